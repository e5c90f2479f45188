"""The journal: by keyboard alone on the smallest phone, from an empty page to one that is shared and
taken back; and drafts that survive what happens to phones.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import House
from tests.journeys.people import PHONE, SMALL, Person, Table
from tests.journeys.test_keyboard_and_small import Keys

SAVED = "Saved, for you alone."
NOT_YET = "Not saved yet. It stays here, and we keep trying."
FOUR = (
    "A handover that went wrong.",
    "I learnt to say that I had not understood.",
    "I ask at once now.",
    "It is about being clear with each other.",
)


@pytest.fixture
def table(house: House, chromium: Browser, eyes: Eyes) -> Iterator[Table]:
    table = Table(chromium, house.plans("light"), eyes)
    yield table
    table.closes()


class Writer(Keys):
    """Somebody who has only a keyboard. Every page is looked over as they come to it."""

    def __init__(self, person: Person, table: Table) -> None:
        super().__init__(person)
        self.table = table

    def comes_to(self, heading: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(heading)
        wide = self.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert not wide, heading
        assert not self.table.eyes.both(self.page), heading

    def goes_by(self, what: str, heading: str) -> None:
        self.tabs_to(what)
        self.page.keyboard.press("Enter")
        self.comes_to(heading)

    def types(self, what: str, words: str) -> None:
        self.tabs_to(what)
        self.page.keyboard.type(words)

    def reads(self, *texts: str) -> None:
        for text in texts:
            expect(self.page.get_by_text(text).first).to_be_visible()


def opens(table: Table, name: str, path: str, size: tuple[int, int] = PHONE) -> Page:
    page = table.with_a_browser(name, size).page
    page.goto(table.meeting.page_of(name, path))
    return page


def begins(table: Table, name: str, size: tuple[int, int] = PHONE) -> Page:
    page = opens(table, name, "/yours/journal/new", size)
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_label("Write")).to_be_visible()
    return page


def test_by_keyboard_from_an_empty_page_to_one_that_is_shared(table: Table) -> None:
    bola = Writer(table.with_a_browser("Bola", SMALL), table)
    bola.page.goto(table.meeting.page_of("Bola", "/yours/"))
    bola.comes_to("What you take away")
    bola.goes_by("Your journal", "Your journal")
    bola.goes_by("Write something", "Write something")
    # One Tab into the ways of writing, and the arrows choose among them.
    bola.tabs_to("id_prompt")
    for _ in range(2):
        bola.page.keyboard.press("ArrowDown")
    bola.goes_by("Begin", "The four questions of the NMC")
    bola.types("id_title", "Handover")
    for box, text in zip(("id_one", "id_two", "id_three", "id_four"), FOUR, strict=True):
        bola.types(box, text)
    bola.page.keyboard.type(" So said Mrs Patel.")
    bola.reads("“Mrs Patel” looks like a name.")
    for _ in range(len(" So said Mrs Patel.")):
        bola.page.keyboard.press("Backspace")
    expect(bola.page.get_by_text("looks like a name")).to_be_hidden()
    bola.tabs_to("id_themes-3")
    bola.page.keyboard.press("Space")
    bola.tabs_to("id_account")
    bola.page.keyboard.press("Space")
    expect(bola.page.get_by_role("status").last).to_have_text(SAVED)
    bola.comes_to("The four questions of the NMC")
    bola.goes_by("Keep it", "Handover")
    bola.reads("It is one of those that revalidation asks for.", "Preserve safety", *FOUR)
    bola.goes_by("Share with one person", "Share with one person")
    bola.tabs_to("id_reader")
    for _ in range(6):
        if bola.page.get_by_label("Grace, facilitator of Herons").is_checked():
            break
        bola.page.keyboard.press("ArrowDown")
    bola.goes_by("Share it", "Handover")
    bola.reads("Shared with Grace until", "Who can see this: you, and Grace until")
    grace = Writer(table.with_a_browser("Grace", SMALL), table)
    grace.page.goto(table.meeting.page_of("Grace", "/shared/"))
    grace.comes_to("Shared with you")
    link = grace.page.get_by_role("link", name="From Bola").inner_text()
    grace.goes_by(link, "Handover")
    grace.comes_to("Handover")
    grace.reads(*FOUR)
    bola.goes_by("Take it back", "Handover")
    grace.page.goto(table.meeting.page_of("Grace", "/shared/"))
    grace.comes_to("Shared with you")
    grace.reads("Nobody shares anything with you at the moment.")
    finds_deletes_and_brings_back(bola)


def finds_deletes_and_brings_back(bola: Writer) -> None:
    bola.goes_by("Back to your journal", "Your journal")
    bola.types("id_words", "UNDERSTOOD learnt")
    bola.page.keyboard.press("Enter")
    bola.comes_to("Search your journal")
    expect(bola.page.locator("mark").first).to_have_text("learnt")
    bola.goes_by("Handover", "Handover")
    bola.goes_by("Delete", "Your journal")
    bola.reads("Deleted: Handover")
    bola.goes_by("Undo", "Handover")


def test_without_a_network_it_stays_and_is_saved_as_soon_as_there_is_one(table: Table) -> None:
    page = begins(table, "Carys")
    page.get_by_label("Write").fill("On the train")
    expect(page.get_by_text(SAVED)).to_be_visible()
    page.context.set_offline(True)
    page.get_by_label("Write").fill("On the train, in a tunnel.")
    expect(page.get_by_text(NOT_YET)).to_be_visible()
    page.context.set_offline(False)
    # Nobody presses or types anything.
    expect(page.get_by_text(SAVED)).to_be_visible()
    page.reload()
    expect(page.get_by_label("Write")).to_have_value("On the train, in a tunnel.")


def test_a_closed_tab_loses_nothing(table: Table) -> None:
    person = table.with_a_browser("Dilys", PHONE)
    person.page.goto(table.meeting.page_of("Dilys", "/yours/journal/new"))
    person.page.get_by_role("button", name="Begin").click()
    expect(person.page.get_by_label("Write")).to_be_visible()
    person.page.wait_for_load_state()
    person.page.get_by_label("Write").fill("Half a sentence, and then")
    address = person.page.url
    # Closed at once, as a thumb does it, and not as a test that waits would.
    person.page.close(run_before_unload=True)
    again = person.page.context.new_page()
    # It is on its way while the tab goes: whoever looks at once may look a moment too early.
    for _ in range(20):
        again.goto(address)
        if again.get_by_label("Write").input_value():
            break
        again.wait_for_timeout(250)
    expect(again.get_by_label("Write")).to_have_value("Half a sentence, and then")


def test_two_devices_at_once_and_both_texts_are_there(table: Table) -> None:
    phone = begins(table, "Ewan")
    desk = opens(table, "Ewan", phone.url.partition("/as/ewan")[2], (1280, 800))
    phone.get_by_label("Write").fill("From the phone.")
    expect(phone.get_by_text(SAVED)).to_be_visible()
    desk.get_by_label("Write").fill("From the desk.")
    expect(desk.get_by_text("Both texts are kept")).to_be_visible()
    desk.get_by_role("button", name="Keep it").click()
    for text in ("From the phone.", "From the desk.", "Nothing is lost"):
        expect(desk.get_by_text(text).first).to_be_visible()
    assert not table.eyes.both(desk)
    desk.get_by_role("button", name="Keep this as an entry of its own").click()
    expect(desk.get_by_text("Nothing is lost")).to_have_count(0)


def test_the_same_without_a_script(table: Table) -> None:
    page = table.with_a_browser("Femi", PHONE, scripted=False).page
    page.goto(table.meeting.page_of("Femi", "/yours/journal/new"))
    page.get_by_label("What, so what, now what").check()
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("So what?", exact=True).fill("It mattered.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("It mattered.").last).to_be_visible()
