"""A member with her record: her browser, what she sends, and what stands in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from setwise.core.evidence.records import CpdEntry, Line, Record
from setwise.design.dates import LONDON
from setwise.learning.access import owner_of
from setwise.learning.record import queries
from setwise.learning.record.usecases import register
from setwise.programmes.models import Meeting
from tests.room.browser import a_client
from tests.room.world import World

HERE = "/yours/record/"
TODAY = datetime.now(LONDON).date()


def record(world: World, name: str = "alice") -> Record:
    return queries.record_of(world.people[name].pk, TODAY)


def lines(world: World, name: str = "alice") -> tuple[Line, ...]:
    return record(world, name).lines


def entry(world: World, name: str = "alice") -> CpdEntry:
    """The entry of the meeting."""
    [found] = [each.entry for each in lines(world, name) if each.entry.id == str(world.room)]
    return found


def page(world: World, path: str = "", name: str = "alice") -> str:
    return a_client(world, name).get(f"{HERE}{path}").content.decode()


def sends(world: World, path: str, values: dict[str, Any], name: str = "alice") -> Any:
    return a_client(world, name).post(f"{HERE}{path}", values)


def registered(world: World, name: str = "alice", **more: Any) -> None:
    """She has said that she is a nurse, and that her registration ends in about a year."""
    values = {"on": "yes", "parts": ["nurse"], "renewal": (TODAY + timedelta(days=300)).isoformat()}
    empty = {"joined": None, "pin": "", "first": None, "last": None}
    owner = owner_of(world.people[name].pk)
    register(owner=owner, values={**values, **empty, **more}, at=world.now)


def of_meeting(**more: Any) -> dict[str, Any]:
    """What the form of a meeting's entry sends."""
    return {"topic": "", "relates": "", "code": "", "evidence": "", "keep": "all", **more}


def own(**more: Any) -> dict[str, Any]:
    """What the form of an entry of her own sends."""
    day = (TODAY - timedelta(days=3)).isoformat()
    usual = {"title": "Wound care study day", "method": "course", "first": day, "minutes": "6:30"}
    return {**usual, "participatory": "2", "topic": "Dressings", "code": "6", **more}


def given(**more: Any) -> dict[str, Any]:
    """What the form of a piece of feedback sends."""
    usual = {"day": (TODAY - timedelta(days=9)).isoformat(), "given_by": "people_cared_for"}
    return {**usual, "given_as": "spoken", "content": "Felt listened to", "used": "", **more}


def minutes_there(world: World, name: str = "alice") -> int:
    return Meeting.objects.get(pk=world.room).attendance.get(person=world.people[name]).minutes


def day(text: str) -> date:
    return date.fromisoformat(text)
