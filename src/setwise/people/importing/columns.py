"""The columns that we know, and how lists call them."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from setwise.design.words import LazySay, phrase


class Column(StrEnum):
    """What a list may say of a person: fields of their belonging, but for the first two and `SLOTS`.

    `SLOTS` are the half-days at which they can meet, which belong to where the list leads.
    """

    NAME = "name"
    EMAIL = "email"
    EMPLOYEE_NUMBER = "employee_number"
    BAND = "band"
    PROFESSION = "profession"
    NMC_REGISTERED = "nmc_registered"
    WARD = "ward"
    SITE = "site"
    LINE_MANAGER = "line_manager"
    START_DATE = "start_date"
    SPECIALTY = "specialty"
    SLOTS = "slots"


NEEDED = (Column.NAME, Column.EMAIL)
OUTSIDE = (*NEEDED, Column.SLOTS)
"""What is no field of a belonging."""
LABELS: dict[Column, LazySay] = {
    Column.NAME: phrase("Name"),
    Column.EMAIL: phrase("E-mail"),
    Column.EMPLOYEE_NUMBER: phrase("Employee number"),
    Column.BAND: phrase("Band"),
    Column.PROFESSION: phrase("Profession"),
    Column.NMC_REGISTERED: phrase("Registered with the NMC"),
    Column.WARD: phrase("Ward or team"),
    Column.SITE: phrase("Site"),
    Column.LINE_MANAGER: phrase("Line manager’s employee number"),
    Column.START_DATE: phrase("Start date"),
    Column.SPECIALTY: phrase("Specialty"),
    Column.SLOTS: phrase("Half-days they can make"),
}
LONGEST: dict[Column, int] = {
    Column.NAME: 200,
    Column.EMAIL: 254,
    Column.EMPLOYEE_NUMBER: 50,
    Column.BAND: 20,
    Column.PROFESSION: 100,
    Column.SPECIALTY: 100,
    Column.SLOTS: 400,
    Column.WARD: 100,
    Column.SITE: 100,
    Column.LINE_MANAGER: 50,
}
TEMPLATE = (
    "Name",
    "E-mail",
    "Employee number",
    "Band",
    "Profession",
    "NMC registered",
    "Ward or team",
    "Site",
    "Line manager",
    "Start date",
    "Specialty",
    "Slots",
)
"""The headings of the template, each of which is known again."""

# The first heading that fits wins, so that a narrow word stands before a wide one.
_CALLED: dict[Column, str] = {
    Column.LINE_MANAGER: r"manager|supervisor|reportsto",
    Column.EMAIL: r"e?mail|emailaddress",
    Column.EMPLOYEE_NUMBER: r"(employee|staff|assignment|payroll|personnel)(no|number|id|nr)",
    Column.NMC_REGISTERED: r"nmc|registered|registration",
    Column.START_DATE: r"start|joined|commence",
    Column.SLOTS: r"slot|halfday|availab",
    Column.SPECIALTY: r"special[it]",
    Column.BAND: r"band|grade",
    Column.PROFESSION: r"profession|jobtitle|jobrole|staffgroup|occupation",
    Column.WARD: r"ward|team|department|unit",
    Column.SITE: r"site|location|hospital|workplace",
    Column.NAME: r"name",
}
_NOT_A_NAME = re.compile(r"[^0-9a-z]")

Mapped = Mapping[Column, int]
"""For each column of ours that the list has, its place in a row."""


def heading(text: str) -> str:
    """A heading without what differs between two lists that mean the same."""
    return _NOT_A_NAME.sub("", text.lower())


def guess(headers: Sequence[str], remembered: Mapping[str, str]) -> dict[Column, int]:
    """Which column is which: as the last time, or else as it is called."""
    named = [heading(each) for each in headers]
    found: dict[Column, int] = {}
    for place, name in enumerate(named):
        known = remembered.get(name, "")
        if known in set(Column):
            found.setdefault(Column(known), place)
    for column, called in _CALLED.items():
        for place, name in enumerate(named):
            if column in found or place in found.values():
                continue
            if re.search(called, name):
                found[column] = place
    return found


def remember(headers: Sequence[str], mapped: Mapped) -> dict[str, str]:
    """What to know again the next time."""
    return {heading(headers[place]): column.value for column, place in mapped.items()}
