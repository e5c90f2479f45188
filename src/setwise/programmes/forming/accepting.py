"""From a proposal to sets. Each set is made in one go; after a crash the others are made by pressing again."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.design.words import phrase
from setwise.people.models import Invitation, Organisation, Person
from setwise.programmes import usecases as programmes
from setwise.programmes.forming import moving, proposal, queries
from setwise.programmes.forming.access import FormingAccess
from setwise.programmes.forming.changing import AT_WORK, Refused, change
from setwise.programmes.forming.proposal import ProposedSet, Sets
from setwise.programmes.models import Depth, FormingRun, LearningSet, Role, RunState
from setwise.programmes.tending.queries import facilitators

LONGEST = 100
EMPTY = phrase("Write a name for the {set}.")
TWICE = phrase("Two {sets} would be called {name}. Give one of them another name.")
NOTHING = phrase("There are no {sets} to be made.")


def accept(*, access: FormingAccess, names: Mapping[int, str], version: int, at: datetime) -> int:
    """Make the sets; how many there are. Nobody is told yet. Raises Refused.

    `names` are those of the sets, by their numbers; without one a set is called as proposed.
    """
    sets = _agree(access, names, version)
    leading = {str(each.person) for each in facilitators(access.cohort.cohort.organisation_id)}
    for each in sets:
        if each.learning_set is None:
            _make(access, each.number, leading, at)
    FormingRun.objects.filter(pk=access.run.pk, accepted_at=None).update(accepted_at=at)
    return len(sets)


@transaction.atomic
def _agree(access: FormingAccess, names: Mapping[int, str], version: int) -> Sets:
    """Write down what is made, and how it is called."""
    run = FormingRun.objects.select_for_update().get(pk=access.run.pk)
    if run.state in (RunState.WAITING.value, RunState.WORKING.value):
        raise Refused(AT_WORK)
    here = moving.desk(run, queries.known(access.cohort.cohort))
    if not here.sets or run.accepted_at is not None:
        raise Refused(NOTHING)
    sets = tuple(_named(each, names) for each in here.sets)
    called: set[str] = set()
    for each in sets:
        if each.name.casefold() in called:
            raise Refused(TWICE.bind(name=each.name), f"name-{each.number}")
        called.add(each.name.casefold())
    change(run, version, sets=proposal.kept(sets), undo=[])
    return sets


def _named(one: ProposedSet, names: Mapping[int, str]) -> ProposedSet:
    name = " ".join(names.get(one.number, one.name).split())[:LONGEST]
    if not name:
        raise Refused(EMPTY, f"name-{one.number}")
    return one if one.learning_set else replace(one, name=name)


@transaction.atomic
def _make(access: FormingAccess, number: int, leading: set[str], at: datetime) -> None:
    """Make one set with its people, and write down that it is made. Nothing if it is already."""
    run = FormingRun.objects.select_for_update().get(pk=access.run.pk)
    sets = proposal.read(run.sets)
    one = next((each for each in sets if each.number == number), None)
    if one is None or one.learning_set is not None:
        return
    made = _formed(access, one.name, at)
    _seat(access, made, one, leading, at)
    now = [replace(each, learning_set=made.pk) if each is one else each for each in sets]
    FormingRun.objects.filter(pk=run.pk).update(sets=proposal.kept(now))


def _formed(access: FormingAccess, name: str, at: datetime) -> LearningSet:
    programme = access.cohort.programme
    return programmes.form_set(
        organisation=Organisation.objects.get(pk=access.cohort.cohort.organisation_id),
        name=name,
        programme=programme,
        cohort=access.cohort.cohort,
        depth=Depth(programme.depth),
        by=access.cohort.person,
        at=at,
    )


def _seat(
    access: FormingAccess, made: LearningSet, one: ProposedSet, leading: set[str], at: datetime
) -> None:
    """Those with an account belong from now on; those who are invited will when they accept."""
    places = queries.places_of(one.members)
    seated = [each.person for each in places if each.person is not None]
    waiting = [each.invitation_id for each in places if each.invitation_id is not None]
    for person in seated:
        _add(access, made, person, Role.MEMBER, at)
    Invitation.objects.filter(pk__in=waiting, accepted_at=None).update(leads_to=made.pk)
    if one.guide in leading and one.guide not in {str(each.pk) for each in seated}:
        guide = Person.objects.get(pk=UUID(one.guide))
        _add(access, made, guide, Role.FACILITATOR, at)


def _add(
    access: FormingAccess, made: LearningSet, person: Person, role: Role, at: datetime
) -> None:
    programmes.add_member(
        learning_set=made, person=person, role=role, since=at, by=access.cohort.person
    )
