"""Everybody of a set in tabs of one browser, as in the demonstration: more than it has lines for."""

from __future__ import annotations

from tests.journeys.conftest import Plans
from tests.journeys.people import DESK, everyone_follows

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

    # Tabs that close make room for the three that only asked now and then.
    with others[-1].page.expect_request("**/stream"):
        for early in (grace, *others[:2]):
            early.goes_away()
    others[-1].is_told("Connected")
