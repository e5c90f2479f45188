"""What a list would do: every row is good, with what becomes of it, or bad, with its reason.

A pure look: nothing is changed, and the same list gives the same answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from setwise.design.words import LazySay, phrase
from setwise.people.importing.columns import OUTSIDE, Column, Mapped
from setwise.people.importing.onwards import Slots
from setwise.people.importing.values import Bad, Value, value_of

SAME_EMAIL = phrase("The e-mail address stands in more than one row: {rows}.")
SAME_NUMBER = phrase("The employee number stands in more than one row: {rows}.")
LOOP = phrase("The line managers go round in a circle: {numbers}.")
NOT_ONE = phrase(
    "The employee number is of one person here, and the e-mail address of another. One of the two must be wrong."
)
TOO_WIDE = phrase("This row has more cells than there are headings.")
NO_MANAGER = phrase(
    "Nobody here or in the list has the employee number {number}, which stands for the line manager."
)


class Becomes(StrEnum):
    """What a row does."""

    INVITED = "invited"
    UPDATED = "updated"
    SAME = "same"


class Known(NamedTuple):
    """Somebody who belongs to the organisation already, or is invited."""

    id: UUID
    belongs: bool
    email: str
    record: Mapping[str, Value]


class Standing(NamedTuple):
    """Everybody who is known, by address and by employee number."""

    by_email: Mapping[str, Known]
    by_number: Mapping[str, Known]
    managers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Good:
    """A row that can be taken over. `record` holds only what it says.

    `slots` None: it says nothing of half-days, or the list leads nowhere that has any.
    """

    row: int
    name: str
    email: str
    record: dict[str, Value]
    becomes: Becomes
    known: Known | None
    note: str = ""
    """What to look at, although it can be taken over."""
    slots: Sequence[str] | None = None


class Problem(NamedTuple):
    """A row that cannot, and why: everything that is wrong with it."""

    row: int
    cells: list[str]
    why: str


class Checked(NamedTuple):
    """All rows of a list."""

    good: list[Good]
    problems: list[Problem]

    def count(self, becomes: Becomes) -> int:
        """How many rows do this."""
        return sum(each.becomes is becomes for each in self.good)

    @property
    def noted(self) -> list[Good]:
        """Good rows to look at all the same."""
        return [each for each in self.good if each.note]


Row = dict[Column, Value]
Faults = dict[int, list[LazySay]]


def check(
    rows: Sequence[list[str]],
    width: int,
    mapped: Mapped,
    standing: Standing,
    slots: Slots | None = None,
) -> Checked:
    """Look at every row. `rows` have their number first."""
    cells_of = {int(number): cells for number, *cells in rows}
    faults: Faults = {}
    read = {
        number: _read(cells, width, mapped, faults.setdefault(number, []))
        for number, cells in cells_of.items()
    }
    for found in (
        _twice(read, Column.EMPLOYEE_NUMBER, SAME_NUMBER),
        _twice(read, Column.EMAIL, SAME_EMAIL),
        _loops(read, standing.managers),
        _of_two(read, standing),
    ):
        for number, why in found.items():
            faults[number].append(why)
    meets = _meets(read, slots, faults) if slots else {}
    numbers = {*standing.by_number, *(_text(row, Column.EMPLOYEE_NUMBER) for row in read.values())}
    good = [
        _good(number, row, standing, numbers, meets.get(number))
        for number, row in read.items()
        if not faults[number]
    ]
    told = [
        Problem(each, cells_of[each], " ".join(map(str, faults[each])))
        for each in sorted(cells_of)
        if faults[each]
    ]
    return Checked(good, told)


def _read(cells: list[str], width: int, mapped: Mapped, faults: list[LazySay]) -> Row:
    """What can be read of a row; what cannot is added to its faults."""
    if any(cells[width:]):
        faults.append(TOO_WIDE)
    row: Row = {}
    for column, place in sorted(mapped.items(), key=lambda each: each[1]):
        try:
            row[column] = value_of(column, cells[place] if place < len(cells) else "")
        except Bad as bad:
            faults.append(bad.text)
    return row


def _text(row: Row, column: Column) -> str:
    return str(row.get(column, ""))


def _twice(read: Mapping[int, Row], column: Column, why: LazySay) -> dict[int, LazySay]:
    where: dict[Value, list[int]] = defaultdict(list)
    for number, row in read.items():
        if value := row.get(column):
            where[value].append(number)
    return {
        number: why.bind(rows=_some(numbers))
        for numbers in where.values()
        if len(numbers) > 1
        for number in numbers
    }


def _some(things: Iterable[object]) -> str:
    listed = [str(each) for each in things]
    return ", ".join(listed[:6]) + (", …" if len(listed) > 6 else "")


def _loops(read: Mapping[int, Row], managers: Mapping[str, str]) -> dict[int, LazySay]:
    """The rows of people who are, by however many steps, their own manager."""
    above = dict(managers)
    row_of: dict[str, int] = {}
    for number, row in read.items():
        if person := _text(row, Column.EMPLOYEE_NUMBER):
            row_of[person] = number
            if manager := _text(row, Column.LINE_MANAGER):
                above[person] = manager
    found: dict[int, LazySay] = {}
    settled: set[str] = set()
    for person in row_of:
        way: dict[str, None] = {}
        at = person
        while at in above and at not in way and at not in settled:
            way[at] = None
            at = above[at]
        if at in way:
            circle = list(way)[list(way).index(at) :]
            why = LOOP.bind(numbers=_some([*circle, at]))
            found |= {row_of[each]: why for each in circle if each in row_of}
        settled |= set(way)
    return found


def _of_two(read: Mapping[int, Row], standing: Standing) -> dict[int, LazySay]:
    """The rows whose number is one person's here, and whose address another's."""
    return {
        number: NOT_ONE
        for number, row in read.items()
        if (by_email := standing.by_email.get(_text(row, Column.EMAIL)))
        and (by_number := standing.by_number.get(_text(row, Column.EMPLOYEE_NUMBER)))
        and by_email.id != by_number.id
    }


def _meets(
    read: Mapping[int, Row], slots: Slots, faults: Faults
) -> dict[int, Sequence[str] | None]:
    """The half-days of every row; one that is not known is added to its row's faults."""
    found: dict[int, Sequence[str] | None] = {}
    for number, row in read.items():
        try:
            found[number] = slots(said) if (said := _text(row, Column.SLOTS)) else None
        except Bad as bad:
            faults[number].append(bad.text)
    return found


def _good(
    number: int,
    row: Row,
    standing: Standing,
    numbers: set[str],
    meets: Sequence[str] | None,
) -> Good:
    email, name = _text(row, Column.EMAIL), _text(row, Column.NAME)
    # What a row does not say stays as it is.
    record = {
        column.value: value
        for column, value in row.items()
        if column not in OUTSIDE and value != ""
    }
    known = standing.by_number.get(_text(row, Column.EMPLOYEE_NUMBER))
    known = known or standing.by_email.get(email)
    manager = _text(row, Column.LINE_MANAGER)
    stranger = manager and manager not in numbers
    note = str(NO_MANAGER.bind(number=manager)) if stranger else ""
    becomes = _becomes(known, email, record)
    return Good(number, name, email, record, becomes, known, note, meets)


def _becomes(known: Known | None, email: str, record: Mapping[str, Value]) -> Becomes:
    if known is None:
        return Becomes.INVITED
    moved = not known.belongs and known.email != email
    changed = any(known.record.get(key, "") != value for key, value in record.items())
    return Becomes.UPDATED if changed or moved else Becomes.SAME
