"""Whoever is new finds the first steps on their front page, takes some, and puts the rest away.

axe looks at every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import House, Meeting
from tests.journeys.people import COOKIE

Comes = Callable[[str], Page]


@pytest.fixture
def meeting(house: House) -> Meeting:
    return house.plans("light", led=True, days=9)


@pytest.fixture
def comes(meeting: Meeting, chromium: Browser) -> Iterator[Comes]:
    """Opens somebody's front page on a small phone; their browser must have nothing to say."""
    context = chromium.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    context.add_cookies([{"name": COOKIE, "value": meeting.session, "url": meeting.address}])
    said: list[str] = []

    def come(name: str) -> Page:
        page = context.new_page()
        page.on("console", lambda line: said.append(line.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(meeting.home_of(name))
        return page

    yield come
    context.close()
    assert not said


def looks(page: Page, eyes: Eyes, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), heading
    assert not eyes.both(page), heading


def box(page: Page) -> Locator:
    return page.get_by_role("region", name="First steps")


def takes(page: Page, step: str) -> None:
    box(page).get_by_role("link", name=step).click()


def test_a_member_takes_two_steps_and_puts_the_rest_away(
    meeting: Meeting, comes: Comes, eyes: Eyes
) -> None:
    bola = comes("Bola")
    looks(bola, eyes, "Bola")
    takes(bola, "Have your dates in your own calendar")
    looks(bola, eyes, "alendar")
    bola.get_by_role("button", name="Make an address for my calendar").click()
    looks(bola, eyes, "alendar")
    bola.goto(meeting.home_of("Bola"))
    done = box(bola).get_by_role("listitem").filter(has_text="Have your dates")
    expect(done).to_contain_text("Done")
    takes(bola, "Try a short exercise in asking")
    looks(bola, eyes, "Practise")
    bola.goto(meeting.home_of("Bola"))
    looks(bola, eyes, "Bola")
    box(bola).get_by_role("button", name="Put this away").press("Enter")
    expect(box(bola)).to_have_count(0)
    expect(bola.get_by_text("The first steps are put away.")).to_be_visible()
    looks(bola, eyes, "Bola")
    bola.get_by_role("button", name="Show them again").press("Enter")
    expect(box(bola)).to_be_visible()


def test_a_lead_follows_the_steps_to_a_cohort(meeting: Meeting, comes: Comes, eyes: Eyes) -> None:
    lena = comes("Lena")
    looks(lena, eyes, "Lena")
    takes(lena, "Start a programme")
    looks(lena, eyes, "Start a programme")
    lena.get_by_label("Name of the programme").fill("First year (made up)")
    lena.get_by_label("Preceptorship, core").check()
    lena.get_by_role("button", name="Start the programme").click()
    looks(lena, eyes, "First year")
    lena.goto(meeting.home_of("Lena"))
    takes(lena, "Start its first cohort")
    looks(lena, eyes, "Start a cohort")
    lena.get_by_label("Name of the cohort").fill("Spring (made up)")
    lena.get_by_role("button", name="Start the cohort").click()
    looks(lena, eyes, "Spring")
    lena.goto(meeting.home_of("Lena"))
    expect(box(lena).get_by_text("Done")).to_have_count(4)
    looks(lena, eyes, "Lena")
    takes(lena, "Bring people in")
    looks(lena, eyes, "Spring")
