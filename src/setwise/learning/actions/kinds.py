"""What is written of an action."""

from uuid import UUID, uuid5

from setwise.core.meeting.words import Kind
from setwise.design.words import phrase
from setwise.learning import sheets

ACTION = "actions.action"
SHARED = Kind.ACTION.value
"""The kind of words as which a set is told of an action."""


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        ACTION,
        phrase("Something you will do"),
        "what they will do, when, what they did and what they learnt",
    )


def shared_place(action: UUID) -> UUID:
    """The id under which the set is told of an action: one for each."""
    return uuid5(action, "shared")
