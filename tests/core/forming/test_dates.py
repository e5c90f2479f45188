"""Dates: as many as can come, what it asks of them spread, and every rule kept."""

from __future__ import annotations

from datetime import date, time
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setwise.core.forming.dates import Found, Party, Season, Trouble, find
from setwise.core.forming.fits import Busy, Fit, Known, Shift, fits
from setwise.core.forming.hours import (
    NoSuchHour,
    Slot,
    Weekly,
    bank_holidays,
    hour,
    minutes,
    moment,
    slots,
)
from setwise.core.forming.series import Finder, Interval, Sitting

LONDON = ZoneInfo("Europe/London")
DAY = 24 * 60


def always() -> bool:
    return True


def slot(day: int, starts: int = 9, hours: int = 2) -> Slot:
    return Slot(day * DAY + starts * 60, day * DAY + (starts + hours) * 60, day)


# --- Days and hours ---------------------------------------------------------------------------------


def test_an_hour_that_is_not_there_and_one_that_comes_twice() -> None:
    with pytest.raises(NoSuchHour):
        hour(date(2027, 3, 28), time(1, 30), LONDON)
    first = hour(date(2027, 10, 31), time(1, 30), LONDON)
    assert first.twice
    assert moment(first.minute).isoformat() == "2027-10-31T00:30:00+00:00"
    assert not hour(date(2027, 10, 31), time(2, 30), LONDON).twice


def test_the_same_local_hour_all_the_year_and_none_that_is_not_there() -> None:
    times = (Weekly(6, time(1, 30), 60), Weekly(1, time(14), 120))
    found = slots(date(2027, 3, 22), date(2027, 4, 4), times, frozenset(), LONDON)
    local = [moment(each.start).astimezone(LONDON) for each in found]
    assert [(each.day, each.hour, each.minute) for each in local] == [
        (23, 14, 0),
        (30, 14, 0),
        (4, 1, 30),
    ]
    assert all(minutes(moment(each.start)) == each.start for each in found)


def test_bank_holidays_of_a_year_with_days_in_lieu() -> None:
    assert sorted(bank_holidays(2027)) == [
        date(2027, 1, 1),
        date(2027, 3, 26),
        date(2027, 3, 29),
        date(2027, 5, 3),
        date(2027, 5, 31),
        date(2027, 8, 30),
        date(2027, 12, 27),
        date(2027, 12, 28),
    ]
    assert date(2028, 1, 3) in bank_holidays(2028)
    assert date(2026, 12, 28) in bank_holidays(2026)


def test_no_meeting_on_a_day_that_is_left_out() -> None:
    monday = (Weekly(0, time(9), 60),)
    found = slots(date(2027, 5, 1), date(2027, 5, 31), monday, bank_holidays(2027), LONDON)
    assert [date.fromordinal(each.day).day for each in found] == [10, 17, 24]


# --- How a date fits --------------------------------------------------------------------------------


def busy(day: int, starts: int, hours: int, kind: Shift) -> Busy:
    return Busy(day * DAY + starts * 60, day * DAY + (starts + hours) * 60, kind)


@pytest.mark.parametrize(
    ("each", "fit"),
    [
        (busy(10, 7, 8, Shift.DAY), Fit.CANNOT),
        (busy(10, 11, 8, Shift.DAY), Fit.CAN),
        (busy(9, 20, 12, Shift.NIGHT), Fit.AFTER_NIGHT),
        (busy(9, 22, 12, Shift.NIGHT), Fit.CANNOT),
        (busy(10, 18, 12, Shift.NIGHT), Fit.BEFORE_NIGHT),
        (busy(10, 20, 12, Shift.NIGHT), Fit.CAN),
        (busy(8, 20, 12, Shift.NIGHT), Fit.CAN),
        (busy(1, 0, 24 * 20, Shift.LEAVE), Fit.CANNOT),
        (busy(10, 10, 1, Shift.BUSY), Fit.CANNOT),
    ],
)
def test_how_a_date_at_nine_fits(each: Busy, fit: Fit) -> None:
    assert fits(Known((each,)), [slot(10)]) == (fit,)


def test_a_day_off_is_known_only_where_a_roster_covers_it() -> None:
    known = Known((), covered=(10, 12), works=frozenset({11}))
    found = fits(known, [slot(9), slot(10), slot(11), slot(12), slot(13)])
    assert found == (Fit.CAN, Fit.DAY_OFF, Fit.CAN, Fit.DAY_OFF, Fit.CAN)


def test_who_can_be_released_comes_from_a_day_shift_but_not_from_leave() -> None:
    known = Known((busy(10, 7, 8, Shift.DAY), busy(11, 0, 24, Shift.LEAVE)))
    assert fits(known, [slot(10), slot(11)], released=True) == (Fit.CAN, Fit.CANNOT)


@given(
    st.lists(
        st.builds(
            lambda start, length, kind: Busy(start * 60, (start + length) * 60, kind),
            st.integers(0, 400),
            st.integers(1, 80),
            st.sampled_from([Shift.DAY, Shift.NIGHT, Shift.LEAVE]),
        ),
        max_size=12,
    ),
    st.lists(st.integers(0, 16), min_size=1, max_size=6, unique=True),
)
@settings(max_examples=60, deadline=None)
def test_many_dates_at_once_fit_as_each_alone(taken: list[Busy], days: list[int]) -> None:
    some = [slot(day) for day in sorted(days)]
    known = Known(tuple(taken))
    assert fits(known, some) == tuple(fits(known, [each])[0] for each in some)


# --- The series of one set --------------------------------------------------------------------------

FITS = st.sampled_from(list(Fit))


@st.composite
def small(draw: st.DrawFn) -> tuple[list[Slot], Sitting, Interval]:
    days = sorted(draw(st.lists(st.integers(0, 24), min_size=3, max_size=9, unique=True)))
    some = [slot(day) for day in days]
    people = draw(st.lists(st.tuples(*[FITS] * len(some)), min_size=1, max_size=4).map(tuple))
    may = draw(st.tuples(*[st.sampled_from([True, True, True, False])] * len(some)))
    least = draw(st.integers(1, 5))
    interval = Interval(draw(st.integers(1, 4)), least, least + draw(st.integers(0, 8)))
    return some, Sitting(people, may), interval


def lawful(some: list[Slot], sitting: Sitting, interval: Interval, series: tuple[int, ...]) -> bool:
    days = [some[place].day for place in series]
    gaps = [later - sooner for sooner, later in pairwise(days)]
    return (
        len(series) == interval.meetings
        and days[0] - some[0].day < interval.most
        and all(interval.least <= gap <= interval.most for gap in gaps)
        and all(sitting.may[place] for place in series)
    )


def plain_cost(sitting: Sitting, series: tuple[int, ...]) -> tuple[int, int, int]:
    """Absences, their squares, and the squares of what is asked; said again from the rules."""
    weigh = {Fit.DAY_OFF: 1, Fit.BEFORE_NIGHT: 2, Fit.RATHER_NOT: 2, Fit.AFTER_NIGHT: 3}
    away = [sum(p[place] is Fit.CANNOT for place in series) for p in sitting.people]
    asked = [sum(weigh.get(p[place], 0) for place in series) for p in sitting.people]
    return sum(away), sum(each**2 for each in away), sum(each**2 for each in asked)


@given(small())
@settings(max_examples=150, deadline=None)
def test_a_small_case_agrees_with_exhaustive_search(
    case: tuple[list[Slot], Sitting, Interval],
) -> None:
    some, sitting, interval = case
    every = [
        series
        for series in combinations(range(len(some)), interval.meetings)
        if lawful(some, sitting, interval, series)
    ]
    found = Finder(some, sitting, interval, some[0].day).find(always)
    if not every:
        assert found is None
        return
    assert found is not None
    assert lawful(some, sitting, interval, found[0])
    best = min(plain_cost(sitting, series) for series in every)
    assert plain_cost(sitting, found[0]) == best


def test_what_is_asked_is_spread_over_two_people() -> None:
    """Given dates that each come after a night of one of two, both are asked once."""
    a = (Fit.AFTER_NIGHT, Fit.CAN) * 2
    b = (Fit.CAN, Fit.AFTER_NIGHT) * 2
    some = [slot(0), slot(1), slot(10), slot(11)]
    found = Finder(some, Sitting((a, b), (True,) * 4), Interval(2, 9, 11), 0).find(always)
    assert found is not None
    assert plain_cost(Sitting((a, b), (True,) * 4), found[0]) == (0, 0, 18)


def test_the_other_choices_for_a_date_keep_the_interval() -> None:
    some = [slot(day) for day in range(0, 40, 2)]
    sitting = Sitting(((Fit.CAN,) * 20,), (True,) * 20)
    finder = Finder(some, sitting, Interval(3, 10, 16), 0)
    found = finder.find(always)
    assert found is not None
    for place, _ in finder.choices(found[0], 1):
        gaps = (some[place].day - some[found[0][0]].day, some[found[0][2]].day - some[place].day)
        assert all(10 <= gap <= 16 for gap in gaps)


# --- Many sets --------------------------------------------------------------------------------------


@st.composite
def seasons(draw: st.DrawFn) -> Season:
    some = tuple(sorted(slot(day, starts) for day in range(0, 30, 3) for starts in (9, 10)))
    parties = tuple(
        Party(
            f"s{number}",
            draw(st.lists(st.tuples(*[FITS] * len(some)), max_size=3).map(tuple)),
            (f"g{draw(st.integers(0, 1))}",),
        )
        for number in range(draw(st.integers(1, 4)))
    )
    away = {f"g{n}": draw(st.frozensets(st.integers(0, 19), max_size=8)) for n in range(2)}
    return Season(some, parties, Interval(3, 3, 12), away, draw(st.sampled_from([None, 1, 2])))


@given(seasons())
@settings(max_examples=60, deadline=None)
def test_facilitators_rooms_and_intervals_are_kept(season: Season) -> None:
    found = find(season, always)
    assert [each.id for each in found] == [each.id for each in season.parties]
    for party, each in zip(season.parties, found, strict=True):
        if each.trouble is not None:
            assert each.series == ()
            continue
        sitting = Sitting(party.people, (True,) * len(season.slots))
        assert lawful(list(season.slots), sitting, season.interval, each.series)
        assert not season.away[party.leaders[0]] & set(each.series)
    for one, other in combinations(found, 2):
        for place, room in zip(one.series, one.rooms, strict=True):
            for there, its in zip(other.series, other.rooms, strict=True):
                if meet(season.slots[place], season.slots[there]):
                    assert leader(season, one) != leader(season, other)
                    assert season.rooms is None or room != its


def meet(one: Slot, other: Slot) -> bool:
    return one.start < other.end and other.start < one.end


def leader(season: Season, found: Found) -> str:
    return next(each.leaders[0] for each in season.parties if each.id == found.id)


def test_why_there_is_none_is_said() -> None:
    some = tuple(slot(day) for day in (0, 10, 20))
    everyone = (Party("a", (), ("g",)), Party("b", (), ("h",)))

    def troubles(**more: object) -> list[Trouble | None]:
        given = {"interval": Interval(3, 10, 10), "away": {}, **more}
        return [each.trouble for each in find(Season(some, everyone, **given), always)]  # type: ignore[arg-type]

    assert troubles() == [None, None]
    assert troubles(interval=Interval(3, 11, 12)) == [Trouble.PERIOD, Trouble.PERIOD]
    assert troubles(away={"g": frozenset({1})}) == [Trouble.LEADER, None]
    assert troubles(rooms=1) == [None, Trouble.ROOMS]


def test_no_dates_at_all_are_no_series() -> None:
    season = Season((), (Party("a", ()),), Interval(1, 7, 14), {})
    assert find(season, always)[0].trouble is Trouble.PERIOD
