"""Writing a journal as a browser does it, without a script and with one."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from django.http import HttpResponse

from tests.room.browser import a_client
from tests.room.world import World

JOURNAL = "/yours/journal/"
NEW = f"{JOURNAL}new"
SEARCH = f"{JOURNAL}search"
FOUR = {
    "one": "An evening on which nobody had time.",
    "two": "I learnt to ask before I help.",
    "three": "I ask, and I wait.",
    "four": "It is about listening.",
}
BOXES = ("one", "two", "three", "four", "five", "six")
_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"[^>]*>')


class Open:
    """A page on which somebody writes, open on some device."""

    def __init__(self, world: World, name: str, entry: UUID) -> None:
        self.browser, self.address = a_client(world, name), f"{JOURNAL}{entry}/write"
        self.entry = entry
        page = self.browser.get(self.address)
        assert page.status_code == 200
        self.html = page.content.decode()
        self.hidden = dict(_HIDDEN.findall(self.html))

    def sends(self, fields: dict[str, Any], *, sends: int = 0) -> HttpResponse:
        """As somebody who presses the button."""
        answer = self.browser.post(self.address, {**self.hidden, "sends": sends, **fields})
        assert isinstance(answer, HttpResponse)
        return answer

    def types(self, fields: dict[str, Any], *, sends: int = 1) -> Any:
        """As the script does while somebody types; gives Django's answer, with its JSON."""
        return self.browser.post(
            self.address,
            {**self.hidden, "sends": sends, **fields},
            headers={"accept": "application/json"},
        )


def begins(world: World, name: str, prompt: str = "free", meeting: str = "") -> UUID:
    """A new entry, nothing written into it yet."""
    answer = a_client(world, name).post(NEW, {"prompt": prompt, "meeting": meeting})
    assert answer.status_code == 302, answer.content.decode()
    return UUID(answer.headers["Location"].split("/")[-2])


def opens(world: World, name: str, entry: UUID) -> Open:
    return Open(world, name, entry)


def writes(world: World, name: str, prompt: str = "free", /, **fields: Any) -> UUID:
    """An entry with something in it."""
    entry = begins(world, name, prompt, str(fields.pop("meeting", "")))
    assert opens(world, name, entry).sends(fields).status_code == 302
    return entry


def reads(world: World, name: str, path: str = JOURNAL) -> str:
    page = a_client(world, name).get(path)
    assert page.status_code == 200, page.status_code
    return page.content.decode()


def searches(world: World, name: str, words: str) -> str:
    page = a_client(world, name).post(SEARCH, {"words": words})
    assert page.status_code == 200
    return page.content.decode()
