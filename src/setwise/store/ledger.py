"""The ledger of erasures: a file outside both databases, so that a restore can be told of them.

One JSON object a line, each with the hash of the line before it. Lines are only ever added. It
names things by their ids and holds nothing of what they were.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import IO, Literal
from uuid import UUID

from django.conf import settings

BEGINNING = "0" * 64

What = Literal["erase", "done"]
Thing = Literal["set", "person", "account", "organisation"]
"""`person` is all words of a person; `account` is who they were: name, address, records."""


class Broken(RuntimeError):
    """The ledger is not as it was written. Says from which line on."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something is to be erased, or was. `at` is in milliseconds since 1970-01-01 UTC."""

    number: int
    at: int
    what: What
    thing: Thing
    id: UUID
    organisation: UUID | None
    """The set's, or itself; nothing for a person, who may belong to several."""
    by: str
    words: int = 0
    keys: int = 0
    before: str = BEGINNING

    def text(self) -> str:
        """The line as it stands in the file, its own hash at the end."""
        plain = json.dumps(asdict(self), default=str)
        return json.dumps({**json.loads(plain), "hash": sha256(plain.encode()).hexdigest()})

    @property
    def hash(self) -> str:
        return str(json.loads(self.text())["hash"])


class Ledger:
    """The ledger in this file, which need not be there yet."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def lines(self) -> tuple[Line, ...]:
        """Every line, in order. Raises Broken."""
        if not self.path.exists():
            return ()
        with self.path.open("rb") as file:
            return tuple(_checked(file.read()))

    def write(self, line: Line) -> Line:
        """Add this line, numbered and chained to the last, and be sure that it is on the disk."""
        with self._held() as file:
            content = file.read()
            lines = list(_checked(content))
            # What a crash left of a line was never acted on: that begins after it is whole.
            file.truncate(content.rfind(b"\n") + 1)
            last = lines[-1].hash if lines else BEGINNING
            line = replace(line, number=len(lines) + 1, before=last)
            file.seek(0, os.SEEK_END)
            file.write(f"{line.text()}\n".encode())
            file.flush()
            os.fsync(file.fileno())
        return line

    def begin(self) -> None:
        """Let the file be there, with no line yet unless it has some."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.touch(mode=0o600)

    @contextmanager
    def _held(self) -> Iterator[IO[bytes]]:
        self.begin()
        with self.path.open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file

    def join(self, copy: Path) -> None:
        """Take over what a copy of this ledger knows beyond it. Raises Broken if they differ."""
        self.begin()
        for line in self.beyond(Ledger(copy)):
            self.write(line)

    def beyond(self, copy: Ledger) -> tuple[Line, ...]:
        """What a copy of this ledger knows beyond it. Raises Broken if they differ."""
        ours, theirs = self.lines(), copy.lines()
        shared = min(len(ours), len(theirs))
        if ours[:shared] != theirs[:shared]:
            raise Broken(f"{self.path.name} and its copy say different things of the past.")
        return theirs[shared:]


def _checked(content: bytes) -> Iterator[Line]:
    """The lines, as far as they are whole."""
    before = BEGINNING
    whole = content[: content.rfind(b"\n") + 1]
    for number, written in enumerate(whole.splitlines(), start=1):
        try:
            line = _read(json.loads(written))
        except (ValueError, KeyError, TypeError):
            line = None
        if (
            line is None
            or (line.number, line.before) != (number, before)
            or line.text().encode() != written
        ):
            raise Broken(f"The ledger of erasures is not as it was written, from line {number} on.")
        before = line.hash
        yield line


def _read(said: dict[str, object]) -> Line:
    said.pop("hash")
    organisation = said.pop("organisation")
    key = UUID(str(said.pop("id")))
    known = UUID(str(organisation)) if organisation else None
    return Line(**said, id=key, organisation=known)  # type: ignore[arg-type]


def current() -> Ledger:
    """The ledger of this installation."""
    return Ledger(settings.LEDGER)
