"""What is written in the minute after a meeting."""

from setwise.core.meeting.words import Kind
from setwise.design.words import phrase
from setwise.learning import sheets

TAKEAWAY = "taking.takeaway"

OWN = frozenset({Kind.NOTE.value, Kind.BID.value, Kind.COMMENT.value})
"""Words of a meeting that are their author's alone to keep: nobody else is given them."""


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        TAKEAWAY,
        phrase("What you took back from {a_meeting}"),
        "what they take back to their work after a meeting, and what they learnt",
    )
