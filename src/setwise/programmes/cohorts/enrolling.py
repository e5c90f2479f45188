"""Places in a cohort: given, changed and given up. The moment comes in as an argument.

A place is a person's, or that of an invitation which waits for its answer. Said twice it is once.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from setwise.design.words import phrase
from setwise.people.invitations import accepting
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.access import account_at
from setwise.people.models import Person
from setwise.programmes.cohorts.access import CohortAccess, LinkAccess
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import Cohort, Enrolment, Wish
from setwise.store import audit

NOT_YET = phrase("This link is not open yet.")
OVER = phrase("This link is closed. Ask whoever gave it to you for another one.")
FULL = phrase("All places are taken. Ask whoever gave you the link for more.")


class Arrival(NamedTuple):
    """Somebody to be enrolled; `slots` None: nothing was said of them."""

    person: UUID | None
    invitation: UUID | None
    slots: Sequence[str] | None = None


@transaction.atomic
def enrol(*, cohort: Cohort, arrivals: Iterable[Arrival], at: datetime) -> list[Enrolment]:
    """Give each of them a place, unless they have one; the new places. Three queries and their writing.

    What was said of half-days counts for those who had a place already, too.
    """
    # The cohort's row is the queue for those who enrol at the same moment.
    Cohort.objects.select_for_update().get(pk=cohort.pk)
    held = {
        each.person_id or each.invitation_id: each
        for each in Enrolment.objects.filter(cohort=cohort, left_at=None)
    }
    new: dict[UUID, Enrolment] = {}
    changed: list[Enrolment] = []
    for each in arrivals:
        key = each.person or each.invitation
        if key is None or key in new:
            continue
        if (place := held.get(key)) is None:
            new[key] = Enrolment(
                organisation_id=cohort.organisation_id,
                cohort=cohort,
                person_id=each.person,
                invitation_id=None if each.person else each.invitation,
                slots=list(each.slots or ()),
                enrolled_at=at,
            )
        elif each.slots is not None and list(each.slots) != place.slots:
            place.slots = list(each.slots)
            changed.append(place)
    Enrolment.objects.bulk_create(new.values(), batch_size=500)
    Enrolment.objects.bulk_update(changed, ["slots"], batch_size=200)
    return list(new.values())


@transaction.atomic
def withdraw(
    *, organisation: UUID, people: Collection[UUID | str], invited: Collection[UUID | str]
) -> int:
    """Take places back that a list gave by mistake, as if it had not; how many.

    Of the `invited` those who have come meanwhile stay, as they decided.
    """
    mine = Enrolment.objects.filter(organisation=organisation, left_at=None)
    gone = mine.filter(Q(pk__in=list(people)) | Q(pk__in=list(invited), invitation__isnull=False))
    many = gone.count()
    gone.delete()
    return many


@transaction.atomic
def end_with_set(*, cohort: UUID, person: UUID, at: datetime) -> bool:
    """Whoever leaves their set by themselves waits for no other one: they are in the cohort no longer,
    until somebody brings them in again. False if they are not in it.
    """
    place = Enrolment.objects.filter(cohort=cohort, person=person, left_at=None).first()
    if place is None:
        return False
    Enrolment.objects.filter(pk=place.pk).update(left_at=at, slots=[], sites=[])
    forget_wishes([place.pk])
    audit.record(
        organisation=place.organisation_id,
        actor=person,
        action="enrolment_ended",
        thing="cohort",
        thing_id=cohort,
        at=at,
    )
    return True


@transaction.atomic
def leave(*, access: CohortAccess, place: Enrolment, at: datetime) -> bool:
    """Somebody is in the cohort no longer; a set that they sit in keeps them. False if they are not."""
    mine = Enrolment.objects.filter(pk=place.pk, left_at=None)
    if place.invitation_id is not None:
        gone = bool(mine.delete()[0])
    else:
        gone = bool(mine.update(left_at=at, slots=[], sites=[]))
    if gone:
        forget_wishes([place.pk])
        audit.record(
            organisation=access.organisation.organisation,
            actor=access.person,
            action="enrolment_ended",
            thing="cohort",
            thing_id=access.cohort.pk,
            at=at,
        )
    return gone


def forget_wishes(places: Collection[UUID]) -> None:
    """What was wished of people goes when they are in the cohort no longer."""
    Wish.objects.filter(Q(a__in=places) | Q(b__in=places)).delete()


@transaction.atomic
def say_when_and_where(*, place: Enrolment, slots: Sequence[str], sites: Sequence[str]) -> None:
    """Which half-days somebody can make and which sites they can get to; empty: all. Never why."""
    Enrolment.objects.filter(pk=place.pk, left_at=None).update(slots=list(slots), sites=list(sites))


def standing(cohort: Cohort, at: datetime) -> str:
    """Whether the link lets people in: `soon`, `open`, `full`, `over`, or empty where there is none."""
    if cohort.link_opens_at is None or cohort.link_ends_at is None:
        return ""
    if cohort.link_ends_at <= at:
        return "over"
    if cohort.link_opens_at > at:
        return "soon"
    taken = Enrolment.objects.filter(cohort=cohort, left_at=None).count()
    return "full" if cohort.places is not None and taken >= cohort.places else "open"


@transaction.atomic
def come(*, access: LinkAccess, comer: Comer, at: datetime) -> Person:
    """Somebody with the link enrols, and belongs to the organisation. Said twice it is once.

    Their address is proven. Raises Refused, and accepting's Refused for an account that is paused.
    """
    # The cohort's row is the queue: the last place is taken once.
    cohort = Cohort.objects.select_for_update().get(pk=access.cohort.pk)
    person = comer.person or account_at(comer.email)
    mine = Enrolment.objects.filter(cohort=cohort, person=person, left_at=None)
    if person is None or not mine.exists():
        match standing(cohort, at):
            case "soon":
                raise Refused(NOT_YET)
            case "full":
                raise Refused(FULL)
            case "over" | "":
                raise Refused(OVER)
    person = accepting.join(organisation=access.organisation, comer=comer, at=at)
    enrol(cohort=cohort, arrivals=[Arrival(person.pk, None)], at=at)
    return person
