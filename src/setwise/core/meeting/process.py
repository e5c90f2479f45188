"""A process is data: a list of stages, checked when it is loaded.

A stage says who may hold the floor, which kinds of speech it allows, whether it
may be left out, and who may move on. The rules read only these fields and never
a stage's name, so a new process needs no new code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Part(StrEnum):
    """Where in the meeting a stage stands."""

    OPENING = "opening"
    WORK = "work"
    """Once for each piece of work, while its presenter works."""
    CLOSING = "closing"
    """Once for each piece of work, after its presenter has stopped."""
    ENDING = "ending"


class Floor(StrEnum):
    """Who may hold the floor, and in which order."""

    NOBODY = "nobody"
    EVERYONE = "everyone"
    ROUND = "round"
    PRESENTER = "presenter"
    QUEUE = "queue"


class RoundOf(StrEnum):
    """Who has a turn in a round."""

    EVERYONE = "everyone"
    OTHERS = "others"
    """Everyone but the presenter."""


class Speech(StrEnum):
    """A kind of speech that a stage allows."""

    UPDATE = "update"
    BID = "bid"
    STORY = "story"
    CLARIFYING_QUESTION = "clarifying_question"
    OPEN_QUESTION = "open_question"
    ANSWER = "answer"
    FEEDBACK = "feedback"
    STATEMENT = "statement"
    REFLECTION = "reflection"
    ACTION = "action"


class Mover(StrEnum):
    """Who may move the meeting on from a stage."""

    CHAIR = "chair"
    PRESENTER = "presenter"


QUESTIONS = frozenset({Speech.CLARIFYING_QUESTION, Speech.OPEN_QUESTION})


class InvalidProcess(ValueError):
    """A process that cannot be held, with the reason as a code and its place."""

    def __init__(self, reason: str, where: str = "") -> None:
        super().__init__(f"{reason}: {where}" if where else reason)
        self.reason = reason
        self.where = where


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a process. `minutes` is a suggestion and moves nothing."""

    key: str
    part: Part
    floor: Floor
    speech: frozenset[Speech] = frozenset()
    moves: frozenset[Mover] = frozenset()
    round_of: RoundOf = RoundOf.EVERYONE
    presenter_last: bool = False
    must_finish: bool = False
    again: bool = False
    optional: bool = False
    returns: tuple[str, ...] = ()
    minutes: int | None = None

    @property
    def is_round(self) -> bool:
        return self.floor is Floor.ROUND

    @property
    def takes_bids(self) -> bool:
        return Speech.BID in self.speech

    @property
    def takes_questions(self) -> bool:
        return bool(self.speech & QUESTIONS)

    @property
    def per_piece(self) -> bool:
        return self.part in (Part.WORK, Part.CLOSING)


@dataclass(frozen=True, slots=True)
class Process:
    """A process and its version. Sizes count members, times are in minutes."""

    name: str
    version: int
    stages: tuple[Stage, ...]
    sizes: tuple[int, int]
    minutes: int
    ends_for_time_within: int
    """A piece of work may be ended for time only this near to the meeting's end."""
    _places: dict[str, int] = field(init=False, repr=False, compare=False)
    _stages: dict[str, Stage] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        places = {stage.key: place for place, stage in enumerate(self.stages)}
        object.__setattr__(self, "_places", places)
        object.__setattr__(self, "_stages", {stage.key: stage for stage in self.stages})

    def stage(self, key: str) -> Stage:
        """The stage of that key. Raises KeyError."""
        return self._stages[key]

    def place(self, key: str) -> int:
        """The stage's place in the list, counted from 0. Raises KeyError."""
        return self._places[key]

    def first(self, part: Part) -> Stage | None:
        return next((stage for stage in self.stages if stage.part is part), None)

    @property
    def bidding(self) -> Stage:
        return next(stage for stage in self.stages if stage.takes_bids)


_PART_ORDER = (Part.OPENING, Part.WORK, Part.CLOSING, Part.ENDING)
_STAGE_FIELDS = frozenset(Stage.__dataclass_fields__)
_PROCESS_FIELDS = frozenset(Process.__dataclass_fields__) - {"_places", "_stages"}


def parse(data: Mapping[str, Any]) -> Process:
    """Read a process from plain data, or raise InvalidProcess with the reason."""
    _known(data, _PROCESS_FIELDS, "process")
    try:
        process = Process(
            name=str(data["name"]),
            version=int(data["version"]),
            stages=tuple(_stage(row) for row in data["stages"]),
            sizes=(int(data["sizes"][0]), int(data["sizes"][1])),
            minutes=int(data["minutes"]),
            ends_for_time_within=int(data["ends_for_time_within"]),
        )
    except InvalidProcess:
        raise
    except (KeyError, IndexError, TypeError) as missing:
        raise InvalidProcess("missing", str(missing)) from missing
    except ValueError as not_a_number:
        raise InvalidProcess("not_a_number", str(not_a_number)) from not_a_number
    check(process)
    return process


def _known(data: Mapping[str, Any], fields: frozenset[str], where: str) -> None:
    for name in data:
        if name not in fields:
            raise InvalidProcess("unknown_field", f"{where}.{name}")


def _stage(row: Mapping[str, Any]) -> Stage:
    _known(row, _STAGE_FIELDS, "stage")
    plain = dict(row)
    try:
        plain["part"] = Part(plain["part"])
        plain["floor"] = Floor(plain["floor"])
        plain["speech"] = frozenset(Speech(kind) for kind in plain.get("speech", ()))
        plain["moves"] = frozenset(Mover(who) for who in plain.get("moves", ()))
        plain["round_of"] = RoundOf(plain.get("round_of", RoundOf.EVERYONE))
        plain["returns"] = tuple(plain.get("returns", ()))
    except ValueError as unknown:
        raise InvalidProcess("unknown_word", str(unknown)) from unknown
    if plain.get("minutes") is not None:
        plain["minutes"] = int(plain["minutes"])
    return Stage(**plain)


def check(process: Process) -> None:
    """Raise InvalidProcess unless every stage can be entered, held and left."""
    _check_sizes(process)
    _check_order(process)
    for stage in process.stages:
        _check_floor(stage)
        _check_way_out(process, stage)


def _check_sizes(process: Process) -> None:
    fewest, most = process.sizes
    if not 2 <= fewest <= most:
        raise InvalidProcess("sizes", f"{fewest}-{most}")
    if process.minutes <= 0 or process.ends_for_time_within <= 0:
        raise InvalidProcess("minutes", process.name)
    if any(stage.minutes is not None and stage.minutes <= 0 for stage in process.stages):
        raise InvalidProcess("minutes", process.name)


def _check_order(process: Process) -> None:
    keys = [stage.key for stage in process.stages]
    if len(set(keys)) != len(keys):
        raise InvalidProcess("key_twice", ", ".join(keys))
    parts = [_PART_ORDER.index(stage.part) for stage in process.stages]
    if parts != sorted(parts):
        raise InvalidProcess("parts_out_of_order", ", ".join(keys))
    for part in (Part.OPENING, Part.WORK, Part.ENDING):
        if process.first(part) is None:
            raise InvalidProcess("part_missing", part)
    bidding = [stage for stage in process.stages if stage.takes_bids]
    if len(bidding) != 1 or bidding[0].part is not Part.OPENING:
        raise InvalidProcess("one_bidding_in_the_opening", process.name)
    if process.stages[-1].optional or process.stages[0].optional:
        raise InvalidProcess("first_and_last_must_stand", process.name)


def _check_floor(stage: Stage) -> None:
    if not stage.is_round and (stage.must_finish or stage.presenter_last or stage.again):
        raise InvalidProcess("only_a_round", stage.key)
    if stage.presenter_last and (
        stage.part is not Part.CLOSING or stage.round_of is not RoundOf.OTHERS
    ):
        raise InvalidProcess("presenter_last_closes_a_piece", stage.key)
    if stage.floor is Floor.PRESENTER and not stage.per_piece:
        raise InvalidProcess("no_presenter_here", stage.key)
    if stage.round_of is RoundOf.OTHERS and not stage.per_piece:
        raise InvalidProcess("no_presenter_here", stage.key)
    if stage.takes_questions and not stage.per_piece:
        raise InvalidProcess("nobody_to_question", stage.key)
    if Speech.FEEDBACK in stage.speech and not stage.per_piece:
        raise InvalidProcess("no_presenter_here", stage.key)


def _check_way_out(process: Process, stage: Stage) -> None:
    last_of_work = stage.part is Part.WORK and stage is _last(process, Part.WORK)
    if last_of_work and (stage.moves or stage.optional):
        raise InvalidProcess("only_the_presenter_ends_the_work", stage.key)
    if not last_of_work and not stage.moves:
        raise InvalidProcess("no_way_out", stage.key)
    if Mover.PRESENTER in stage.moves and not stage.per_piece:
        raise InvalidProcess("no_presenter_here", stage.key)
    for back in stage.returns:
        _check_return(process, stage, back)


def _check_return(process: Process, stage: Stage, back: str) -> None:
    earlier = [other for other in process.stages if other.key == back]
    if not earlier or process.place(back) >= process.place(stage.key):
        raise InvalidProcess("returns_to_nothing_earlier", stage.key)
    within_work = earlier[0].part is Part.WORK and stage.part is Part.WORK
    to_bidding = earlier[0].takes_bids and stage.part in (Part.CLOSING, Part.ENDING)
    if not (within_work or to_bidding):
        raise InvalidProcess("returns_across_a_piece", stage.key)


def _last(process: Process, part: Part) -> Stage:
    return [stage for stage in process.stages if stage.part is part][-1]
