"""Which pages there are, and to whom each looks different: by the table of the addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from playwright.sync_api import BrowserContext

from tests.addresses.house import EVERYONE
from tests.addresses.routes import ROUTES, anywhere
from tests.addresses.table import TABLE
from tests.sheet.door import Door

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


def asked(door: Door) -> Iterator[Sight]:
    """Every address that somebody may look at, with each of them."""
    for route in sorted(ROUTES):
        yield from asked_of(door, route)


def asked_of(door: Door, route: str) -> Iterator[Sight]:
    """The same of one address."""
    for who in EVERYONE:
        if who in TABLE[route].look:
            yield Sight(route, who, anywhere(route, door.things))
    for place, (name, who, path) in enumerate(door.more):
        if name == route:
            yield Sight(f"{route} {place}", who, path)


def shown(context: BrowserContext, door: Door, sight: Sight) -> str:
    """The HTML of it; nothing if it is no page, or sends on to another one."""
    answer = context.request.get(door.address + sight.path, max_redirects=0)
    page = answer.headers.get("content-type", "").startswith("text/html")
    return answer.text() if page and answer.status == 200 else ""


def build(html: str) -> str:
    """What a page is built of, whatever it says: two that are alike look alike."""
    main = MAIN.search(html)
    parts = {f"{tag}.{of}" for tag, of in TAGS.findall(main[0] if main else html)}
    return " ".join(sorted(parts))


def sights(contexts: dict[str, BrowserContext], door: Door) -> list[Sight]:
    """Every page, once for each way in which it is built."""
    return [sight for route in sorted(ROUTES) for sight in sights_of(contexts, door, route)]


def sights_of(contexts: dict[str, BrowserContext], door: Door, route: str) -> list[Sight]:
    """The same of one address."""
    found: dict[str, Sight] = {}
    for sight in asked_of(door, route):
        if html := shown(contexts[sight.who], door, sight):
            found.setdefault(build(html), sight)
    return list(found.values())
