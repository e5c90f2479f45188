"""Has many files read without starting the reading process for each: it is started once, and divides.

Each file has a process of its own with the limits of the real one; only the start is shared.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pikepdf

from setwise.library.articles import pdf_reader

assert pikepdf  # Loaded before the process divides, so that this too happens once.


class Many:
    """The process that divides, from outside."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={},
            cwd="/",
        )

    def ask(self, content: bytes) -> dict[str, Any]:
        """What the reader says of one file."""
        into, out = self.process.stdin, self.process.stdout
        assert into is not None
        assert out is not None
        into.write(len(content).to_bytes(4, "big") + content)
        into.flush()
        told: dict[str, Any] = json.loads(out.readline())
        return told

    def closes(self) -> None:
        self.process.communicate()


def _one(content: bytes) -> bytes:
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            pdf_reader.limit()
            os.write(into, json.dumps(pdf_reader.said(content)).encode())
            os._exit(0)
        finally:
            os._exit(1)
    os.close(into)
    with os.fdopen(out, "rb") as told:
        found = told.read()
    _, ended = os.waitpid(child, 0)
    return found if ended == 0 else json.dumps({"is": pdf_reader.BOMB}).encode()


def main() -> None:
    """Read one file after the other, until there are no more."""
    while length := sys.stdin.buffer.read(4):
        content = sys.stdin.buffer.read(int.from_bytes(length, "big"))
        sys.stdout.buffer.write(_one(content) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
