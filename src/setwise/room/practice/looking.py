"""What the partner says to a question: the hint in words, or that it has nothing to say."""

from typing import NamedTuple

from setwise.core.questions import Form, Reason, Stage, hint
from setwise.design.words import phrase
from setwise.room.hints import words_for

ROOM = phrase("The hint has nothing to add. Read it once aloud: whom would the answer help?")
LOST = phrase("The hint cannot read this one. It knows short questions in English.")


class Looked(NamedTuple):
    """What is said to the one who asks, and how a question might begin instead."""

    sentence: str
    stem: str = ""
    reason: Reason | None = None
    """Why it is hinted at, if it is."""


def look(text: str, stage: Stage = Stage.EXPLORE) -> Looked:
    """Look at a question as its asker would be hinted at. Nothing of it stays anywhere."""
    found = hint(text, stage)
    if not found.nudge or found.reason is None:
        lost = found.form is Form.NONE
        return Looked(str(LOST if lost else ROOM))
    words = words_for(found.reason, stage)
    return Looked(str(words.sentence), str(words.stem), found.reason)
