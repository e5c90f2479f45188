"""A process of its own that looks at the pages of one address after another; see `__main__.py`."""

from __future__ import annotations

from itertools import product
from multiprocessing.util import Finalize
from pathlib import Path
from typing import NamedTuple

import django

django.setup()

from playwright.sync_api import Error, Page, sync_playwright  # noqa: E402 (Django comes first)

from tests.addresses.house import EVERYONE  # noqa: E402
from tests.needs import CHROMIUM  # noqa: E402
from tests.room.js.conftest import ARGUMENTS  # noqa: E402
from tests.sheet.contact import takes  # noqa: E402
from tests.sheet.door import Door  # noqa: E402
from tests.sheet.looking import Fault, look, opened, worn  # noqa: E402
from tests.sheet.pages import Sight, sights_of  # noqa: E402
from tests.sheet.themes import Theme  # noqa: E402

Seen = list[tuple[Sight, Theme, int]]


class Looks(NamedTuple):
    """How each page is looked at while it is open."""

    themes: tuple[Theme, ...]
    widths: tuple[int, ...]


class _Worker:
    """A browser with a tab for each person."""

    def __init__(self, door: Door, folder: Path) -> None:
        self.door = door
        self.folder = folder
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        self.contexts = {who: door.enters(self.browser, who) for who in EVERYONE}
        self.tabs: dict[str, Page] = {}

    def looks_at(self, route: str, looks: Looks) -> tuple[Seen, list[Fault]]:
        seen: Seen = []
        faults: list[Fault] = []
        for sight in sights_of(self.contexts, self.door, route):
            page = self.tabs.get(sight.who) or self.contexts[sight.who].new_page()
            self.tabs[sight.who] = page
            opened(page, self.door.address + sight.path)
            # Setting out a page for another width takes longer than other colours do.
            for width, theme in product(looks.widths, looks.themes):
                if worn(page, theme):
                    faults += self._looks(page, sight, theme, width)
                    takes(self.folder, page, sight, theme, width)
                    seen.append((sight, theme, width))
        return seen, faults

    def _looks(self, page: Page, sight: Sight, theme: Theme, width: int) -> list[Fault]:
        try:
            return look(page, sight, theme, width)
        except Error:
            # It has loaded itself again, as the page for those without a connection does.
            opened(page, self.door.address + sight.path)
            worn(page, theme)
            return look(page, sight, theme, width)

    def ends(self) -> None:
        self.browser.close()
        self.playwright.stop()


_here: list[_Worker] = []


def begins(door: Door, folder: Path) -> None:
    """Once, when the process starts. The browser goes when it ends."""
    _here.append(_Worker(door, folder))
    Finalize(None, _here[0].ends, exitpriority=1)


def look_at(route: str, looks: Looks) -> tuple[Seen, list[Fault]]:
    """What there is to see at an address, and what is wrong with it."""
    return _here[0].looks_at(route, looks)
