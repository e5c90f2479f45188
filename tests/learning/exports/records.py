"""Records to export: one of a nurse, whose hours were worked out by hand, and one of somebody not on the register."""

from __future__ import annotations

from datetime import date

from setwise.core.evidence.counting import counted
from setwise.core.evidence.kinds import Confirmer, GivenAs, GivenBy, Part
from setwise.core.evidence.records import (
    Account,
    Confirmation,
    CpdEntry,
    Discussion,
    Feedback,
    Period,
    Practice,
    Record,
    Registration,
)
from setwise.core.evidence.standing import standing
from tests.core.evidence.history import LONDON, REGISTERED, history

PERIOD = Period(date(2023, 11, 14), date(2026, 10, 31))
PIN = "98I1234E"

FEEDBACK = (
    Feedback(
        "f1",
        date(2024, 5, 2),
        GivenBy.PEOPLE_CARED_FOR,
        GivenAs.WRITTEN,
        "A card that said I had listened.",
        "I sit down before I ask.",
    ),
    Feedback(
        "f2",
        date(2025, 3, 9),
        GivenBy.COLLEAGUES,
        GivenAs.SPOKEN,
        "I hand over too fast.",
        "I stop after each person and wait for a question.",
    ),
)
ACCOUNTS = tuple(
    Account(
        f"a{number}",
        date(2025, number, 1),
        f"What it was, {number}.",
        f"What I learnt, {number}.",
        f"What I changed, {number}.",
        f"Why it matters to the Code, {number}.",
        f"An evening, {number}",
        ("people", "16"),
    )
    for number in range(1, 6)
)
PRACTICE = (
    Practice(
        *("p1", date(2024, 1, 1), date(2024, 12, 31), 1_200, Part.NURSE),
        *("Northshire Trust, 1 Hill Road, LE1 5WW", "Acute medical ward", "Direct care"),
        "Registered nurse, full time",
    ),
)
NOTED = Discussion(
    *(date(2026, 9, 1), "Olu Partner", "01A2345E", "olu@partner.example", "Partner Street 1"),
    *("01632 960001", "A summary that the partner wrote elsewhere"),
)
CONFIRMED = Confirmation(
    *(date(2026, 9, 2), Confirmer.MANAGER, "Cam Confirmer", "Ward manager", "", "", ""),
    *("cam@confirmer.example", "Confirmer Street 2", "01632 960002"),
)
"""Noted by the nurse herself; the forms must not say any of it for these two."""


def entries() -> tuple[CpdEntry, ...]:
    """The history worked out by hand, with something written into it."""
    return tuple(
        entry._replace(
            title=f"Course {name}" if name.startswith("o") else "Herons",
            topic=f"Topic of {name}.",
            relates=f"How {name} relates.",
            code="16",
            evidence=f"Evidence of {name}",
        )
        for name, (entry, _) in history().items()
    )


def a_record(registration: Registration = REGISTERED) -> Record:
    """A nurse's three years."""
    known = registration._replace(pin=PIN) if registration.on_register else registration
    lines = counted(entries(), PERIOD, LONDON)
    stands = standing(known, PERIOD, lines, ACCOUNTS, FEEDBACK, PRACTICE, NOTED, CONFIRMED)
    pieces = (FEEDBACK, ACCOUNTS, PRACTICE, NOTED, CONFIRMED, stands)
    return Record("Alice Ashworth", known, PERIOD, lines, *pieces)


def a_general_record() -> Record:
    """The same of somebody who is not on the register."""
    found = a_record(Registration())
    return found._replace(discussion=Discussion(), confirmation=Confirmation())
