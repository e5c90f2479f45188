"""The fields of a stage in plain English. A word that is missing here is an error, not a gap."""

from __future__ import annotations

from typing import Final

from setwise.core.meeting.process import Floor, Mover, Part, RoundOf, Speech, Stage
from setwise.design.words import MissingWords
from setwise.room.wording import STAGES

PARTS: Final = {
    Part.OPENING: "Opening, once in a meeting",
    Part.WORK: "Work, for each piece of work while its presenter works",
    Part.CLOSING: "Closing of a piece, for each piece of work after its presenter has stopped",
    Part.ENDING: "Ending, once in a meeting",
}
FLOORS: Final = {
    Floor.NOBODY: "Nobody.",
    Floor.EVERYONE: "Anyone, without turns.",
    Floor.ROUND: "A round:",
    Floor.PRESENTER: "The presenter alone.",
    Floor.QUEUE: "One at a time, in the order of asking.",
}
ROUNDS: Final = {
    RoundOf.EVERYONE: "everyone present in turn.",
    RoundOf.OTHERS: "everyone present but the presenter, in turn.",
}
SPEECH: Final = {
    Speech.UPDATE: "an update",
    Speech.BID: "a bid",
    Speech.STORY: "the story",
    Speech.CLARIFYING_QUESTION: "clarifying questions",
    Speech.OPEN_QUESTION: "open questions",
    Speech.ANSWER: "answers",
    Speech.FEEDBACK: "feedback",
    Speech.STATEMENT: "statements",
    Speech.REFLECTION: "reflections",
    Speech.ACTION: "an action",
}
MOVERS: Final = {Mover.PRESENTER: "the presenter", Mover.CHAIR: "the chair"}


def title(key: str) -> str:
    """What people call a stage. Raises MissingWords where the screens have no words for it."""
    if key not in STAGES:
        raise MissingWords(f"no words are known for the stage {key!r}")
    return str(STAGES[key].title)


def floor(stage: Stage) -> str:
    """Who may hold the floor, and in which order."""
    told = [FLOORS[stage.floor]]
    if stage.round_of is RoundOf.OTHERS or stage.is_round:
        told.append(ROUNDS[stage.round_of])
    if stage.presenter_last:
        told.append("The presenter speaks last, or adds nothing.")
    if stage.must_finish:
        told.append("It is finished when each has spoken or passed.")
    if stage.again:
        told.append("It may go round again.")
    return " ".join(told)


def speech(stage: Stage) -> str:
    """What is said here."""
    said = [words for kind, words in SPEECH.items() if kind in stage.speech]
    return ", ".join(said) or "-"


def moves(stage: Stage) -> str:
    """Who may move the meeting on."""
    who = [words for mover, words in MOVERS.items() if mover in stage.moves]
    return " or ".join(who) or "only the end of the piece of work"


def returns(stage: Stage) -> str:
    """Where the chair may lead back to."""
    return ", ".join(title(key) for key in stage.returns) or "-"


def minutes(stage: Stage) -> str:
    """The suggestion, if there is one."""
    return "-" if stage.minutes is None else str(stage.minutes)
