"""A record of learning on a small phone: a meeting that wrote itself, what is added, three years."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import House, Meeting
from tests.journeys.people import COOKIE

SMALL = ViewportSize(width=320, height=640)
Opens = Callable[[str, str], Page]


@pytest.fixture
def meeting(house: House) -> Meeting:
    return house.plans("light", looked_after=True)


@pytest.fixture
def opens(meeting: Meeting, chromium: Browser) -> Iterator[Opens]:
    """Opens a page in somebody's tab; their browser must have nothing to say."""
    context: BrowserContext = chromium.new_context(viewport=SMALL, reduced_motion="reduce")
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
    assert not [line for line in said if "422" not in line]


def looks(page: Page, eyes: Eyes, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), heading
    assert not eyes.both(page), heading


def enters_that_bola_came(meeting: Meeting, grace: Page) -> None:
    grace.get_by_role("link", name="Who came on").click()
    bola = grace.get_by_role("group", name="Bola")
    bola.get_by_label("Was there").check()
    bola.get_by_label("Minutes there").fill("105")
    grace.get_by_role("button", name="Save who came").click()
    expect(grace.get_by_text("1 person came")).to_be_visible()


def ago(days: int) -> str:
    return (datetime.now(UTC).date() - timedelta(days=days)).isoformat()


def test_a_meeting_writes_itself_and_three_years_are_a_picture(
    meeting: Meeting, opens: Opens, eyes: Eyes
) -> None:
    tended = f"/organisation/{meeting.organisation}/sets/{meeting.learning_set}/"
    enters_that_bola_came(meeting, opens("Grace", tended))
    page = opens("Bola", "/yours/")
    page.get_by_role("link", name="Your record of learning").click()
    looks(page, eyes, "Your record of learning")
    expect(page.get_by_text("1 hour 45 minutes, all of it with others").first).to_be_visible()
    says_when_she_registered(page, eyes)
    expect(page.get_by_text("1 hour 45 minutes of 35 hours")).to_be_visible()
    expect(page.get_by_text("1 hour 45 minutes of 20 hours")).to_be_visible()
    looks(page, eyes, "Your record of learning")
    page.get_by_text("The same as a table").click()
    expect(page.get_by_role("cell", name="33 hours 15 minutes")).to_be_visible()
    looks(page, eyes, "Your record of learning")
    chooses_a_part_of_the_code(page, eyes)
    adds_a_study_day(page, eyes)
    expect(page.get_by_text("8 hours 15 minutes of 35 hours")).to_be_visible()
    takes_it_out_and_puts_it_back(page, eyes)
    expect(page.get_by_text("8 hours 15 minutes of 35 hours")).to_be_visible()


def says_when_she_registered(page: Page, eyes: Eyes) -> None:
    page.get_by_role("link", name="Say whether you are on the register").click()
    looks(page, eyes, "Your registration")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("link", name="Choose at least one")).to_be_visible()
    looks(page, eyes, "Your registration")
    page.get_by_label("Nurse", exact=True).check()
    page.get_by_label("When did you join the register?").fill(ago(400))
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Your record of learning")


def chooses_a_part_of_the_code(page: Page, eyes: Eyes) -> None:
    page.get_by_role("link", name="Herons").click()
    looks(page, eyes, "Your CPD entry")
    page.get_by_label("What was it about?").fill("Handover at night")
    page.get_by_role("button", name="Choose it").click()
    expect(page.get_by_label("The part of the Code that fits best")).to_have_value("8")
    looks(page, eyes, "Your CPD entry")
    page.get_by_text("Evidence, and how much of it counts").click()
    looks(page, eyes, "Your CPD entry")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Handover at night")).to_be_visible()


def adds_a_study_day(page: Page, eyes: Eyes) -> None:
    page.get_by_role("link", name="Add something you learnt").click()
    looks(page, eyes, "Something you learnt")
    page.get_by_label("What was it?").fill("Wound care study day")
    page.get_by_label("Date", exact=True).fill(ago(20))
    page.get_by_label("Hours", exact=True).fill("six")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("link", name="Write hours like 1.5 or 1:30")).to_be_visible()
    looks(page, eyes, "Something you learnt")
    page.get_by_label("Hours", exact=True).fill("6.5")
    page.get_by_role("button", name="Save").click()
    looks(page, eyes, "Your record of learning")


def takes_it_out_and_puts_it_back(page: Page, eyes: Eyes) -> None:
    page.get_by_role("link", name="Wound care study day").click()
    page.get_by_role("button", name="Take it out of my record").click()
    expect(page.get_by_text("It is out of your record.")).to_be_visible()
    expect(page.get_by_text("1 hour 45 minutes of 35 hours")).to_be_visible()
    looks(page, eyes, "Your record of learning")
    page.get_by_role("button", name="Undo").click()
    looks(page, eyes, "Your record of learning")


def test_what_stands_beside_the_log(meeting: Meeting, opens: Opens, eyes: Eyes) -> None:
    page = opens("Bola", "/yours/record/registration")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_label("Nurse", exact=True).check()
    page.get_by_label("When does your registration expire?").fill(ago(-100))
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Pieces of feedback").click()
    looks(page, eyes, "Feedback")
    page.get_by_role("link", name="Add a piece of feedback").click()
    looks(page, eyes, "A piece of feedback")
    page.get_by_label("Date").fill(ago(3))
    page.get_by_label("What was it about?").fill("Mrs Jones said that I sat down to listen")
    page.get_by_role("button", name="Save").click()
    looks(page, eyes, "Feedback")
    page.get_by_role("link", name="Mrs Jones").click()
    expect(page.get_by_text("Could this tell who somebody is?").first).to_be_visible()
    looks(page, eyes, "A piece of feedback")
    for path, heading in (
        ("practice/", "Hours of practice"),
        ("practice/add", "Hours of practice"),
        ("discussion", "Your reflective discussion"),
        ("confirmation", "Your confirmation"),
    ):
        page.goto(meeting.page_of("Bola", f"/yours/record/{path}"))
        looks(page, eyes, heading)
    page.get_by_label("Their name").fill("Max Miller")
    page.get_by_label("Date of the confirmation discussion").fill(ago(1))
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Noted")).to_be_visible()
    expect(page.get_by_text("1 of 5")).to_be_visible()
