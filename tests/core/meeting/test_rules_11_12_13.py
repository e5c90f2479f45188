"""Rule 11, the contract; rule 12, nothing twice and nothing lost; rule 13, a concern."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.decide import Refused, Why
from setwise.core.meeting.sight import Standing
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Depth, Kind, Outcome, Role
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    EWAN,
    FULL,
    GRACE,
    IDRIS,
    LIGHT,
    MEMBERS,
    SHORT,
    STRANGER,
    Meeting,
    seats_of,
)

BOTH = pytest.mark.parametrize("process", [DEFAULT, SHORT])
DEPTHS = pytest.mark.parametrize("depth", [FULL, LIGHT])


# Rule 11


@DEPTHS
@BOTH
def test_rule_11_the_contract_never_locks_the_door(process: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).at_stage("close").does(GRACE, c.Advance())
    assert not meeting.state.open
    assert not any(seat.agreed for seat in meeting.state.seats)


@DEPTHS
def test_rule_11_one_agrees_by_a_press_or_aloud(depth: Depth) -> None:
    meeting = Meeting(depth=depth).does(AMARA, c.AgreeContract()).then(e.ContractAgreed(AMARA))
    meeting.tries(AMARA, c.AgreeContract()).quiet()
    meeting.does(GRACE, c.AgreeContract(BOLA)).then(e.ContractAgreed(BOLA, aloud=True))
    meeting.does(IDRIS, c.AgreeContract()).then(e.ContractAgreed(IDRIS))
    meeting.tries(STRANGER, c.AgreeContract()).refused(Why.NO_SEAT)
    assert {x.person for x in meeting.board(CARYS).ring if x.agreed} == {AMARA, BOLA, IDRIS}


@pytest.mark.parametrize("came", [(), (GRACE,), (AMARA,), (AMARA, GRACE)])
def test_rule_11_fewer_than_the_least_number_may_still_begin(came: tuple[str, ...]) -> None:
    everyone = {person for person, _ in seats_of(6)}
    meeting = Meeting(absent=tuple(everyone - set(came)))
    if GRACE in came:
        meeting.at_stage("check_in")
    assert meeting.state.open


# Rule 12: never applied to another person's turn

OF_A_TURN: list[tuple[str, c.Command]] = [
    (AMARA, c.EndTurn()),
    (GRACE, c.EndTurn()),
    (GRACE, c.EndTurn(AMARA)),
    (GRACE, c.PassOver(AMARA)),
    (BOLA, c.Pass()),
    (GRACE, c.Pass(BOLA)),
    (GRACE, c.GiveTurn(CARYS)),
    (CARYS, c.TakeTurn()),
    (GRACE, c.HoldRound()),
    (GRACE, c.Advance()),
    (GRACE, c.StepBack()),
    (GRACE, c.DrawOrder((CARYS, DILYS))),
    (GRACE, c.GoRoundAgain()),
]


@pytest.mark.parametrize(("person", "command"), OF_A_TURN)
def test_rule_12_about_a_turn_that_has_passed_is_refused(person: str, command: c.Command) -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    stale = meeting.now
    meeting.does(AMARA, c.EndTurn())
    before = meeting.state
    meeting.tries(person, command, stale).refused(Why.MOVED_ON)
    assert meeting.state == before
    assert meeting.floor == BOLA


@pytest.mark.parametrize(
    ("person", "command"),
    [(AMARA, c.LetQuestionGo()), (AMARA, c.EndTurn()), (DILYS, c.AskToWrite())],
)
def test_rule_12_about_a_question_that_has_passed_is_refused(
    person: str, command: c.Command
) -> None:
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(CARYS, c.RaiseHand())
    stale = meeting.now
    meeting.does(BOLA, c.EndTurn()).tries(person, command, stale).refused(Why.MOVED_ON)
    assert meeting.floor == CARYS
    assert not meeting.position.please_write


OF_A_STAGE: list[tuple[str, c.Command]] = [
    *OF_A_TURN,
    (BOLA, c.TakeBackPass()),
    (BOLA, c.RaiseHand()),
    (BOLA, c.LowerHand()),
    (BOLA, c.Bid()),
    (BOLA, c.WithdrawBid()),
    (BOLA, c.Write("late", Kind.FEEDBACK)),
    (AMARA, c.Finish()),
    (GRACE, c.Finish()),
    (GRACE, c.StopForCare()),
    (GRACE, c.EndForTime()),
    (GRACE, c.AgreePieces((BOLA,))),
    (GRACE, c.DropPiece(0)),
    (GRACE, c.ReturnTo("clarifying")),
    (GRACE, c.Reopen(0)),
    (GRACE, c.Close()),
]


@pytest.mark.parametrize(("person", "command"), OF_A_STAGE)
def test_rule_12_about_a_stage_that_has_passed_is_refused(person: str, command: c.Command) -> None:
    meeting = Meeting().at_stage("clarifying")
    stale = meeting.now
    meeting.move_on()
    before = meeting.state
    meeting.tries(person, command, stale).refused(Why.MOVED_ON)
    assert meeting.state == before


@BOTH
def test_rule_12_a_stop_for_one_piece_never_stops_the_next(process: str) -> None:
    meeting = Meeting(process).at_stage("open_questions", AMARA, BOLA)
    stale = meeting.now
    meeting.finished().all_pass()
    while not meeting.state.working:
        meeting.move_on()
    for person, command in ((GRACE, c.Finish()), (GRACE, c.StopForCare())):
        meeting.tries(person, command, stale).refused(Why.MOVED_ON)
    assert meeting.state.presenter == BOLA


def test_rule_12_the_same_stage_visited_again_is_another_moment() -> None:
    meeting = Meeting().at_stage("open_questions")
    stale = meeting.now
    meeting.does(GRACE, c.ReturnTo("clarifying"), c.Advance())
    meeting.tries(AMARA, c.Finish(), stale).refused(Why.MOVED_ON)
    assert meeting.state.working


def test_rule_12_after_a_step_back_the_page_before_it_is_stale() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    stale = meeting.now
    meeting.does(AMARA, c.EndTurn()).does(GRACE, c.StepBack())
    assert meeting.floor == AMARA
    meeting.tries(GRACE, c.EndTurn(), stale).refused(Why.MOVED_ON)


@BOTH
def test_rule_12_two_hands_at_once_are_both_in(process: str) -> None:
    meeting = Meeting(process).at_stage("open_questions")
    seen = meeting.now
    meeting.tries(BOLA, c.RaiseHand(), seen).then(e.TurnGiven(BOLA))
    meeting.tries(CARYS, c.RaiseHand(), seen).then(e.HandRaised(CARYS))
    assert (meeting.floor, meeting.position.hands) == (BOLA, (CARYS,))
    meeting.tries(DILYS, c.RaiseHand(), meeting.now)
    meeting.tries(EWAN, c.Write("w", Kind.QUESTION), seen).then(e.WordsWritten, e.HandRaised)
    assert meeting.position.hands == (CARYS, DILYS, EWAN)


def test_rule_12_two_passes_and_two_bids_at_once_are_both_in() -> None:
    meeting = Meeting().at_stage("check_in")
    seen = meeting.now
    for person in (AMARA, BOLA):
        meeting.tries(person, c.Pass(), seen).then(e.TurnEnded)
    meeting.at_stage("bidding")
    seen = meeting.now
    for person in (AMARA, BOLA):
        meeting.tries(person, c.Bid(), seen).then(e.BidMade)
    assert meeting.board(GRACE).bids == (AMARA, BOLA)


def test_rule_12_a_pass_from_ones_place_in_line_does_not_end_the_turn_that_came_since() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    seen = meeting.now
    meeting.does(AMARA, c.EndTurn()).tries(BOLA, c.Pass(), seen).refused(Why.MOVED_ON)
    assert meeting.floor == BOLA
    meeting.tries(CARYS, c.Pass(), seen).then(e.TurnEnded(CARYS, Outcome.PASSED))
    meeting.tries(CARYS, c.Pass(), seen).quiet()
    meeting.tries(BOLA, c.Pass(), meeting.now).then(e.TurnEnded(BOLA, Outcome.PASSED, next=DILYS))


def test_rule_12_a_pass_after_a_step_back_into_the_turn_is_about_another_moment() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    seen = meeting.now
    meeting.does(AMARA, c.EndTurn()).does(GRACE, c.StepBack())
    meeting.tries(AMARA, c.Pass(), seen).refused(Why.MOVED_ON)
    meeting.tries(GRACE, c.Pass(AMARA), seen).refused(Why.MOVED_ON)
    assert meeting.floor == AMARA


def test_rule_12_a_pass_of_one_round_is_none_of_the_next() -> None:
    meeting = Meeting().at_stage("clarifying")
    seen = meeting.now
    meeting.all_pass().does(GRACE, c.GoRoundAgain())
    for command in (c.Pass(), c.TakeBackPass()):
        meeting.tries(CARYS, command, seen).refused(Why.MOVED_ON)
    assert CARYS in meeting.to_come
    meeting.tries(CARYS, c.Pass(), meeting.now).then(e.TurnEnded)


def test_rule_12_two_who_begin_at_once_one_has_the_floor_the_other_is_told() -> None:
    meeting = Meeting().at_stage("check_in")
    seen = meeting.now
    meeting.tries(BOLA, c.TakeTurn(), seen).then(e.TurnGiven)
    meeting.tries(CARYS, c.TakeTurn(), seen).refused(Why.MOVED_ON)
    assert CARYS in meeting.to_come


def test_rule_12_words_are_written_once() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.Write("one", Kind.NOTE))
    meeting.tries(AMARA, c.Write("one", Kind.NOTE)).refused(Why.MALFORMED)
    meeting.tries(BOLA, c.Write("one", Kind.NOTE)).refused(Why.MALFORMED)


@DEPTHS
@BOTH
def test_rule_12_the_stored_log_gives_the_same_meeting(process: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).at_stage("close", AMARA, BOLA).does(GRACE, c.Close())
    assert meeting.replayed() == meeting.state


# A set that forgot the screen


def test_rule_12_a_set_that_met_without_the_screen_loses_nothing() -> None:
    met = c.RecordMet("2026-11-24", (AMARA, BOLA, GRACE), (AMARA,), seats_of(4))
    meeting = Meeting(opened=False)
    meeting.tries(AMARA, met).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, met._replace(present=())).refused(Why.MALFORMED)
    meeting.tries(GRACE, met._replace(presenters=(CARYS,))).refused(Why.MALFORMED)
    meeting.tries(GRACE, met._replace(presenters=(GRACE,))).refused(Why.NOT_A_MEMBER)
    came = ((AMARA, Role.MEMBER), (BOLA, Role.MEMBER), (GRACE, Role.FACILITATOR))
    meeting.does(GRACE, met).then(e.MetWithout("2026-11-24", came, (AMARA,)))
    meeting.tries(
        GRACE, c.RecordMet("2026-11-24", (AMARA, BOLA, GRACE), (AMARA,), seats_of(4))
    ).quiet()
    Meeting().tries(GRACE, c.RecordMet("2026-11-24", MEMBERS, (), seats_of(6))).refused(Why.NOT_NOW)


def test_rule_12_who_met_without_the_screen_came_as_what_they_are_in_the_set() -> None:
    """A supporter is no member, and sees no more afterwards than one who came into the room."""
    came = (AMARA, GRACE, IDRIS)
    meeting = Meeting(opened=False)
    meeting.does(GRACE, c.RecordMet("2026-11-24", came, (AMARA,), seats_of(4)))
    roles = [(seat.person, seat.role) for seat in meeting.state.seats]
    assert roles == [(AMARA, Role.MEMBER), (GRACE, Role.FACILITATOR), (IDRIS, Role.SUPPORTER)]
    assert meeting.board(IDRIS).standing is Standing.SUPPORTER
    assert meeting.replayed() == meeting.state


# Rule 13, and what else is never recorded

NEVER = ("concern", "safeguard", "candour", "discriminat", "help", "reason", "baggage", "outside")
CONNECTION = ("connect", "online", "offline", "presence", "seen", "socket")


@pytest.mark.parametrize("word", [*NEVER, *CONNECTION])
def test_rule_13_no_command_or_event_records_it(word: str) -> None:
    for kind in (*get_args(c.Command), *get_args(e.Event)):
        fields = {name.lower() for name in kind._fields}
        assert not [name for name in {kind.__name__.lower(), *fields} if word in name]
    assert not [kind for kind in (*Kind, *State._fields) if word in str(kind)]


def test_rule_13_pausing_is_a_separate_act_that_says_nothing_of_why() -> None:
    assert c.Interrupt._fields == ("kind",)
    assert c.StopForCare._fields == c.Resume._fields == ()


# Every command of commands.py is tried in these files: it happens, it is refused, it is quiet

COMMANDS = {kind.__name__ for kind in get_args(c.Command)}
NEVER_REFUSED = {"Open"}
NEVER_QUIET = {
    "Advance", "ReturnTo", "StepBack", "Close", "HoldRound", "GoRoundAgain", "DrawOrder", "EndTurn",
    "TakeBackPass", "PassOver", "LetQuestionGo", "Finish", "EndForTime", "StopForCare", "Reopen",
    "Write", "Withdraw", "CloseByHouse",
}  # fmt: skip
"""Each asks for a change: where nothing is left to change it is refused."""


def _tried() -> Iterator[tuple[str, str]]:
    """Each `.does(...)`, `.tries(...).refused(...)` and `.tries(...).quiet()`, by its command."""
    for file in sorted(Path(__file__).parent.glob("test_rules_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "does":
                yield from (("does", name) for name in _commands(node))
            called = node.func.value
            if node.func.attr in {"refused", "quiet"} and isinstance(called, ast.Call):
                yield from ((node.func.attr, name) for name in _commands(called))


def _commands(call: ast.Call) -> Iterator[str]:
    for given in call.args:
        if isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute):
            yield given.func.attr


def test_every_command_happens_is_refused_and_is_quiet_somewhere() -> None:
    tried = set(_tried())
    named = {"Open", "RecordMet"}  # made beforehand and given by name
    assert COMMANDS - {name for how, name in tried if how == "does"} <= named
    assert COMMANDS - {name for how, name in tried if how == "refused"} == NEVER_REFUSED
    missing = COMMANDS - {name for how, name in tried if how == "quiet"} - NEVER_QUIET
    assert missing <= named
    assert not {name for how, name in tried if how == "quiet"} & NEVER_QUIET


def test_refusals_change_nothing() -> None:
    meeting = Meeting().at_stage("open_questions")
    before = meeting.state, tuple(meeting.entries)
    assert isinstance(meeting.tries(BOLA, c.Finish()).last, Refused)
    assert (meeting.state, tuple(meeting.entries)) == before
