# ruff: noqa: INP001 - beside a script
"""What there is when a picture is taken: the demonstration's people, brought on by use cases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib import import_module

import rooms
from django.conf import settings

from setwise.demo import cast, leading
from setwise.demo import usecases as demo
from setwise.people.identity import take_persona
from setwise.people.models import Organisation, Role
from setwise.people.usecases import add_person, belong
from setwise.programmes import usecases as programmes
from setwise.programmes.models import Depth

ADMINISTRATOR = "Ada Quill"


class World:
    """Everybody in one browser, each in tabs of their own, and where things are."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)
        willow = demo.prepare(at=self.at)
        led = leading.prepare(at=self.at)
        self.places = {
            "set": str(willow.pk),
            "organisation": f"organisation/{led.organisation}",
            "cohort": f"organisation/{led.organisation}/cohorts/{led.cohort}",
        }
        people = {part.key: demo.person_called(willow.pk, part.short).pk for part in cast.WILLOW}
        here = Organisation.objects.get(pk=led.organisation)
        ada = add_person(name=ADMINISTRATOR, email="ada.quill@meadowbank.example")
        belong(organisation=here, person=ada, at=self.at, joined=True, roles=(Role.ADMINISTRATOR,))
        self.people = people | {"lydia": led.person, "ada": ada.pk}
        self.code = ""
        """Of a wall."""
        self.room: rooms.Room | None = None

    def cookie(self) -> tuple[str, str]:
        """Name and value of the session that is everybody."""
        store = import_module(settings.SESSION_ENGINE).SessionStore()
        for key, person in self.people.items():
            take_persona(store, key, person)
        # Nobody is asked for a second step: whoever reads the how-to has just given theirs.
        store.set_columns(stepped_up_at=int(self.at.timestamp() * 1000))
        store.save()
        return settings.SESSION_COOKIE_NAME, str(store.session_key)

    def opened(self, depth: Depth) -> rooms.Room:
        """A meeting that goes on."""
        self.room = rooms.Room(depth)
        self.places["meeting"] = f"meetings/{self.room.meeting}"
        return self.room

    @property
    def going_on(self) -> rooms.Room:
        """The meeting that was opened last."""
        assert self.room is not None
        return self.room


def a_date_ahead(world: World) -> None:
    """The Willow set meets on Friday."""
    starts = (world.at + timedelta(days=3)).replace(hour=12, minute=0)
    willow = demo.prepare(at=world.at)
    meeting = programmes.plan_meeting(
        learning_set=willow, starts_at=starts, ends_at=starts + timedelta(hours=2), place=cast.PLACE
    )
    world.places["ahead"] = f"meetings/{meeting.pk}"


def light_check_in(world: World) -> None:
    """Held aloud: the check-in."""
    rooms.light_check_in(world.opened(Depth.LIGHT))


def light_questions(world: World) -> None:
    """Held aloud: the open questions."""
    rooms.light_questions(world.going_on)


def a_wall(world: World) -> None:
    """A code for a wall."""
    world.code = world.going_on.wall()


def full_questions(world: World) -> None:
    """Turns on the screens: Ewan presents, and Carys is about to ask."""
    rooms.full_questions(world.opened(Depth.FULL))


def full_written_question(world: World) -> None:
    """Carys has asked, and Femi's question is there in writing."""
    rooms.full_written_question(world.going_on)


def full_closing(world: World) -> None:
    """Ewan has finished; the others have closed."""
    rooms.full_closing(world.going_on)


def full_close(world: World) -> None:
    """The meeting is over."""
    rooms.full_close(world.going_on)
