"""What stands in a cell: read as people write it, or refused with a reason."""

import re
from datetime import UTC, date, datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from setwise.design.words import LazySay, phrase
from setwise.people.importing.columns import LABELS, LONGEST, Column

Value = str | bool

NO_NAME = phrase("The name is missing.")
NO_EMAIL = phrase("The e-mail address is missing.")
BAD_EMAIL = phrase("“{value}” is not an e-mail address.")
BAD_DATE = phrase("“{value}” is not a date that is known. Write it like 31/01/2024.")
BAD_NMC = phrase("“{value}” does not say whether they are registered. Write yes or no.")
LONG = phrase("{column} is too long.")
FORMULA = phrase("{column} begins like a formula: “{value}”.")

YES = frozenset({"yes", "y", "true", "1", "x", "registered"})
NO = frozenset({"no", "n", "false", "0", "none", "not registered"})
# What a nurse's entry in the register is called by.
PIN = re.compile(r"\d{2}[a-z]\d{4}[a-z]")
DATES = (
    "%d/%m/%Y",
    "%Y-%m-%d",
    "%d-%m-%Y",
    "%d.%m.%Y",
    "%d/%m/%y",
    "%d-%b-%Y",
    "%d %b %Y",
    "%d %B %Y",
)


class Bad(ValueError):
    """A cell cannot be understood."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))
        self.text = text


def value_of(column: Column, cell: str) -> Value:
    """What a cell says; empty if it says nothing. Raises Bad."""
    if len(cell) > LONGEST.get(column, 200):
        raise Bad(LONG.bind(column=LABELS[column]))
    # No ward is called so, and no number; and somebody may open our lists in a spreadsheet.
    first = ("=", "+", "-", "@") if column is Column.NAME else "="
    if column is not Column.EMAIL and cell.startswith(first):
        raise Bad(FORMULA.bind(column=LABELS[column], value=cell))
    match column:
        case Column.NAME if not cell:
            raise Bad(NO_NAME)
        case Column.EMAIL:
            return _email(cell.lower())
        case Column.START_DATE if cell:
            return _date(cell).isoformat()
        case Column.NMC_REGISTERED if cell:
            return _registered(cell)
        case _:
            return cell


def _email(cell: str) -> str:
    if not cell:
        raise Bad(NO_EMAIL)
    try:
        validate_email(cell)
    except ValidationError:
        raise Bad(BAD_EMAIL.bind(value=cell)) from None
    return cell


def _date(cell: str) -> date:
    # A spreadsheet may add a time of day.
    words = cell.removesuffix(" 00:00:00").removesuffix(" 00:00")
    for form in DATES:
        try:
            found = datetime.strptime(words, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
        if 1940 <= found.year <= 2100:
            return found
    raise Bad(BAD_DATE.bind(value=cell))


def _registered(cell: str) -> bool:
    said = cell.lower()
    if said in YES or PIN.fullmatch(said):
        return True
    if said in NO:
        return False
    raise Bad(BAD_NMC.bind(value=cell))
