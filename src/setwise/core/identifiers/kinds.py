"""What can be found, and where it stands."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """A code for what a piece of text looks like. Where two overlap, the one named first stands."""

    EMAIL = "email"
    NHS = "nhs"
    NI = "ni"
    PIN = "pin"
    PHONE = "phone"
    HOSPITAL = "hospital"
    ADDRESS = "address"
    POSTCODE = "postcode"
    DOB = "dob"
    INITIALS = "initials"
    NAME = "name"
    BED = "bed"
    AGE = "age"


class Found(NamedTuple):
    """A piece of the text, from `start` up to but without `end`, and what it looks like."""

    start: int
    end: int
    kind: Kind
