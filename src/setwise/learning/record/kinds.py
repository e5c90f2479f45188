"""What is written in a record of learning."""

from enum import StrEnum

LAID = "record.laid"
OWN = "record.own"
FEEDBACK = "record.feedback"
PRACTICE = "record.practice"
REGISTRATION = "record.registration"
DISCUSSION = "record.discussion"
CONFIRMATION = "record.confirmation"
GONE = "record.gone"
"""What its owner took out, for as long as it can be put back."""

EVERY = (LAID, OWN, FEEDBACK, PRACTICE, REGISTRATION, DISCUSSION, CONFIRMATION, GONE)


class Keep(StrEnum):
    """How much of a meeting its owner wants in their record."""

    ALL = "all"
    PART = "part"
    NONE = "none"
    """It stands there, and counts nothing."""
    HIDDEN = "hidden"
    """It stands nowhere."""
