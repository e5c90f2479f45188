"""What counts: against a table worked out by hand, and whatever the entries are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.evidence.counting import DAY, MINUTE, counted, day_length
from setwise.core.evidence.kinds import Method, Note, Source
from setwise.core.evidence.periods import before, period_at
from setwise.core.evidence.records import CpdEntry, Line, Period, Span
from tests.core.evidence.history import ALL, LONDON, PARTICIPATORY, REGISTERED, Expected, history

HISTORY = history()


def of_period(period: Period) -> dict[str, Line]:
    entries = [entry for entry, _ in HISTORY.values()]
    return {line.entry.id: line for line in counted(entries, period, LONDON)}


def hers() -> Period:
    found = period_at(REGISTERED, date(2025, 1, 1))
    assert found == Period(date(2023, 11, 14), date(2026, 10, 31))
    return found


@pytest.mark.parametrize("name", HISTORY)
def test_three_years_count_as_worked_out_by_hand(name: str) -> None:
    found = of_period(hers())[name]
    assert Expected(found.minutes, found.participatory, found.notes) == HISTORY[name][1]


def test_the_sums_are_those_added_up_by_hand() -> None:
    lines = of_period(hers()).values()
    assert sum(each.minutes for each in lines) == ALL
    assert sum(each.participatory for each in lines) == PARTICIPATORY


def test_the_days_of_the_table_are_those_of_its_clock() -> None:
    for entry, _ in HISTORY.values():
        if entry.span:
            first, last = (
                datetime.fromtimestamp(at / 1_000, LONDON).date()
                for at in (entry.span.begins, entry.span.ends - 1)
            )
            assert (first, last) == (entry.first, entry.last), entry.id


def test_what_lies_after_the_last_midnight_counts_in_the_next_three_years() -> None:
    later = period_at(REGISTERED, date(2026, 11, 1))
    assert later == Period(date(2026, 11, 1), date(2029, 10, 31))
    found = {name: line.minutes for name, line in of_period(later).items() if line.minutes}
    assert found == {"m11": 60, "m12": 120}


def test_nothing_before_the_registration_counts_anywhere() -> None:
    assert before(REGISTERED, hers()) is None


# --- Whatever the entries are -----------------------------------------------------------------

PERIOD = Period(date(2025, 10, 20), date(2025, 11, 2))
"""A fortnight in which the clocks go back."""
DAYS = st.dates(PERIOD.first - 4 * DAY, PERIOD.last + 4 * DAY)
MINUTES = st.integers(0, 60 * 20)


@st.composite
def entries(draw: st.DrawFn) -> CpdEntry:
    day, minutes = draw(DAYS), draw(MINUTES)
    span, last = None, day + draw(st.integers(0, 3)) * DAY
    if draw(st.booleans()):
        begins = datetime(day.year, day.month, day.day, tzinfo=LONDON).astimezone(UTC)
        begins += timedelta(minutes=draw(st.integers(0, 60 * 22)))
        at = round(begins.timestamp() * 1_000)
        span = Span(at, at + minutes * MINUTE)
        day = begins.astimezone(LONDON).date()
        last = (begins + timedelta(minutes=minutes)).astimezone(LONDON).date()
    return CpdEntry(
        str(draw(st.uuids(version=4))),
        draw(st.sampled_from(Source)),
        day,
        last,
        minutes,
        draw(st.integers(0, minutes)),
        draw(st.sampled_from(Method)),
        span=span,
        counted=draw(st.booleans()) or draw(st.booleans()),
        decided=draw(st.booleans()) or draw(st.booleans()),
    )


MANY = st.lists(entries(), max_size=12, unique_by=lambda each: each.id)


@given(found=MANY)
def test_of_no_entry_counts_more_than_it_has_nor_more_with_others_than_in_all(
    found: list[CpdEntry],
) -> None:
    lines = counted(found, PERIOD, LONDON)
    assert {line.entry for line in lines} == set(found)
    for line in lines:
        assert 0 <= line.participatory <= line.minutes <= line.entry.minutes
        assert line.participatory <= line.entry.participatory
        assert line.minutes == line.entry.minutes or line.notes


@given(found=MANY)
def test_nothing_is_more_than_the_clock(found: list[CpdEntry]) -> None:
    lines = counted(found, PERIOD, LONDON)
    days = {PERIOD.first + n * DAY for n in range((PERIOD.last - PERIOD.first).days + 1)}
    assert sum(line.minutes for line in lines) <= sum(day_length(day, LONDON) for day in days)
    for day in days:
        # What lies on one day alone cannot be more than the day.
        alone = sum(line.minutes for line in lines if line.entry.first == day == line.entry.last)
        assert alone <= day_length(day, LONDON)


@given(found=MANY)
def test_of_meetings_no_more_counts_than_the_time_in_which_there_was_one(
    found: list[CpdEntry],
) -> None:
    lines = [line for line in counted(found, PERIOD, LONDON) if line.entry.span]
    edges = sorted({at for line in lines if line.entry.span for at in line.entry.span})
    covered = sum(
        after - at
        for at, after in pairwise(edges)
        if any(line.entry.span and _over(line.entry.span, at, after) for line in lines)
    )
    assert sum(line.minutes for line in lines) * MINUTE <= covered


def _over(span: Span, begins: int, ends: int) -> bool:
    return span.begins <= begins and ends <= span.ends


@given(found=MANY, data=st.data())
def test_the_order_does_not_matter(found: list[CpdEntry], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(found))
    assert counted(found, PERIOD, LONDON) == counted(shuffled, PERIOD, LONDON)


@given(found=MANY, extra=entries(), after=st.integers(1, 400))
def test_what_lies_outside_changes_nothing(
    found: list[CpdEntry], extra: CpdEntry, after: int
) -> None:
    at = round(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1_000) + after * 24 * 60 * MINUTE
    extra = extra._replace(
        id="outside",
        first=PERIOD.last + after * DAY,
        last=PERIOD.last + (after + 3) * DAY,
        span=extra.span and Span(at, at + extra.minutes * MINUTE),
        counted=True,
        decided=True,
    )
    plain = counted(found, PERIOD, LONDON)
    lines = counted([*found, extra], PERIOD, LONDON)
    assert tuple(line for line in lines if line.entry.id != "outside") == plain
    [line] = [line for line in lines if line.entry.id == "outside"]
    assert (line.minutes, line.participatory, line.notes) == (0, 0, (Note.OUTSIDE,))


@given(found=MANY)
def test_no_minute_counts_in_two_periods(found: list[CpdEntry]) -> None:
    halves = (
        Period(PERIOD.first, date(2025, 10, 25)),
        Period(date(2025, 10, 26), PERIOD.last),
    )
    apart = [{line.entry.id: line for line in counted(found, each, LONDON)} for each in halves]
    for entry in found:
        assert sum(half[entry.id].minutes for half in apart) <= entry.minutes


@given(found=MANY)
def test_what_is_set_aside_or_not_decided_takes_no_time_from_the_others(
    found: list[CpdEntry],
) -> None:
    kept = [each for each in found if each.counted and each.decided]
    lines = counted(found, PERIOD, LONDON)
    assert [line for line in lines if line.entry in kept] == list(counted(kept, PERIOD, LONDON))
    assert not any(line.minutes for line in lines if line.entry not in kept)
