"""How people come into the house of the sheet; it can be handed to another process."""

from __future__ import annotations

from typing import NamedTuple

from playwright.sync_api import Browser, BrowserContext

from setwise.config.settings import SESSION_COOKIE_NAME
from tests.addresses.house import NOBODY


class Door(NamedTuple):
    """Where it is, who is signed in, and what stands in its addresses."""

    address: str
    sessions: dict[str, str]
    things: dict[str, str]
    more: list[tuple[str, str, str]]
    """The name, the person and the address of each page of `later.py`."""

    def enters(self, browser: Browser, who: str, **more: bool) -> BrowserContext:
        """A browser of this one's own."""
        context = browser.new_context(reduced_motion="reduce", **more)  # type: ignore[arg-type]
        if who != NOBODY:
            cookie = {"name": SESSION_COOKIE_NAME, "value": self.sessions[who]}
            # Chromium takes localhost for as good as TLS when it sends, but not when it is given.
            context.add_cookies(
                [{**cookie, "url": self.address.replace("http:", "https:"), "secure": True}]  # type: ignore[typeddict-item]
            )
        return context
