"""A roster export: good rows become shifts, and every bad one is named with its reason."""

from datetime import UTC, datetime

import pytest

from setwise.core.forming.fits import Shift
from setwise.core.forming.hours import minutes, moment
from setwise.programmes.dates.rosters import (
    CODES,
    TEMPLATE,
    Checked,
    Column,
    Here,
    check,
    codes_of,
    guess,
    remember,
)

HERE = Here(numbers={"101", "102"}, wards={"maple"})
ALL = {column: place for place, column in enumerate(Column)}


def looks(*rows: tuple[str, ...]) -> Checked:
    """Rows of: number, date, start, end, code, ward."""
    numbered = [[str(place), *row] for place, row in enumerate(rows, 2)]
    return check(numbered, 6, ALL, HERE)


def test_every_heading_of_the_template_is_known() -> None:
    assert guess(TEMPLATE, {}) == {
        Column.NUMBER: 0,
        Column.DATE: 1,
        Column.START: 2,
        Column.END: 3,
        Column.CODE: 4,
        Column.WARD: 5,
    }


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (["Assignment Number", "Duty Date", "Shift Type", "Start Time", "End Time", "Unit"], 6),
        (["Staff No.", "Date", "Shift"], 3),
        (["Personnel ID", "Roster date", "From", "Until"], 4),
    ],
)
def test_common_exports_are_known(headers: list[str], columns: int) -> None:
    found = guess(headers, {})
    assert len(found) == columns
    assert {Column.NUMBER, Column.DATE} <= set(found)


def test_what_was_chosen_once_is_known_again() -> None:
    headers = ["Who", "When", "What"]
    chosen = {Column.NUMBER: 0, Column.DATE: 1, Column.CODE: 2}
    assert guess(headers, {}) == {}
    assert guess(headers, remember(headers, chosen)) == chosen


def test_a_night_goes_over_midnight_and_over_the_clock_change() -> None:
    found = looks(("101", "30/10/2027", "", "", "N", "Maple"))
    busy = found.good[0].busy
    assert busy is not None
    assert busy.kind is Shift.NIGHT
    assert moment(busy.start) == datetime(2027, 10, 30, 18, 30, tzinfo=UTC)
    assert moment(busy.end) == datetime(2027, 10, 31, 7, 30, tzinfo=UTC)


def test_own_times_count_more_than_those_of_the_code() -> None:
    found = looks(("101", "2027-01-31", "08:00", "16:00:00", "E", ""))
    busy = found.good[0].busy
    assert busy is not None
    assert busy.start == minutes(datetime(2027, 1, 31, 8, tzinfo=UTC))
    assert busy.end - busy.start == 8 * 60


def test_times_alone_say_whether_it_is_a_night() -> None:
    found = looks(
        ("101", "01/02/2027", "2030", "0800", "", ""),
        ("102", "01/02/2027", "7:00", "15:00", "", ""),
    )
    assert {each.number: each.busy.kind for each in found.good if each.busy} == {
        "101": Shift.NIGHT,
        "102": Shift.DAY,
    }


def test_a_day_off_is_a_row_without_a_shift() -> None:
    found = looks(("101", "01/02/2027", "", "", "DO", ""), ("101", "02/02/2027", "", "", "al", ""))
    assert [each.busy is None for each in found.of_people()["101"]] == [True, False]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("", "01/02/2027", "", "", "E", ""), "employee number is missing"),
        (("999", "01/02/2027", "", "", "E", ""), "Nobody here has the employee number 999"),
        (("101", "01/02/2027", "", "", "E", "Elm"), "no ward or team “Elm”"),
        (("101", "31/02/2027", "", "", "E", ""), "“31/02/2027” is not a date"),
        (("101", "01/02/2027", "25:00", "26:00", "", ""), "“25:00” is not a time"),
        (("101", "01/02/2027", "", "", "ZZ", ""), "shift code “ZZ” is not known"),
        (("101", "01/02/2027", "", "", "", ""), "neither a shift code nor"),
        (("101", "28/03/2027", "01:30", "09:00", "", ""), "clocks go forward over 01:30"),
        (("101", "01/02/2027", "", "", "E", "", "", "more"), "more cells"),
    ],
)
def test_a_bad_row_is_named_with_its_reason(row: tuple[str, ...], why: str) -> None:
    found = looks(("102", "01/02/2027", "", "", "E", ""), row)
    assert len(found.good) == 1
    assert [each.row for each in found.problems] == ["3"]
    assert why in found.problems[0].why


def test_shifts_that_overlap_are_named_with_the_row_they_overlap_with() -> None:
    found = looks(
        ("101", "01/02/2027", "", "", "E", ""),
        ("102", "01/02/2027", "", "", "E", ""),
        ("101", "01/02/2027", "", "", "L", ""),
        ("101", "02/02/2027", "", "", "E", ""),
    )
    assert [(each.row, each.why) for each in found.problems] == [
        ("4", "This shift overlaps with row 2.")
    ]
    assert len(found.good) == 3


def test_unknown_codes_are_gathered_and_can_be_told() -> None:
    assert looks(("101", "01/02/2027", "", "", "tw", "")).unknown_codes == ("TW",)
    known = codes_of({"TW": ["day", "10:00", "18:00"]})
    assert known["TW"].kind is Shift.DAY
    assert known["E"] == CODES["E"]
