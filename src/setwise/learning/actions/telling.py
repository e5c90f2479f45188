"""An action, as its owner's own export tells it."""

from collections.abc import Mapping
from typing import Any

from setwise.design.words import phrase
from setwise.learning import sheets
from setwise.learning.actions.forms import ActionForm, LookingBackForm
from setwise.learning.actions.kinds import ACTION
from setwise.learning.telling import by_form, together


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        ACTION,
        phrase("Something you will do"),
        "what they will do, when, what they did and what they learnt",
        tell=_told,
    )


def _told(values: Mapping[str, Any]) -> str:
    return together(by_form(ActionForm, values), by_form(LookingBackForm, values))
