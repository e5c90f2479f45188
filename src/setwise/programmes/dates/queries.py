"""Rosters, answers, proposals and dates as plain data, for what the door found."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q
from django.http import Http404

from setwise.core.forming.fits import Busy, Known, Shift
from setwise.core.forming.hours import Slot, minutes, moment
from setwise.design.dates import LONDON
from setwise.programmes.access import SetAccess
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.seats import Seat, seats
from setwise.programmes.cohorts.slots import DAYS as HALVES
from setwise.programmes.dates import options as asked_for
from setwise.programmes.dates import planning
from setwise.programmes.dates.access import PollAccess
from setwise.programmes.dates.models import (
    Confirming,
    DateAnswer,
    DatePoll,
    DateProposal,
    Roster,
)
from setwise.programmes.dates.planning import Answer, Count, Line, Sitter, Table, Times
from setwise.programmes.models import Enrolment, LearningSet, Meeting, Offer, Role
from setwise.programmes.tending.access import SetTended

ROSTER, FILE, ADDRESS = "roster", "file", "address"
"""Where a roster is from: the organisation's export, or a calendar of one's own."""
SHIFTS = (Shift.DAY, Shift.NIGHT)


def known(organisation: UUID, who: Iterable[UUID]) -> dict[UUID, Known]:
    """When each of these people or invitations is busy; one query."""
    keys = list(who)
    rows = Roster.objects.filter(
        Q(person__in=keys) | Q(invitation__in=keys), organisation=organisation
    )
    found: dict[UUID, list[Roster]] = defaultdict(list)
    for each in rows.defer("address"):
        found[each.person_id or each.invitation_id or each.pk].append(each)
    return {key: _known(some) for key, some in found.items()}


def _known(rows: Sequence[Roster]) -> Known:
    busy = tuple(Busy(start, end, Shift(kind)) for row in rows for start, end, kind in row.busy)
    shifts = next((row for row in rows if row.source == ROSTER), None)
    if shifts is None:
        return Known(busy)
    covered = (shifts.covers_from.toordinal(), shifts.covers_to.toordinal())
    works = frozenset(
        day
        for each in busy
        if each.kind in SHIFTS
        for day in range(_day(each.start), _day(each.end - 1) + 1)
    )
    return Known(busy, covered, works)


def _day(minute: int) -> int:
    return moment(minute).astimezone(LONDON).toordinal()


def tables(learning_sets: Sequence[LearningSet], at: datetime | None = None) -> tuple[Table, ...]:
    """Each of these sets of one organisation with its people; and with `at`, when they and their
    facilitators meet already. Six queries, or eight, however many sets.
    """
    if not learning_sets:
        return ()
    organisation = learning_sets[0].organisation_id
    sitting = seats(learning_sets)
    everybody = [_who(seat) for some in sitting.values() for seat in some]
    rosters_of = known(organisation, everybody)
    said = _answers(learning_sets)
    offers = _offered(learning_sets)
    meets = _meets(organisation, at) if at else {}
    leading = _led(organisation, everybody, at) if at else {}
    return tuple(
        _table(each, sitting.get(each.pk, ()), rosters_of, said[each.pk], meets, leading, offers)
        for each in learning_sets
    )


Offers = Mapping[tuple[UUID | None, UUID], frozenset[str]]
"""By the cohort and whoever facilitates."""


def _halves(codes: Iterable[str]) -> frozenset[str]:
    """Half-days with usual codes only, for of others nobody knows which day they are."""
    found = frozenset(codes)
    return found if found <= set(HALVES) else frozenset()


def _offered(learning_sets: Iterable[LearningSet]) -> Offers:
    """The half-days that those who facilitate offered."""
    cohorts = {each.cohort_id for each in learning_sets if each.cohort_id}
    rows = Offer.objects.filter(cohort__in=cohorts).values_list("cohort", "person", "slots")
    return {(cohort, person): _halves(codes) for cohort, person, codes in rows}


def _who(seat: Seat) -> UUID:
    who = seat.person or seat.invitation
    assert who is not None
    return who


Meets = dict[UUID, list[Busy]]


def _table(
    learning_set: LearningSet,
    sitting: Sequence[Seat],
    rosters_of: dict[UUID, Known],
    said: dict[UUID, dict[Times, Answer]],
    meets: Meets,
    leading: Meets,
    offers: Offers,
) -> Table:
    people: list[Sitter] = []
    leaders: list[Sitter] = []
    for seat in sitting:
        who = _who(seat)
        own = rosters_of.get(who, Known(()))
        if seat.role is Role.FACILITATOR:
            own = Known((*own.busy, *leading.get(who, ())), own.covered, own.works)
            can = offers.get((learning_set.cohort_id, who), frozenset())
            leaders.append(Sitter(who, seat.name, own, said.get(who, {}), can))
        elif seat.role is not Role.SUPPORTER:
            can = _halves(seat.slots)
            people.append(Sitter(who, seat.name, own, said.get(who, {}), can))
    taken = tuple(meets.get(learning_set.pk, ()))
    return Table(learning_set.pk, learning_set.name, tuple(people), tuple(leaders), taken)


def _meets(organisation: UUID, at: datetime) -> Meets:
    """When each set meets already."""
    found: Meets = defaultdict(list)
    ahead = Meeting.objects.filter(organisation=organisation, cancelled_at=None, ends_at__gt=at)
    for key, start, end in ahead.values_list("learning_set", "starts_at", "ends_at"):
        found[key].append(Busy(minutes(start), minutes(end), Shift.BUSY))
    return found


def _led(organisation: UUID, people: Sequence[UUID], at: datetime) -> Meets:
    """When facilitators meet already with any set of theirs."""
    found: Meets = defaultdict(list)
    rows = Meeting.objects.filter(
        organisation=organisation,
        cancelled_at=None,
        ends_at__gt=at,
        learning_set__memberships__person__in=people,
        learning_set__memberships__until=None,
        learning_set__memberships__role=Role.FACILITATOR.value,
    )
    for who, start, end in rows.values_list(
        "learning_set__memberships__person", "starts_at", "ends_at"
    ):
        found[who].append(Busy(minutes(start), minutes(end), Shift.BUSY))
    return found


def _answers(
    learning_sets: Iterable[LearningSet],
) -> dict[UUID, dict[UUID, dict[Times, Answer]]]:
    """What was answered in each set, by whom, for which dates."""
    found: dict[UUID, dict[UUID, dict[Times, Answer]]] = defaultdict(dict)
    rows = DateAnswer.objects.filter(poll__learning_set__in=[each.pk for each in learning_sets])
    for row in rows.select_related("poll"):
        who = row.person_id or row.invitation_id
        dates = [(start, end) for start, end in row.poll.dates]
        if who is not None:
            answers = [Answer(each) for each in row.answers]
            found[row.poll.learning_set_id][who] = dict(zip(dates, answers, strict=False))
    return found


class Proposed(NamedTuple):
    """A set's proposal, with what is said of each date."""

    proposal: DateProposal
    table: Table
    lines: tuple[Line, ...]


def proposed(learning_set: LearningSet) -> Proposed | None:
    """What is proposed for a set, as its people can come now."""
    found = DateProposal.objects.filter(learning_set=learning_set).first()
    if found is None:
        return None
    (table,) = tables([learning_set])
    return Proposed(found, table, lines_of(found, table))


def lines_of(proposal: DateProposal, table: Table) -> tuple[Line, ...]:
    """What is said of each date of a proposal."""
    released = asked_for.read(proposal.options).released
    return tuple(
        planning.line(table, slot, room, released=released) for slot, room in chosen(proposal)
    )


def chosen(proposal: DateProposal) -> list[tuple[Slot, str]]:
    """The dates of a proposal, with their rooms."""
    return [
        (Slot(each["start"], each["end"], _day(each["start"])), each.get("room", ""))
        for each in proposal.dates
    ]


def counts(proposal: DateProposal) -> tuple[Count, ...]:
    """How many could come to each date, when it was chosen."""
    return tuple(Count(each["people"], each["cannot"]) for each in proposal.dates)


class SetLine(NamedTuple):
    """One set of a cohort: what is proposed, how many could come when it was found, or when it meets."""

    learning_set: LearningSet
    proposal: DateProposal | None
    counts: tuple[Count, ...]
    ahead: int
    first: datetime | None

    @property
    def begins(self) -> datetime:
        """The first date that is proposed."""
        return moment(self.proposal.dates[0]["start"] if self.proposal else 0)

    @property
    def ends(self) -> datetime:
        """The last."""
        return moment(self.proposal.dates[-1]["start"] if self.proposal else 0)


class Overview(NamedTuple):
    """A cohort's dates."""

    lines: tuple[SetLine, ...]
    people: int
    rosters: int
    covers: tuple[date, date] | None
    asked: tuple[str, ...] = ()
    """The sets with proposed dates that have been asked for theirs and may still answer."""


def sets_of(access: CohortAccess) -> list[LearningSet]:
    """The sets of a cohort that have not ended, by name."""
    here = LearningSet.objects.filter(cohort=access.cohort, ended_at=None)
    return list(here.select_related("programme").order_by("name", "pk"))


def overview(access: CohortAccess, at: datetime) -> Overview:
    """Which sets have dates, which are proposed, and of how many people there is a roster."""
    sets = sets_of(access)
    polls = DatePoll.objects.filter(learning_set=OuterRef("learning_set"), ends_at__gt=at)
    still_asked = Exists(polls.exclude(confirming=Confirming.BACK.value))
    proposals = DateProposal.objects.filter(learning_set__cohort=access.cohort)
    found = {each.learning_set_id: each for each in proposals.annotate(asked=still_asked)}
    asked = tuple(
        each.name
        for each in sets
        if each.pk in found and found[each.pk].asked and not found[each.pk].problem
    )
    ahead: dict[UUID, list[datetime]] = defaultdict(list)
    rows = Meeting.objects.filter(
        learning_set__cohort=access.cohort, cancelled_at=None, ends_at__gt=at
    )
    for key, starts in rows.order_by("starts_at").values_list("learning_set", "starts_at"):
        ahead[key].append(starts)
    lines = tuple(
        SetLine(
            each,
            found.get(each.pk),
            counts(found[each.pk]) if each.pk in found else (),
            len(ahead[each.pk]),
            next(iter(ahead[each.pk]), None),
        )
        for each in sets
    )
    return Overview(lines, *_rosters(access), asked)


def _rosters(access: CohortAccess) -> tuple[int, int, tuple[date, date] | None]:
    places = Enrolment.objects.filter(cohort=access.cohort, left_at=None)
    who = [
        person or invitation for person, invitation in places.values_list("person", "invitation")
    ]
    rows = Roster.objects.filter(
        Q(person__in=who) | Q(invitation__in=who), organisation=access.organisation.organisation
    )
    spans = list(rows.values_list("person", "invitation", "covers_from", "covers_to"))
    have = {person or invitation for person, invitation, _, _ in spans}
    if not spans:
        return len(who), 0, None
    return len(who), len(have), (min(each[2] for each in spans), max(each[3] for each in spans))


# --- Dates that are published ------------------------------------------------------------------------


class Dated(NamedTuple):
    """A meeting ahead, and why it is not where it was."""

    meeting: Meeting
    change: str
    reason: str
    before: datetime | None


def dates_of(access: SetTended, at: datetime) -> tuple[Dated, ...]:
    """The meetings of a set that are ahead, with the last change of each; two queries."""
    meetings = Meeting.objects.filter(
        learning_set=access.learning_set, closed_at=None, ends_at__gt=at
    )
    rows = meetings.order_by("starts_at").prefetch_related("changes")
    return tuple(_dated(each) for each in rows)


def _dated(meeting: Meeting) -> Dated:
    changes = sorted(meeting.changes.all(), key=lambda each: each.made_at)
    if not changes:
        return Dated(meeting, "", "", None)
    last = changes[-1]
    return Dated(meeting, last.change, last.reason, last.started_at)


def between(access: CohortAccess, first: date, last: date, at: datetime) -> list[Meeting]:
    """The meetings of a cohort in a period that are still to come, in order."""
    rows = Meeting.objects.filter(
        learning_set__cohort=access.cohort,
        cancelled_at=None,
        closed_at=None,
        process_version=None,
        starts_at__gt=at,
        starts_at__gte=datetime.combine(first, time(), LONDON),
        starts_at__lt=datetime.combine(last + timedelta(days=1), time(), LONDON),
    )
    return list(rows.select_related("learning_set").order_by("starts_at", "learning_set__name"))


def ahead_of(access: CohortAccess, at: datetime) -> list[Meeting]:
    """Every meeting of a cohort's sets that is still to come."""
    return list(
        Meeting.objects.filter(
            learning_set__cohort=access.cohort, cancelled_at=None, closed_at=None, ends_at__gt=at
        )
    )


class Asked(NamedTuple):
    """A set's poll: how many have answered it, and how far it is with confirming its dates."""

    ends_at: datetime
    answers: int
    confirming: str


def asked(access: SetTended) -> Asked | None:
    """Whether the set is asked for dates."""
    found = DatePoll.objects.filter(learning_set=access.learning_set).first()
    return Asked(found.ends_at, found.answers.count(), found.confirming) if found else None


def my_poll(access: SetAccess, at: datetime) -> DatePoll | None:
    """What the set is asked about dates now; a supporter is not asked."""
    if access.role is Role.SUPPORTER:
        return None
    mine = DatePoll.objects.filter(learning_set=access.learning_set.id, ends_at__gt=at)
    return mine.first()


def my_answer(access: PollAccess) -> list[str]:
    """What somebody answered to a poll, for each date; empty if they have not."""
    mine = DateAnswer.objects.filter(poll=access.poll)
    mine = mine.filter(person=access.who) if access.belongs else mine.filter(invitation=access.who)
    found = mine.values_list("answers", flat=True).first()
    return list(found) if found else []


def own_dates(access: SetAccess, at: datetime) -> list[Meeting]:
    """The dates ahead of a set that somebody belongs to, those that are cancelled, too."""
    rows = Meeting.objects.filter(
        learning_set=access.learning_set.id, closed_at=None, ends_at__gt=at
    )
    return list(rows.order_by("starts_at"))


class Choices(NamedTuple):
    """A date of a proposal, and what it could be instead, the best first."""

    now: Line
    others: tuple[Line, ...]


def choices(access: SetTended, proposal: DateProposal, number: int, at: datetime) -> Choices:
    """What one date of a proposal could be instead, counted from 0. Raises Http404."""
    dates = chosen(proposal)
    if not 0 <= number < len(dates):
        raise Http404
    options = asked_for.read(proposal.options)
    (table,) = tables([access.learning_set], at)
    others = planning.others(table, options, [slot for slot, _ in dates], number)
    room = dates[number][1]
    lines = [
        planning.line(table, slot, room, released=options.released)
        for slot in (dates[number][0], *others)
    ]
    return Choices(lines[0], tuple(lines[1:]))
