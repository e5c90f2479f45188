"""Invitations can lead into a set."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from setwise.people.invitations import into
from setwise.people.invitations.into import By, Into
from setwise.people.models import Person
from setwise.programmes import usecases
from setwise.programmes.models import LearningSet


def learn() -> None:
    """Let invitations know the sets of an organisation."""
    into.register(Into(_sets, _add))


def _sets(organisation: UUID) -> Mapping[UUID, str]:
    found = LearningSet.objects.filter(organisation=organisation).order_by("name", "pk")
    return dict(found.values_list("pk", "name"))


def _add(organisation: UUID, place: UUID, person: Person, at: datetime, by: By) -> None:
    found = LearningSet.objects.filter(organisation=organisation, pk=place).first()
    if found is None:
        return
    try:
        usecases.add_member(learning_set=found, person=person, since=at, by=by)
    except usecases.AlreadyMember:
        return
