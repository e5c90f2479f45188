"""A set is looked after in a real browser: who came is corrected, and somebody joins with its
agreement. axe looks at every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import House, Meeting
from tests.journeys.people import COOKIE
from tests.journeys.seeding import MEMBERS

Opens = Callable[[str, str], Page]


@pytest.fixture
def meeting(house: House) -> Meeting:
    return house.plans("light", looked_after=True)


@pytest.fixture
def opens(meeting: Meeting, chromium: Browser) -> Iterator[Opens]:
    """Opens a page in somebody's tab; their browser must have nothing to say."""
    context: BrowserContext = chromium.new_context(
        viewport={"width": 390, "height": 844}, reduced_motion="reduce"
    )
    context.add_cookies([{"name": COOKIE, "value": meeting.session, "url": meeting.address}])
    said: list[str] = []

    def open_page(name: str, path: str) -> Page:
        page = context.new_page()
        page.on("console", lambda line: said.append(line.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(meeting.page_of(name, path))
        return page

    yield open_page
    context.close()
    # A form that is not right comes back with 422, and the browser says so.
    assert not [line for line in said if "422" not in line]


def looks(page: Page, eyes: Eyes, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), heading
    assert not eyes.both(page), heading


def the_set(meeting: Meeting) -> str:
    return f"/organisation/{meeting.organisation}/sets/{meeting.learning_set}/"


def test_a_facilitator_corrects_who_came(meeting: Meeting, opens: Opens, eyes: Eyes) -> None:
    page = opens("Grace", the_set(meeting))
    looks(page, eyes, "Herons")
    page.get_by_role("link", name="Who came on").click()
    looks(page, eyes, "Who came on")
    bola = page.get_by_role("group", name="Bola")
    bola.get_by_label("Was there").check()
    bola.get_by_label("Minutes there").fill("all of it")
    page.get_by_role("button", name="Save who came").click()
    expect(page.get_by_text("Write whole minutes, from 0 to 1440.")).to_be_visible()
    looks(page, eyes, "Who came on")
    expect(bola.get_by_label("Was there")).to_be_checked()
    bola.get_by_label("Minutes there").fill("105")
    bola.get_by_label("Minutes late").fill("15")
    page.get_by_role("button", name="Save who came").click()
    looks(page, eyes, "Herons")
    expect(page.get_by_text("1 person came")).to_be_visible()


def test_somebody_joins_with_the_agreement_of_the_set(
    meeting: Meeting, opens: Opens, eyes: Eyes
) -> None:
    grace = opens("Grace", the_set(meeting))
    grace.get_by_role("link", name="Somebody joins or leaves").click()
    looks(grace, eyes, "What changes in Herons")
    grace.get_by_label("Find somebody").fill("ines")
    grace.get_by_role("button", name="Find").click()
    looks(grace, eyes, "What changes in Herons")
    grace.get_by_label("Ines Iqbal").check()
    grace.get_by_role("button", name="Ask the set").click()
    expect(grace.get_by_text("The set is being asked since")).to_be_visible()
    looks(grace, eyes, "What changes in Herons")
    for name in MEMBERS:
        page = opens(name, f"/sets/{meeting.learning_set}/people")
        if name == MEMBERS[0]:
            looks(page, eyes, "Who belongs to Herons")
        page.get_by_role("button", name="Yes, Ines").click()
        page.wait_for_load_state()
    looks(page, eyes, "Who belongs to Herons")
    expect(page.get_by_role("listitem").filter(has_text="Ines Iqbal")).to_be_visible()
    grace.reload()
    expect(grace.get_by_text("Ines Iqbal (made up): agreed")).to_be_visible()
