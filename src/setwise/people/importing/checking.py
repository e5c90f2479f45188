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
from setwise.people.importing.columns import Column, Mapped
from setwise.people.importing.values import Bad, Value, value_of

SAME_EMAIL = phrase("The e-mail address stands in more than one row: {rows}.")
SAME_NUMBER = phrase("The employee number stands in more than one row: {rows}.")
LOOP = phrase("The line managers go round in a circle: {numbers}.")
NOT_ONE = phrase(
    "The employee number is of one person here, and the e-mail address of another. One of the two must be wrong."
)
TOO_WIDE = phrase("This row has more cells than there are headings.")


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
    """A row that can be taken over. `record` holds only what it says."""

    row: int
    name: str
    email: str
    record: dict[str, Value]
    becomes: Becomes
    known: Known | None


class Problem(NamedTuple):
    """A row that cannot, and why."""

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


Row = dict[Column, Value]


def check(rows: Sequence[list[str]], width: int, mapped: Mapped, standing: Standing) -> Checked:
    """Look at every row. `rows` have their number first."""
    problems: dict[int, LazySay] = {}
    read: dict[int, Row] = {}
    cells_of = {int(number): cells for number, *cells in rows}
    for number, cells in cells_of.items():
        try:
            read[number] = _read(cells, width, mapped)
        except Bad as bad:
            problems[number] = bad.text
    problems |= _twice(read, Column.EMPLOYEE_NUMBER, SAME_NUMBER)
    problems |= _twice(read, Column.EMAIL, SAME_EMAIL)
    problems |= _loops(read, standing.managers)
    good: list[Good] = []
    for number, row in read.items():
        if number in problems:
            continue
        try:
            good.append(_good(number, row, standing))
        except Bad as bad:
            problems[number] = bad.text
    told = [Problem(each, cells_of[each], str(problems[each])) for each in sorted(problems)]
    return Checked(good, told)


def _read(cells: list[str], width: int, mapped: Mapped) -> Row:
    if any(cells[width:]):
        raise Bad(TOO_WIDE)
    return {
        column: value_of(column, cells[place] if place < len(cells) else "")
        for column, place in mapped.items()
    }


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
        if person := str(row.get(Column.EMPLOYEE_NUMBER, "")):
            row_of[person] = number
            if manager := str(row.get(Column.LINE_MANAGER, "")):
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


def _good(number: int, row: Row, standing: Standing) -> Good:
    email, name = str(row[Column.EMAIL]), str(row[Column.NAME])
    # What a row does not say stays as it is.
    record = {
        column.value: value
        for column, value in row.items()
        if column not in (Column.NAME, Column.EMAIL) and value != ""
    }
    by_email = standing.by_email.get(email)
    by_number = standing.by_number.get(str(record.get("employee_number", "")))
    if by_email and by_number and by_email.id != by_number.id:
        raise Bad(NOT_ONE)
    known = by_number or by_email
    return Good(number, name, email, record, _becomes(known, email, record), known)


def _becomes(known: Known | None, email: str, record: Mapping[str, Value]) -> Becomes:
    if known is None:
        return Becomes.INVITED
    moved = not known.belongs and known.email != email
    changed = any(known.record.get(key, "") != value for key, value in record.items())
    return Becomes.UPDATED if changed or moved else Becomes.SAME
