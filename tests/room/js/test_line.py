"""The line: a stream, else long polls, and back again by itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.room.js.room import HOME, Room, board, form, message

pytestmark = pytest.mark.journeys


def enter(page: Page) -> None:
    """Open the room and wait for the stream, with the page's clock in our hands."""
    page.clock.install()
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")


def test_a_stream_that_is_held_back_gives_way_to_polls(page: Page, room: Room) -> None:
    room.beating = False
    page.clock.install()
    page.goto("")
    room.until("connections", 1)
    page.clock.run_for(4_000)
    assert room.polls == []
    page.clock.run_for(2_000)
    expect(page.locator("#connection")).to_have_text("Connected")
    page.clock.run_for(1_000)
    room.until("polls", 2)
    room.push(board("<p>By poll</p>"))
    expect(page.locator("#board")).to_have_text("By poll")
    page.clock.run_for(1_000)
    room.until("polls", 3)
    assert room.polls[:3] == [0, 1, 2]

    room.beating = True
    page.clock.run_for(300_000)
    room.until("connections", 2)
    room.push(board("<p>By stream</p>"))
    expect(page.locator("#board")).to_have_text("By stream")


def test_without_streams_it_polls(page: Page, room: Room) -> None:
    page.add_init_script("delete window.EventSource")
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")
    room.push(board("<p>By poll</p>"))
    expect(page.locator("#board")).to_have_text("By poll")
    assert room.connections == 0


def test_a_command_by_poll_shows_its_board(page: Page, room: Room) -> None:
    page.add_init_script("delete window.EventSource")
    room.board = board(form("raise_hand", press="Ask to ask"))
    page.goto("")
    expect(page.locator("#connection")).to_have_text("Connected")
    page.get_by_role("button").click()
    room.until("posts", 1)
    room.push(board("<p>Your hand is up</p>"))
    expect(page.locator("#board")).to_have_text("Your hand is up")


def test_it_comes_back_when_the_server_restarts(page: Page, room: Room) -> None:
    enter(page)
    room.tell(message("bye"))
    expect(page.locator("#connection")).to_have_text("Reconnecting")
    room.board, room.seq = board("<p>After</p>"), 7
    page.clock.run_for(2_100)
    room.until("connections", 2)
    expect(page.locator("#board")).to_have_text("After")
    expect(page.locator("#connection")).to_have_text("Connected")


def test_it_comes_back_when_the_stream_breaks(page: Page, room: Room) -> None:
    enter(page)
    room.tell("drop")
    expect(page.locator("#connection")).to_have_text("Reconnecting")
    page.clock.run_for(1_100)
    room.until("connections", 2)
    expect(page.locator("#connection")).to_have_text("Connected")


def test_a_dead_stream_is_opened_again(page: Page, room: Room) -> None:
    enter(page)
    page.clock.run_for(30_000)
    assert room.connections == 1
    page.clock.run_for(8_000)
    room.until("connections", 2)
    expect(page.locator("#connection")).to_have_text("Connected")


def test_a_beat_keeps_the_stream(page: Page, room: Room) -> None:
    enter(page)
    for _ in range(3):
        page.clock.run_for(15_000)
        room.push(board(f"<p>{room.seq}</p>"))
        expect(page.locator("#board")).to_have_text(str(room.seq - 1))
    assert room.connections == 1


def test_a_laptop_that_slept_reconnects_at_once(page: Page, room: Room) -> None:
    enter(page)
    page.clock.fast_forward(25_000)
    room.until("connections", 2)
    expect(page.locator("#connection")).to_have_text("Connected")


def test_a_network_that_is_back_reconnects_at_once(page: Page, room: Room) -> None:
    enter(page)
    page.context.set_offline(True)
    expect(page.locator("#connection")).to_have_text("No network")
    page.context.set_offline(False)
    room.until("connections", 2)
    expect(page.locator("#connection")).to_have_text("Connected")


def test_without_a_line_it_is_said_after_a_while_and_one_press_tries_again(
    page: Page, room: Room
) -> None:
    enter(page)
    lost = page.locator("#lost")
    page.route("**/live/**", lambda route: route.abort())
    room.tell("drop")
    expect(page.locator("#connection")).to_have_text("Reconnecting")
    page.clock.run_for(15_000)
    expect(lost.get_by_role("button")).to_be_hidden()
    page.clock.run_for(6_000)
    expect(lost.get_by_text("No connection for a while")).to_be_visible()
    page.unroute("**/live/**")
    # The next try by itself is many seconds away: no time passes here.
    lost.get_by_role("button", name="Try again").click()
    expect(page.locator("#connection")).to_have_text("Connected")
    expect(lost.get_by_role("button")).to_be_hidden()


def test_what_waits_to_be_sent_is_said_wherever_the_page_is_scrolled_to(
    page: Page, room: Room
) -> None:
    room.board = board(form("raise_hand", press="Ask to ask") + "<p>.</p>" * 60)
    enter(page)
    lost = page.locator("#lost")
    page.context.set_offline(True)
    page.get_by_role("button", name="Ask to ask").click()
    expect(lost.get_by_text("Not sent yet")).to_be_visible()
    page.context.set_offline(False)
    room.until("posts", 1)
    expect(lost.get_by_text("Not sent yet")).to_be_hidden()
    assert len(room.posts) == 1


def test_who_may_no_longer_follow_goes_home(page: Page, room: Room) -> None:
    page.goto("")
    room.until("connections", 1)
    room.tell(message("gone"))
    page.wait_for_url("**/home")


def test_times_are_counted_on_without_the_wall_clock(page: Page, room: Room) -> None:
    # Three forms, as a language may have them: the script knows nobody's rules.
    left = """<p id="left" data-left-ms="190000" data-left-over="Time is up"
data-left='[[1,"One minute left"],[2,"A few, {n}, minutes left"],[4,"{n} minutes left"]]'>4</p>"""
    run = """<p id="run" data-elapsed-ms="30000"
data-elapsed='[[1,"One minute"],[2,"{n} minutes"]]'>0</p>"""
    room.board = board(HOME + left + run)
    enter(page)
    expect(page.locator("#left")).to_have_text("4 minutes left")
    expect(page.locator("#run")).to_have_text("")
    room.seq = 0  # nothing that arrives from here on is newer than what is shown
    page.clock.run_for(75_000)
    expect(page.locator("#left")).to_have_text("A few, 2, minutes left")
    expect(page.locator("#run")).to_have_text("One minute")
    page.clock.run_for(60_000)
    expect(page.locator("#left")).to_have_text("One minute left")
    expect(page.locator("#run")).to_have_text("2 minutes")
    page.clock.run_for(60_000)
    expect(page.locator("#left")).to_have_text("Time is up")
    room.push(board(HOME + left + run), 2)
    expect(page.locator("#left")).to_have_text("4 minutes left")


def test_only_so_many_tabs_of_a_browser_hold_a_connection(page: Page, room: Room) -> None:
    """The rest ask now and then, can still send, and take a place when one is free."""
    room.board = board(form("raise_hand", press="Ask to ask"))
    tabs = [page, *(page.context.new_page() for _ in range(6))]
    for tab in tabs:
        tab.goto("")
        expect(tab.locator("#connection")).to_have_text("Connected")
    assert room.connections == 4
    for sent, tab in enumerate(tabs, start=1):
        tab.get_by_role("button").click()
        room.until("posts", sent)
    room.push(board("<p>All of you</p>"))
    for tab in tabs:
        expect(tab.locator("#board")).to_have_text("All of you")
    tabs[1].close()
    room.until("connections", 5)
