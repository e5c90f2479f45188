"""Use cases of rosters: upload a file, say what is what, take it over; a calendar of one's own."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction

from setwise.core.forming.hours import minutes
from setwise.design.dates import LONDON
from setwise.design.words import phrase
from setwise.people.access import OrganisationAccess
from setwise.people.importing import reading
from setwise.programmes.dates import queries, rereading, roster_queries, rosters
from setwise.programmes.dates.calendars import Read
from setwise.programmes.dates.models import Roster, RosterFormat, RosterUpload
from setwise.programmes.dates.rosters import Code, Column, Row
from setwise.programmes.dates.usecases import Refused
from setwise.store import audit

MOST_ROWS = 40_000
TOO_MANY = phrase("There are more than 40,000 shifts in this file. Make two files of it.")
NOBODY = phrase("No row of this file can be taken over. Look at the reasons.")
TAKEN = phrase("This file was taken over already.")


@transaction.atomic
def upload(*, access: OrganisationAccess, content: bytes, at: datetime) -> RosterUpload:
    """Keep a roster file to be looked at. Raises Unreadable."""
    table = reading.read(content, most=MOST_ROWS, too_many=TOO_MANY)
    known = roster_queries.format_of(access.organisation)
    guessed = rosters.guess(table.headers, known.columns)
    return RosterUpload.objects.create(
        organisation_id=access.organisation,
        made_by_id=access.person,
        made_at=at,
        headers=table.headers,
        rows=table.rows,
        mapping={column.value: place for column, place in guessed.items()},
    )


@transaction.atomic
def choose_columns(
    *, access: OrganisationAccess, upload: RosterUpload, mapped: Mapping[Column, int]
) -> None:
    """Say which column is which; it is known again the next time."""
    upload.mapping = {column.value: place for column, place in mapped.items()}
    upload.save(update_fields=["mapping"])
    found, _ = RosterFormat.objects.get_or_create(organisation_id=access.organisation)
    found.columns = found.columns | rosters.remember(upload.headers, mapped)
    found.save(update_fields=["columns"])


@transaction.atomic
def set_codes(*, access: OrganisationAccess, codes: Mapping[str, Code]) -> None:
    """Say what shift codes mean here."""
    found, _ = RosterFormat.objects.get_or_create(organisation_id=access.organisation)
    found.codes = {
        name: [code.kind.value, f"{code.starts:%H:%M}", f"{code.ends:%H:%M}"]
        for name, code in codes.items()
    }
    found.save(update_fields=["codes"])


@transaction.atomic
def take_over(*, access: OrganisationAccess, upload: RosterUpload, at: datetime) -> RosterUpload:
    """Keep the shifts of everybody in the file; its bad rows stay out. What was known of the same
    days is replaced. Raises Refused.
    """
    mine = RosterUpload.objects.select_for_update().get(
        organisation=access.organisation, pk=upload.pk
    )
    if mine.taken_at is not None:
        raise Refused(TAKEN)
    found = roster_queries.checked(mine)
    if found is None or not found.good:
        raise Refused(NOBODY)
    _keep(access.organisation, found.of_people(), _span(found.good), at)
    mine.taken_at, mine.headers, mine.rows = at, [], []
    mine.people, mine.shifts = len(found.of_people()), len(found.good)
    mine.save()
    audit.record(
        organisation=access.organisation,
        actor=access.person,
        action="roster_taken",
        thing="import",
        thing_id=mine.pk,
        at=at,
    )
    return mine


Span = tuple[date, date]


def _span(rows: Sequence[Row]) -> Span:
    days = [each.day for each in rows]
    return min(days), max(days)


def _keep(organisation: UUID, people: dict[str, list[Row]], span: Span, at: datetime) -> None:
    numbers = roster_queries.people_by_number(organisation)
    before = {
        each.person_id or each.invitation_id: each
        for each in Roster.objects.filter(organisation=organisation, source=queries.ROSTER)
    }
    new: list[Roster] = []
    old: list[Roster] = []
    for number, rows in people.items():
        who, belongs = numbers[number]
        known = before.get(who)
        roster = known or Roster(organisation_id=organisation, source=queries.ROSTER)
        roster.person_id, roster.invitation_id = (who, None) if belongs else (None, who)
        _merge(roster, rows, span, known is not None)
        roster.read_at = at
        (old if known else new).append(roster)
    Roster.objects.bulk_create(new, batch_size=200)
    fields = ["busy", "covers_from", "covers_to", "read_at"]
    Roster.objects.bulk_update(old, fields, batch_size=100)


def _merge(roster: Roster, rows: Sequence[Row], span: Span, known: bool) -> None:
    """What the file says of its days, besides what was known of others."""
    low = minutes(datetime.combine(span[0], datetime.min.time(), LONDON))
    high = minutes(datetime.combine(span[1] + timedelta(days=1), datetime.min.time(), LONDON))
    rest = [each for each in roster.busy if not low <= each[0] < high] if known else []
    mine = [[b.start, b.end, b.kind.value] for b in (row.busy for row in rows) if b]
    roster.busy = sorted([*rest, *mine])
    touching = known and (
        roster.covers_from <= span[1] + timedelta(days=1)
        and span[0] <= roster.covers_to + timedelta(days=1)
    )
    roster.covers_from = min(roster.covers_from, span[0]) if touching else span[0]
    roster.covers_to = max(roster.covers_to, span[1]) if touching else span[1]


@transaction.atomic
def keep_calendar(
    *, access: OrganisationAccess, read: Read, address: str = "", at: datetime
) -> Roster:
    """Keep when somebody is busy by their own calendar: times only."""
    source = queries.ADDRESS if address else queries.FILE
    roster, _ = Roster.objects.update_or_create(
        organisation_id=access.organisation,
        person_id=access.person,
        source=source,
        defaults={
            **rereading.kept(read),
            "address": address,
            "read_at": at,
            "failed": "",
            "failures": 0,
            "next_at": at + rereading.DAILY if address else None,
        },
    )
    return roster


def forget_calendar(*, access: OrganisationAccess, source: str) -> bool:
    """Forget a calendar of one's own. False if there is none."""
    mine = Roster.objects.filter(
        organisation=access.organisation, person=access.person, source=source
    )
    gone, _ = mine.exclude(source=queries.ROSTER).delete()
    return bool(gone)
