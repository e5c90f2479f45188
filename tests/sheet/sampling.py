"""A changing sample of the sheet for the build machine: another one for every commit."""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Iterator

from tests.sheet.house import SheetHouse
from tests.sheet.pages import Sight, asked
from tests.sheet.themes import WIDTHS, Theme, themes

HOW_MANY = 12
SEED = "SETWISE_SHEET"
"""Repeats a sample: it is set to what the sample said it was."""


def seed() -> str:
    """What the sample hangs on: what is asked for, or the commit."""
    if given := os.environ.get(SEED):
        return given
    commit = ["git", "rev-parse", "--short=12", "HEAD"]
    return subprocess.run(commit, capture_output=True, text=True, check=True).stdout.strip()


def sample(house: SheetHouse, by: str) -> Iterator[tuple[Sight, Theme, int]]:
    """All there is in an order that hangs on this; each address comes once before any comes again."""
    chance = random.Random(by)
    # One look of the organisation for a sample: a server learns of another one in half a minute.
    palette = chance.choice([theme.palette for theme in themes()])
    house.wears(palette, unseen=True)
    here = [theme for theme in themes() if theme.palette == palette]
    every = list(asked(house.door))
    chance.shuffle(every)
    firsts = {sight.route: sight for sight in every}
    for sight in sorted(firsts.values(), key=lambda each: chance.random()):
        yield sight, chance.choice(here), chance.choice(WIDTHS)
