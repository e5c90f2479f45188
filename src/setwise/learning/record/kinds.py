"""What is written in a record of learning."""

from enum import StrEnum

from setwise.design.words import phrase
from setwise.learning import sheets

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


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        LAID,
        phrase("What you changed of an entry for {a_meeting}"),
        "what they change of the entry that a meeting wrote into their record of learning",
    )
    sheets.learn(
        OWN,
        phrase("An entry of your own in your record of learning"),
        "something they learnt elsewhere, for their record of learning",
    )
    sheets.learn(
        FEEDBACK,
        phrase("Feedback in your record of learning"),
        "feedback that they took into their record of learning, and how they used it",
    )
    sheets.learn(
        PRACTICE,
        phrase("Hours of practice that you noted"),
        "hours of practice that they note for their revalidation",
    )
    sheets.learn(
        REGISTRATION,
        phrase("Your registration, as you said it"),
        "whether they are on the NMC's register, and until when; or which time their record covers",
    )
    sheets.learn(
        DISCUSSION,
        phrase("Your reflective discussion"),
        "with whom and when they had their reflective discussion",
    )
    sheets.learn(
        CONFIRMATION, phrase("Your confirmation"), "who confirmed their revalidation, and when"
    )
    sheets.learn(
        GONE,
        phrase("Taken out of your record of learning"),
        "what they took out of their record of learning, for two weeks",
    )
