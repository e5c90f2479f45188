"""Releases as plain data: for a manager their people, for a lead how it stands."""

from collections import defaultdict
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Count, Q

from setwise.people.access import OrganisationAccess
from setwise.people.models import Organisation
from setwise.programmes.cohorts.seats import seats
from setwise.programmes.models import LearningSet, Meeting
from setwise.programmes.releases.access import Managing
from setwise.programmes.releases.managers import books
from setwise.programmes.releases.models import ManagerAsked, Release, WardManager


class Day(NamedTuple):
    """A date of somebody."""

    id: UUID
    starts_at: datetime
    ends_at: datetime
    released: bool


class Person(NamedTuple):
    """Somebody who is managed, with their dates."""

    id: UUID
    name: str
    days: tuple[Day, ...]

    @property
    def released(self) -> bool:
        """For all of them."""
        return all(each.released for each in self.days)


class Standing(NamedTuple):
    """How it stands with one manager: dates that are ahead."""

    email: str
    told_at: datetime | None
    waiting: int
    released: int


def people(managing: Managing, at: datetime) -> tuple[Person, ...]:
    """Those whom a manager was asked for, by name, with the dates ahead. One query."""
    rows = Release.objects.filter(
        organisation=managing.asked.organisation_id,
        asked=managing.asked,
        told__isnull=False,
        meeting__cancelled_at=None,
        meeting__ends_at__gt=at,
    ).select_related("meeting", "person", "invitation")
    days: dict[tuple[str, UUID], list[Day]] = defaultdict(list)
    for row in rows.order_by("meeting__starts_at"):
        somebody = row.person or row.invitation
        if somebody is not None:
            meeting = row.meeting
            day = Day(row.pk, meeting.starts_at, meeting.ends_at, row.released_at is not None)
            days[(somebody.name or somebody.email or "", somebody.pk)].append(day)
    return tuple(
        Person(key, name, tuple(theirs))
        for (name, key), theirs in sorted(days.items(), key=lambda item: item[0][0].casefold())
    )


def writes(access: OrganisationAccess) -> bool:
    """Whether managers are written to."""
    here = Organisation.objects.filter(pk=access.organisation)
    return here.filter(asks_ward_managers=True).exists()


def standings(access: OrganisationAccess, at: datetime) -> tuple[Standing, ...]:
    """How it stands with each manager, those first with whom most waits."""
    ahead = Q(releases__meeting__ends_at__gt=at, releases__meeting__cancelled_at=None)
    rows = ManagerAsked.objects.filter(organisation=access.organisation).annotate(
        waiting=Count("releases", filter=ahead & Q(releases__released_at=None)),
        released=Count("releases", filter=ahead & Q(releases__released_at__isnull=False)),
    )
    found = rows.order_by("-waiting", "email")
    return tuple(
        Standing(*row) for row in found.values_list("email", "told_at", "waiting", "released")
    )


def nobody_asked(access: OrganisationAccess, at: datetime) -> tuple[str, ...]:
    """Those with dates ahead for whom no manager is known, by name."""
    ahead = Meeting.objects.filter(
        organisation=access.organisation, starts_at__gt=at, cancelled_at=None, closed_at=None
    )
    sets = LearningSet.objects.filter(
        organisation=access.organisation, pk__in=ahead.values("learning_set")
    )
    known = books(access.organisation)
    found = {
        seat.name or seat.email
        for sitting in seats(sets).values()
        for seat in sitting
        if (somebody := seat.person or seat.invitation)
        and not known.manager_of(somebody, seat.email)
    }
    return tuple(sorted(found, key=str.casefold))


def wards(access: OrganisationAccess) -> str:
    """The list as a lead writes it: a ward and an address in each line."""
    rows = WardManager.objects.filter(organisation=access.organisation).order_by("ward")
    return "\n".join(f"{ward}, {email}" for ward, email in rows.values_list("ward", "email"))
