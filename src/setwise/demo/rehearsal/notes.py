"""What a rehearsal writes down: the timeline, the turns of each stage, and every breach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from setwise.demo.rehearsal.paper import Paper
from setwise.demo.seen import Seat
from setwise.demo.wishes import Wish

Say = Callable[[str], None]

DONE = {
    "join": "arrives",
    "agree_contract": "agrees to the contract",
    "take_turn": "begins",
    "pass": "passes",
    "take_back_pass": "would like a turn after all",
    "raise_hand": "has a question",
    "ask_to_write": "asks for that one in writing",
    "bid": "asks for time",
    "agree_pieces": "records what the set agreed",
    "agree_and_go": "records what the set agreed",
    "keep": "keeps a question",
    "finish": "is finished",
    "advance": "goes on",
    "leave": "leaves gently",
    "step_back": "takes one step back",
    "interrupt": "interrupts",
    "resume": "resumes",
    "ask_to_finish": "had not finished",
    "hear_out": "lets somebody finish",
    "change_depth": "changes how deep the screen goes",
    "draw_order": "draws an order by lot",
    "pass_over": "comes back to somebody later",
    "go_round_again": "goes round again",
    "hold_round": "records a round held aloud",
    "lower_hand": "lets their question wait",
    "let_go": "lets go of what was kept",
    "share_action": "says who may see the action",
    "let_question_go": "lets a question go",
    "withdraw": "takes written words back",
    "withdraw_bid": "takes the bid back",
    "drop_piece": "leaves a piece of work for another time",
    "reopen": "takes up one more thing",
    "stop_for_care": "stops the work, to take care",
    "return_to": "comes back to an earlier stage",
    "hand_over": "hands the chair over",
    "take_chair": "takes the chair",
    "offer_chair": "offers to hold the chair",
    "accept_chair": "says yes to who offered",
    "close": "closes the meeting",
}
ALOUD = {
    "join": "records that somebody is here",
    "leave": "records that somebody left",
    "agree_contract": "records that somebody agreed aloud",
    "give_turn": "gives the turn to somebody",
    "end_turn": "goes on to the next",
    "pass": "records that somebody passed",
}
"""What the chair, or who presents, does for somebody else."""
WROTE = {
    "note": "writes a word about arriving",
    "bid": "asks for time in writing",
    "question": "writes a question",
    "feedback": "writes feedback",
    "comment": "writes how the set worked",
    "action": "names an action, privately",
}


class Breach(NamedTuple):
    """Something that must hold and did not."""

    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.what}"


@dataclass
class Visit:
    """A stage as it was held: who had the floor, in order, and how the ring stood at its end."""

    stage: str
    title: str
    presenter: str | None = None
    floors: list[str] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    care: bool = False
    """After a stop for care nobody has to speak."""

    @property
    def passed(self) -> set[str]:
        return {seat.name for seat in self.seats if seat.state == "passed"}


@dataclass
class Notes:
    """One room's rehearsal, as it is written down."""

    room: int
    say: Say
    now: Callable[[], datetime]
    visits: list[Visit] = field(default_factory=list)
    breaches: list[Breach] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    """What was pressed and accepted, each once."""
    presses: int = 0
    checks: int = 0

    @property
    def here(self) -> Visit:
        return self.visits[-1]

    def check(self, rule: str, holds: bool, what: str) -> bool:
        """Note a breach unless this holds."""
        self.checks += 1
        if not holds:
            self.breaches.append(Breach(rule, what))
            self._line(f"BREACH {rule}: {what}")
        return holds

    def did(self, name: str, wish: Wish) -> None:
        """Somebody pressed. Never what they wrote."""
        self.presses += 1
        do = wish.press.do
        what = WROTE.get(wish.press.kind or "") if do == "write" else DONE.get(do)
        if wish.press.person and do in ALOUD:
            what = ALOUD[do]
        if what:
            self._line(f"{_ended(self.here.title)} {name} {what}.")

    def saw(self, page: Paper) -> bool:
        """A page after a press: a new stage, a new turn. Says whether the stage is new."""
        new = not self.visits or page.stage != self.here.stage
        if new:
            self.visits.append(Visit(page.stage, page.title))
            self._line(_ended(page.title))
        here = self.here
        here.seats = page.seats or here.seats
        presenter = next((seat.name for seat in page.seats if seat.presenter), None)
        here.presenter = presenter or here.presenter
        if page.floor and (not here.floors or here.floors[-1] != page.floor):
            here.floors.append(page.floor)
            self._line(f"{_ended(page.title)} {page.floor} has the floor.")
        return new

    def tell(self, words: str) -> None:
        self._line(words)

    def _line(self, words: str) -> None:
        self.say(f"{self.now():%H:%M:%S} room {self.room}  {words}")


def _ended(title: str) -> str:
    return title if title.endswith("?") else f"{title}."
