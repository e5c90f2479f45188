"""Who sits in a set: those who belong to it, and those who will when they accept their invitation."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from setwise.people.models import Invitation
from setwise.programmes.models import Enrolment, LearningSet, Membership, Role


class Seat(NamedTuple):
    """Somebody's seat: a person's, or that of an invitation which waits for its answer.

    `enrolment` is their place in the set's cohort, if they have one, and `slots` the half-days that they
    can make by it.
    """

    person: UUID | None
    invitation: UUID | None
    enrolment: UUID | None
    name: str
    email: str
    role: Role
    slots: tuple[str, ...] = ()


Key = tuple[UUID | None, UUID | None]
"""A cohort, and whoever has a place in it."""
Place = tuple[UUID | None, tuple[str, ...]]
NOWHERE: Place = (None, ())


def seats(learning_sets: Iterable[LearningSet]) -> dict[UUID, tuple[Seat, ...]]:
    """Of each of these sets of one organisation, who sits in it; three queries, however many.

    Those who belong come first, in the order of the ring; then the invited by name.
    """
    sets = {each.pk: each for each in learning_sets}
    if not sets:
        return {}
    places = _places({each.cohort_id for each in sets.values() if each.cohort_id})
    found: dict[UUID, list[Seat]] = {each: [] for each in sets}
    for key, person, name, email, role in _belonging(sets):
        place, slots = places.get((sets[key].cohort_id, person), NOWHERE)
        found[key].append(Seat(person, None, place, name, email or "", Role(role), slots))
    for key, invitation, name, email in _invited(sets.values()):
        place, slots = places.get((sets[key].cohort_id, invitation), NOWHERE)
        found[key].append(Seat(None, invitation, place, name, email, Role.MEMBER, slots))
    return {key: tuple(seats) for key, seats in found.items()}


def _places(cohorts: set[UUID]) -> dict[Key, Place]:
    rows = Enrolment.objects.filter(cohort__in=cohorts, left_at=None)
    return {
        (cohort, person or invitation): (key, tuple(slots))
        for key, cohort, person, invitation, slots in rows.values_list(
            "pk", "cohort", "person", "invitation", "slots"
        )
    }


def _belonging(sets: Iterable[UUID]) -> Iterable[tuple[UUID, UUID, str, str | None, str]]:
    rows = Membership.objects.filter(learning_set__in=sets, until=None)
    ordered = rows.order_by("since", "person__name", "pk")
    return ordered.values_list("learning_set", "person", "person__name", "person__email", "role")


def _invited(sets: Iterable[LearningSet]) -> Iterable[tuple[UUID, UUID, str, str]]:
    rows = Invitation.objects.filter(
        organisation__in={each.organisation_id for each in sets},
        leads_to__in=[each.pk for each in sets],
        accepted_at=None,
    )
    found = rows.order_by("name", "email").values_list("leads_to", "pk", "name", "email")
    return ((place, key, name, email) for place, key, name, email in found if place)
