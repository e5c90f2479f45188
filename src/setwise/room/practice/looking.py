"""What the partner says to a question: what its asker would be told in the room, and why."""

from typing import NamedTuple

from setwise.core.questions import Reason, Stage, hint
from setwise.room.hints import Told, answered


class Looked(NamedTuple):
    """What is said to the one who asks, and why, if a good facilitator would nudge."""

    told: Told
    reason: Reason | None


def look(text: str) -> Looked:
    """Look at a question among the open ones. Nothing of it stays anywhere."""
    return Looked(answered(text, Stage.EXPLORE), hint(text, Stage.EXPLORE).reason)
