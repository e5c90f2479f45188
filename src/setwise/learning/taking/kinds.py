"""What is written in the minute after a meeting."""

from setwise.design.words import phrase
from setwise.learning import sheets

TAKEAWAY = "taking.takeaway"


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        TAKEAWAY,
        phrase("What you took back from {a_meeting}"),
        "what they take back to their work after a meeting, and what they learnt",
    )
