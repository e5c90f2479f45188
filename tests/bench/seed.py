"""Fills an installation with rooms in the middle of a meeting. Run as a process of its own.

Prints JSON: for each room its meeting and a session cookie for each person; person 0 is the
facilitator, person 1 presents, person 2 has the floor and stays there.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any
from uuid import uuid4

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth import SESSION_KEY  # noqa: E402
from django.db import transaction  # noqa: E402

from setwise.core.meeting import commands as c  # noqa: E402
from setwise.people.usecases import add_person, found_organisation  # noqa: E402
from setwise.programmes import usecases as programmes  # noqa: E402
from setwise.programmes.access import meeting_for  # noqa: E402
from setwise.programmes.models import Depth, Role  # noqa: E402
from setwise.room import present  # noqa: E402
from setwise.room import usecases as room  # noqa: E402

PEOPLE = 9


def session(person: Any) -> str:
    """A session in which this person is signed in."""
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store[SESSION_KEY] = str(person.pk)
    store.save()
    return str(store.session_key)


def one_room(organisation: Any, number: int) -> dict[str, object]:
    """A set, its people, and a meeting in its open questions."""
    now = datetime.now(UTC)
    with transaction.atomic():
        learning_set = programmes.form_set(
            organisation=organisation, name=f"Set {number}", depth=Depth.FULL
        )
        people = [
            add_person(name=f"Person {number} {place}", short_name=f"P{place}")
            for place in range(PEOPLE)
        ]
        for place, person in enumerate(people):
            programmes.add_member(
                learning_set=learning_set,
                person=person,
                since=now - timedelta(hours=1, seconds=-place),
                role=Role.MEMBER if place else Role.FACILITATOR,
            )
        meeting = programmes.plan_meeting(
            learning_set=learning_set, starts_at=now, ends_at=now + timedelta(hours=2)
        )
        cookies = [session(person) for person in people]
    accesses = [meeting_for(person.pk, meeting.pk) for person in people]
    visit = _into_the_work(accesses, now)
    return {"meeting": str(meeting.pk), "cookies": cookies, "visit": visit}


def _into_the_work(accesses: list[Any], now: datetime) -> int:
    room.open_room(access=accesses[0], at=now)
    presenter = str(accesses[1].person)

    def do(place: int, *commands: c.Command) -> None:
        said = room.act(access=accesses[place], command_id=uuid4().hex, commands=commands, at=now)
        assert said.done, said

    for place in range(len(accesses)):
        do(place, c.Join())
    do(0, c.Advance(), c.Advance(), c.HoldRound(), c.Advance())
    do(0, c.AgreePieces((presenter,)), c.Advance(), c.Advance(), c.Advance())
    do(2, c.RaiseHand())
    visit: int = present.now(accesses[0].meeting.id).state.visit
    return visit


def main(rooms: int) -> None:
    """Seed so many rooms and print them."""
    organisation = found_organisation(name="Bench")
    print(json.dumps([one_room(organisation, number) for number in range(rooms)]))


main(int(sys.argv[1]))
