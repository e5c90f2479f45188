"""Chosen by the reader: forced colours, and paper."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import SMALL
from tests.journeys.test_keyboard_and_small import Keys, fits

LINES = """(seats) => seats.map((seat) => {
  const style = getComputedStyle(seat);
  return [style.borderTopWidth, style.borderTopStyle, style.outlineStyle].join(" ");
})"""


def test_with_forced_colours_and_on_paper(plans: Plans) -> None:
    table = plans("full")
    grace = table.opened("Grace", SMALL)
    page = grace.page
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    for press in ("Start", "Continue", "I'll begin"):
        grace.presses(press)
    # Who has the floor is told by a line, for there may be no other colour.
    floor = page.locator(".seat--floor")
    expect(floor).to_have_css("outline-style", "solid")
    assert len(set(page.locator(".seat").evaluate_all(LINES))) > 1
    Keys(grace).tabs_to("I have spoken")
    fits(grace)

    page.emulate_media(media="print", forced_colors="none")
    expect(page.locator("#question")).to_be_visible()
    expect(page.locator(".seat").first).to_be_visible()
    for gone in (".press", ".write", ".masthead__side", "[data-baggage]"):
        expect(page.locator(gone).first).to_be_hidden()
    fits(grace)
