"""Taking somebody out of a cohort, undone: the same place, with what was said and wished for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from setwise.design.words import phrase
from setwise.people.models import Invitation
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts import wishing
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import Enrolment, Wish, WishKind
from setwise.store import audit

MEANWHILE = phrase("That has changed meanwhile. Nothing was undone.")


class Left(NamedTuple):
    """What goes with a place. `wished`: of whose place, and what."""

    place: UUID
    invitation: UUID | None
    slots: Sequence[str]
    sites: Sequence[str]
    wished: Sequence[tuple[UUID, WishKind]]


def goes_with(place: Enrolment) -> Left:
    """All that taking them out would throw away."""
    mine = Wish.objects.filter(Q(a=place.pk) | Q(b=place.pk))
    wished = [
        (each.b_id if each.a_id == place.pk else each.a_id, WishKind(each.kind)) for each in mine
    ]
    return Left(place.pk, place.invitation_id, list(place.slots), list(place.sites), wished)


@transaction.atomic
def come_back(*, access: CohortAccess, left: Left, at: datetime) -> bool:
    """Put them back as they were. False if they are there. Raises Refused if it cannot be any more."""
    cohort = access.cohort
    if Enrolment.objects.filter(cohort=cohort, pk=left.place, left_at=None).exists():
        return False
    there = {each.code for each in halves.known(cohort.slots)}
    slots = [code for code in left.slots if code in there]
    back = _person_back if left.invitation is None else _invited_back
    if not back(access, left, slots, at):
        raise Refused(MEANWHILE)
    for other, kind in left.wished:
        # Whoever has left meanwhile is wished nothing.
        if Enrolment.objects.filter(cohort=cohort, pk=other, left_at=None).exists():
            wishing.wish(access=access, a=left.place, b=other, kind=kind)
    audit.record(
        organisation=access.organisation.organisation,
        actor=access.person,
        action="enrolment_again",
        thing="cohort",
        thing_id=cohort.pk,
        at=at,
    )
    return True


def _person_back(access: CohortAccess, left: Left, slots: list[str], at: datetime) -> bool:
    gone = Enrolment.objects.filter(cohort=access.cohort, pk=left.place, left_at__isnull=False)
    place = gone.first()
    if place is None:
        return False
    elsewhere = Enrolment.objects.filter(cohort=access.cohort, person=place.person_id, left_at=None)
    if elsewhere.exists():
        return False
    return bool(gone.update(left_at=None, slots=slots, sites=list(left.sites)))


def _invited_back(access: CohortAccess, left: Left, slots: list[str], at: datetime) -> bool:
    here, mine = access.cohort.organisation_id, left.invitation
    if mine is None:
        return False
    waits = Invitation.objects.filter(pk=mine, organisation=here, accepted_at=None)
    taken = Enrolment.objects.filter(Q(cohort=access.cohort, invitation=mine) | Q(pk=left.place))
    if not waits.exists() or taken.exists():
        return False
    Enrolment.objects.create(
        id=left.place,
        organisation_id=here,
        cohort=access.cohort,
        invitation_id=mine,
        slots=slots,
        sites=list(left.sites),
        enrolled_at=at,
    )
    return True
