"""Everybody of a set in tabs of one browser, as in the demonstration: more than it has lines for."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import DESK, Person, everyone_follows

NAMES = ("Grace", "Amara", "Bola", "Carys", "Dilys", "Ewan")


def test_everyone_can_press_in_seven_tabs_of_one_browser(plans: Plans) -> None:
    table = plans("full")
    grace = table.opened("Grace", DESK)
    others = [table.in_a_tab_beside(grace, name) for name in (*NAMES[1:], "Amara")]
    everyone = [grace, *others]
    grace.presses("Start")
    everyone_follows("Silence", everyone)
    grace.presses("Continue")
    everyone_follows("Check-in", everyone)
    dilys = others[3]
    dilys.presses("I'll begin")
    grace.sees("Dilys")
    dilys.presses("I have spoken")

    # A tab that closes makes room for one that only asked now and then.
    grace.goes_away()
    last: Person = others[-1]
    with last.page.expect_request("**/stream"):
        expect(last.page.locator("#connection")).to_have_text("Connected")
