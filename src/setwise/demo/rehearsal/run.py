"""Many rooms at once, each in a thread of its own, bounded in number and in time."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime
from typing import Any, NamedTuple

from setwise.demo import cast
from setwise.demo.rehearsal.browser import Browser, Place
from setwise.demo.rehearsal.client import Client, token_of
from setwise.demo.rehearsal.notes import Breach, Notes, Say
from setwise.demo.rehearsal.room import Limits, Rehearsal
from setwise.demo.rehearsal.wall import Wall

AT_ONCE = 16
"""How many rooms are held at the same time; the others wait."""


class Plan(NamedTuple):
    """What is to be rehearsed."""

    where: Place
    people: int = 8
    rooms: int = 1
    depth: str = "full"
    process: str = "action-learning-set"
    speed: float = 0.0
    seconds: float = 120.0
    """After so long a room that has not closed is a breach."""


class NoDemonstration(RuntimeError):
    """The server does not answer, or is not in demonstration mode."""


def rehearse(plan: Plan, say: Say) -> list[Notes]:
    """Hold every room. Raises NoDemonstration before the first one begins."""
    lock = threading.Lock()

    def in_turn(line: str) -> None:
        with lock:
            say(line)

    gathered = [_gather(plan) for _ in range(plan.rooms)]
    with ThreadPoolExecutor(min(plan.rooms, AT_ONCE)) as pool:
        held = [
            pool.submit(_hold, plan, number, each, in_turn)
            for number, each in enumerate(gathered, 1)
        ]
        return [each.result() for each in held]


def _gather(plan: Plan) -> dict[str, Any]:
    browser = Browser(plan.where)
    try:
        fields = [
            ("csrfmiddlewaretoken", token_of(browser.get("/").text)),
            ("people", str(plan.people)),
            ("depth", plan.depth),
            ("process", plan.process),
        ]
        answer = browser.post("/demo/rehearsal", fields)
    except OSError as error:
        raise NoDemonstration(f"no server answers there ({type(error).__name__})") from None
    finally:
        browser.close()
    if answer.status != 200:
        raise NoDemonstration(f"the server is not in demonstration mode ({answer.status})")
    return answer.said


def _hold(plan: Plan, number: int, gathered: dict[str, Any], say: Say) -> Notes:
    # The hour on the wall, for people to read: nothing is measured with it.
    notes = Notes(number, say, lambda: datetime.now().astimezone())
    began = time.monotonic()
    try:
        with ExitStack() as open_browsers:
            _room(plan, notes, gathered, open_browsers).hold()
    except Exception as error:
        # A rehearsal that stumbles has found something, and the other rooms go on.
        notes.breaches.append(
            Breach("the rehearsal goes through", f"{type(error).__name__}: {error}")
        )
    took = time.monotonic() - began
    found = f"{len(notes.breaches)} breaches" if notes.breaches else "nothing amiss"
    notes.tell(f"{notes.presses} presses, {notes.checks} checks, {took:.1f} s: {found}.")
    return notes


def _room(
    plan: Plan, notes: Notes, gathered: dict[str, Any], open_browsers: ExitStack
) -> Rehearsal:
    people: dict[str, str] = gathered["people"]
    meeting = str(gathered["meeting"])
    clients = []
    for part in cast.company(plan.people):
        client = Client(plan.where, part, meeting)
        seated = client.sit(people[part.key]).status == 204
        notes.check("everyone has a chair", seated, part.short)
        clients.append(client)
    stranger = Client(plan.where, cast.AMARA, meeting)
    stranger.sit(str(gathered["stranger"]))
    wall = Wall(plan.where)
    for browser in (*(client.browser for client in clients), stranger.browser, wall.browser):
        open_browsers.callback(browser.close)
    limits = Limits(seconds=plan.seconds, speed=plan.speed)
    return Rehearsal(notes, clients, stranger, wall, limits)
