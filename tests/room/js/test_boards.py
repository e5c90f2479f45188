"""A new board never takes away what someone is busy with."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.room.js.room import HOME, Room, board, form, message, question

pytestmark = pytest.mark.journeys

TALL = "<p>" + "A line.<br>" * 60 + "</p>"


SEEN = "[document.getElementById('long').scrollTop, scrollY]"


def enter(page: Page) -> None:
    """Open the room and wait for the stream."""
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")


def write(page: Page, text: str) -> None:
    page.get_by_label("Question").press_sequentially(text)


def test_typing_survives_a_board(page: Page, room: Room) -> None:
    details = "<details id='more'><summary>More</summary>Words</details>"
    room.board = board(HOME + TALL + details + question() + TALL, stage="One")
    enter(page)
    page.get_by_text("More").click()
    write(page, "What do you need?")
    page.evaluate("q.setSelectionRange(5, 7); window.same = q")
    top = page.evaluate("q.getBoundingClientRect().top")

    # More above it, a wrapper around it, other words: nothing of that reaches the field.
    room.push(board(HOME + TALL + TALL + f"<div>{details}</div><div>{question()}</div>" + TALL))
    expect(page.locator("#board > p")).to_have_count(3)

    assert page.evaluate("window.same === q && document.activeElement === q")
    assert page.evaluate("[q.selectionStart, q.selectionEnd, q.value]") == [
        5,
        7,
        "What do you need?",
    ]
    assert abs(page.evaluate("q.getBoundingClientRect().top") - top) < 2
    assert page.evaluate("more.open")
    write(page, "-")
    expect(page.get_by_label("Question")).to_have_value("What - you need?")


def test_scroll_stays_where_it_was(page: Page, room: Room) -> None:
    # No style may be set from a string; a textarea scrolls by itself.
    lines = "Line\n" * 40
    fixed = f"<textarea id='long' readonly rows='3' aria-label='Long'>{lines}</textarea>"
    room.board = board(TALL + fixed + TALL)
    enter(page)
    page.evaluate("long = document.getElementById('long'); long.scrollTop = 90; scrollTo(0, 300)")
    before = page.evaluate(SEEN)
    # Not above what is in view: a browser may keep that where it is, in its next frame.
    room.push(board(TALL + fixed + "<p id='new'>New</p>" + TALL, stage="Two"))
    expect(page.locator("#new")).to_be_attached()
    assert page.evaluate(SEEN) == before == [90, 300]


def test_the_text_of_a_vanished_form_is_kept_until_dismissed(page: Page, room: Room) -> None:
    room.board = board(HOME + question())
    enter(page)
    write(page, "What would help?")
    room.push(board(HOME + "<p>Closing</p>", stage="Closing"))
    kept = page.locator("#kept")
    expect(kept).to_contain_text("You were still writing this. It has not been sent.")
    expect(kept.locator("textarea")).to_have_value("What would help?")
    expect(kept.locator("textarea")).to_have_attribute("readonly", "")
    expect(page.locator("#question")).to_be_focused()

    page.reload()
    expect(page.locator("#kept textarea")).to_have_value("What would help?")
    page.get_by_role("button", name="Put it away").click()
    expect(kept).to_have_count(0)
    expect(page.locator("#question")).to_be_focused()
    page.reload()
    expect(page.locator("#connection")).to_have_text("Connected")
    expect(kept).to_have_count(0)


def test_a_form_that_comes_back_has_its_text_again(page: Page, room: Room) -> None:
    room.board = board(HOME + question())
    enter(page)
    write(page, "What would help?")
    room.push(board(HOME + "<p>A pause</p>"))
    expect(page.locator("#kept")).to_be_visible()
    room.push(board(HOME + question()))
    expect(page.get_by_label("Question")).to_have_value("What would help?")
    expect(page.locator("#kept")).to_have_count(0)


def test_a_field_for_something_else_begins_empty(page: Page, room: Room) -> None:
    room.board = board(HOME + question())
    enter(page)
    write(page, "What would help?")
    room.push(board(HOME + question().replace('data-draft="question"', 'data-draft="feedback"')))
    expect(page.locator("#kept textarea")).to_have_value("What would help?")
    expect(page.get_by_label("Question")).to_have_value("")


def test_focus_finds_a_place_when_its_button_vanishes(page: Page, room: Room) -> None:
    room.board = board(HOME + form("finish", press="I'm finished") + TALL)
    enter(page)
    page.get_by_role("button", name="I'm finished").focus()
    room.push(board(HOME + form("advance", press="Go on") + TALL))
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    expect(page.locator("#question")).to_be_focused()
    assert page.evaluate("scrollY") == 0


def test_focus_stays_on_a_button_while_others_come_and_go(page: Page, room: Room) -> None:
    raise_hand = form("raise_hand", press="Ask to ask")
    room.board = board(HOME + form("pass", press="Pass") + raise_hand)
    enter(page)
    page.get_by_role("button", name="Ask to ask").focus()
    room.push(board(HOME + raise_hand.replace('"1"', '"2"') + form("pass", press="Pass")))
    expect(page.locator("form").first.get_by_role("button", name="Ask to ask")).to_be_focused()
    assert page.evaluate("document.activeElement.form.elements.step.value") == "2"


def test_ticks_stay_with_their_people(page: Page, room: Room) -> None:
    def choose(*names: str) -> str:
        boxes = "".join(
            f"<div><input type='checkbox' id='p-{n}' name='presenter' value='{name}'>"
            f"<label for='p-{n}'>{name} <span data-order></span></label></div>"
            for n, name in enumerate(names)
        )
        return form("agree_pieces", boxes, attributes="data-key='agree' data-tapped")

    room.board = board(choose("Ann", "Bola", "Dilys"))
    enter(page)
    page.get_by_label("Dilys").check()
    page.get_by_label("Ann").check()
    room.push(board("<p>More</p>" + choose("Ann", "Carys", "Bola", "Dilys")))
    expect(page.get_by_label("Carys")).not_to_be_checked()
    expect(page.get_by_label("Ann 2")).to_be_checked()
    expect(page.get_by_label("Dilys 1")).to_be_checked()
    page.get_by_label("Bola").check()
    page.get_by_label("Dilys").uncheck()
    page.get_by_role("button").click()
    room.until("posts", 1)
    assert room.posts[0].fields["tapped"] == "Ann,Bola"


def test_what_the_person_opened_or_keeps_is_left_alone(page: Page, room: Room) -> None:
    keep = "<div id='k' data-keep><input aria-label='Own'></div>"
    room.board = board("<details id='a' open><summary>A</summary>x</details>" + keep)
    enter(page)
    page.get_by_label("Own").fill("mine")
    page.get_by_text("A", exact=True).click()
    page.get_by_text("A", exact=True).click()
    room.push(board("<details id='a'><summary>A</summary>y</details>" + keep.replace("Own", "Z")))
    expect(page.locator("#a")).to_contain_text("y")
    assert page.evaluate("a.open")
    expect(page.get_by_label("Own")).to_have_value("mine")


def test_an_older_board_is_ignored_and_an_equal_one_shown(page: Page, room: Room) -> None:
    room.board, room.seq = board("<p>Five</p>"), 5
    enter(page)
    room.send_late(board("<p>Four</p>"), 4)
    room.push(board("<p>Five, and Bola is back</p>"), 5)
    expect(page.locator("#board")).to_have_text("Five, and Bola is back")
    room.send_late(board("<p>Three</p>"), 3)
    room.push(board("<p>Six</p>"), 6)
    expect(page.locator("#board")).to_have_text("Six")


def test_a_press_under_way_is_not_moved_to_another_button(page: Page, room: Room) -> None:
    room.board = board(form("pass", press="Pass"))
    enter(page)
    box = page.get_by_role("button").bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    room.push(board(form("stop_for_care", press="Stop") + "<p id='new'>New</p>"))
    expect(page.locator("main")).to_have_attribute("data-seq", "2")
    page.mouse.up()
    room.until("posts", 1)
    assert room.posts[0].fields["do"] == "pass"
    expect(page.locator("#new")).to_be_attached()


def test_a_wall_only_shows(page: Page, room: Room) -> None:
    room.main = "data-wall"
    room.board = board("<p>Silence</p>", stage="Silence")
    page.goto("")
    room.until("connections", 1)
    room.push(board("<p>Check-in</p><noscript><p>Refresh</p></noscript>", stage="Check-in"))
    expect(page.locator("#board")).to_have_text("Check-in")


def test_parts_that_are_not_sent_again_stay_as_they_were(page: Page, room: Room) -> None:
    def push(*parts: str | int, seq: int) -> None:
        room.tell(message("board", json.dumps(parts), seq))

    enter(page)
    push('<div id="board">', "<p>kept</p>", "<p>one</p>", "</div>", seq=7)
    expect(page.locator("#board")).to_have_text("keptone")
    push(0, 0, "<p>two</p>", 0, seq=8)
    expect(page.locator("#board")).to_have_text("kepttwo")
    # A board that comes too late is not shown, but what it brought is the ground of the next.
    push(0, "<p>changed</p>", 0, 0, seq=6)
    push(0, 0, "<p>three</p>", 0, seq=9)
    expect(page.locator("#board")).to_have_text("changedthree")
