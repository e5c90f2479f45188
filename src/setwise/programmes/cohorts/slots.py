"""The half-days at which the sets of a cohort could meet: a short code, and what people call it.

They are written one a line, as `mon-am Monday morning`, and in lists by their codes.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from setwise.design.words import LazySay, phrase, phrase_n

DAYS: dict[str, LazySay] = {
    "mon-am": phrase("Monday morning"),
    "mon-pm": phrase("Monday afternoon"),
    "tue-am": phrase("Tuesday morning"),
    "tue-pm": phrase("Tuesday afternoon"),
    "wed-am": phrase("Wednesday morning"),
    "wed-pm": phrase("Wednesday afternoon"),
    "thu-am": phrase("Thursday morning"),
    "thu-pm": phrase("Thursday afternoon"),
    "fri-am": phrase("Friday morning"),
    "fri-pm": phrase("Friday afternoon"),
}
"""What a cohort begins with."""
MOST = 30
LONGEST = 60
_CODE = re.compile(r"[a-z0-9][a-z0-9_-]{0,19}")
_BETWEEN = re.compile(r"[;,\s]+")
TWICE = phrase("“{code}” stands in more than one line. Each half-day needs a code of its own.")
NO_CODE = phrase(
    "“{line}” has no code that can be used. Write a short one first, like mon-am: letters, numbers and hyphens."
)
TOO_MANY = phrase_n("Write at most {n} half-day.", "Write at most {n} half-days.")
UNKNOWN = phrase("“{code}” is not a half-day of this {cohort}. It has: {codes}.")


class Slot(NamedTuple):
    """A half-day."""

    code: str
    name: str


class Bad(ValueError):
    """It cannot be understood; the text says why."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))
        self.text = text


def usual() -> tuple[Slot, ...]:
    """The mornings and afternoons of Monday to Friday."""
    return tuple(Slot(code, str(name)) for code, name in DAYS.items())


def kept(slots: Iterable[Slot]) -> list[dict[str, str]]:
    """As a cohort keeps them."""
    return [each._asdict() for each in slots]


def known(data: Sequence[Any]) -> tuple[Slot, ...]:
    """Those that a cohort keeps."""
    return tuple(Slot(each["code"], each["name"]) for each in data)


def written(slots: Iterable[Slot]) -> str:
    """One a line, to be changed."""
    return "\n".join(f"{each.code} {each.name}" for each in slots)


def read(text: str) -> tuple[Slot, ...]:
    """What was written, one a line. Raises Bad."""
    found: dict[str, Slot] = {}
    for line in filter(None, (" ".join(each.split()) for each in text.splitlines())):
        code, _, name = line.partition(" ")
        code = code.lower()
        if not _CODE.fullmatch(code):
            raise Bad(NO_CODE.bind(line=line[:LONGEST]))
        if code in found:
            raise Bad(TWICE.bind(code=code))
        found[code] = Slot(code, name[:LONGEST] or code)
    if len(found) > MOST:
        raise Bad(TOO_MANY.bind(n=MOST))
    return tuple(found.values())


def codes_in(cell: str, slots: Iterable[Slot]) -> list[str]:
    """The codes of these that a cell of a list names, in their order. Raises Bad."""
    there = [each.code for each in slots]
    said = {each.lower() for each in _BETWEEN.split(cell) if each}
    for each in sorted(said - set(there)):
        raise Bad(UNKNOWN.bind(code=each, codes=", ".join(there)))
    return [each for each in there if each in said]
