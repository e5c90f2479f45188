"""Any command from any person at any moment: the invariants of the process hold."""

from __future__ import annotations

import os
from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.board import WALL
from setwise.core.meeting.codec import decode, encode
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.evolve import evolve, fold
from setwise.core.meeting.processes import newest
from setwise.core.meeting.state import NOTHING, State
from setwise.core.meeting.words import HOUSE, Depth, Interruption, Kind
from tests.core.meeting import invariants
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    END,
    GRACE,
    HANA,
    IDRIS,
    SHORT,
    START,
    STRANGER,
    seats_of,
)
from tests.core.meeting.press import command_of
from tests.core.meeting.way_out import leads_to_closed

PEOPLE = (AMARA, BOLA, CARYS, DILYS, GRACE, HANA, IDRIS, STRANGER)
ACTORS = (*PEOPLE, HOUSE)
DAY = 24 * 60 * 60 * 1000

Made = Callable[[State, str, int], c.Command]


def _subset(state: State, person: str, pick: int) -> tuple[str, ...]:
    """Some people, the named one first; now and then the same one twice."""
    others = PEOPLE[: pick % 4]
    return (person, *others) if pick % 7 else (person, person)


def _word(state: State, person: str, pick: int) -> str:
    keys = [*state.words, "unknown"]
    return keys[pick % len(keys)]


def _stage(state: State, pick: int) -> str:
    stages = state.process.stages if state.process else ()
    return stages[pick % len(stages)].key if stages else "nowhere"


def _maybe(person: str, pick: int) -> str | None:
    return None if pick % 3 else person


def _order(state: State, person: str, pick: int) -> c.Command:
    waiting = state.position.waiting
    cut = pick % (len(waiting) + 1)
    return c.DrawOrder(waiting[cut:] + waiting[:cut] if pick % 5 else (person,))


def _write(state: State, person: str, pick: int) -> c.Command:
    kinds = tuple(Kind)
    fresh = f"words-{len(state.words)}-{state.step}-{pick}"
    key = _word(state, person, pick) if pick % 11 == 0 else fresh
    return c.Write(key, kinds[pick % len(kinds)], shared=pick % 2 == 0)


def _about(kind: Callable[[str | None], c.Command]) -> Made:
    return lambda state, person, pick: kind(_maybe(person, pick))


def _names(kind: Callable[[str], c.Command]) -> Made:
    return lambda state, person, pick: kind(person)


def _bare(kind: Callable[[], c.Command]) -> Made:
    return lambda state, person, pick: kind()


_OF_WORDS = (c.Withdraw, c.Keep, c.LetGo)
COMMANDS: dict[str, Made] = {
    **{kind.__name__: _about(kind) for kind in (c.Leave, c.AgreeContract, c.EndTurn, c.Pass)},
    **{kind.__name__: _about(kind) for kind in (c.TakeBackPass, c.RaiseHand, c.LowerHand)},
    **{kind.__name__: _about(kind) for kind in (c.Bid, c.WithdrawBid)},
    **{kind.__name__: _names(kind) for kind in (c.GiveTurn, c.PassOver, c.HandOver, c.AcceptChair)},
    **{kind.__name__: _bare(kind) for kind in (c.StepBack, c.Resume, c.Close, c.HoldRound)},
    **{kind.__name__: _bare(kind) for kind in (c.GoRoundAgain, c.TakeTurn, c.LetQuestionGo)},
    **{kind.__name__: _bare(kind) for kind in (c.AskToWrite, c.Finish, c.EndForTime)},
    **{kind.__name__: _bare(kind) for kind in (c.StopForCare, c.CloseByHouse)},
    "Withdraw": lambda s, p, n: c.Withdraw(_word(s, p, n)),
    "Keep": lambda s, p, n: c.Keep(_word(s, p, n)),
    "LetGo": lambda s, p, n: c.LetGo(_word(s, p, n)),
    "ShareAction": lambda s, p, n: c.ShareAction(_word(s, p, n), n % 2 == 0),
    "Join": lambda s, p, n: c.Join(_maybe(p, n)),
    "Open": lambda s, p, n: c.Open(DEFAULT, 1, Depth.FULL, seats_of(3), START, END),
    "RecordMet": lambda s, p, n: c.RecordMet("2026-11-24", (p,), (), seats_of(4)),
    "ChangeDepth": lambda s, p, n: c.ChangeDepth(Depth.LIGHT if n % 3 == 0 else Depth.FULL),
    "ShowElapsed": lambda s, p, n: c.ShowElapsed(n % 2 == 0),
    "Advance": lambda s, p, n: c.Advance(_stage(s, n) if n % 4 == 0 else None),
    "ReturnTo": lambda s, p, n: c.ReturnTo(
        (s.stage.returns or ("x",))[0] if n % 4 else _stage(s, n)
    ),
    "Interrupt": lambda s, p, n: c.Interrupt(tuple(Interruption)[n % 3]),
    "DrawOrder": _order,
    "AgreePieces": lambda s, p, n: c.AgreePieces(_subset(s, p, n)),
    "DropPiece": lambda s, p, n: c.DropPiece(n % 4 - 1),
    "Reopen": lambda s, p, n: c.Reopen(n % 4 - 1),
    "TakeChair": lambda s, p, n: c.TakeChair(away=n % 2 == 0),
    "OfferChair": lambda s, p, n: c.OfferChair(away=n % 2 == 0),
    "Write": _write,
}

OF_A_STAGE = (
    c.Advance, c.ReturnTo, c.StepBack, c.TakeTurn, c.GiveTurn, c.EndTurn, c.Pass, c.TakeBackPass,
    c.PassOver, c.HoldRound, c.GoRoundAgain, c.DrawOrder, c.RaiseHand, c.LowerHand, c.LetQuestionGo,
    c.AskToWrite, c.Bid, c.WithdrawBid, c.AgreePieces, c.DropPiece, c.Finish, c.EndForTime,
    c.StopForCare, c.Reopen, c.Close,
)  # fmt: skip
OF_A_TURN = (
    c.TakeTurn, c.GiveTurn, c.EndTurn, c.PassOver, c.HoldRound, c.LetQuestionGo, c.AskToWrite,
    c.Advance, c.StepBack,
)  # fmt: skip


class AnyMeeting(RuleBasedStateMachine):
    """A meeting in which anyone tries anything."""

    def __init__(self) -> None:
        super().__init__()
        self.state = NOTHING
        self.entries: list[e.Entry] = []
        self.at = START
        self.abouts = [c.About(0, 0)]

    @initialize(
        process=st.sampled_from([DEFAULT, SHORT]),
        depth=st.sampled_from(Depth),
        members=st.sampled_from([2, 3, 4]),
        chaired=st.sampled_from([True, True, False]),
        coming=st.sampled_from([(), PEOPLE[:1], PEOPLE[:-1], PEOPLE[:-1], PEOPLE[:-1]]),
    )
    def opens(
        self, process: str, depth: Depth, members: int, chaired: bool, coming: tuple[str, ...]
    ) -> None:
        seats = seats_of(members, self_facilitated=not chaired)
        version = newest(process).version
        self._ask(HOUSE, c.Open(process, version, depth, seats, START, END), None)
        for person, _ in seats:
            if person in coming:
                self._ask(person, c.Join(), None)

    @rule(
        actor=st.sampled_from(ACTORS),
        kind=st.sampled_from(sorted(COMMANDS)),
        person=st.sampled_from(PEOPLE),
        pick=st.integers(0, 30),
        stale=st.integers(0, 6),
    )
    def anyone_tries_anything(
        self, actor: str, kind: str, person: str, pick: int, stale: int
    ) -> None:
        about = self.abouts[-stale] if 0 < stale <= len(self.abouts) else None
        self._ask(actor, COMMANDS[kind](self.state, person, pick), about)

    @rule(
        kind=st.sampled_from(sorted(COMMANDS)),
        person=st.sampled_from(PEOPLE),
        pick=st.integers(0, 30),
    )
    def chair_tries_anything(self, kind: str, person: str, pick: int) -> None:
        self._ask(str(self.state.chair), COMMANDS[kind](self.state, person, pick), None)

    @rule(viewer=st.sampled_from((*PEOPLE, WALL)), pick=st.integers(0, 60), away=st.booleans())
    def anyone_presses_what_is_offered(self, viewer: str, pick: int, away: bool) -> None:
        """Every offer of this board would be accepted; one is pressed."""
        seen = invariants.check_board(self.state, viewer, self.at, away=away)
        if seen.offers:
            offer = seen.offers[pick % len(seen.offers)]
            words = f"offered-{len(self.entries)}"
            self._ask(viewer, command_of(self.state, offer, away=away, words=words), None)

    @precondition(lambda self: self.state.open and self.state.is_here(self.state.chair))
    @rule(presenter=st.sampled_from(PEOPLE[:3]))
    def chair_moves_on(self, presenter: str) -> None:
        """So that the later stages are reached as well."""
        if self.state.stage.takes_bids and self.state.next_piece is None:
            self._ask(str(self.state.chair), c.AgreePieces((presenter,)), None)
        for command in (c.Advance(), c.HoldRound(), c.Finish(), c.Resume()):
            if not isinstance(self._ask(str(self.state.chair), command, None), Refused):
                return

    @rule(minutes=st.sampled_from([1, 1, 1, 20, 60]))
    def time_passes(self, minutes: int) -> None:
        self.at += minutes * 60_000

    @precondition(lambda self: len(self.entries) > 60)
    @rule()
    def a_day_passes(self) -> None:
        self.at += DAY

    def _ask(self, actor: str, command: c.Command, about: c.About | None) -> object:
        self.at += 1_000
        before = self.state
        answer = decide(before, c.Ask(actor, self.at, command, about))
        if isinstance(answer, Refused):
            return answer
        self._not_about_the_past(before, command, about)
        fresh = [e.Entry(self.at, actor, event) for event in answer]
        for entry in fresh:
            earlier, self.state = self.state, evolve(self.state, entry)
            invariants.check_step(earlier, entry, self.state)
        self.entries += fresh
        invariants.check_state(self.state)
        if not isinstance(command, c.StepBack):
            invariants.check_undo(before, fresh, self.state)
        self.abouts.append(c.About(self.state.visit, self.state.step))
        return answer

    def _not_about_the_past(self, state: State, command: c.Command, about: c.About | None) -> None:
        if about is None or state.process is None:
            return
        if isinstance(command, OF_A_STAGE):
            assert about.visit == state.visit, f"{command} was about another stage"
        if isinstance(command, OF_A_TURN):
            assert about.step == state.step, f"{command} was about another turn"

    def teardown(self) -> None:
        """Replay equals the live state, everyone's board is sound, and there is a way out."""
        stored = (e.Entry(x.at, x.by, decode(*encode(x.event))) for x in self.entries)
        assert fold(stored) == self.state
        for viewer in (*PEOPLE, WALL):
            invariants.check_board(self.state, viewer, self.at, away=False)
        leads_to_closed(self.state, self.at)


def _profile() -> settings:
    """Fast here, more in CI, as much as one likes with SETWISE_EXAMPLES."""
    chosen = os.environ.get("SETWISE_EXAMPLES")
    examples = int(chosen) if chosen else 200 if os.environ.get("CI") else 60
    return settings(max_examples=examples, stateful_step_count=40, deadline=None)


AnyMeeting.TestCase.settings = _profile()
TestAnyMeeting = AnyMeeting.TestCase


def test_machine_knows_every_command() -> None:
    from typing import get_args

    assert {kind.__name__ for kind in get_args(c.Command)} == set(COMMANDS)
