"""A roster export: from rows to shifts of people who are known here, each bad row with its reason.

A pure look: nothing is changed, and the same file gives the same answer.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from setwise.core.forming.fits import Busy, Shift
from setwise.core.forming.hours import NoSuchHour, hour
from setwise.design.dates import LONDON
from setwise.design.words import LazySay, phrase
from setwise.people.importing.columns import heading
from setwise.people.importing.values import DATES

NO_NUMBER = phrase("The employee number is missing.")
UNKNOWN_NUMBER = phrase("Nobody here has the employee number {number}.")
UNKNOWN_WARD = phrase("There is no ward or team “{ward}” here.")
BAD_DATE = phrase("“{value}” is not a date that is known. Write it like 31/01/2027.")
BAD_TIME = phrase("“{value}” is not a time that is known. Write it like 07:30.")
BAD_CODE = phrase("The shift code “{code}” is not known. Say below what it means.")
NO_TIMES = phrase("There is neither a shift code nor a start and an end.")
NO_SUCH_HOUR = phrase("On {day} the clocks go forward over {time}: there is no such time.")
OVERLAPS = phrase("This shift overlaps with row {row}.")
WIDE = phrase("This row has more cells than there are headings.")


class Column(StrEnum):
    """What a roster may say of a shift."""

    NUMBER = "employee_number"
    DATE = "date"
    START = "start"
    END = "end"
    CODE = "code"
    WARD = "ward"


NEEDED = (Column.NUMBER, Column.DATE)
LABELS: Mapping[Column, LazySay] = {
    Column.NUMBER: phrase("Employee number"),
    Column.DATE: phrase("Date"),
    Column.START: phrase("Start"),
    Column.END: phrase("End"),
    Column.CODE: phrase("Shift code"),
    Column.WARD: phrase("Ward or team"),
}
TEMPLATE = ("Employee number", "Date", "Start", "End", "Shift code", "Ward")
# The first heading that fits wins, so that a narrow word stands before a wide one.
_CALLED: Mapping[Column, str] = {
    Column.NUMBER: r"(employee|staff|assignment|payroll|personnel)(no|number|id|nr)",
    Column.CODE: r"code|shifttype|shiftname|dutytype|^shift$|^duty$",
    Column.START: r"start|from|begin",
    Column.END: r"end|finish|until|^to$",
    Column.DATE: r"date|day",
    Column.WARD: r"ward|team|unit|department|location",
}

Mapped = Mapping[Column, int]


class Code(NamedTuple):
    """What a shift code means; local times, the end on the next day if it is not after the start."""

    kind: Shift
    starts: time = time(0)
    ends: time = time(0)


CODES: Mapping[str, Code] = {
    "E": Code(Shift.DAY, time(7), time(15)),
    "L": Code(Shift.DAY, time(13), time(21)),
    "LD": Code(Shift.DAY, time(7), time(19, 30)),
    "N": Code(Shift.NIGHT, time(19, 30), time(7, 30)),
    "AL": Code(Shift.LEAVE),
    "SD": Code(Shift.BUSY, time(9), time(17)),
    "DO": Code(Shift.FREE),
    "R": Code(Shift.FREE),
}
"""What is common: early, late, long day, night, annual leave, study day, day off, rest."""


def guess(headers: Sequence[str], remembered: Mapping[str, str]) -> dict[Column, int]:
    """Which column is which: as the last time, or else as it is called."""
    named = [heading(each) for each in headers]
    found: dict[Column, int] = {}
    for place, name in enumerate(named):
        if (known := remembered.get(name, "")) in set(Column):
            found.setdefault(Column(known), place)
    for column, called in _CALLED.items():
        for place, name in enumerate(named):
            if column not in found and place not in found.values() and re.search(called, name):
                found[column] = place
    return found


def remember(headers: Sequence[str], mapped: Mapped) -> dict[str, str]:
    """What to know again the next time."""
    return {heading(headers[place]): column.value for column, place in mapped.items()}


def codes_of(kept: Mapping[str, Sequence[str]]) -> dict[str, Code]:
    """Those that come with Setwise, and those that the organisation set."""
    own = {
        code: Code(Shift(kind), time.fromisoformat(starts), time.fromisoformat(ends))
        for code, (kind, starts, ends) in kept.items()
    }
    return {**CODES, **own}


class Bad(ValueError):
    """A row cannot be understood."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that cannot be taken over, and why."""

    row: str
    why: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is good. `busy` is None for a day off."""

    row: str
    number: str
    day: date
    busy: Busy | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What a file says: the shifts of each person, by employee number."""

    good: tuple[Row, ...]
    problems: tuple[Problem, ...]
    unknown_codes: tuple[str, ...] = ()

    def of_people(self) -> dict[str, list[Row]]:
        """The good rows of each person."""
        found: dict[str, list[Row]] = defaultdict(list)
        for each in self.good:
            found[each.number].append(each)
        return found


@dataclass(frozen=True, slots=True)
class Here:
    """Whom and what a file is held against."""

    numbers: Collection[str]
    wards: Collection[str]
    codes: Mapping[str, Code] = field(default_factory=lambda: dict(CODES))


def check(rows: Iterable[Sequence[str]], width: int, mapped: Mapped, here: Here) -> Checked:
    """Look at every row; each begins with its number in the file."""
    good: list[Row] = []
    problems: list[Problem] = []
    unknown: set[str] = set()
    for number, *cells in rows:
        try:
            if len(cells) > width:
                raise Bad(WIDE)
            good.append(_row(number, _named(cells, mapped), here, unknown))
        except Bad as why:
            problems.append(Problem(number, str(why), tuple(cells)))
    fine, overlapping = _apart(good, {row[0]: tuple(row[1:]) for row in rows})
    every = sorted([*problems, *overlapping], key=lambda each: int(each.row))
    return Checked(tuple(fine), tuple(every), tuple(sorted(unknown)))


def _named(cells: Sequence[str], mapped: Mapped) -> dict[Column, str]:
    return {column: cells[place] for column, place in mapped.items() if place < len(cells)}


def _row(row: str, cells: Mapping[Column, str], here: Here, unknown: set[str]) -> Row:
    number = cells.get(Column.NUMBER, "")
    if not number:
        raise Bad(NO_NUMBER)
    if number not in here.numbers:
        raise Bad(UNKNOWN_NUMBER.bind(number=number))
    ward = cells.get(Column.WARD, "")
    if ward and ward.casefold() not in here.wards:
        raise Bad(UNKNOWN_WARD.bind(ward=ward))
    day = _day(cells.get(Column.DATE, ""))
    return Row(row, number, day, _busy(day, _code(cells, here, unknown)))


def _code(cells: Mapping[Column, str], here: Here, unknown: set[str]) -> Code:
    """What the shift is: its own times count more than those of its code."""
    named = cells.get(Column.CODE, "").upper()
    known = here.codes.get(named)
    starts, ends = cells.get(Column.START, ""), cells.get(Column.END, "")
    if starts and ends:
        begin, end = _time(starts), _time(ends)
        kind = known.kind if known else _kind(begin, end)
        return Code(kind, begin, end)
    if known:
        return known
    if named:
        unknown.add(named)
        raise Bad(BAD_CODE.bind(code=named))
    raise Bad(NO_TIMES)


def _kind(starts: time, ends: time) -> Shift:
    """Whether a shift that only has times is a night: it lasts over three in the morning."""
    return Shift.NIGHT if ends <= starts and ends > time(3) else Shift.DAY


def _day(cell: str) -> date:
    for form in DATES:
        for text in (cell, cell.partition(" ")[0]):
            try:
                found = datetime.strptime(text, form).replace(tzinfo=UTC).date()
            except ValueError:
                continue
            if 2000 <= found.year <= 2100:
                return found
    raise Bad(BAD_DATE.bind(value=cell))


def _time(cell: str) -> time:
    # A spreadsheet may put a date before the time, or seconds after it.
    text = cell.rpartition(" ")[2] if ":" in cell else cell
    found = re.fullmatch(r"(\d{1,2})[:.]?(\d{2})(?::\d{2})?", text)
    if found and int(found[1]) < 24 and int(found[2]) < 60:
        return time(int(found[1]), int(found[2]))
    raise Bad(BAD_TIME.bind(value=cell))


def _busy(day: date, code: Code) -> Busy | None:
    if code.kind is Shift.FREE:
        return None
    later = day if code.ends > code.starts else day + timedelta(days=1)
    start, end = _moment(day, code.starts), _moment(later, code.ends)
    return Busy(start, end, code.kind)


def _moment(day: date, clock: time) -> int:
    try:
        return hour(day, clock, LONDON).minute
    except NoSuchHour:
        said = f"{day:%d/%m/%Y}"
        raise Bad(NO_SUCH_HOUR.bind(day=said, time=f"{clock:%H:%M}")) from None


def _apart(
    rows: Iterable[Row], cells: Mapping[str, tuple[str, ...]]
) -> tuple[list[Row], list[Problem]]:
    """Those that overlap with none before them; the others are named."""
    fine: list[Row] = []
    bad: list[Problem] = []
    last: dict[str, Row] = {}
    for each in _by_start(rows):
        before = last.get(each.number)
        if each.busy and before and before.busy and each.busy.start < before.busy.end:
            why = str(OVERLAPS.bind(row=before.row))
            bad.append(Problem(each.row, why, cells[each.row]))
            continue
        fine.append(each)
        if each.busy:
            last[each.number] = each
    return fine, bad


def _by_start(rows: Iterable[Row]) -> Iterator[Row]:
    yield from sorted(rows, key=lambda each: each.busy.start if each.busy else 0)
