"""What somebody's own front page says of their next meeting, as plain data."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from setwise.home.member.rules import Known, Thing, calm, one_thing
from setwise.learning.taking import queries as taking
from setwise.library.reading.queries import anything_before
from setwise.programmes.access import MeetingAccess
from setwise.programmes.models import Coming, ContractAgreement, ContractVersion, Meeting, Role
from setwise.programmes.preparing.queries import has_prepared
from setwise.programmes.tending.access import HOLDS
from setwise.room.before import early
from setwise.room.practice import queries as practice
from setwise.room.practice.exercises import EXERCISES, Exercise
from setwise.store import tenancy

NEAR = timedelta(days=7)
"""How near a meeting is whose preparing comes before everything calm."""


class Ahead(NamedTuple):
    """The next meeting, for one of its people."""

    thing: Thing
    can_come: bool | None
    """What they said; None: nothing yet."""
    of: int | None
    """How many meetings the programme has, if it says so."""
    call_link: str
    prepared: bool
    may_prepare: bool
    may_answer: bool
    early: bool
    """Its room is only there to look around in yet."""
    to_read: bool
    """There is something on a list to read before it, for its members."""


FRESH = timedelta(days=7)
"""For how long after a meeting it is asked what somebody takes back from it."""


def minute_of(person: UUID, every: Iterable[MeetingAccess], at: datetime) -> MeetingAccess | None:
    """The meeting that somebody came to last, if it is a few days ago and they have not said what
    they take back. No query where there was none; two where there was.
    """
    lately = [
        each
        for each in every
        if each.meeting.closed_at is not None and at - each.meeting.closed_at < FRESH
    ]
    if not lately:
        return None
    last = max(lately, key=lambda each: each.meeting.closed_at or at)
    waits = taking.waits(person, last.meeting.id)
    return last if waits else None


def ahead(
    found: MeetingAccess, at: datetime, *, asked_to_rate: bool = False, minute: bool = False
) -> Ahead:
    """How it is with somebody's next meeting; two queries.

    `asked_to_rate`: it is time for them to look at themselves. `minute`: they have not said yet
    what they take back from the last one.
    """
    meeting, member = found.meeting, found.role is Role.MEMBER
    tenancy.enter(organisation=meeting.organisation)
    call_link, of, can_come, newest, agreed, to_read = _row(found, at).get()
    prepared = member and has_prepared(found.person, found.learning_set.id)
    known = Known(
        going_on=meeting.starts_at <= at,
        can_come=can_come,
        asked_to_agree=newest is not None and not agreed and found.role is not Role.SUPPORTER,
        may_prepare=member and not prepared,
        holds=found.role in HOLDS,
        asked_to_rate=asked_to_rate,
        minute=minute,
        near=meeting.starts_at - at < NEAR,
    )
    return Ahead(
        one_thing(known),
        can_come,
        of if of and meeting.number <= of else None,
        call_link,
        prepared,
        member,
        meeting.closed_at is None and meeting.ends_at > at,
        early(meeting.starts_at, at),
        member and to_read,
    )


class Offered(NamedTuple):
    """A short exercise that may be offered."""

    key: str
    exercise: Exercise


def exercise_of(
    person: UUID, next_meeting: MeetingAccess | None, there: Ahead | None, at: datetime
) -> Offered | None:
    """A short exercise, at most one a week, while nothing waits; no query unless it is calm."""
    near = next_meeting is not None and next_meeting.meeting.starts_at - at < NEAR
    if there is not None and not calm(there.thing, near=near):
        return None
    key = practice.offered(person, at)
    return Offered(key, EXERCISES[key]) if key else None


def _row(
    found: MeetingAccess, at: datetime
) -> QuerySet[Meeting, tuple[str, int | None, bool | None, UUID | None, bool, bool]]:
    said = Coming.objects.filter(meeting=OuterRef("pk"), person=found.person)
    live = ContractVersion.objects.filter(learning_set=found.learning_set.id, ended_at=None)
    mine = ContractAgreement.objects.filter(version=OuterRef("newest"), person=found.person)
    return (
        Meeting.objects.filter(organisation=found.meeting.organisation, pk=found.meeting.id)
        .annotate(
            said=Subquery(said.values("can_come")[:1]),
            newest=Subquery(live.order_by("-number").values("pk")[:1]),
        )
        .annotate(
            agreed=Exists(mine),
            to_read=anything_before(found.person, found.learning_set, at),
        )
        .values_list(
            *("call_link", "learning_set__programme__meetings", "said", "newest"),
            *("agreed", "to_read"),
        )
    )
