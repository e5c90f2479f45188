"""A question that somebody tries on themselves before they ask it, and what they are told of it.

It is read from the form and answered to whoever sent it. Nothing of it is kept: there is no event,
no row, no line in a log, and nobody else's screen changes.
"""

from __future__ import annotations

from typing import NamedTuple

from setwise.core.questions import STAGES, Stage
from setwise.design.identifying import seen
from setwise.room import hints
from setwise.room.forms import TEXT_LIMIT, Fields
from setwise.room.hints import Told
from setwise.room.stems import STEMS


class Trial(NamedTuple):
    """What stands in the box now, and under it."""

    text: str
    before: str = ""
    """What stood in the box until other words were taken into it."""
    hint: Told | None = None
    seen: tuple[str, ...] = ()

    @property
    def typed(self) -> str:
        """What whoever tried it wrote themselves."""
        return self.before or self.text


NO_TRIAL = Trial("")


class Glance(NamedTuple):
    """What a script is told of a text."""

    hint: Told | None
    seen: tuple[str, ...]
    status: int = 200

    @property
    def told(self) -> dict[str, object]:
        """The same as JSON."""
        return {"hint": self.hint._asdict() if self.hint else None, "seen": list(self.seen)}


def glance(fields: Fields) -> Glance:
    """For a script: what could tell who somebody is; and the hint, where somebody asked for it or,
    as they chose, has paused.
    """
    text, stage = _text(fields)[:TEXT_LIMIT], stage_of(fields)
    match fields.get("want"):
        case "asked":
            return Glance(hints.answered(text, stage), seen(text))
        case "paused":
            return Glance(hints.told(text, stage), seen(text))
        case _:
            return Glance(None, seen(text))


def read(fields: Fields) -> Trial:
    """Without a script: what the button that was pressed makes of the form."""
    text = _text(fields)
    if stem := _stem(fields):
        return Trial(stem, before=text)
    match fields.get("do"):
        case "back":
            return _without_hint(_text(fields, "before"))
        case "away":
            return _without_hint(text)
        case do:
            hint = hints.answered(text[:TEXT_LIMIT], stage_of(fields))
            if do == "take" and hint.stem:
                return Trial(hint.stem, before=text)
            return Trial(text, hint=hint, seen=seen(text[:TEXT_LIMIT]))


def _without_hint(text: str) -> Trial:
    return Trial(text, seen=seen(text[:TEXT_LIMIT]))


def stage_of(fields: Fields) -> Stage:
    """What the meeting was doing on the page that sent it."""
    found = STAGES.get(fields.get("stage") or "")
    return found if found in (Stage.CLARIFY, Stage.ACTION) else Stage.EXPLORE


def _stem(fields: Fields) -> str:
    """The stem that was chosen from the list of its stage, by its place."""
    among = STEMS.get(stage_of(fields), STEMS[Stage.EXPLORE])
    place = fields.get("stem") or ""
    known = place.isascii() and place.isdigit() and len(place) < 3 and int(place) < len(among)
    return str(among[int(place)]) if known else ""


def _text(fields: Fields, name: str = "text") -> str:
    return (fields.get(name) or "").replace("\r\n", "\n")
