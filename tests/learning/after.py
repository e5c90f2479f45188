"""A world whose people belong to their organisations, before its meeting and after it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID, uuid4

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.people import usecases as people
from setwise.people.models import Organisation, Role
from setwise.programmes.models import LearningSet
from setwise.room import housework
from tests.kept import kept
from tests.room.stages import LIMIT, one_on, reach
from tests.room.world import World, a_world

ELSEWHERE = frozenset({"charlie"})


@kept
def a_real_world() -> World:
    """Everybody has joined an organisation, as everybody who signs in has."""
    world = a_world()
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    badgers = LearningSet.objects.get(pk=world.badgers_meet.learning_set_id)
    elsewhere = Organisation.objects.get(pk=badgers.organisation_id)
    for name, person in world.people.items():
        people.belong(
            organisation=elsewhere if name in ELSEWHERE else trust,
            person=person,
            at=world.now,
            joined=True,
            roles=(Role.MEMBER,),
        )
    return world


@kept
def after_a_meeting() -> World:
    """The meeting is closed; everyone came, and Alice presented."""
    world = a_real_world()
    reach(world, "closed")
    return world


class Written(NamedTuple):
    """The words of a meeting, by id."""

    note: UUID
    """Alice's, as she arrived."""
    kept: UUID
    """A question that Dana asked and Alice kept."""
    unkept: UUID
    """A question that Erin asked and Alice did not keep."""
    feedback: UUID
    """Of Dana, to Alice."""
    action: UUID
    """Alice's."""


class Texts(NamedTuple):
    """What each of them says."""

    note: str = "I come from a night shift."
    kept: str = "What would you tell a friend?"
    unkept: str = "What else is there?"
    feedback: str = "You listened before you spoke."
    action: str = "Talk to the ward manager."


TEXTS = Texts()


@kept
def after_words_were_written() -> tuple[World, Written]:
    """The meeting is closed, and something of each kind was written in it."""
    world, ids = a_real_world(), Written(*(uuid4() for _ in Written._fields))
    reach(world, "check_in")
    _writes(world, "alice", Kind.NOTE, ids.note, TEXTS.note)
    _on_to(world, "open_questions")
    for name, key, text in (
        ("dana", ids.kept, TEXTS.kept),
        ("erin", ids.unkept, TEXTS.unkept),
    ):
        _writes(world, name, Kind.QUESTION, key, text)
        world.must(name, c.EndTurn())
    world.must("alice", c.Keep(str(ids.kept)))
    world.must("alice", c.Finish())
    _writes(world, "dana", Kind.FEEDBACK, ids.feedback, TEXTS.feedback)
    _on_to(world, "close")
    _writes(world, "alice", Kind.ACTION, ids.action, TEXTS.action)
    _on_to(world, "closed")
    return world, ids


def _writes(world: World, name: str, kind: Kind, key: UUID, text: str) -> None:
    world.must(name, c.Write(str(key), kind), text=text)


def _on_to(world: World, stage: str) -> None:
    for _ in range(LIMIT):
        if world.state.position.stage == stage or world.state.position.closed:
            return
        one_on(world)
    raise AssertionError(f"never came to {stage}")


def its_grace_ends(world: World) -> datetime:
    """The house has folded the meeting; gives the moment."""
    at = world.now + timedelta(days=8)
    assert housework.do(at=at).folded == 1
    return at
