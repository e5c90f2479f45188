"""What can be done about programmes and cohorts. The moment comes in as an argument."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.core.meeting import processes
from setwise.design.words import LazySay, phrase
from setwise.people.access import OrganisationAccess
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess, ProgrammeAccess
from setwise.programmes.cohorts.slots import Slot
from setwise.programmes.models import Cohort, Depth, Enrolment, Offer, Pattern, Programme
from setwise.store import audit

CLOSED = phrase("This {cohort} is closed. Open it again first.")
ENDED = phrase("This {programme} has ended. Start another one.")
BACKWARDS = phrase("The link has to close after it opens.")


class Refused(Exception):
    """It cannot be done; the text says why, and `field` where it was asked."""

    def __init__(self, text: LazySay, field: str = "") -> None:
        super().__init__(str(text))
        self.field = field


class Shape(NamedTuple):
    """What a programme's sets and their meetings are like.

    `weeks` between two meetings: six to eight are usual. `sizes`: least, preferred, most people in
    a set. `skills` and `outcomes`: empty for those that Setwise comes with.
    """

    name: str
    pattern: Pattern = Pattern.NONE
    process: str = processes.DEFAULT
    depth: Depth = Depth.LIGHT
    meetings: int = 6
    weeks: tuple[int, int] = (6, 8)
    minutes: int = 120
    sizes: tuple[int, int, int] = (4, 6, 8)
    skills: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


PATTERNS: dict[Pattern, Shape] = {
    Pattern.NONE: Shape(""),
    # Six months at least; three meetings with the preceptor, so that four of a set lie between.
    Pattern.CORE: Shape("", Pattern.CORE, meetings=4),
    # Twelve months; a meeting every two months is what the model asks of preceptors.
    Pattern.GOLD: Shape("", Pattern.GOLD, meetings=6, weeks=(6, 9)),
}
"""What a programme begins with (National Preceptorship Model for Nursing, 2022: six months, twelve)."""


@transaction.atomic
def start_programme(*, access: OrganisationAccess, shape: Shape, at: datetime) -> Programme:
    """Begin a programme. Raises ValueError for a process that there is not."""
    programme = Programme(organisation_id=access.organisation)
    _shape(programme, shape)
    programme.save(force_insert=True)
    _note("programme_started", "programme", programme.pk, access, at)
    return programme


def _shape(programme: Programme, shape: Shape) -> None:
    processes.newest(shape.process)
    programme.name, programme.process = shape.name, shape.process
    programme.pattern, programme.depth = shape.pattern.value, shape.depth.value
    programme.meetings, programme.minutes = shape.meetings, shape.minutes
    programme.weeks_least, programme.weeks_most = shape.weeks
    programme.size_least, programme.size_preferred, programme.size_most = shape.sizes
    programme.skills, programme.outcomes = list(shape.skills), list(shape.outcomes)


@transaction.atomic
def change_programme(*, access: ProgrammeAccess, shape: Shape, at: datetime) -> None:
    """Change what a programme is like, for sets that are formed and dates that are made from now on."""
    _shape(access.programme, shape)
    access.programme.save()
    _note("programme_changed", "programme", access.programme.pk, access.organisation, at)


@transaction.atomic
def end_programme(*, access: ProgrammeAccess, at: datetime) -> bool:
    """Let nobody start a cohort or enrol any more; sets go on as planned. False if it has ended."""
    here = Programme.objects.filter(pk=access.programme.pk, ended_at=None)
    if not here.update(ended_at=at):
        return False
    Cohort.objects.filter(programme=access.programme, link_ends_at__gt=at).update(link_ends_at=at)
    _note("programme_ended", "programme", access.programme.pk, access.organisation, at)
    return True


@transaction.atomic
def resume_programme(
    *, access: ProgrammeAccess, links: Mapping[UUID, datetime], at: datetime
) -> bool:
    """It goes on; of the links that its end closed, these are open until these moments again.

    False if it has not ended.
    """
    here = Programme.objects.filter(pk=access.programme.pk, ended_at__isnull=False)
    ended = here.values_list("ended_at", flat=True).first()
    if not here.update(ended_at=None):
        return False
    closed = Cohort.objects.filter(programme=access.programme, closed_at=None, link_ends_at=ended)
    for cohort in closed.filter(pk__in=links):
        Cohort.objects.filter(pk=cohort.pk).update(link_ends_at=links[cohort.pk])
    _note("programme_resumed", "programme", access.programme.pk, access.organisation, at)
    return True


def open_links(access: ProgrammeAccess, at: datetime) -> dict[UUID, datetime]:
    """The enrolment links of a programme that its end would close, and when they end by themselves."""
    rows = Cohort.objects.filter(programme=access.programme, link_ends_at__gt=at)
    return {each.pk: each.link_ends_at for each in rows if each.link_ends_at}


def _note(action: str, thing: str, thing_id: UUID, by: OrganisationAccess, at: datetime) -> None:
    audit.record(
        organisation=by.organisation,
        actor=by.person,
        action=action,
        thing=thing,
        thing_id=thing_id,
        at=at,
    )


@transaction.atomic
def start_cohort(
    *,
    access: ProgrammeAccess,
    name: str,
    starts_on: date | None,
    slots: Iterable[Slot],
    at: datetime,
) -> Cohort:
    """Begin an intake. Raises Refused."""
    if access.programme.ended_at is not None:
        raise Refused(ENDED, "name")
    cohort = Cohort.objects.create(
        organisation_id=access.organisation.organisation,
        programme=access.programme,
        name=name,
        starts_on=starts_on,
        slots=halves.kept(slots),
        made_at=at,
    )
    _note("cohort_started", "cohort", cohort.pk, access.organisation, at)
    return cohort


@transaction.atomic
def change_cohort(
    *, access: CohortAccess, name: str, starts_on: date | None, slots: Iterable[Slot], at: datetime
) -> None:
    """Change an intake. A half-day that goes is nobody's any more."""
    cohort = access.cohort
    cohort.name, cohort.starts_on, cohort.slots = name, starts_on, halves.kept(slots)
    cohort.save(update_fields=["name", "starts_on", "slots"])
    _forget_slots(cohort)
    _note("cohort_changed", "cohort", cohort.pk, access.organisation, at)


@transaction.atomic
def close_cohort(*, access: CohortAccess, at: datetime) -> bool:
    """Let nobody come into this intake any more; its sets go on. False if it is closed."""
    here = Cohort.objects.filter(pk=access.cohort.pk)
    if not here.filter(closed_at=None).update(closed_at=at):
        return False
    here.filter(link_ends_at__gt=at).update(link_ends_at=at)
    _note("cohort_closed", "cohort", access.cohort.pk, access.organisation, at)
    return True


@transaction.atomic
def reopen_cohort(*, access: CohortAccess, at: datetime) -> bool:
    """Let people come in again; its link stays closed. False if it is open. Raises Refused."""
    if access.programme.ended_at is not None:
        raise Refused(ENDED)
    shut = Cohort.objects.filter(pk=access.cohort.pk, closed_at__isnull=False)
    if not shut.update(closed_at=None):
        return False
    _note("cohort_reopened", "cohort", access.cohort.pk, access.organisation, at)
    return True


def _forget_slots(cohort: Cohort) -> None:
    there = {each.code for each in halves.known(cohort.slots)}
    places = [*Enrolment.objects.filter(cohort=cohort).exclude(slots=[])]
    offers = [*Offer.objects.filter(cohort=cohort).exclude(slots=[])]
    for place in places:
        place.slots = [code for code in place.slots if code in there]
    for offer in offers:
        offer.slots = [code for code in offer.slots if code in there]
    Enrolment.objects.bulk_update(places, ["slots"], batch_size=200)
    Offer.objects.bulk_update(offers, ["slots"], batch_size=200)


@transaction.atomic
def open_link(
    *,
    access: CohortAccess,
    opens_at: datetime,
    ends_at: datetime,
    places: int | None,
    at: datetime,
) -> None:
    """Let people enrol by the link between two moments, so many at most. Raises Refused."""
    if access.programme.ended_at is not None:
        raise Refused(ENDED, "opens_on")
    if access.cohort.closed_at is not None:
        raise Refused(CLOSED, "opens_on")
    if ends_at <= opens_at:
        raise Refused(BACKWARDS, "ends_on")
    here = Cohort.objects.filter(pk=access.cohort.pk)
    here.update(link_opens_at=opens_at, link_ends_at=ends_at, places=places)
    _note("cohort_changed", "cohort", access.cohort.pk, access.organisation, at)


@transaction.atomic
def close_link(*, access: CohortAccess, at: datetime) -> bool:
    """Let nobody enrol by the link from now on. False if it is closed."""
    here = Cohort.objects.filter(pk=access.cohort.pk, link_ends_at__gt=at)
    if not here.update(link_ends_at=at):
        return False
    _note("cohort_changed", "cohort", access.cohort.pk, access.organisation, at)
    return True


@transaction.atomic
def fresh_link(*, access: CohortAccess, at: datetime) -> None:
    """Make another link; the one before opens nothing any more."""
    cohort = Cohort.objects.select_for_update().get(pk=access.cohort.pk)
    Cohort.objects.filter(pk=cohort.pk).update(link_number=cohort.link_number + 1)
    _note("cohort_changed", "cohort", cohort.pk, access.organisation, at)
