"""Whether somebody can come: their last word counts, until the meeting is over."""

from datetime import timedelta

import pytest
from django.http import Http404

from setwise.programmes.calendars import held
from setwise.programmes.calendars.queries import Answer, answers
from setwise.programmes.calendars.usecases import answer
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from tests.programmes.factories import TEN, World

BEFORE = TEN - timedelta(days=2)
LATER = BEFORE + timedelta(hours=1)


def test_somebody_who_belongs_says_so_and_the_last_word_counts(world: World) -> None:
    mine, meeting = world.alice.pk, world.herons_meet.pk
    assert answer(person=mine, meeting=meeting, can_come=False, at=BEFORE)
    assert answer(person=mine, meeting=meeting, can_come=True, remote=True, at=LATER)
    assert answers([world.herons_meet.pk, world.otters_meet.pk]) == {
        world.herons_meet.pk: {world.alice.pk: Answer(True, True, LATER)},
        world.otters_meet.pk: {},
    }


def test_who_cannot_come_joins_by_nothing(world: World) -> None:
    mine, meeting = world.alice.pk, world.herons_meet.pk
    answer(person=mine, meeting=meeting, can_come=False, remote=True, at=BEFORE)
    assert answers([meeting])[meeting][mine].remote is None


def test_nothing_is_said_of_a_meeting_that_is_over(world: World) -> None:
    late = TEN + timedelta(hours=2)
    assert not answer(person=world.alice.pk, meeting=world.herons_meet.pk, can_come=False, at=late)
    assert answers([world.herons_meet.pk]) == {world.herons_meet.pk: {}}


def test_another_set_and_another_organisation_are_refused(world: World) -> None:
    for person in (world.bob, world.charlie):
        with pytest.raises(Http404):
            answer(person=person.pk, meeting=world.herons_meet.pk, can_come=True, at=BEFORE)


def test_a_cancelled_meeting_asks_nobody(world: World) -> None:
    dates.cancel(meetings=[world.herons_meet], reason=Reason.ROOM, by="operator", at=BEFORE)
    with pytest.raises(Http404):
        answer(person=world.alice.pk, meeting=world.herons_meet.pk, can_come=True, at=LATER)


def test_answers_are_exported_and_go_with_the_person(world: World) -> None:
    answer(person=world.alice.pk, meeting=world.herons_meet.pk, can_come=False, at=BEFORE)
    (row,) = held._answers(world.alice.pk)
    assert (row["set"], row["can_come"], row["starts_at"]) == ("Herons", False, TEN)
    held._forget_answers(world.alice.pk, LATER)
    assert held._answers(world.alice.pk) == []
