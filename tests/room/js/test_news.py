"""Whoever presses and so comes to something new is taken there; nobody else is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.room.js.room import HOME, Room, board, form
from tests.room.js.test_boards import TALL, enter

pytestmark = pytest.mark.journeys

ON = form("advance", press="Go on")
BREAK = form("interrupt", press="Break", attributes="class='act'")
MORE = f"<details class='more' id='more'><summary>More</summary><div class='more__list'>{BREAK}</div></details>"
WORDS = "<textarea name='text' aria-label='Words' rows='3' data-draft='action'>{}</textarea>"


def words(given: str = "") -> str:
    return form("write", WORDS.format(given), press="Keep", attributes="data-key='w' data-clears")


def test_a_press_that_stays_the_same_does_not_keep_the_focus(page: Page, room: Room) -> None:
    room.board = board(HOME + TALL + ON, stage="One")
    enter(page)
    page.get_by_role("button", name="Go on").focus()
    page.keyboard.press("Enter")
    room.until("posts", 1)
    room.push(board(HOME + TALL + ON, stage="Two"))
    expect(page.locator("#question")).to_be_focused()
    expect(page.locator("#question")).to_be_in_viewport()


def test_where_another_moves_on_nobody_is_taken_anywhere(page: Page, room: Room) -> None:
    room.board = board(HOME + TALL + ON, stage="One")
    enter(page)
    page.get_by_role("button", name="Go on").focus()
    room.push(board(HOME + TALL + ON + "<p id='new'>New</p>", stage="Two"))
    expect(page.locator("#new")).to_be_attached()
    expect(page.get_by_role("button", name="Go on")).to_be_focused()
    expect(page.locator("#question")).not_to_be_in_viewport()


def test_what_was_pressed_behind_more_takes_one_to_what_is_new(page: Page, room: Room) -> None:
    room.board = board(HOME + TALL + MORE, stage="One")
    enter(page)
    page.get_by_text("More").click()
    page.get_by_role("button", name="Break").click()
    room.until("posts", 1)
    room.push(board(HOME + TALL + MORE, stage="A break"))
    expect(page.locator("#question")).to_be_focused()
    assert not page.evaluate("document.getElementById('more').open")


def test_more_opens_into_view(page: Page, room: Room) -> None:
    long = MORE.replace("<div class='more__list'>", f"<div class='more__list'>{TALL[:200]}</p>")
    room.board = board(HOME + TALL + long)
    enter(page)
    page.get_by_text("More").click()
    expect(page.get_by_role("button", name="Break")).to_be_in_viewport(ratio=1)


def test_what_was_given_stands_there_to_be_changed(page: Page, room: Room) -> None:
    room.board = board(HOME + words())
    enter(page)
    field = page.get_by_label("Words")
    field.fill("Ask Ward 7.")
    page.get_by_role("button", name="Keep").click()
    room.until("posts", 1)
    expect(field).to_have_value("")
    page.locator("#question").focus()
    room.push(board(HOME + words("Ask Ward 7.")))
    expect(field).to_have_value("Ask Ward 7.")
    field.fill("Ask Ward 8.")
    room.push(board(HOME + words("Ask Ward 7.") + "<p id='new'>New</p>"))
    expect(page.locator("#new")).to_be_attached()
    expect(field).to_have_value("Ask Ward 8.")
