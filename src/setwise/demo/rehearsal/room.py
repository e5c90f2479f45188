"""One room: a facilitator and members hold a whole meeting, each with a browser of their own."""

from __future__ import annotations

import random
import time
from typing import NamedTuple

from setwise.demo import wishes
from setwise.demo.rehearsal import checks, tries
from setwise.demo.rehearsal.browser import Fields
from setwise.demo.rehearsal.client import Client, offer
from setwise.demo.rehearsal.detours.plan import Detours
from setwise.demo.rehearsal.notes import Notes
from setwise.demo.rehearsal.stream import Stream
from setwise.demo.rehearsal.wall import Wall
from setwise.demo.wishes import Wish

LATE_AT = 7
"""At the so-maniest stage a form of the beginning is sent again."""
TOO_LATE = 3
"""So many people send a form of theirs too late: the chair is the first of them."""
SHARED = ("note", "bid", "comment", "feedback")


class Limits(NamedTuple):
    """How long the meeting may take, and at what pace people act (0: without waiting)."""

    seconds: float
    speed: float


class Rehearsal:
    """Holds the meeting press by press, and watches what everyone's page shows."""

    def __init__(
        self, notes: Notes, clients: list[Client], stranger: Client, wall: Wall, limits: Limits
    ) -> None:
        self.notes = notes
        self.clients = clients
        self.stranger = stranger
        self.wall = wall
        self.until = time.monotonic() + limits.seconds
        self.speed = limits.speed
        self.where = clients[0].browser.where
        self.chair = clients[-1]
        self.written: list[str] = []
        self.waiting: dict[str, str] = {}
        self.tried: dict[str, int] = {}
        self.old: dict[str, Fields] = {}
        self.latest: dict[str, str] = {}
        """The last words of each kind."""
        self.absent: set[str] = set()
        """Who is not here: too late, or gone early."""
        self.chance = random.Random(notes.room)
        self.detours = Detours(self)

    def hold(self) -> None:
        """From the first arrival to the close."""
        checks.strangers(self.notes, self.where, self.stranger)
        follower = self.clients[1]
        self.notes.saw(self.clients[0].look())
        line = Stream(self.where, f"{follower.live}stream", follower.browser.cookie)
        self.notes.check("the stream opens", line.status == 200, f"{line.status}")
        line.start()
        try:
            closed = self._until_closed()
            self.notes.check("closed at the end", closed, f"it stopped at {self.notes.here.title}")
            self._afterwards(line, follower)
        finally:
            line.stop()

    def _until_closed(self) -> bool:
        while time.monotonic() < self.until:
            pressed = [self._turn_to(client) for client in self.clients]
            if self.chair.paper.status == "closed":
                return True
            if not any(pressed):
                return False
        return False

    def _turn_to(self, client: Client) -> bool:
        self.detours.try_here()
        if client.name in self.absent:
            return False
        client.look()
        wish = client.wish()
        if wish is None:
            return False
        if self.speed:
            time.sleep(wishes.seconds(wish, self.chance.uniform) / self.speed)
            client.look()
            if client.wish() != wish:
                return True
        self.press(client, wish)
        return True

    def press(self, client: Client, wish: Wish) -> None:
        """Press what a page offers, and look what came of it."""
        text = f"{wish.text} (room {self.notes.room}, {len(self.written)})" if wish.text else ""
        waits = wish.press.kind == "question" and client.paper.floor != client.name
        if not self._two_at_once(client, wish):
            self._send(client, wish, client.fields(wish, text))
        if wish.mark:
            client.diary.add(wish.mark)
        self.notes.did(client.name, wish)
        if text:
            self._wrote(client, wish, text, waits=waits)
        if wish.press.do == "join" and client is self.chair:
            self.wall.pair(self.notes, self.chair)
        self._look_around(client)

    def _send(self, client: Client, wish: Wish, fields: Fields) -> None:
        do = f"{wish.press.do} {wish.press.kind or ''}"
        times = self.tried[do] = self.tried.get(do, 0) + 1
        if do.strip() in ("end_turn", "advance", "pass"):
            self.old.setdefault(client.name, fields)
        if times <= 2:
            # The first of each kind as a script sends it, the second as a form without one.
            sent = tries.once(self.notes, client, fields, do, script=times == 1)
        else:
            sent = client.send(fields)
        fine = sent.answer.status in (200, 302)
        self.notes.check("what is offered is accepted", fine, f"{client.name}: {do}")
        self.notes.used.add(wish.press.do)

    def _two_at_once(self, client: Client, wish: Wish) -> bool:
        """Once each: two hands go up at the same moment, two people go on at the same moment."""
        do, stage = wish.press.do, client.paper.stage
        if do == "raise_hand" and stage == "open_questions" and "hands" not in self.tried:
            return self._at_once("hands", client, wish, "raise_hand", [200, 200])
        if do == "advance" and stage.startswith("presenting") and "on" not in self.tried:
            return self._at_once("on", client, wish, "advance", [200, 409])
        return False

    def _at_once(self, name: str, client: Client, wish: Wish, do: str, expected: list[int]) -> bool:
        others = self.clients[::-1] if do == "advance" else self.clients
        for other in others:
            press = client is not other and offer(other, do)
            if press:
                self.tried[name] = 1
                twin = wish._replace(press=press)
                sent = tries.at_once(
                    [(client, client.fields(wish, "")), (other, other.fields(twin, ""))]
                )
                got = sorted(each.answer.status for each in sent)
                self.notes.check("two at once", got == expected, f"{do}: {got}")
                if expected == [200, 200]:
                    other.diary.add(wish.mark)
                self.notes.tell(f"{client.paper.title}. {client.name} and {other.name} at once.")
                return True
        return False

    def _wrote(self, client: Client, wish: Wish, text: str, *, waits: bool) -> None:
        self.written.append(text)
        kind = wish.press.kind or ""
        self.latest[kind] = text
        if waits:
            self.waiting[client.name] = text
        if waits or kind == "action":
            others = [each for each in self.clients if each is not client]
            checks.unseen(self.notes, text, others, f"{client.name}'s {kind}")
        elif kind in SHARED:
            other = next(each for each in self.clients if each is not client)
            other.look()
            self.notes.check("shared with the set", text in other.html, f"{client.name}'s {kind}")
        self.wall.check(self.notes, self.written)

    def _look_around(self, client: Client) -> None:
        """After a press: where is the meeting now, and does everyone see that?"""
        page = client.look()
        new = self.notes.saw(page)
        if page.floor in self.waiting:
            text = self.waiting.pop(page.floor)
            presenter = next(
                each for each in self.clients if each.name == self.notes.here.presenter
            )
            presenter.look()
            self.notes.check(
                "asked in its turn", text in presenter.html, f"{page.floor}'s question"
            )
        if not new:
            return
        checks.together(self.notes, self.clients)
        self.wall.check(self.notes, self.written)
        if len(self.notes.visits) == LATE_AT:
            self._try_old_forms()
            checks.poll(self.notes, self.clients[2])

    def _named(self, name: str) -> Client:
        return next(client for client in self.clients if client.name == name)

    def _afterwards(self, line: Stream, follower: Client) -> None:
        checks.closed(self.notes, self.clients)
        if self.clients[0].paper.board.get("data-depth") == "full":
            checks.rounds(self.notes)
        checks.stream(self.notes, line, follower)
        self.wall.check(self.notes, self.written)
        checks.strangers(self.notes, self.where, self.stranger)
        self._try_old_forms()

    def _try_old_forms(self) -> None:
        for name in list(self.old)[:TOO_LATE]:
            tries.too_late(self.notes, self._named(name), self.old[name])
