"""The minute after a meeting, on a small phone: from its end to a CPD entry, in six taps at most."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Plans
from tests.journeys.people import Person, Table, everyone_follows

SMALL = (320, 568)
MOST_TAPS = 6
BACK = "Ask what would help before I tell them what I would do."


class Thumb:
    """One thumb on a small phone. It counts what it taps, and looks at every page it comes to."""

    def __init__(self, table: Table, page: Page, *, scripted: bool = True) -> None:
        self.table, self.page, self.scripted, self.taps = table, page, scripted, 0

    def taps_on(self, wanted: Locator) -> None:
        self.taps += 1
        wanted.click()

    def types(self, words: str) -> None:
        """Wherever the last tap put it."""
        self.page.keyboard.type(words)

    def comes_to(self, heading: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(heading)
        if not self.scripted:
            return  # What looks at a page is itself a script.
        wide = self.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert not wide, heading
        assert not self.table.eyes.both(self.page), heading

    def link(self, name: str) -> Locator:
        return self.page.get_by_role("link", name=name, exact=True)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)


def ends(grace: Person, everyone: list[Person]) -> None:
    """A light meeting in which nobody presents, from its start to its end."""
    for press, stage in (
        ("Start", "Silence"),
        ("Continue", "Check-in"),
        ("Round done", "Bidding"),
        ("Nobody today: go on", "How did we work?"),
        ("Done", "Close"),
    ):
        grace.presses(press)
        everyone_follows(stage, everyone)
    grace.presses("Close the meeting")
    for person in everyone:
        person.sees("This meeting is closed")


def test_from_the_end_of_the_meeting_to_the_entry(plans: Plans) -> None:
    table = plans("light")
    grace, bola = table.at_a_phone("Grace"), table.opened("Bola", SMALL)
    ends(grace, [grace, bola])
    thumb = Thumb(table, bola.page)
    thumb.taps_on(thumb.link("Take a minute for yourself"))
    thumb.comes_to("A minute for yourself")
    thumb.taps_on(bola.page.get_by_label("What I take back to the day job"))
    thumb.types(BACK)
    thumb.taps_on(thumb.button("Keep it"))
    thumb.comes_to("A minute for yourself")
    expect(bola.page.get_by_text("Your CPD entry for this meeting is written")).to_be_visible()
    thumb.taps_on(thumb.link("See your CPD entry"))
    # The entry wrote itself, and what was typed is its topic.
    expect(bola.page).to_have_url(re.compile(f"/yours/record/meetings/{table.meeting.id}$"))
    expect(bola.page.locator("#id_topic")).to_have_value(BACK)
    assert thumb.taps <= MOST_TAPS
    # It is kept: what was typed is there again.
    bola.page.goto(f"{table.meeting.home_of('Bola')}yours/meetings/{table.meeting.id}/")
    expect(bola.page.get_by_label("What I take back to the day job")).to_have_value(BACK)


def test_from_the_front_page_and_saved_as_it_is_typed(plans: Plans) -> None:
    table = plans("light")
    grace, bola = table.at_a_phone("Grace"), table.opened("Bola", SMALL)
    ends(grace, [grace, bola])
    bola.page.goto(table.meeting.home_of("Bola"))
    thumb = Thumb(table, bola.page)
    thumb.comes_to("Good ")
    thumb.taps_on(thumb.link("Take a minute for yourself"))
    thumb.taps_on(bola.page.get_by_text("What did you learn?"))
    bola.page.get_by_label("Something I learnt", exact=True).fill("Silence helps.")
    bola.page.get_by_label("My peers supported me and challenged me").check()
    expect(bola.page.locator("[data-saves-said]")).to_have_text("Saved, for you alone.")
    thumb.comes_to("A minute for yourself")
    bola.page.reload()
    expect(bola.page.get_by_label("Something I learnt", exact=True)).to_have_value("Silence helps.")
    bola.page.goto(table.meeting.home_of("Bola"))
    expect(thumb.link("Take a minute for yourself")).to_have_count(0)


def test_without_a_script(plans: Plans) -> None:
    table = plans("light")
    grace, bola = table.at_a_phone("Grace"), table.opened("Bola", SMALL, scripted=False)
    ends(grace, [grace])
    bola.page.reload()
    thumb = Thumb(table, bola.page)
    thumb.taps_on(thumb.link("Take a minute for yourself"))
    bola.page.get_by_label("What I take back to the day job").fill(BACK)
    thumb.taps_on(thumb.button("Keep it"))
    expect(bola.page.get_by_text("Your CPD entry for this meeting is written")).to_be_visible()
