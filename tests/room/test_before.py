"""A room that is looked into days before its meeting says when that is, and nothing alarming."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from setwise.design.dates import clock, day
from setwise.programmes import usecases
from setwise.programmes.access import meeting_for
from setwise.room import usecases as usecases_of_room
from setwise.room.before import early
from setwise.room.live.presence import presence
from tests.people.browser import client_of
from tests.room.world import World, a_meeting, a_world

STARTS = datetime(2026, 12, 10, 13, tzinfo=UTC)


def test_a_meeting_just_after_midnight_is_gathered_for_before_it() -> None:
    starts = datetime(2026, 12, 10, 0, 30, tzinfo=UTC)
    assert not early(starts, datetime(2026, 12, 9, 23, 45, tzinfo=UTC))
    assert early(starts, datetime(2026, 12, 9, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("at", "is_early"),
    [
        (STARTS - timedelta(days=11), True),
        (datetime(2026, 12, 9, 23, 59, tzinfo=UTC), True),
        (datetime(2026, 12, 10, tzinfo=UTC), False),
        (STARTS, False),
        (STARTS + timedelta(days=2), False),
    ],
)
def test_it_is_early_until_the_day_of_the_meeting(at: datetime, *, is_early: bool) -> None:
    assert early(STARTS, at) is is_early


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def page_of(browser: Client, address: str = "/") -> str:
    return browser.get(address).content.decode()


def test_days_before_one_looks_around(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    usecases.mark_closed(meeting=world.room, at=world.now)
    meeting = a_meeting(world.herons, starts_at=world.now + timedelta(days=11))
    room, alice = f"/meetings/{meeting.pk}/", client_of(world.people["alice"])
    assert "Look at the room" in page_of(alice)
    assert "Go to the meeting" not in page_of(alice)
    starts = meeting.starts_at
    sentence = f"This meeting is on {day(starts)} at {clock(starts)}. You can look around."
    assert sentence in page_of(alice, room)
    grace = client_of(world.people["grace"])
    assert "Look at the room" in page_of(grace, f"{room}brief")
    # Whoever holds it may come in, because real meetings move, and is not missed when they go.
    usecases_of_room.open_room(
        access=meeting_for(world.people["grace"].pk, meeting.pk), at=world.now
    )
    grace.post(f"{room}act", {"do": "join", "moment": "0.0.first"})
    gone = frozenset({world.id("grace")})
    monkeypatch.setattr(presence, "all_away", lambda meeting: gone)
    page = page_of(alice, room)
    assert sentence in page
    assert "We start when everyone" not in page
    assert "has lost the connection" not in page


MAIN = '<div class="press__main" data-key="main">'


def test_days_before_it_is_not_asked_who_is_there(world: World) -> None:
    usecases.mark_closed(meeting=world.room, at=world.now)
    meeting = a_meeting(world.herons, starts_at=world.now + timedelta(days=11))
    room, alice = f"/meetings/{meeting.pk}/", client_of(world.people["alice"])
    page = page_of(alice, room)
    assert MAIN not in page
    assert "On the day, a button here lets the others know" in page
    # A set that meets earlier comes in all the same: it is behind "More", and not refused.
    more = page.partition('<details class="more"')[2]
    assert "I&#39;m here</button>" in more
    alice.post(f"{room}act", {"do": "join", "moment": "0.0.first"})
    page = page_of(alice, room)
    assert "Leave gently" in page
    assert "On the day, a button here" not in page
    # Once somebody begins, the others are asked as on any other day.
    grace = client_of(world.people["grace"])
    grace.post(f"{room}act", {"do": "join", "moment": "0.0.second"})
    moment = page_of(grace, room).partition('data-moment="')[2].partition('"')[0]
    grace.post(f"{room}act", {"do": "advance", "moment": moment})
    assert MAIN in page_of(client_of(world.people["dana"]), room)


def test_on_the_day_one_goes_to_the_meeting(world: World) -> None:
    alice = client_of(world.people["alice"])
    assert "Go to the meeting" in page_of(alice)
    page = page_of(alice, f"/meetings/{world.room}/")
    assert "You can look around" not in page
    assert "I&#39;m here</button>" in page.partition(MAIN)[2].partition("</div>")[0]
