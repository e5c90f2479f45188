"""A lead looks round the programme and its cohort in the demonstration; axe looks at every page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import House


@pytest.fixture
def lydia(house: House, chromium: Browser) -> Iterator[Page]:
    """A phone at the demonstration's door, one press later. The browser must have nothing to say."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page, said = context.new_page(), list[str]()
    page.on("console", lambda line: said.append(f"{line.text} {line.location}"))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(house.address)
    page.get_by_role("button", name="Look after the programme").click()
    yield page
    context.close()
    assert not said


def looks(page: Page, eyes: Eyes, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide, heading
    assert not eyes.both(page), heading


def test_a_lead_finds_people_wishes_and_who_facilitates(lydia: Page, eyes: Eyes) -> None:
    looks(lydia, eyes, "Our next intake")
    cohort = lydia.url
    for link, heading in (
        ("People", "People of Our next intake"),
        ("Facilitators", "Who facilitates"),
        ("Apart or together", "Apart or together"),
        ("Enrolment link", "Enrolment link"),
        ("Name, start, half-days", "Change Our next intake"),
    ):
        lydia.goto(cohort)
        lydia.get_by_role("link", name=link, exact=True).click()
        looks(lydia, eyes, heading)


def test_a_lead_says_when_somebody_can_meet_and_wishes_two_together(
    lydia: Page, eyes: Eyes
) -> None:
    lydia.get_by_role("link", name="People", exact=True).click()
    lydia.get_by_label("Find somebody").fill("winnie")
    lydia.get_by_role("button", name="Find").click()
    lydia.get_by_role("link", name="Winnie Cheung").click()
    looks(lydia, eyes, "Winnie Cheung")
    lydia.get_by_label("Riverside", exact=True).check()
    lydia.get_by_role("button", name="Save").click()
    expect(lydia.get_by_role("status")).to_contain_text("Saved.")
    expect(lydia.get_by_label("Riverside", exact=True)).to_be_checked()
    lydia.get_by_label("Find the other person").fill("vikram")
    lydia.get_by_role("button", name="Find").click()
    lydia.get_by_label("Vikram Sood").check()
    lydia.get_by_label("Together").check()
    looks(lydia, eyes, "Winnie Cheung")
    lydia.get_by_role("button", name="Wish it").click()
    expect(lydia.get_by_text("Together with Vikram Sood")).to_be_visible()


def test_a_lead_starts_a_programme_and_its_cohort(lydia: Page, eyes: Eyes) -> None:
    lydia.get_by_role("link", name="Back to New in post").click()
    lydia.get_by_role("link", name="Back to all programmes").click()
    looks(lydia, eyes, "Programmes")
    lydia.get_by_role("link", name="Start a programme").click()
    looks(lydia, eyes, "Start a programme")
    lydia.get_by_label("Name of the programme").fill("Second year (made up)")
    lydia.get_by_label("Preceptorship, core").check()
    lydia.get_by_role("button", name="Start the programme").click()
    looks(lydia, eyes, "Second year")
    lydia.get_by_role("link", name="Change it").click()
    looks(lydia, eyes, "Change Second year")
    lydia.go_back()
    lydia.get_by_role("link", name="Start a cohort").click()
    looks(lydia, eyes, "Start a cohort")
    lydia.get_by_label("Name of the cohort").fill("January (made up)")
    lydia.get_by_role("button", name="Start the cohort").click()
    looks(lydia, eyes, "January")
    expect(lydia.get_by_role("heading", name="Bring the people in")).to_be_visible()
