"""Dates and answers as plain data, for pages that have found the meetings or the person already."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import F, Max, QuerySet

from setwise.programmes.calendars import links
from setwise.programmes.calendars.events import Entry
from setwise.programmes.calendars.models import COMING, CalendarFeed, Coming
from setwise.programmes.models import Meeting

BACK = timedelta(days=365)
"""So far back a calendar goes."""


class Answer(NamedTuple):
    """What somebody said last. `remote` is empty where nobody asked how they join."""

    can_come: bool
    remote: bool | None
    answered_at: datetime


def answers(meetings: Iterable[UUID]) -> Mapping[UUID, Mapping[UUID, Answer]]:
    """Meeting -> person -> what they said; a meeting that nobody has answered is empty. One query."""
    found: dict[UUID, dict[UUID, Answer]] = {each: {} for each in meetings}
    rows = Coming.objects.filter(meeting__in=found)
    fields = ("meeting", "person", "can_come", "remote", "answered_at")
    for meeting, person, *said in rows.values_list(*fields):
        found[meeting][person] = Answer(*said)
    return found


def answer_of(person: UUID, meeting: UUID) -> Answer | None:
    """What one person said last about one meeting."""
    return answers([meeting])[meeting].get(person)


def dates_of(person: UUID, at: datetime) -> tuple[Entry, ...]:
    """All dates of the sets that a person belongs to now, for their calendar. One query."""
    rows = (
        _of(person, at - BACK)
        .annotate(since=F("learning_set__memberships__since"), changed=Max("changes__made_at"))
        .order_by("starts_at", "pk")
    )
    return tuple(_entry(each, each.changed or each.since) for each in rows)


class Mine(NamedTuple):
    """A date of one's own, to look at and to answer."""

    meeting: UUID
    learning_set: str
    number: int
    starts_at: datetime
    ends_at: datetime
    place: str
    asked: str
    """What stands in the address of the page that asks whether one can come."""


def mine(person: UUID, at: datetime) -> tuple[Mine, ...]:
    """The dates to come of the sets that a person belongs to now, the next first. One query."""
    found = _of(person, at).filter(closed_at=None, cancelled_at=None)
    rows = found.order_by("starts_at", "pk").values_list(
        *("pk", "learning_set__name", "number", "starts_at", "ends_at", "place")
    )
    return tuple(
        Mine(key, name, number, starts, ends, place, asked_at(person, key))
        for key, name, number, starts, ends, place in rows
    )


def _of(person: UUID, after: datetime) -> QuerySet[Meeting]:
    return Meeting.objects.filter(
        learning_set__memberships__person=person,
        learning_set__memberships__until=None,
        ends_at__gt=after,
    )


def asked_at(person: UUID, meeting: UUID) -> str:
    """What stands in the address of the page that asks this person whether they can come."""
    return links.pair_token(COMING, person, meeting)


def _entry(meeting: Meeting, stamp: datetime) -> Entry:
    return Entry(
        meeting.pk,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        meeting.sequence,
        meeting.cancelled_at is not None,
        stamp,
    )


def feed_of(person: UUID) -> str:
    """What stands in the address of a person's calendar; empty while there is none."""
    found = CalendarFeed.objects.filter(person=person, stopped_at=None).first()
    return links.feed_token(found) if found else ""
