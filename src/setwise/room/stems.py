"""Words to begin with, for whoever looks for some: behind a quiet link, and as long as a thumb.

They follow the stage, as the hint does. None of them holds an answer, and the tests read each with
the eyes of the hint.
"""

from __future__ import annotations

from collections.abc import Mapping

from setwise.core.questions import STAGES, Stage
from setwise.design.words import LazySay, phrase

STEMS: Mapping[Stage, tuple[LazySay, ...]] = {
    Stage.CHECKIN: (
        phrase("I come from ..."),
        phrase("What is on my mind is ..."),
        phrase("Since last time ..."),
        phrase("To be here, I would like to put down ..."),
    ),
    Stage.BIDDING: (
        phrase("How can I ...?"),
        phrase("What keeps coming back to me is ..."),
        phrase("I have tried to ..., and now ..."),
        phrase("I would like to understand my part in ..."),
    ),
    Stage.CLARIFY: (
        phrase("What happened then?"),
        phrase("Who else is part of this?"),
        phrase("What do you mean by ...?"),
        phrase("How long has it been like this?"),
        phrase("What is yours to decide here?"),
    ),
    Stage.EXPLORE: (
        phrase("What matters most to you in this?"),
        phrase("What have you not said yet?"),
        phrase("What do you notice in yourself as you tell it?"),
        phrase("How would somebody else there tell this?"),
        phrase("What would be different if it went well?"),
        phrase("What are you taking for granted?"),
    ),
    Stage.CLOSING: (
        phrase("What came up for me was ..."),
        phrase("While I listened, I noticed ..."),
        phrase("What got in my way of helping was ..."),
        phrase("What stays with me is ..."),
    ),
    Stage.PROCESS: (
        phrase("It helped me when ..."),
        phrase("I found it hard when ..."),
        phrase("What I learnt about how we work is ..."),
        phrase("Next time, could we ...?"),
    ),
}
"""What others say, or ask, at each stage."""

OWN: tuple[LazySay, ...] = (
    phrase("The first thing I will do is ..."),
    phrase("I will talk to ..."),
    phrase("What I will do differently is ..."),
    phrase("I need ... from ..., and I will ask for it by ..."),
)
"""For whoever may name an action of their own."""

_OF_CLOSING = frozenset({"reflect_and_act"})
"""Where a piece of work is closed and an action named in one: the others close."""


def stems_for(stage: str, *, presents: bool) -> tuple[LazySay, ...]:
    """The words for somebody at this stage of a process; none where there is nothing to say."""
    kind = STAGES.get(stage)
    if kind is Stage.ACTION and presents:
        return OWN
    if stage in _OF_CLOSING:
        return STEMS[Stage.CLOSING]
    if kind is None or (presents and kind in (Stage.CLARIFY, Stage.EXPLORE)):
        return ()
    return STEMS.get(kind, ())
