"""What boards remember of a set is forgotten as soon as the set has changed."""

from collections.abc import Iterator
from datetime import datetime
from uuid import uuid4

import pytest

from setwise.people.usecases import add_person
from setwise.programmes.access import MeetingAccess, next_of
from setwise.programmes.usecases import add_member, end_membership
from setwise.room import facts
from setwise.room.live import bus
from tests.room.world import World, a_meeting, a_world


@pytest.fixture
def open_world(transactional_db: None) -> Iterator[World]:
    """A world whose commands are really committed, so that news of them go out."""
    facts.forget()
    yield a_world()
    facts.forget()


def an_ear() -> bus.Ear:
    return bus.Ear(lambda meeting, seq: None, lambda process, meeting, people: None)


def test_someone_new_is_known_by_name_at_once(open_world: World) -> None:
    assert len(facts.facts_of(open_world.room).names) == 6
    fay = add_person(name="Fay Person")
    add_member(learning_set=open_world.herons, person=fay, since=open_world.now)
    assert facts.facts_of(open_world.room).names[str(fay.pk)] == "Fay"


def test_who_has_left_and_when_the_set_meets_next_are_known_at_once(open_world: World) -> None:
    assert facts.facts_of(open_world.room).next_at is None
    erin = open_world.people["erin"]
    end_membership(learning_set=open_world.herons, person=erin, until=open_world.now)
    assert str(erin.pk) not in facts.facts_of(open_world.room).names
    later = open_world.meeting.starts_at.replace(year=open_world.now.year + 1, day=1)
    a_meeting(open_world.herons, starts_at=later)
    assert facts.facts_of(open_world.room).next_at == later


def test_other_sets_are_not_asked_again(open_world: World) -> None:
    known = facts.facts_of(open_world.otters_meet.pk)
    fay = add_person(name="Fay Person")
    add_member(learning_set=open_world.herons, person=fay, since=open_world.now)
    assert facts.facts_of(open_world.otters_meet.pk) is known


def test_another_process_is_told_and_forgets_too(world: World) -> None:
    facts.forget()
    known = facts.facts_of(world.room)
    an_ear()._tell({"process": bus.PROCESS, "set": str(world.herons.pk)})
    assert facts.facts_of(world.room) is known
    an_ear()._tell({"process": "other", "set": str(uuid4())})
    assert facts.facts_of(world.room) is known
    an_ear()._tell({"process": "other", "set": str(world.herons.pk)})
    assert facts.facts_of(world.room) is not known


def test_what_was_read_before_a_change_is_not_remembered_after_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts.forget()

    def slowly(access: MeetingAccess) -> datetime | None:
        facts.forget_set(world.herons.pk)
        return next_of(access)

    monkeypatch.setattr(facts, "next_of", slowly)
    old = facts.facts_of(world.room)
    monkeypatch.undo()
    assert facts.facts_of(world.room) is not old
