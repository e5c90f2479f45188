"""How far somebody is with what a renewal asks of them.

The numbers are the NMC's ("How to revalidate with the NMC", and its page on each requirement); that
action learning is participatory, also when it is virtual, is the RCN's reading ("10 ways to prepare
for revalidation").
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from setwise.core.evidence.kinds import Method, Part
from setwise.core.evidence.periods import confirming
from setwise.core.evidence.records import (
    Account,
    Confirmation,
    Discussion,
    Feedback,
    Line,
    Period,
    Practice,
    Registration,
    Standing,
    Towards,
)

CPD = 35 * 60
"""Minutes of learning in three years (NMC, "Continuing professional development")."""
PARTICIPATORY = 20 * 60
"""Of these, minutes with one or more other professionals (the same)."""
ACCOUNTS = 5
"""Written reflective accounts (NMC, "Written reflective accounts")."""
FEEDBACK = 5
"""Pieces of practice-related feedback (NMC, "Practice-related feedback")."""
PRACTICE = 450
"""Hours of practice for each registration: 900 for two of nurse, midwife and nursing associate,
1,350 for three; public health nursing adds none (NMC, "Practice hours")."""

PARTICIPATORY_BY_ITSELF = frozenset({Method.SET, Method.FACILITATED})
"""Only being there, live, counts as participatory without being asked. In writing, at one's own
time, it may well be: the NMC leaves that to the nurse, and so do we."""


def participatory_by_itself(method: Method, minutes: int) -> int:
    """How many of the minutes count as participatory when nobody says how many."""
    return minutes if method in PARTICIPATORY_BY_ITSELF else 0


def standing(
    registration: Registration,
    period: Period,
    lines: Iterable[Line],
    accounts: Sequence[Account],
    feedback: Sequence[Feedback],
    practice: Sequence[Practice],
    discussion: Discussion,
    confirmation: Confirmation,
) -> Standing | None:
    """Where they stand; None for somebody who is not on the register. Only what is among the
    feedback counts: what was said in a closing round is not, until its owner takes it in.
    """
    if not registration.on_register:
        return None
    every = tuple(lines)
    return Standing(
        cpd=Towards(sum(each.minutes for each in every), CPD),
        participatory=Towards(sum(each.participatory for each in every), PARTICIPATORY),
        accounts=Towards(_inside(period, (each.day for each in accounts)), ACCOUNTS),
        feedback=Towards(_inside(period, (each.day for each in feedback)), FEEDBACK),
        practice=_practice(registration, period, practice),
        discussed=bool(discussion.day and period.holds(discussion.day)),
        confirmed=bool(confirmation.day and confirming(period).holds(confirmation.day)),
    )


def _inside(period: Period, days: Iterable[date]) -> int:
    return sum(1 for day in days if period.holds(day))


def _practice(
    registration: Registration, period: Period, practice: Sequence[Practice]
) -> Mapping[Part, Towards]:
    """Hours of each registration; what was before it, or not wholly inside the period, is not."""
    hours = {part: 0 for part in Part if part in registration.parts and part is not Part.COMMUNITY}
    for each in practice:
        if each.part in hours and period.holds(each.first) and period.holds(each.last):
            hours[each.part] += each.hours
    return {part: Towards(have, PRACTICE) for part, have in hours.items()}
