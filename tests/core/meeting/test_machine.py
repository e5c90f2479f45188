"""Any command from any person at any moment: the invariants of the process hold.

Numbers decide who tries what. Hypothesis draws them and shortens what fails; it likes to
draw the same again, so many more meetings are driven by plain dice. SETWISE_MEETINGS=20000
runs as many as one likes.
"""

from __future__ import annotations

import os
from random import Random
from typing import get_args

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth
from tests.core.meeting.anyone import COMMANDS, PEOPLE, AnyMeeting, Opening
from tests.core.meeting.given import DEFAULT, SHORT

STEPS = 60
WHO_CAME = (*(PEOPLE[:-1],) * 8, PEOPLE[:1], ())
OPENINGS = st.builds(
    Opening,
    process=st.sampled_from([DEFAULT, SHORT]),
    depth=st.sampled_from(Depth),
    members=st.sampled_from([2, 3, 4]),
    chaired=st.sampled_from([True, True, False]),
    coming=st.sampled_from(WHO_CAME),
    moves=st.integers(0, 14),
)


class Machine(RuleBasedStateMachine):
    """Hypothesis's hands on a meeting."""

    def __init__(self) -> None:
        super().__init__()
        self.meeting = AnyMeeting()
        self.broken = False

    @initialize(opening=OPENINGS)
    def opens(self, opening: Opening) -> None:
        self.meeting.opens(opening)

    @rule(seed=st.integers(0, 2**64 - 1))
    def something_is_tried(self, seed: int) -> None:
        self.broken = True
        self.meeting.something_is_tried(seed)
        self.broken = False

    def teardown(self) -> None:
        if not self.broken:
            self.meeting.ends()


def _many(here: int, in_ci: int) -> int:
    chosen = os.environ.get("SETWISE_MEETINGS")
    return int(chosen) if chosen else in_ci if os.environ.get("CI") else here


Machine.TestCase.settings = settings(
    max_examples=_many(60, 200), stateful_step_count=STEPS, deadline=None
)
TestMachine = Machine.TestCase


def test_machine_many_meetings_by_dice() -> None:
    for seed in range(_many(200, 600)):
        meeting = AnyMeeting()
        try:
            _held_by_dice(meeting, Random(seed))
        except AssertionError as broken:
            broken.add_note(f"seed {seed}, {meeting.tries} tries")
            for entry in meeting.entries[-12:]:
                broken.add_note(f"{entry.by}: {entry.event}")
            raise


def _held_by_dice(meeting: AnyMeeting, dice: Random) -> None:
    meeting.opens(
        Opening(
            process=dice.choice([DEFAULT, SHORT]),
            depth=dice.choice([Depth.FULL, Depth.FULL, Depth.LIGHT]),
            members=dice.choice([2, 3, 4]),
            chaired=dice.choice([True, True, False]),
            coming=dice.choice(WHO_CAME),
            moves=dice.randrange(15),
        )
    )
    for _ in range(STEPS):
        meeting.something_is_tried(dice.getrandbits(64))
    meeting.ends()


def test_machine_knows_every_command() -> None:
    assert {kind.__name__ for kind in get_args(c.Command)} == set(COMMANDS)
