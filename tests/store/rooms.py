"""Meetings to try the store on, and people who act in them at the same moment."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Barrier
from time import sleep
from typing import TypeVar
from uuid import UUID, uuid4

import pytest
from django.db import connections

from setwise.store import audit, log, rotation, words

T = TypeVar("T")

only_sqlite = pytest.mark.parametrize("scratch", ["sqlite"], indirect=True)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ALICE, BOB = "alice", "bob"


@dataclass(frozen=True)
class Room:
    """A meeting by its ids, and the commands that are sent to it."""

    meeting: UUID = field(default_factory=uuid4)
    organisation: UUID = field(default_factory=uuid4)
    learning_set: UUID = field(default_factory=uuid4)

    def transact(
        self, command: str, work: log.Work, *, actor: str = ALICE, at: int = 1_000
    ) -> log.Outcome:
        return log.transact(
            meeting=self.meeting,
            organisation=self.organisation,
            command=command,
            actor=actor,
            at=at,
            work=work,
        )

    def happen(self, *kinds: str, command: str = "", actor: str = ALICE) -> log.Outcome:
        """A command that makes these things happen, under an id of its own unless one is given."""
        return self.transact(
            command or uuid4().hex, lambda head, rows: happened(*kinds), actor=actor
        )

    def write(
        self, text: str, *, author: str = ALICE, kind: str = "question", keeper: str = ""
    ) -> str:
        """Write words, from inside a command's work. Gives their id."""
        key = uuid4()
        words.write(
            words=key,
            organisation=self.organisation,
            learning_set=self.learning_set,
            meeting=self.meeting,
            author=author,
            kind=kind,
            text=text,
            at=1_000,
            keeper=keeper,
        )
        return str(key)

    def said(self, text: str, *, author: str = ALICE, keeper: str = "") -> str:
        """A command that writes these words and refers to them. Gives their id."""

        def work(head: int, rows: log.Reader) -> Sequence[log.New]:
            key = self.write(text, author=author, keeper=keeper)
            return [log.New("asked", 1, {"words": key})]

        return str(self.transact(uuid4().hex, work).rows[0].data["words"])

    def kept(self, key: str, keeper: str) -> None:
        """A command by which somebody keeps these words."""

        def work(head: int, rows: log.Reader) -> Sequence[log.New]:
            words.keep({key: keeper})
            return happened("kept")

        self.transact(uuid4().hex, work)

    def let_go(self, key: str) -> None:
        """A command by which they are let go."""

        def work(head: int, rows: log.Reader) -> Sequence[log.New]:
            words.let_go([key])
            return happened("let go")

        self.transact(uuid4().hex, work)

    def text(self, key: str) -> str | None:
        """What these words say, if they can be read."""
        return words.read_many(self.meeting, [key]).get(key)

    def kinds(self) -> list[str]:
        return [row.kind for row in log.read(self.meeting)]


def rekeyed(owner: rotation.Owner) -> rotation.Rotated:
    """The operator gives them a new key."""
    return rotation.rotate(owner, by=audit.OPERATOR, at=NOW)


def happened(*kinds: str) -> list[log.New]:
    return [log.New(kind, 1, {}) for kind in kinds]


def at_once(count: int, act: Callable[[int], T]) -> list[T]:
    """What `act` returns for each number, each in a thread and connection of its own, at once."""
    ready = Barrier(count)

    def start(number: int) -> T:
        try:
            ready.wait()
            return act(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(count) as people:
        return list(people.map(start, range(count)))


def wait_until(true: Callable[[], bool]) -> None:
    """Wait at most ten seconds. Raises TimeoutError."""
    for _ in range(2_000):
        if true():
            return
        sleep(0.005)
    raise TimeoutError
