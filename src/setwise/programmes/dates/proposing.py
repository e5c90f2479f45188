"""Use cases of proposals: look for dates, put another in one's place, publish, let go."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.core.forming.dates import Found
from setwise.core.forming.hours import Slot, moment
from setwise.design.words import phrase
from setwise.programmes import usecases as programmes
from setwise.programmes.dates import options as asked_for
from setwise.programmes.dates import planning, queries, usecases
from setwise.programmes.dates.models import DateProposal
from setwise.programmes.dates.options import MOST_SLOTS, Options
from setwise.programmes.dates.planning import Table
from setwise.programmes.dates.usecases import Refused, When
from setwise.programmes.models import LearningSet, Meeting

By = programmes.By
Go = Callable[[], bool]
Date = dict[str, int | str]
"""A date as a proposal keeps it: with how many could come when it was chosen."""

NOTHING = phrase("There is nothing to publish. Look for dates first.")
NO_LONGER = phrase("This date does not go with the others any more. Choose another one.")
TOO_MANY = phrase(
    "These are too many possible dates. Choose fewer days or times, or a shorter time."
)


def propose(
    *, learning_sets: Sequence[LearningSet], options: Options, by: By, at: datetime, go: Go
) -> tuple[int, int]:
    """Look for dates of these sets of one organisation; for how many there are some, and for how
    many not. Nobody is told. The search is outside any transaction: it may take seconds. Raises
    Refused.
    """
    if len(options.slots()) > MOST_SLOTS:
        raise Refused(TOO_MANY, "starts")
    tables = queries.tables(learning_sets, at)
    found = planning.look(tables, options, go)
    with transaction.atomic():
        for learning_set, table, each in zip(learning_sets, tables, found, strict=True):
            _keep(learning_set, _dates(table, options, each), options, each, by, at)
    without = sum(each.trouble is not None for each in found)
    return len(found) - without, without


def _dates(table: Table, options: Options, found: Found) -> list[Date]:
    slots = options.slots() if found.series else ()
    return [
        _date(table, slots[place], options.rooms[room] if options.rooms else "", options)
        for place, room in zip(found.series, found.rooms, strict=True)
    ]


def _date(table: Table, slot: Slot, room: str, options: Options) -> Date:
    people, cannot = planning.line(table, slot, room, released=options.released).count
    return {
        "start": slot.start,
        "end": slot.end,
        "room": room,
        "people": people,
        "cannot": cannot,
    }


def _keep(
    learning_set: LearningSet,
    dates: list[Date],
    options: Options,
    found: Found,
    by: By,
    at: datetime,
) -> None:
    DateProposal.objects.update_or_create(
        learning_set=learning_set,
        defaults={
            "organisation_id": learning_set.organisation_id,
            "made_at": at,
            "made_by_id": by if isinstance(by, UUID) else None,
            "options": asked_for.kept(options),
            "problem": found.trouble.value if found.trouble else "",
            "dates": dates,
        },
    )


@transaction.atomic
def choose(*, proposal: DateProposal, number: int, start: int) -> None:
    """Put another date in the place of one, counted from 0. Raises Refused."""
    mine = DateProposal.objects.select_for_update().get(
        organisation=proposal.organisation_id, pk=proposal.pk
    )
    options = asked_for.read(mine.options)
    slot = next((each for each in options.slots() if each.start == start), None)
    dates = queries.chosen(mine)
    if slot is None or not 0 <= number < len(dates):
        raise Refused(NO_LONGER)
    series = [each for each, _ in dates]
    series[number] = slot
    if not planning.keeps(options, series):
        raise Refused(NO_LONGER)
    (table,) = queries.tables([mine.learning_set])
    mine.dates[number] = _date(table, slot, dates[number][1], options)
    mine.save(update_fields=["dates"])


@transaction.atomic
def publish(*, learning_sets: Sequence[LearningSet], by: By, at: datetime) -> tuple[Meeting, ...]:
    """Publish what is proposed for these sets of one organisation, and tell everybody once. Raises
    Refused.
    """
    waiting = DateProposal.objects.select_for_update().filter(
        learning_set__in=[each.pk for each in learning_sets], problem=""
    )
    found = {each.learning_set_id: each for each in waiting}
    if not found:
        raise Refused(NOTHING)
    made = usecases.publish(
        dates=[
            (each, [_when(slot, room) for slot, room in queries.chosen(found[each.pk])])
            for each in learning_sets
            if each.pk in found
        ],
        by=by,
        at=at,
    )
    waiting.delete()
    return made


def _when(slot: Slot, room: str) -> When:
    return When(moment(slot.start), moment(slot.end), room)


def let_go(*, learning_set: LearningSet) -> bool:
    """Forget what is proposed. False if nothing is."""
    gone, _ = DateProposal.objects.filter(learning_set=learning_set).delete()
    return bool(gone)
