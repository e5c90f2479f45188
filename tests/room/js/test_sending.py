"""Commands arrive once and in order, and what was typed is never lost on the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.room.js.room import HOME, Room, board, form, question

pytestmark = pytest.mark.journeys

BOTH = HOME + question() + form("raise_hand", press="Ask to ask")
STORED = "Object.keys(sessionStorage).filter(key => key.startsWith('draft:'))"


def enter(page: Page) -> None:
    """Open the room and wait for the stream."""
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).click()


def test_a_command_is_sent_and_said_to_be_sent(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    page.clock.install()
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(page.get_by_label("Question")).to_have_value("")
    assert page.evaluate(STORED) == []
    page.clock.run_for(3_100)
    expect(page.locator("#connection")).to_have_text("Connected")

    [post] = room.posts
    assert post.fields["text"] == "What would help?"
    assert post.fields["do"] == "write"
    assert 1 <= len(post.fields["command"]) <= 64
    assert post.headers["X-CSRFToken"] == "token"
    assert post.headers["Accept"] == "application/json"
    assert "csrfmiddlewaretoken" not in post.fields


def test_the_pressed_button_is_sent_with_its_value(page: Page, room: Room) -> None:
    two = form("interrupt", "<button name='kind' value='pause'>Pause</button>", "Other")
    room.board = board(two)
    enter(page)
    press(page, "Pause")
    room.until("posts", 1)
    assert room.posts[0].fields["kind"] == "pause"


def test_each_press_has_its_own_id(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    enter(page)
    for count in (1, 2):
        press(page, "Ask to ask")
        room.until("posts", count)
        expect(page.get_by_role("button", name="Ask to ask")).not_to_have_attribute(
            "aria-disabled", "true"
        )
    first, second = (post.fields["command"] for post in room.posts)
    assert first != second


def test_a_double_click_sends_once(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    enter(page)
    page.get_by_role("button", name="Ask to ask").dblclick()
    expect(page.locator("#connection")).to_have_text("Sent")
    assert len(room.posts) == 1


def test_a_second_press_while_the_first_is_under_way_is_ignored(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answering.clear()
    enter(page)
    press(page, "Ask to ask")
    room.until("posts", 1)
    button = page.get_by_role("button", name="Ask to ask")
    expect(button).to_have_attribute("aria-disabled", "true")
    button.evaluate("button => button.form.requestSubmit()")
    room.push(board("<p>New</p>" + BOTH))
    expect(page.get_by_text("New")).to_be_visible()
    expect(button).to_have_attribute("aria-disabled", "true")
    button.evaluate("button => button.form.requestSubmit()")
    room.answering.set()
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(button).not_to_have_attribute("aria-disabled", "true")
    assert len(room.posts) == 1


def test_a_retry_carries_the_same_id(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answers.extend([(503, {}), (429, {}), (200, "<html>Sign in to the Wi-Fi</html>")])
    page.clock.install()
    enter(page)
    press(page, "Ask to ask")
    for count in (1, 2, 3):
        room.until("posts", count)
        expect(page.locator("#connection")).to_have_text("Waiting to be sent")
        page.clock.run_for(5_000)
    expect(page.locator("#connection")).to_have_text("Sent")
    assert len(room.posts) == 4
    assert len({post.fields["command"] for post in room.posts}) == 1


def test_commands_made_offline_are_sent_once_and_in_order(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    enter(page)
    page.context.set_offline(True)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    expect(page.locator("#connection")).to_have_text("Waiting to be sent")
    press(page, "Ask to ask")
    page.get_by_role("button", name="Ask this").dispatch_event("click")
    assert room.posts == []

    page.context.set_offline(False)
    expect(page.locator("#connection")).to_have_text("Sent")
    room.until("posts", 2)
    expect(page.get_by_label("Question")).to_have_value("")
    press(page, "Ask to ask")
    room.until("posts", 3)
    assert [post.fields["do"] for post in room.posts] == ["write", "raise_hand", "raise_hand"]


def test_what_waits_survives_a_reload(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answers.append((503, {}))
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    expect(page.locator("#connection")).to_have_text("Waiting to be sent")
    page.reload()
    room.until("posts", 2)
    expect(page.get_by_label("Question")).to_have_value("")
    first, second = (post.fields for post in room.posts)
    assert first == second


@pytest.mark.parametrize("status", [400, 409, 413, 422])
def test_a_refusal_is_said_and_the_words_kept(page: Page, room: Room, status: int) -> None:
    room.board = board(BOTH)
    words = "The meeting has moved on since. Nothing was changed."
    room.answers.append((status, {"code": "moved_on", "words": words}))
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    expect(page.get_by_role("alert")).to_have_text(words)
    expect(page.get_by_label("Question")).to_have_value("What would help?")
    page.reload()
    expect(page.get_by_label("Question")).to_have_value("What would help?")
    press(page, "Ask this")
    room.until("posts", 2)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_words_refused_after_their_form_is_gone_are_kept(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answering.clear()
    room.answers.append((409, {"code": "moved_on", "words": "It has moved on."}))
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    room.until("posts", 1)
    room.push(board(HOME + "<p>Closing</p>"))
    expect(page.get_by_text("Closing")).to_be_visible()
    expect(page.locator("#kept")).to_have_count(0)
    room.answering.set()
    expect(page.locator("#notice")).to_have_text("It has moved on.")
    expect(page.locator("#kept textarea")).to_have_value("What would help?")


def test_sent_words_are_not_kept_when_the_board_is_faster(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answering.clear()
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    room.until("posts", 1)
    room.push(board(HOME + "<p>Asked</p>"))
    expect(page.get_by_text("Asked")).to_be_visible()
    room.answering.set()
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(page.locator("#kept")).to_have_count(0)
    assert page.evaluate(STORED) == []


def test_what_is_typed_after_the_press_stays(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answering.clear()
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    room.until("posts", 1)
    page.get_by_label("Question").fill("And what else?")
    room.answering.set()
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(page.get_by_label("Question")).to_have_value("And what else?")


def test_a_session_that_is_gone_reloads_once_and_keeps_the_draft(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    room.answers.extend([(403, "No"), (403, "No")])
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    room.until("posts", 2)
    expect(page.locator("#connection")).to_have_text("Connected")
    expect(page.get_by_label("Question")).to_have_value("What would help?")
    press(page, "Ask this")
    expect(page.locator("#connection")).to_have_text("Sent")
    assert len(room.posts) == 3


def test_a_draft_survives_reload_and_lost_network(page: Page, room: Room) -> None:
    room.board = board(BOTH)
    enter(page)
    page.get_by_label("Question").press_sequentially("What would")
    page.context.set_offline(True)
    page.get_by_label("Question").press_sequentially(" help?")
    page.context.set_offline(False)
    page.reload()
    expect(page.get_by_label("Question")).to_have_value("What would help?")


def test_a_restored_draft_is_in_sight(page: Page, room: Room) -> None:
    room.board = board(f"<details><summary>Write it</summary>{question()}</details>")
    enter(page)
    page.get_by_text("Write it").click()
    page.get_by_label("Question").fill("What would help?")
    page.reload()
    expect(page.get_by_label("Question")).to_be_visible()
    expect(page.get_by_label("Question")).to_have_value("What would help?")


def test_a_draft_is_gone_after_leaving(page: Page, room: Room) -> None:
    room.board = board(BOTH + form("leave", press="Leave", attributes="data-leaves"))
    room.answering.clear()
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Leave")
    room.until("posts", 1)
    room.push(board(HOME + "<p>You left</p>"))
    expect(page.get_by_text("You left")).to_be_visible()
    room.answering.set()
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(page.locator("#kept")).to_have_count(0)
    assert page.evaluate(STORED) == []


@pytest.mark.parametrize(
    "out",
    [
        "<form data-signs-out action='/out'><button>Sign out</button></form>",
        "<a data-signs-out role='button' href='/out'>Sign out</a>",
    ],
)
def test_everything_is_gone_after_signing_out(page: Page, room: Room, out: str) -> None:
    room.board, room.outside = board(BOTH), out
    enter(page)
    page.evaluate("sessionStorage.setItem('baggage:p-1:other', 'x')")
    page.evaluate("sessionStorage.setItem('draft:p-2:other:q', 'another person')")
    page.get_by_label("Question").fill("What would help?")
    press(page, "Sign out")
    page.wait_for_url("**/out*")
    assert page.evaluate("Object.keys(sessionStorage)") == ["draft:p-2:other:q"]


def test_it_works_where_nothing_can_be_stored(page: Page, room: Room) -> None:
    page.add_init_script(
        "for (const name of ['sessionStorage', 'localStorage'])"
        " Object.defineProperty(window, name, { get() { throw new Error('private') } })"
    )
    room.board = board(BOTH)
    enter(page)
    page.get_by_label("Question").fill("What would help?")
    room.push(board(HOME, stage="Closing"))
    expect(page.locator("#kept textarea")).to_have_value("What would help?")
    room.push(board(BOTH))
    press(page, "Ask this")
    expect(page.locator("#connection")).to_have_text("Sent")
    expect(page.get_by_label("Question")).to_have_value("")


def test_baggage_never_leaves_the_browser(page: Page, room: Room) -> None:
    box = """<div data-baggage data-keep hidden id="baggage"><textarea aria-label="Baggage">
</textarea><button type="button" data-baggage-leave>Leave it outside</button>
<button type="button" data-baggage-go>Let it go</button><output data-baggage-left></output></div>"""
    room.board = board(box + BOTH)
    enter(page)
    secret = "The ward round this morning"
    page.get_by_label("Baggage").fill(secret)
    room.push(board("<p>New</p>" + box + BOTH))
    expect(page.get_by_text("New")).to_be_visible()
    expect(page.get_by_label("Baggage")).to_have_value(secret)
    press(page, "Leave it outside")
    left = page.locator("[data-baggage-left]")
    expect(left).to_have_text(secret)
    page.get_by_label("Question").fill("What would help?")
    press(page, "Ask this")
    press(page, "Ask to ask")
    room.until("posts", 2)
    page.reload()
    expect(left).to_have_text(secret)
    press(page, "Let it go")
    expect(left).to_be_hidden()
    expect(page.get_by_label("Baggage")).to_be_focused()
    assert secret not in page.evaluate("JSON.stringify(sessionStorage) + document.body.innerHTML")
    assert room.bodies
    assert all(secret.encode() not in body for body in room.bodies)
