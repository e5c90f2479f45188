"""What somebody took back from a meeting, as their own export tells it."""

from collections.abc import Mapping
from typing import Any

from setwise.design.words import phrase
from setwise.learning import sheets
from setwise.learning.taking.forms import MinuteForm, initial
from setwise.learning.taking.kinds import TAKEAWAY
from setwise.learning.taking.queries import Takeaway
from setwise.learning.telling import by_form


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        TAKEAWAY,
        phrase("What you took back from {a_meeting}"),
        "what they take back to their work after a meeting, and what they learnt",
        tell=_told,
    )


def _told(values: Mapping[str, Any]) -> str:
    found = Takeaway(values["back"], tuple(values["learnt"]), tuple(values["outcomes"]))
    return by_form(MinuteForm, initial(found))
