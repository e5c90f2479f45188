"""Practice between meetings, on a small phone: alone, one exercise, and a practice set."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import Plans
from tests.journeys.test_minute import SMALL, Thumb

ADVICE = "Have you tried telling your manager?"
BETTER = "What would you like to be different?"
SAID = "[data-focus]"
THROUGH: Sequence[tuple[str, str]] = (
    ("I have listened", "Clarifying"),
    ("Pass", "Open questions"),
    ("I'd rather listen", "Open questions"),
    ("I have a question", "Open questions"),
)


def asks_another_way(thumb: Thumb, page: Page) -> None:
    """Advice becomes a question; the partner is heard, and the words stay where they are."""
    thumb.taps_on(thumb.link("Practise asking"))
    thumb.comes_to("Practise asking")
    thumb.taps_on(thumb.link("Begin"))
    page.get_by_label("What would you like to say or ask?").fill(ADVICE)
    thumb.taps_on(thumb.button("Look at it"))
    expect(page.locator(SAID)).to_contain_text("Is that your idea or theirs?")
    expect(page.get_by_label("What would you like to say or ask?")).to_have_value(ADVICE)
    thumb.comes_to("Turn advice into a question")
    page.get_by_label("What would you like to say or ask?").fill(BETTER)
    thumb.taps_on(thumb.button("Look at it again"))
    expect(page.locator(SAID)).to_contain_text("It is yours to ask.")


def does_an_exercise(thumb: Thumb, page: Page) -> None:
    thumb.taps_on(thumb.link("Back to practice"))
    thumb.taps_on(thumb.link("Notice advice"))
    thumb.comes_to("Notice advice")
    thumb.taps_on(page.get_by_text("What you may hear in it").first)
    expect(page.get_by_text("The mentor is the asker's idea.")).to_be_visible()
    thumb.taps_on(thumb.button("That is enough for today"))
    thumb.comes_to("Practise asking")
    expect(page.get_by_text("done on")).to_be_visible()


def sits_in_a_practice_set(thumb: Thumb, page: Page) -> None:
    thumb.taps_on(thumb.link("Ask"))
    expect(page.get_by_text("Everybody but you is played by the computer")).to_be_visible()
    for press, stage in THROUGH:
        thumb.taps_on(thumb.button(press))
        expect(page.locator(".room__kicker")).to_contain_text(stage)
    thumb.comes_to("Questions, not advice")
    page.get_by_label("Your question").fill(ADVICE)
    thumb.taps_on(thumb.button("Look at it first"))
    expect(page.get_by_text("Is that your idea or theirs?")).to_be_visible()
    page.get_by_label("Your question").fill(BETTER)
    thumb.taps_on(thumb.button("Ask this"))
    expect(page.locator(SAID)).to_contain_text(BETTER)
    for press in ("I'd rather listen", "I'd rather listen", "Pass"):
        thumb.taps_on(thumb.button(press))
        # The same words may stand in what follows; there, nobody has pressed them yet.
        expect(page.locator("button:focus")).to_have_count(0)
    thumb.comes_to("That was the practice")


@pytest.mark.parametrize("scripted", [True, False], ids=["with a script", "without"])
def test_alone_an_exercise_and_a_practice_set(plans: Plans, *, scripted: bool) -> None:
    table = plans("light")
    bola = table.opened("Bola", SMALL, scripted=scripted)
    bola.page.goto(table.meeting.home_of("Bola"))
    thumb = Thumb(table, bola.page, scripted=scripted)
    asks_another_way(thumb, bola.page)
    if scripted:  # The page was not loaded again: where it led to is what is heard first.
        expect(bola.page.locator(SAID)).to_be_focused()
    does_an_exercise(thumb, bola.page)
    sits_in_a_practice_set(thumb, bola.page)
