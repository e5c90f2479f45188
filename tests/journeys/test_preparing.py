"""Front pages: a member answers and prepares, a facilitator prepares, and a bid uses what was prepared."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Plans
from tests.journeys.eyes import Eyes
from tests.journeys.house import House
from tests.journeys.people import PHONE, Person, Table, everyone_follows

ASKING = "How can I ask for a proper handover?"


@pytest.fixture
def in_ten_days(house: House, chromium: Browser, eyes: Eyes) -> Iterator[Table]:
    table = Table(chromium, house.plans("full", days=10), eyes)
    yield table
    table.closes()


def at_home(table: Table, name: str, *, scripted: bool = True) -> Page:
    page = table.with_a_browser(name, PHONE, scripted=scripted).page
    page.goto(table.meeting.home_of(name))
    looks(table, page, "Good ")
    return page


def looks(table: Table, page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide, heading
    assert not table.eyes.both(page), heading


def presses(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def prepares(table: Table, page: Page) -> None:
    page.get_by_role("link", name="Prepare, in one minute").click()
    looks(table, page, "Turn a muddle into a question")
    page.get_by_label("What is on your mind?").fill("Handover at night.")
    page.get_by_label("How can I ...?").fill(ASKING)


def test_a_member_answers_and_prepares(in_ten_days: Table) -> None:
    bola = at_home(in_ten_days, "Bola")
    presses(bola, "I can come")
    looks(in_ten_days, bola, "Good ")
    prepares(in_ten_days, bola)
    # It is kept as it is typed: nobody has pressed anything.
    expect(bola.get_by_role("status")).to_have_text("Saved, for you alone.")
    bola.reload()
    expect(bola.get_by_label("How can I ...?")).to_have_value(ASKING)
    bola.get_by_role("link", name="Back to your front page").click()
    expect(bola.get_by_role("link", name="What you prepared")).to_be_visible()
    looks(in_ten_days, bola, "Good ")


def test_what_one_prepared_is_on_no_paper_of_the_room(in_ten_days: Table) -> None:
    carys = at_home(in_ten_days, "Carys")
    presses(carys, "I can come")
    prepares(in_ten_days, carys)
    presses(carys, "Keep it for the meeting")
    carys.route("**/live/**", lambda route: route.abort())
    carys.goto(in_ten_days.meeting.room_of("Carys"))
    # As the screen is while there is bidding; no board comes that says otherwise.
    carys.evaluate("Object.assign(board.dataset, { stage: 'bidding', status: 'open' })")
    expect(carys.locator(".prepared")).to_be_visible()
    carys.emulate_media(media="print")
    expect(carys.locator(".prepared")).to_be_hidden()
    expect(carys.get_by_role("button").filter(visible=True)).to_have_count(0)


def test_the_same_without_a_script(house: House, chromium: Browser, eyes: Eyes) -> None:
    table = Table(chromium, house.plans("full", days=10), eyes)
    page = table.with_a_browser("Carys", PHONE, scripted=False).page
    page.goto(table.meeting.home_of("Carys"))
    presses(page, "I can come")
    page.get_by_role("link", name="Prepare, in one minute").click()
    page.get_by_label("How can I ...?").fill(ASKING)
    presses(page, "Keep it for the meeting")
    page.get_by_role("link", name="What you prepared").click()
    expect(page.get_by_label("How can I ...?")).to_have_value(ASKING)
    page.get_by_text("Let it go", exact=True).click()
    presses(page, "Let it go for good")
    expect(page.get_by_role("link", name="What you prepared")).to_have_count(0)
    table.closes()


def test_a_facilitator_prepares_by_keyboard(in_ten_days: Table) -> None:
    ewan = at_home(in_ten_days, "Ewan")
    presses(ewan, "I cannot come")
    expect(ewan.get_by_text("You said that you cannot come.")).to_be_visible()
    grace = at_home(in_ten_days, "Grace")
    expect(grace.get_by_text("Apologies: Ewan")).to_be_visible()
    grace.get_by_role("link", name="Prepare in two minutes").focus()
    grace.keyboard.press("Enter")
    looks(in_ten_days, grace, "in two minutes")
    for text in ("Ewan: cannot come", "Bola: not yet", "What is said here stays here."):
        expect(grace.get_by_text(text).first).to_be_visible()


def test_what_was_prepared_is_offered_and_bid(plans: Plans) -> None:
    table = plans("full")
    prepared = table.with_a_browser("Bola", PHONE).page
    prepared.goto(f"{table.meeting.home_of('Bola')}sets/{table.meeting.learning_set}/prepare")
    prepared.get_by_label("How can I ...?").fill(ASKING)
    presses(prepared, "Keep it for the meeting")
    grace, bola, carys = (table.at_a_phone(name) for name in ("Grace", "Bola", "Carys"))
    bola.does_not_see(ASKING)
    to_bidding(grace, [grace, bola, carys])
    bola.sees(ASKING, "Who can see this: only you, unless you make it your bid.")
    carys.does_not_see(ASKING)
    bola.presses("Bid for time with this")
    carys.sees(ASKING, "Asking for time: Bola")
    expect(bola.page.get_by_role("button", name="Bid for time with this")).to_have_count(0)
    prepared.goto(f"{table.meeting.home_of('Bola')}sets/{table.meeting.learning_set}/prepare")
    expect(prepared.get_by_label("How can I ...?")).to_have_value("")


def to_bidding(grace: Person, everyone: list[Person]) -> None:
    grace.presses("Start")
    everyone_follows("Silence", everyone)
    grace.presses("Continue")
    everyone_follows("Check-in", everyone)
    grace.presses("The round was held aloud")
    grace.presses("Go on to bidding")
    everyone_follows("Bidding", everyone)
