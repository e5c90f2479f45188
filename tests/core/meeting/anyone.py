"""A meeting in which anyone tries anything, driven by numbers, watched by the invariants."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.board import WALL
from setwise.core.meeting.codec import decode, encode
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.evolve import evolve, fold
from setwise.core.meeting.process import Part
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
    START,
    STRANGER,
    seats_of,
)
from tests.core.meeting.press import command_of
from tests.core.meeting.sharing import check_alike
from tests.core.meeting.way_out import leads_to_closed

PEOPLE = (AMARA, BOLA, CARYS, DILYS, GRACE, HANA, IDRIS, STRANGER)
ACTORS = (*PEOPLE[:6] * 3, *PEOPLE, HOUSE)
SELDOM = frozenset({"Open", "Leave", "leave", "Close", "close"})
"""Else nobody would stay long enough for much to happen."""
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
    "HearOut": _names(c.HearOut),
    **{kind.__name__: _bare(kind) for kind in (c.StepBack, c.Resume, c.Close, c.HoldRound)},
    **{kind.__name__: _bare(kind) for kind in (c.GoRoundAgain, c.TakeTurn, c.LetQuestionGo)},
    **{kind.__name__: _bare(kind) for kind in (c.AskToWrite, c.Finish, c.EndForTime)},
    **{kind.__name__: _bare(kind) for kind in (c.StopForCare, c.CloseByHouse, c.AskToFinish)},
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
    c.StopForCare, c.Reopen, c.Close, c.AskToFinish, c.HearOut,
)  # fmt: skip
OF_A_TURN = (
    c.TakeTurn, c.GiveTurn, c.EndTurn, c.PassOver, c.HoldRound, c.LetQuestionGo, c.AskToWrite,
    c.Advance, c.StepBack,
)  # fmt: skip


KINDS = tuple(sorted(COMMANDS))
HOW = (
    "someone does what they can",
    "someone does what they can",
    "someone presses",
    "someone presses",
    "chair tries anything",
    "chair moves on",
    "anyone tries anything",
    "time passes",
)
"""Most of what is tried at random is refused; so some of it is chosen to lead further."""


class Moment(NamedTuple):
    """What was drawn for one try."""

    how: str
    actor: str
    kind: int
    stride: int
    person: str
    pick: int
    stale: int


def _moment(seed: int, tries: int) -> Moment:
    """A try made from a number and its place, since hypothesis likes to draw the same again."""
    dice = Random(f"{seed}-{tries}")
    return Moment(
        how=dice.choice(HOW),
        actor=dice.choice(ACTORS),
        kind=dice.randrange(len(KINDS)),
        stride=dice.choice([1, 3, 5, 7, 9, 13]),
        person=dice.choice(PEOPLE),
        pick=dice.randrange(31),
        stale=dice.randrange(7),
    )


class Opening(NamedTuple):
    """How a meeting begins, and how far the chair has moved it on."""

    process: str
    depth: Depth
    members: int
    chaired: bool
    coming: tuple[str, ...]
    moves: int


class AnyMeeting:
    """A meeting in which anyone tries anything."""

    def __init__(self) -> None:
        self.state = NOTHING
        self.entries: list[e.Entry] = []
        self.at = START
        self.abouts = [c.About(0, 0)]
        self.tries = 0

    def opens(self, opening: Opening) -> None:
        """A room is open, some people have come, and it stands at one stage or another."""
        seats = seats_of(opening.members, self_facilitated=not opening.chaired)
        version = newest(opening.process).version
        self._ask(HOUSE, c.Open(opening.process, version, opening.depth, seats, START, END), None)
        for person, _ in seats:
            if person in opening.coming:
                self._ask(person, c.Join(), None)
        for _ in range(opening.moves if self.state.is_here(self.state.chair) else 0):
            if self.state.open and self.state.stage.part is not Part.ENDING:
                self._move_on(BOLA)

    def something_is_tried(self, seed: int) -> None:
        self.tries += 1
        moment = _moment(seed, self.tries)
        how = moment.how
        if how == "anyone tries anything":
            about = self.abouts[-moment.stale] if 0 < moment.stale <= len(self.abouts) else None
            self._ask(moment.actor, self._command(moment, 0), about)
        elif how == "chair tries anything":
            self._ask(str(self.state.chair), self._command(moment, 0), None)
        elif how == "someone does what they can":
            self._does_what_it_can(moment)
        elif how == "someone presses":
            self._presses(moment)
        elif how == "chair moves on":
            self._move_on(moment.person)
        else:
            self.at += DAY if moment.pick == 30 else moment.pick * 60_000

    def _command(self, moment: Moment, step: int) -> c.Command:
        kind = KINDS[(moment.kind + step) % len(KINDS)]
        return COMMANDS[kind](self.state, moment.person, moment.pick)

    def _does_what_it_can(self, moment: Moment) -> None:
        """The first command, from a random one on, that is not refused."""
        for step in range(len(KINDS)):
            if (
                moment.pick % 8
                and KINDS[(moment.kind + step * moment.stride) % len(KINDS)] in SELDOM
            ):
                continue
            answer = self._ask(moment.actor, self._command(moment, step * moment.stride), None)
            if answer and not isinstance(answer, Refused):
                return

    def _presses(self, moment: Moment) -> None:
        """Every offer of someone's board would be accepted; one is pressed."""
        viewer = WALL if moment.actor == HOUSE else moment.actor
        away = moment.pick % 2 == 0
        offers = invariants.check_board(self.state, viewer, self.at, away=away).offers
        check_alike(self.state, (*PEOPLE, WALL), self.at, away=away)
        if moment.pick % 8:
            offers = tuple(offer for offer in offers if offer.command not in SELDOM)
        if offers:
            offer = offers[moment.kind % len(offers)]
            words = f"offered-{len(self.entries)}"
            self._ask(viewer, command_of(self.state, offer, away=away, words=words), None)

    def _move_on(self, presenter: str) -> None:
        if not self.state.open:
            return
        if self.state.stage.takes_bids and self.state.next_piece is None:
            self._ask(str(self.state.chair), c.AgreePieces((presenter,)), None)
        for command in (c.Advance(), c.HoldRound(), c.EndTurn(), c.Finish(), c.Resume()):
            if not isinstance(self._ask(str(self.state.chair), command, None), Refused):
                return

    def _ask(self, actor: str, command: c.Command, about: c.About | None) -> object:
        self.at += 1_000
        before = self.state
        answer = decide(before, c.Ask(actor, self.at, command, about))
        if isinstance(answer, Refused):
            return answer
        self._not_about_the_past(before, actor, command, about)
        fresh = [e.Entry(self.at, actor, event) for event in answer]
        self.entries += fresh
        for entry in fresh:
            earlier, self.state = self.state, evolve(self.state, entry)
            invariants.check_step(earlier, entry, self.state)
        invariants.check_state(self.state)
        if not isinstance(command, c.StepBack):
            invariants.check_undo(before, fresh, self.state)
        self.abouts.append(c.About(self.state.visit, self.state.step))
        return answer

    def _not_about_the_past(
        self, state: State, actor: str, command: c.Command, about: c.About | None
    ) -> None:
        if about is None or state.process is None:
            return
        if isinstance(command, OF_A_STAGE):
            assert about.visit == state.visit, f"{command} was about another stage"
        if isinstance(command, OF_A_TURN):
            assert about.step == state.step, f"{command} was about another turn"
        if isinstance(command, c.Pass) and state.position.floor == (command.person or actor):
            assert about.step == state.step, "a pass ended another turn than it was about"

    def ends(self) -> None:
        """Replay equals the live state, everyone's board is sound, and there is a way out."""
        stored = (e.Entry(x.at, x.by, decode(*encode(x.event))) for x in self.entries)
        assert fold(stored) == self.state
        for viewer in (*PEOPLE, WALL):
            invariants.check_board(self.state, viewer, self.at, away=False)
        check_alike(self.state, (*PEOPLE, WALL), self.at, away=False)
        leads_to_closed(self.state, self.at)
