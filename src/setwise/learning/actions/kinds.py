"""What is written of an action."""

from uuid import UUID, uuid5

from setwise.core.meeting.words import Kind

ACTION = "actions.action"
SHARED = Kind.ACTION.value
"""The kind of words as which a set is told of an action."""


def shared_place(action: UUID) -> UUID:
    """The id under which the set is told of an action: one for each."""
    return uuid5(action, "shared")
