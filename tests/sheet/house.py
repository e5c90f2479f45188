"""The house of the addresses' tests, served for real: whoever may look at a page, looks at it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext

from setwise.config.settings import SESSION_COOKIE_NAME
from tests.addresses.house import NOBODY
from tests.journeys.signin_house import SignInHouse


class SheetHouse(SignInHouse):
    """An installation in which everyone of `tests/addresses/house.py` is signed in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        made = subprocess.run(
            [sys.executable, "-m", "tests.sheet.seeding"],
            env=self.environment,
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            check=True,
        )
        known = json.loads(made.stdout)
        self.sessions: dict[str, str] = known["sessions"]
        self.things: dict[str, str] = known["things"]

    def enters(self, browser: Browser, who: str) -> BrowserContext:
        """A browser of this one's own."""
        context = browser.new_context(reduced_motion="reduce")
        if who != NOBODY:
            cookie = {"name": SESSION_COOKIE_NAME, "value": self.sessions[who]}
            # Chromium takes localhost for as good as TLS when it sends, but not when it is given.
            context.add_cookies(
                [{**cookie, "url": self.address.replace("http:", "https:"), "secure": True}]  # type: ignore[typeddict-item]
            )
        return context
