"""What the title of a page says: it stands in the tab and in the history of a browser, for all who pass."""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.test import Client

from tests.addresses.routes import ROUTES, anywhere

_TITLE = re.compile(rb"<title[^>]*>(.*?)</title>", re.DOTALL)


WRITTEN_ON = {"room:room", "journal:entry", "journal:write", "contract:contract"}


def in_no_title(browser: Client, things: Mapping[str, object], mark: bytes) -> None:
    """The mark of what was written is on pages of those who may read it, and in no title of them."""
    read, told = set(), set()
    for route in ROUTES:
        answer = browser.get(anywhere(route, things))
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            title = _TITLE.search(answer.content)
            read |= {route} if mark in answer.content else set()
            told |= {route} if title and mark in title[1] else set()
    assert read >= WRITTEN_ON
    assert told == set()
