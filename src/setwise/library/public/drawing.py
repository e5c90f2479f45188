"""The process of a meeting, drawn from its data: what the rules go by is what the page shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from setwise.core.meeting.process import Floor, Mover, Part, Process, RoundOf, Speech, Stage
from setwise.design.words import LazySay, phrase, say_n
from setwise.programmes.stages import STAGES

ALWAYS, EACH_PIECE, AT_THE_END = "opening", "piece", "ending"
SPANS: Mapping[Part, str] = {
    Part.OPENING: ALWAYS,
    Part.WORK: EACH_PIECE,
    Part.CLOSING: EACH_PIECE,
    Part.ENDING: AT_THE_END,
}
CALLED: Mapping[str, LazySay] = {
    ALWAYS: phrase("To begin"),
    EACH_PIECE: phrase("The work: again for each person who works"),
    AT_THE_END: phrase("To end"),
}
FLOORS: Mapping[Floor, LazySay] = {
    Floor.NOBODY: phrase("Nobody has to speak."),
    Floor.EVERYONE: phrase("Anyone may speak."),
    Floor.ROUND: phrase("Everybody in turn; anyone may pass."),
    Floor.PRESENTER: phrase("The {presenter} alone speaks."),
    Floor.QUEUE: phrase("One at a time, in the order of asking."),
}
OTHERS_ROUND = phrase("Everybody but the {presenter} in turn; anyone may pass.")
LAST = phrase("The {presenter} speaks last, or adds nothing.")
SPEECH: Mapping[Speech, LazySay] = {
    Speech.UPDATE: phrase("a short update"),
    Speech.BID: phrase("who would like time"),
    Speech.STORY: phrase("the story"),
    Speech.CLARIFYING_QUESTION: phrase("clarifying questions"),
    Speech.OPEN_QUESTION: phrase("open questions"),
    Speech.ANSWER: phrase("answers"),
    Speech.FEEDBACK: phrase("feedback"),
    Speech.STATEMENT: phrase("a last word"),
    Speech.REFLECTION: phrase("how we worked"),
    Speech.ACTION: phrase("an action, if there is one"),
}
MOVES: Mapping[frozenset[Mover], LazySay] = {
    frozenset({Mover.CHAIR}): phrase("The {facilitator} moves on."),
    frozenset({Mover.PRESENTER}): phrase("The {presenter} moves on."),
    frozenset(Mover): phrase("The {presenter} or the {facilitator} moves on."),
    frozenset(): phrase("The {presenter} decides when to stop."),
}


class Step(NamedTuple):
    """A stage as it is drawn."""

    title: str
    lines: tuple[str, ...]
    said: str
    optional: bool
    minutes: str
    back: str


class Span(NamedTuple):
    """Stages that belong together; `again` where they come once for each piece of work."""

    title: str
    again: bool
    steps: tuple[Step, ...]


class Drawn(NamedTuple):
    """A whole process."""

    fewest: int
    most: int
    minutes: int
    spans: tuple[Span, ...]


def drawn(process: Process) -> Drawn:
    """The process in words, in the order of its stages."""
    spans = tuple(
        Span(str(CALLED[key]), key == EACH_PIECE, tuple(map(_step, stages)))
        for key, stages in groupby(process.stages, key=lambda stage: SPANS[stage.part])
    )
    return Drawn(*process.sizes, process.minutes, spans)


def _step(stage: Stage) -> Step:
    said = [words for kind, words in SPEECH.items() if kind in stage.speech]
    minutes = stage.minutes
    return Step(
        title=str(STAGES[stage.key].title),
        lines=tuple(str(each) for each in _lines(stage)),
        said=", ".join(map(str, said)),
        optional=stage.optional,
        minutes=say_n("about {n} minute", "about {n} minutes", minutes) if minutes else "",
        back=", ".join(str(STAGES[key].title) for key in stage.returns),
    )


def _lines(stage: Stage) -> Iterator[LazySay]:
    others = stage.is_round and stage.round_of is RoundOf.OTHERS
    yield OTHERS_ROUND if others else FLOORS[stage.floor]
    if stage.presenter_last:
        yield LAST
    yield MOVES[stage.moves]
