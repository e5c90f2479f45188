"""Whoever listens hears of a set that changed, after the commit and only then."""

from uuid import UUID

import pytest
from django.db import transaction

from setwise.people.usecases import add_person
from setwise.programmes import news, usecases
from tests.programmes.factories import TEN, a_meeting, a_world


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """The sets of which a listener was told."""
    monkeypatch.setattr(news, "_listeners", [])
    sets: list[UUID] = []
    news.listen(sets.append)
    return sets


@pytest.mark.django_db(transaction=True)
def test_joining_leaving_and_a_new_date_are_told(heard: list[UUID]) -> None:
    world = a_world()
    otters, person = world.otters, add_person(name="Fay")
    heard.clear()
    usecases.add_member(learning_set=otters, person=person, since=TEN)
    assert heard == [otters.pk]
    usecases.end_membership(learning_set=otters, person=person, until=TEN)
    a_meeting(otters)
    assert heard == [otters.pk] * 3


@pytest.mark.django_db(transaction=True)
def test_what_changed_nothing_is_not_told(heard: list[UUID]) -> None:
    world = a_world()
    heard.clear()
    with pytest.raises(usecases.AlreadyMember):
        usecases.add_member(learning_set=world.herons, person=world.alice, since=TEN)
    usecases.end_membership(learning_set=world.herons, person=world.bob, until=TEN)
    assert heard == []


@pytest.mark.django_db(transaction=True)
def test_it_is_told_after_the_commit_and_never_of_what_was_undone(heard: list[UUID]) -> None:
    world = a_world()
    heard.clear()
    with transaction.atomic():
        a_meeting(world.herons)
        assert heard == []
    assert heard == [world.herons.pk]
    with transaction.atomic():
        a_meeting(world.herons)
        transaction.set_rollback(True)
    assert heard == [world.herons.pk]


def test_whoever_listens_twice_is_told_once(heard: list[UUID]) -> None:
    news.listen(heard.append)
    assert len(news._listeners) == 1
