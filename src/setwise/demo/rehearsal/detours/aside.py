"""One room, as somebody sees it who tries a detour: who is who, and what their pages offer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from setwise.demo.rehearsal.client import Client, seen
from setwise.demo.seen import Press, Seat
from setwise.demo.wishes import Wish

if TYPE_CHECKING:
    from setwise.demo.rehearsal.room import Rehearsal

PAUSE = 2.0
"""Seconds between two presses at a human pace."""


class Aside:
    """Presses what pages offer, and looks whether it did what it should."""

    def __init__(self, room: Rehearsal) -> None:
        self.room = room
        self.chair = room.chair
        self.beside = next(each for each in room.clients if each.part.co_facilitates)
        """The co-facilitator."""
        members = [each for each in room.clients if each not in (room.chair, self.beside)]
        self.latecomer = members[-1]
        self.leaver = members[-2]

    @property
    def stage(self) -> str:
        return self.room.notes.here.stage

    @property
    def presenter(self) -> Client | None:
        name = self.room.notes.here.presenter
        return next((each for each in self.room.clients if each.name == name), None)

    @property
    def members(self) -> list[Client]:
        """Who is here, and neither presents nor facilitates; who stays to the end comes first."""
        others = (self.chair, self.beside, self.presenter)
        here = [e for e in self.room.clients if e not in others and e.name not in self.room.absent]
        return sorted(here, key=lambda each: each in (self.leaver, self.latecomer))

    def offered(self, client: Client, do: str, **about: str) -> Press | None:
        """A press that this person's page, fetched afresh, has about this."""
        client.look()
        for press in seen(client.paper, client.name).presses:
            if press.do == do and about.items() <= press.fields.items():
                return press
        return None

    def press(self, client: Client, do: str, *, text: str = "", **about: str) -> bool:
        """Press it, if the page offers it."""
        press = self.offered(client, do, **about)
        if press is None:
            return False
        if self.room.speed:
            time.sleep(PAUSE / self.room.speed)
            client.look()
        self.room.press(client, Wish(press, text=text))
        return True

    def must(self, client: Client, do: str, *, text: str = "", **about: str) -> None:
        """Press what has to be offered here."""
        pressed = self.press(client, do, text=text, **about)
        self.check("what should be offered is", pressed, f"{client.name}: {do} at {self.stage}")

    def check(self, rule: str, holds: bool, what: str) -> None:
        self.room.notes.check(rule, holds, what)

    def tell(self, words: str) -> None:
        self.room.notes.tell(f"{self.room.notes.here.title}. {words}")

    def standing(self, client: Client) -> tuple[str, str, list[Seat]]:
        """Where the meeting is on somebody's page: the stage, the depth, everyone's turn."""
        page = client.look()
        return page.stage, page.board.get("data-depth", ""), page.seats
