"""How long sets and their dates are kept, once they are over."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from setwise.design.words import phrase
from setwise.people.retention.periods import Period, Removal, Unit, register
from setwise.programmes.models import Enrolment, Guest, LearningSet, Meeting, Membership, OwnSet
from setwise.store import audit, erasure, summaries


def learn() -> None:
    """Called once, when the area starts."""
    register(
        Period(
            "sets",
            phrase("{Sets} and {meetings} that are over"),
            phrase(
                "When {a_set} met, who came and who presented: it is the evidence of learning. Counted from the end of {a_meeting}, or the day somebody left {a_set}. {A_set} goes as a whole when nobody has been in it for so long."
            ),
            Unit.MONTHS,
            *(72, 12, 240),
            (
                Removal(phrase("{Sets} that nobody is in"), sets, forget_sets, destroy_keys),
                Removal(phrase("{Meetings}, with who came"), meetings, forget_meetings),
                Removal(
                    phrase("Memberships of {sets} that ended"), memberships, forget_memberships
                ),
                Removal(phrase("Places in intakes that ended"), enrolments, forget_enrolments),
            ),
            place=20,
        )
    )


def sets(organisation: UUID, before: datetime) -> list[UUID]:
    """The sets that all have left before, and in which every meeting is as old."""
    inside = Membership.objects.filter(learning_set=OuterRef("pk"))
    found = LearningSet.objects.filter(
        Exists(inside),
        ~Exists(inside.filter(until=None)),
        ~Exists(inside.filter(until__gte=before)),
        ~Exists(_younger_meetings(organisation, before)),
        organisation=organisation,
    )
    return list(found.values_list("pk", flat=True))


def _younger_meetings(organisation: UUID, before: datetime) -> QuerySet[Meeting]:
    """Those of a set that are younger, or of which there are still words."""
    old = meetings(organisation, before)
    return Meeting.objects.filter(learning_set=OuterRef("pk")).exclude(pk__in=old)


def meetings(organisation: UUID, before: datetime) -> list[UUID]:
    """The meetings that ended before, and of which only the summary is left, if that."""
    found = Meeting.objects.filter(organisation=organisation, ends_at__lt=before)
    unfolded = summaries.unfolded(organisation)
    return [key for key in found.values_list("pk", flat=True) if key not in unfolded]


def memberships(organisation: UUID, before: datetime) -> list[UUID]:
    """The memberships that ended before, of sets that somebody is still in."""
    inside = Membership.objects.filter(learning_set=OuterRef("learning_set"), until=None)
    found = Membership.objects.filter(Exists(inside), organisation=organisation, until__lt=before)
    return list(found.values_list("pk", flat=True))


def destroy_keys(organisation: UUID, learning_sets: Sequence[UUID], at: datetime) -> None:
    """Nothing is ever written in these sets again, and the ledger says so."""
    moment = round(at.timestamp() * 1_000)
    for each in learning_sets:
        erasure.erase_set(organisation=organisation, learning_set=each, by=audit.HOUSE, at=moment)


def forget_sets(organisation: UUID, learning_sets: Sequence[UUID]) -> None:
    """Forget these sets, with their dates and who was in them."""
    inside = {"organisation": organisation, "learning_set__in": learning_sets}
    forget_meetings(
        organisation, list(Meeting.objects.filter(**inside).values_list("pk", flat=True))
    )
    Guest.objects.filter(own_set__learning_set__in=learning_sets).delete()
    OwnSet.objects.filter(**inside).delete()
    Membership.objects.filter(**inside).delete()
    LearningSet.objects.filter(organisation=organisation, pk__in=learning_sets).delete()


def forget_meetings(organisation: UUID, ids: Sequence[UUID]) -> None:
    """Forget these meetings and their summaries. What somebody kept of them stays theirs."""
    Meeting.objects.filter(organisation=organisation, pk__in=ids).delete()
    summaries.forget(organisation, ids)


def forget_memberships(organisation: UUID, ids: Sequence[UUID]) -> None:
    """Forget that somebody was in a set."""
    Membership.objects.filter(organisation=organisation, pk__in=ids).delete()


def enrolments(organisation: UUID, before: datetime) -> list[UUID]:
    """The places in intakes that ended before."""
    found = Enrolment.objects.filter(organisation=organisation, left_at__lt=before)
    return list(found.values_list("pk", flat=True))


def forget_enrolments(organisation: UUID, ids: Sequence[UUID]) -> None:
    """Forget that somebody had a place."""
    Enrolment.objects.filter(organisation=organisation, pk__in=ids).delete()
