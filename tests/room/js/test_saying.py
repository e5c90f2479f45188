"""What those who hear the page are told, by their own choice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.room.js.room import LISTENING, Room, board, form

pytestmark = pytest.mark.journeys

# The choice may be on the board itself, and come and go with it.
FLOOR = board("<p>1</p>" + LISTENING, stage="Check-in.", turn="Bola has the floor.")
NEXT = board("<p>2</p>" + LISTENING, stage="Check-in.", turn="Dilys has the floor.")
MINE = board("<p>3</p>", stage="Check-in.", turn="You have the floor.", mine="It is your turn.")
STAGE = board("<p>4</p>", stage="Bidding.")

HEARD = """window.heard = []; new MutationObserver(() => {
    const words = document.getElementById('announce').textContent; if (words) heard.push(words);
}).observe(document.getElementById('announce'), { childList: true });"""


@pytest.mark.parametrize(
    ("wish", "heard"),
    [
        (
            "all",
            ["Dilys has the floor.", "You have the floor. It is your turn.", "Bidding."],
        ),
        ("mine", ["It is your turn.", "Bidding."]),
        ("none", []),
    ],
)
def test_announcements_follow_the_choice(
    page: Page, room: Room, wish: str, heard: list[str]
) -> None:
    room.board = FLOOR
    page.clock.install()
    page.goto("")
    expect(page.get_by_label("mine")).to_be_checked()
    page.get_by_label(wish).check()
    page.reload()
    expect(page.get_by_label(wish)).to_be_checked()
    expect(page.locator("#connection")).to_have_text("Connected")
    page.evaluate(HEARD)
    for html, shown in ((NEXT, "2"), (MINE, "3"), (STAGE, "4")):
        room.push(html)
        expect(page.locator("#board > p")).to_have_text(shown)
        page.clock.run_for(60)  # the region speaks 50 ms after it was emptied
    assert page.evaluate("heard") == heard
    room.push(NEXT)
    expect(page.get_by_label(wish)).to_be_checked()


def test_two_changes_in_one_moment_are_both_heard(page: Page, room: Room) -> None:
    room.board = FLOOR
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")
    room.push(STAGE)
    room.push(board("<p>5</p>", stage="Bidding.", mine="Name who works."))
    expect(page.locator("#announce")).to_have_text("Bidding. Name who works.")


def test_the_same_picture_again_says_nothing(page: Page, room: Room) -> None:
    room.board = MINE
    page.clock.install()
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")
    room.push(MINE, room.seq)
    room.push(MINE.replace("3", "6"))
    expect(page.locator("#board")).to_have_text("6")
    page.clock.run_for(60)
    expect(page.locator("#announce")).to_have_text("")


def test_without_script_marks_are_put_right(page: Page, room: Room) -> None:
    parts = "<p data-js hidden>With</p><p data-no-js>Without</p>"
    room.board = board(parts)
    page.goto("")
    expect(page.get_by_text("With", exact=True)).to_be_visible()
    room.push(board(parts + "<p>New</p>"))
    expect(page.get_by_text("New")).to_be_visible()
    expect(page.get_by_text("With", exact=True)).to_be_visible()
    expect(page.get_by_text("Without")).to_be_hidden()


def listens(page: Page) -> None:
    """In the room, with all that is announced noted, and the page's clock in our hands."""
    page.clock.install()
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")
    page.evaluate(HEARD)


def loses_the_line(page: Page, room: Room) -> None:
    page.route("**/live/**", lambda route: route.abort())
    room.tell("drop")
    expect(page.locator("#connection")).to_have_text("Reconnecting")


def gets_it_back(page: Page, room: Room) -> None:
    page.unroute("**/live/**")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#connection")).to_have_text("Connected")


def test_a_line_that_goes_and_comes_back_is_heard_once_each(page: Page, room: Room) -> None:
    listens(page)
    loses_the_line(page, room)
    page.clock.run_for(4_500)
    assert page.evaluate("heard") == []
    page.clock.run_for(14_000)
    assert page.evaluate("heard") == ["No network"]
    gets_it_back(page, room)
    page.clock.run_for(1_500)
    assert page.evaluate("heard") == ["No network"]
    page.clock.run_for(8_000)
    assert page.evaluate("heard") == ["No network", "Connected again"]


def test_of_a_line_that_flickers_nothing_is_heard(page: Page, room: Room) -> None:
    listens(page)
    for _ in range(3):
        loses_the_line(page, room)
        page.clock.run_for(4_000)
        gets_it_back(page, room)
    page.clock.run_for(20_000)
    assert page.evaluate("heard") == []


def test_a_line_that_flickers_after_it_was_gone_is_back_only_when_it_stays(
    page: Page, room: Room
) -> None:
    listens(page)
    loses_the_line(page, room)
    page.clock.run_for(6_000)
    for _ in range(2):
        gets_it_back(page, room)
        page.clock.run_for(1_000)
        loses_the_line(page, room)
        page.clock.run_for(6_000)
    assert page.evaluate("heard") == ["No network"]
    gets_it_back(page, room)
    page.clock.run_for(3_000)
    assert page.evaluate("heard") == ["No network", "Connected again"]


def test_whoever_wants_to_hear_nothing_hears_nothing_of_the_line(page: Page, room: Room) -> None:
    room.board = FLOOR
    listens(page)
    page.get_by_label("none").check()
    loses_the_line(page, room)
    page.clock.run_for(6_000)
    gets_it_back(page, room)
    page.clock.run_for(3_000)
    assert page.evaluate("heard") == []


def test_that_it_was_sent_is_heard_if_it_had_to_wait(page: Page, room: Room) -> None:
    room.board = board(form("raise_hand", press="Ask to ask"))
    listens(page)
    press = page.get_by_role("button", name="Ask to ask")
    press.click()
    expect(page.locator("#connection")).to_have_text("Sent")
    page.clock.run_for(4_000)
    assert page.evaluate("heard") == []

    room.answers.append((503, "Not now"))
    press.click()
    expect(page.locator("#connection")).to_have_text("Waiting to be sent")
    page.clock.run_for(2_000)
    room.until("posts", 3)
    expect(page.locator("#connection")).to_have_text("Sent")
    page.clock.run_for(60)
    assert page.evaluate("heard") == ["Sent"]
