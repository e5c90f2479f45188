"""Which pages there are, and to whom each looks different: by the table of the addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from playwright.sync_api import BrowserContext

from tests.addresses.house import EVERYONE
from tests.addresses.routes import ROUTES, anywhere
from tests.addresses.table import TABLE
from tests.sheet.house import SheetHouse

TAGS = re.compile(r"<([a-z][a-z0-9-]*)\b[^>]*?(?:\sclass=\"([^\"]*)\")?[^>]*>")
MAIN = re.compile(r"<main.*</main>", re.DOTALL)


class Sight(NamedTuple):
    """A page as one person sees it."""

    route: str
    who: str
    path: str

    @property
    def name(self) -> str:
        return f"{self.route} ({self.who})"


def asked(house: SheetHouse) -> Iterator[Sight]:
    """Every address that somebody may look at, with each of them."""
    for route in sorted(ROUTES):
        for who in EVERYONE:
            if who in TABLE[route].look:
                yield Sight(route, who, anywhere(route, house.things))


def shown(context: BrowserContext, house: SheetHouse, sight: Sight) -> str:
    """The HTML of it; nothing if it is no page, or sends on to another one."""
    answer = context.request.get(house.address + sight.path, max_redirects=0)
    page = answer.headers.get("content-type", "").startswith("text/html")
    return answer.text() if page and answer.status == 200 else ""


def build(html: str) -> str:
    """What a page is built of, whatever it says: two that are alike look alike."""
    main = MAIN.search(html)
    parts = {f"{tag}.{of}" for tag, of in TAGS.findall(main[0] if main else html)}
    return " ".join(sorted(parts))


def sights(contexts: dict[str, BrowserContext], house: SheetHouse, only: str = "") -> list[Sight]:
    """Every page, once for each way in which it is built."""
    seen: set[tuple[str, str]] = set()
    found = []
    for sight in asked(house):
        if only and only not in sight.route:
            continue
        html = shown(contexts[sight.who], house, sight)
        if html and (key := (sight.route, build(html))) not in seen:
            seen.add(key)
            found.append(sight)
    return found
