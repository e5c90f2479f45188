"""Whoever pressed something sees that it was taken, and where to go from there."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.room.js.room import HOME, Room, board, form, question

pytestmark = pytest.mark.journeys

TALL = "<p>" + "A line.<br>" * 60 + "</p>"


def enter(page: Page) -> None:
    """Open the room and wait for the stream."""
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")


def main_press(text: str) -> str:
    return f"<div class='press__main'>{form('advance', press=text)}</div>"


def folded(inner: str) -> str:
    return f"<details data-key='write' open><summary>Write it instead</summary>{inner}</details>"


def more(inner: str) -> str:
    return f"<details class='more' id='more'><summary>More</summary>{inner}</details>"


def test_a_button_with_other_words_is_another_button(page: Page, room: Room) -> None:
    room.board = board(HOME + TALL + main_press("Start"))
    enter(page)
    page.get_by_role("button", name="Start").focus()
    room.push(board(HOME + TALL + main_press("Continue")))
    expect(page.get_by_role("button", name="Continue")).to_be_visible()
    expect(page.locator("#question")).to_be_focused()
    expect(page.locator("#question")).to_be_in_viewport()


def test_a_button_with_the_same_words_keeps_the_focus(page: Page, room: Room) -> None:
    room.board = board(HOME + main_press("Start"))
    enter(page)
    page.get_by_role("button", name="Start").focus()
    room.push(board(HOME + "<p>Dilys has come</p>" + main_press("Start")))
    expect(page.get_by_text("Dilys has come")).to_be_visible()
    expect(page.get_by_role("button", name="Start")).to_be_focused()


def test_the_new_press_is_seen_to_be_new_unless_stillness_is_asked_for(
    page: Page, room: Room
) -> None:
    moved = """() => {
      window.moved = 0;
      const animate = Element.prototype.animate;
      Element.prototype.animate = function (...how) {
        window.moved += 1;
        return animate.apply(this, how);
      };
    }"""
    room.board = board(HOME + main_press("Start"))
    enter(page)
    page.evaluate(moved)
    room.push(board(HOME + main_press("Continue")))
    expect(page.get_by_role("button", name="Continue")).to_be_visible()
    assert page.evaluate("moved") == 1
    page.emulate_media(reduced_motion="reduce")
    room.push(board(HOME + main_press("Go on")))
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    assert page.evaluate("moved") == 1


def test_the_place_to_write_is_folded_once_the_words_are_given(page: Page, room: Room) -> None:
    room.board = board(HOME + folded(question(press="Give this")))
    enter(page)
    page.get_by_label("Question").fill("I saw how you care.")
    page.get_by_role("button", name="Give this").click()
    expect(page.locator("details")).not_to_have_attribute("open", "")
    expect(page.locator("summary")).to_be_focused()
    room.push(board(HOME + "<p>You were asked to write</p>" + folded(question(press="Give this"))))
    expect(page.get_by_text("You were asked to write")).to_be_visible()
    expect(page.locator("details")).to_have_attribute("open", "")


def test_it_stays_open_while_something_is_still_being_written(page: Page, room: Room) -> None:
    room.board = board(HOME + folded(question(press="Give this")))
    enter(page)
    room.answering.clear()
    page.get_by_label("Question").fill("One thing.")
    page.get_by_role("button", name="Give this").click()
    page.get_by_label("Question").press_sequentially(" And another.")
    room.answering.set()
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(page.locator("details")).to_have_attribute("open", "")


def test_more_closes_over_what_was_pressed_in_it_but_not_over_a_choice(
    page: Page, room: Room
) -> None:
    choice = form("pass", press="Record it", attributes="class='choice' data-key='choice'")
    act = form("hold_round", press="Held aloud", attributes="class='act' data-key='act'")
    room.board = board(HOME + more(choice + act))
    enter(page)
    page.get_by_text("More").click()
    page.get_by_role("button", name="Record it").click()
    room.until("posts", 1)
    expect(page.locator("#more")).to_have_attribute("open", "")
    page.get_by_role("button", name="Held aloud").click()
    room.until("posts", 2)
    expect(page.locator("#more")).not_to_have_attribute("open", "")
    expect(page.locator("#more summary")).to_be_focused()


def test_why_not_is_brought_into_sight(page: Page, room: Room) -> None:
    room.board = board(HOME + TALL + form("agree_and_go", press="Go on"))
    room.answers.append((422, {"code": "nobody_ticked", "words": "Nobody is ticked yet."}))
    enter(page)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_text("Nobody is ticked yet.")).to_be_in_viewport()
