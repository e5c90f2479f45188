"""Which detours there are, at which stages, and in which order they are tried."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from setwise.demo.rehearsal.detours import people, stages, turns
from setwise.demo.rehearsal.detours.aside import Aside

if TYPE_CHECKING:
    from setwise.demo.rehearsal.room import Rehearsal


class Detour(NamedTuple):
    """Something to try. It says whether it could begin; if not, it is tried again a little later."""

    stages: tuple[str, ...]
    go: Callable[[Aside], bool]


STORY = ("presenting", "presenting_and_clarifying")
QUESTIONS = ("clarifying", "presenting_and_clarifying")

DETOURS = (
    Detour(("gathering",), people.agree_aloud),
    Detour(("gathering",), people.start_without_the_latecomer),
    Detour(("silence", "bidding"), people.record_who_is_here),
    Detour(("check_in", "bidding"), people.come_late),
    Detour(("check_in",), turns.lead_the_round),
    Detour(("bidding",), stages.take_a_break),
    Detour(("bidding",), stages.change_depth),
    Detour(("bidding",), people.hand_the_chair_over),
    Detour(("bidding",), stages.bid_again),
    Detour(("bidding",), stages.agree_on_two),
    Detour(STORY, stages.leave_one_for_another_time),
    Detour(STORY, stages.show_how_long),
    Detour(STORY, people.stand_in),
    Detour(QUESTIONS, stages.time_out),
    Detour(QUESTIONS, turns.hear_somebody_out),
    Detour(QUESTIONS, turns.go_round_again),
    Detour(("open_questions",), stages.pause),
    Detour(("open_questions",), turns.ask_for_it_in_writing),
    Detour(("open_questions",), turns.lower_a_hand),
    Detour(("open_questions",), turns.take_a_question_back),
    Detour(("open_questions",), turns.keep_and_let_go),
    Detour(("open_questions",), turns.let_a_question_go),
    Detour(("action",), stages.share_an_action),
    Detour(("action", "how_did_we_work"), people.leave_early),
    Detour(("how_did_we_work",), stages.come_back_to_bidding),
    Detour(("how_did_we_work",), people.fill_an_empty_chair),
    Detour(("how_did_we_work",), stages.close_too_soon),
    Detour(("how_did_we_work",), stages.one_more_thing),
)


class Detours:
    """The detours of one room that are still to be tried."""

    def __init__(self, room: Rehearsal) -> None:
        self.aside = Aside(room)
        self.ahead = list(DETOURS)
        room.absent.add(self.aside.latecomer.name)

    def try_here(self) -> None:
        """Try what has its place at this stage, for as long as the meeting is there."""
        stage = self.aside.stage
        for detour in [each for each in self.ahead if stage in each.stages]:
            if self.aside.stage == stage and detour.go(self.aside):
                self.ahead.remove(detour)
