"""The house of the addresses' tests, served for real: whoever may look at a page, looks at it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from setwise.design.brand import PALETTES
from setwise.people.brand.found import REMEMBERED_FOR
from tests.journeys.signin_house import SignInHouse
from tests.sheet.door import Door


class SheetHouse(SignInHouse):
    """An installation in which everyone of `tests/addresses/house.py` is signed in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.seeder = subprocess.Popen(
            [sys.executable, "-m", "tests.sheet.seeding"],
            env=self.environment,
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.palette = ""
        known = json.loads(self._said())
        self.door = Door(self.address, known["sessions"], known["things"], known["more"])

    def _said(self) -> str:
        assert self.seeder.stdout is not None
        return self.seeder.stdout.readline()

    def wears(self, palette: str, *, unseen: bool = False) -> None:
        """The organisation looks like this from now on; the usual one if none is named.

        `unseen`: nobody has asked the server for a page of it yet.
        """
        if (palette or PALETTES[0]) == (self.palette or PALETTES[0]):
            return
        assert self.seeder.stdin is not None
        self.palette = palette
        self.seeder.stdin.write(f"{palette or PALETTES[0]}\n")
        self.seeder.stdin.flush()
        assert self._said() == "\n", "the look was not published"
        # The server is another process than the one that published it.
        if not unseen:
            time.sleep(REMEMBERED_FOR)

    def closes(self) -> None:
        self.seeder.communicate(timeout=10)
        super().closes()
