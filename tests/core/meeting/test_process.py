"""A process is data: what is valid loads and runs by the same rules, what is not is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting import process as process_module
from setwise.core.meeting import processes
from setwise.core.meeting.decide import Why
from setwise.core.meeting.process import InvalidProcess, Part, Process, parse
from setwise.core.meeting.processes import DEFAULT, SHIPPED, find, newest
from setwise.core.meeting.processes.action_learning_set import ACTION_LEARNING_SET
from setwise.core.meeting.words import Depth, Ending, Kind
from tests.core.meeting.given import AMARA, BOLA, CARYS, FULL, GRACE, LIGHT, SHORT, Meeting

Row = dict[str, Any]
Spoil = Callable[[Row], object]

GATHERING: Row = {"key": "gathering", "part": "opening", "floor": "everyone", "moves": ["chair"]}
BIDDING: Row = {**GATHERING, "key": "bidding", "speech": ["bid"]}
PRESENTING: Row = {
    "key": "presenting",
    "part": "work",
    "floor": "presenter",
    "moves": ["presenter", "chair"],
}
ASKING: Row = {"key": "asking", "part": "work", "floor": "queue", "speech": ["open_question"]}
ROUND: Row = {
    "key": "round",
    "part": "closing",
    "floor": "round",
    "round_of": "others",
    "presenter_last": True,
    "must_finish": True,
    "speech": ["feedback"],
    "moves": ["chair"],
    "returns": ["bidding"],
}
CLOSE: Row = {"key": "close", "part": "ending", "floor": "nobody", "moves": ["chair"]}


def _data() -> Row:
    """A small valid process: 0 gathering, 1 bidding, 2 presenting, 3 asking, 4 round, 5 close."""
    stages = [GATHERING, BIDDING, PRESENTING, ASKING, ROUND, CLOSE]
    numbers = {"sizes": [2, 9], "minutes": 60, "ends_for_time_within": 5}
    return deepcopy({"name": "plain", "version": 1, **numbers, "stages": stages})


def _field(name: str, value: object) -> Spoil:
    return lambda data: data.update({name: value})


def _stage(place: int, **fields: object) -> Spoil:
    return lambda data: data["stages"][place].update(fields)


def _without(place: int) -> Spoil:
    return lambda data: data["stages"].pop(place)


def _swapped(data: Row) -> None:
    data["stages"][3:5] = reversed(data["stages"][3:5])


SPOILT: tuple[tuple[str, str, Spoil], ...] = (
    ("unknown_field", "process.colour", _field("colour", "red")),
    ("unknown_field", "stage.colour", _stage(0, colour="red")),
    ("missing", "'name'", lambda data: data.pop("name")),
    ("missing", "'part'", lambda data: data["stages"][0].pop("part")),
    ("missing", "", lambda data: data["stages"][0].pop("key")),
    ("missing", "", _field("sizes", [4])),
    ("missing", "", _field("stages", None)),
    ("not_a_number", "", _field("minutes", "an hour")),
    ("unknown_word", "", _stage(0, part="middle")),
    ("unknown_word", "", _stage(0, floor="stage")),
    ("unknown_word", "", _stage(0, speech=["advice"])),
    ("unknown_word", "", _stage(0, moves=["clock"])),
    ("unknown_word", "", _stage(0, round_of="some")),
    ("sizes", "1-9", _field("sizes", [1, 9])),
    ("sizes", "5-4", _field("sizes", [5, 4])),
    ("minutes", "plain", _field("minutes", 0)),
    ("minutes", "plain", _field("ends_for_time_within", 0)),
    ("minutes", "plain", _stage(0, minutes=0)),
    ("key_twice", "", _stage(0, key="bidding")),
    ("parts_out_of_order", "", _swapped),
    ("part_missing", "opening", lambda data: data.update(stages=data["stages"][2:])),
    ("part_missing", "work", lambda data: data.update(stages=[GATHERING, BIDDING, CLOSE])),
    ("part_missing", "ending", _without(5)),
    ("one_bidding_in_the_opening", "plain", _without(1)),
    ("one_bidding_in_the_opening", "plain", _stage(0, speech=["bid"])),
    (
        "one_bidding_in_the_opening",
        "plain",
        lambda data: (_stage(1, speech=[])(data), _stage(5, speech=["bid"])(data)),
    ),
    ("first_and_last_must_stand", "plain", _stage(0, optional=True)),
    ("first_and_last_must_stand", "plain", _stage(5, optional=True)),
    ("only_a_round", "gathering", _stage(0, must_finish=True)),
    ("only_a_round", "presenting", _stage(2, presenter_last=True)),
    ("only_a_round", "asking", _stage(3, again=True)),
    ("presenter_last_closes_a_piece", "round", _stage(4, round_of="everyone")),
    (
        "presenter_last_closes_a_piece",
        "presenting",
        _stage(2, floor="round", round_of="others", presenter_last=True),
    ),
    ("no_presenter_here", "gathering", _stage(0, floor="presenter")),
    ("no_presenter_here", "close", _stage(5, floor="round", round_of="others")),
    ("no_presenter_here", "close", _stage(5, moves=["presenter"])),
    ("no_presenter_here", "close", _stage(5, speech=["feedback"])),
    ("nobody_to_question", "gathering", _stage(0, speech=["open_question"])),
    ("only_the_presenter_ends_the_work", "asking", _stage(3, moves=["chair"])),
    ("only_the_presenter_ends_the_work", "asking", _stage(3, moves=["presenter"])),
    ("only_the_presenter_ends_the_work", "asking", _stage(3, optional=True)),
    ("no_way_out", "gathering", _stage(0, moves=[])),
    ("no_way_out", "presenting", _stage(2, moves=[])),
    ("no_way_out", "round", _stage(4, moves=[])),
    ("returns_to_nothing_earlier", "round", _stage(4, returns=["nowhere"])),
    ("returns_to_nothing_earlier", "round", _stage(4, returns=["close"])),
    ("returns_to_nothing_earlier", "round", _stage(4, returns=["round"])),
    ("returns_across_a_piece", "round", _stage(4, returns=["asking"])),
    ("returns_across_a_piece", "round", _stage(4, returns=["gathering"])),
    ("returns_across_a_piece", "asking", _stage(3, returns=["bidding"])),
)


@pytest.mark.parametrize(("reason", "where", "spoil"), SPOILT)
def test_an_invalid_process_is_refused_with_its_reason(
    reason: str, where: str, spoil: Spoil
) -> None:
    data = _data()
    spoil(data)
    with pytest.raises(InvalidProcess) as refused:
        parse(data)
    assert refused.value.reason == reason
    assert where in refused.value.where


def test_every_reason_there_is_has_its_test() -> None:
    source = Path(process_module.__file__).read_text()
    reasons = set(re.findall(r'InvalidProcess\(\s*"(\w+)"', source))
    assert source.count("raise InvalidProcess(") == len(
        re.findall(r'raise InvalidProcess\(\s*"', source)
    )
    assert reasons == {reason for reason, _, _ in SPOILT}


def test_a_reason_reads_with_its_place_or_alone() -> None:
    assert str(InvalidProcess("sizes", "1-9")) == "sizes: 1-9"
    assert str(InvalidProcess("sizes")) == "sizes"


def test_the_small_process_is_valid_until_it_is_spoilt() -> None:
    assert [stage.key for stage in parse(_data()).stages][-1] == "close"


def test_the_shipped_processes_load_under_their_names() -> None:
    assert {name for name, _ in SHIPPED} == {DEFAULT, SHORT}
    for (name, version), process in SHIPPED.items():
        assert (process.name, process.version) == (name, version)
        assert find(name, version) is process
    with pytest.raises(KeyError):
        find(DEFAULT, 99)


def test_the_stages_of_the_shipped_processes() -> None:
    assert " ".join(stage.key for stage in newest(DEFAULT).stages) == (
        "gathering silence check_in bidding presenting clarifying open_questions"
        " closing_round action how_did_we_work close"
    )
    assert " ".join(stage.key for stage in newest(SHORT).stages) == (
        "gathering bidding presenting_and_clarifying open_questions reflect_and_act"
        " how_did_we_work close"
    )


def test_no_shipped_stage_suggests_minutes_for_the_presenters_work() -> None:
    # Rule 6 of the default process: the presenter is not timed.
    assert not [s for s in newest(DEFAULT).stages if s.per_piece and s.minutes is not None]


def test_stages_are_found_by_key_place_and_part() -> None:
    process = newest(DEFAULT)
    assert process.stage("close").key == "close"
    assert process.place("gathering") == 0
    assert process.bidding.key == "bidding"
    first = process.first(Part.CLOSING)
    assert first is not None
    assert first.key == "closing_round"
    with pytest.raises(KeyError):
        process.stage("nowhere")


# A process of our own, the smallest there can be and odd besides: two in a set, a piece of
# work is one queue of questions, and nothing closes it.

ODD = "walk-and-talk"


def _odd() -> Process:
    numbers = {"sizes": [2, 3], "minutes": 20, "ends_for_time_within": 2}
    return parse(
        {"name": ODD, "version": 1, **numbers, "stages": [GATHERING, BIDDING, ASKING, CLOSE]}
    )


def _shipped_too(monkeypatch: pytest.MonkeyPatch, *more: Process) -> None:
    extra = {(process.name, process.version): process for process in more}
    monkeypatch.setattr(processes, "SHIPPED", MappingProxyType({**SHIPPED, **extra}))


@pytest.fixture
def odd(monkeypatch: pytest.MonkeyPatch) -> Callable[[Depth], Meeting]:
    _shipped_too(monkeypatch, _odd())
    return lambda depth: Meeting(ODD, depth, members=3)


def test_the_odd_process_runs_to_its_end(odd: Callable[[Depth], Meeting]) -> None:
    meeting = odd(FULL).at_stage("asking", AMARA, BOLA)
    meeting.does(BOLA, c.RaiseHand()).then(e.TurnGiven)
    meeting.does(CARYS, c.RaiseHand()).then(e.HandRaised)
    asked = meeting.writes(BOLA, Kind.QUESTION)
    assert meeting.sees(CARYS) == {asked}
    meeting.does(AMARA, c.EndTurn())
    assert meeting.floor == CARYS
    meeting.tries(GRACE, c.Advance()).refused(Why.PRESENTER_DECIDES)
    meeting.tries(BOLA, c.Finish()).refused(Why.NOT_PRESENTER)
    meeting.does(AMARA, c.Finish()).then(e.PieceEnded)
    assert (meeting.stage, meeting.state.presenter) == ("asking", BOLA)
    assert meeting.position.floor is None
    assert not meeting.position.hands
    meeting.chair_does(c.Finish())
    assert meeting.stage == "close"
    meeting.chair_does(c.Advance()).then(e.MeetingClosed)
    endings = [piece.ended for piece in meeting.position.pieces]
    assert endings == [Ending.FINISHED, Ending.SAID_ALOUD]
    assert meeting.replayed() == meeting.state


def test_the_odd_process_keeps_the_rules_in_light_depth_and_for_nobody(
    odd: Callable[[Depth], Meeting],
) -> None:
    meeting = odd(LIGHT).at_stage("bidding").chair_does(c.Advance())
    assert meeting.stage == "close"
    meeting = odd(LIGHT).at_stage("asking", AMARA)
    meeting.tries(BOLA, c.RaiseHand()).refused(Why.LIGHT)
    meeting.tries(GRACE, c.Close()).refused(Why.END_THE_WORK_FIRST)
    meeting.chair_does(c.StopForCare())
    assert meeting.stage == "close"


def test_the_odd_process_goes_to_bidding_when_the_next_presenter_is_gone(
    odd: Callable[[Depth], Meeting],
) -> None:
    meeting = odd(FULL).at_stage("asking", AMARA, BOLA).does(BOLA, c.Leave())
    meeting.does(AMARA, c.Finish())
    assert (meeting.stage, meeting.position.piece) == ("bidding", None)


# Versions


def test_a_meeting_stays_pinned_to_the_version_it_began_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = Meeting().at_stage("check_in")
    newer = deepcopy(ACTION_LEARNING_SET)
    newer["version"] = 2
    newer["stages"] = [row for row in newer["stages"] if row["key"] != "clarifying"]
    newer["stages"][5]["returns"] = []
    _shipped_too(monkeypatch, parse(newer))
    assert newest(DEFAULT).version == 2
    assert meeting.replayed() == meeting.state
    meeting.at_stage("clarifying")
    assert meeting.replayed().process == find(DEFAULT, 1)
    begun_now = Meeting().at_stage("open_questions")
    assert begun_now.state.process == find(DEFAULT, 2)
    assert "clarifying" not in {place.stage for place in begun_now.board(AMARA).path}
    assert "clarifying" in {place.stage for place in meeting.board(AMARA).path}
