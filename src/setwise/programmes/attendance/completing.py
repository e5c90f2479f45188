"""What a staff record is told of who came: which columns there are, and how dates are written."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from setwise.core.meeting.attendance import hours
from setwise.design.words import LazySay, phrase


class Column(StrEnum):
    """What a column can hold. Nothing of a set: the staff record need not know it."""

    NUMBER = "number"
    NAME = "name"
    PROGRAMME = "programme"
    COHORT = "cohort"
    DAY = "day"
    HOURS = "hours"


LABELS: Mapping[Column, LazySay] = {
    Column.NUMBER: phrase("Employee number"),
    Column.NAME: phrase("Name"),
    Column.PROGRAMME: phrase("{Programme}"),
    Column.COHORT: phrase("Intake"),
    Column.DAY: phrase("Date"),
    Column.HOURS: phrase("Hours"),
}
HEADINGS: Mapping[Column, str] = {
    Column.NUMBER: "Employee Number",
    Column.NAME: "Name",
    Column.PROGRAMME: "Programme",
    Column.COHORT: "Intake",
    Column.DAY: "Date",
    Column.HOURS: "Hours",
}
USUAL = (Column.NUMBER, Column.PROGRAMME, Column.DAY, Column.HOURS)

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


class Dates(StrEnum):
    """How dates are written."""

    BRITISH = "31/01/2027"
    MONTH = "31-JAN-2027"
    ISO = "2027-01-31"

    def write(self, day: date) -> str:
        """The day, as the staff record reads it."""
        match self:
            case Dates.BRITISH:
                return f"{day.day:02}/{day.month:02}/{day.year}"
            case Dates.MONTH:
                return f"{day.day:02}-{MONTHS[day.month - 1]}-{day.year}"
            case Dates.ISO:
                return day.isoformat()


class Completion(NamedTuple):
    """Somebody came to a meeting of a programme."""

    number: str
    name: str
    programme: str
    cohort: str
    day: date
    minutes: int


class Chosen(NamedTuple):
    """The columns in their order, each with its heading; and how dates are written."""

    columns: tuple[tuple[Column, str], ...]
    dates: Dates


AS_USUAL = Chosen(tuple((each, HEADINGS[each]) for each in USUAL), Dates.BRITISH)


def table(completions: Iterable[Completion], chosen: Chosen) -> list[list[str]]:
    """The rows of the file, its headings first."""
    rows = [
        [_cell(each, column, chosen.dates) for column, _ in chosen.columns] for each in completions
    ]
    return [[heading for _, heading in chosen.columns], *rows]


def _cell(completion: Completion, column: Column, dates: Dates) -> str:
    match column:
        case Column.DAY:
            return dates.write(completion.day)
        case Column.HOURS:
            return hours(completion.minutes)
        case _:
            return str(getattr(completion, column.value))
