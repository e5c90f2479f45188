"""Opens mail servers for tests, and reads what they took."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from tests.processes import gone_after

ROOT = Path(__file__).resolve().parents[2]


class Open(NamedTuple):
    """A mail server that is open."""

    port: int
    taken: Path

    @property
    def mails(self) -> list[dict[str, Any]]:
        """What it took, in this order."""
        if not self.taken.exists():
            return []
        whole = self.taken.read_text(encoding="utf-8").rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    @property
    def ids(self) -> list[str]:
        """The Message-IDs."""
        return [dict(mail["headers"])["Message-ID"] for mail in self.mails]


@contextmanager
def office(taken: Path, *words: str) -> Iterator[Open]:
    """A mail server that is open for the block."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.mail.post_office", str(taken), *words]
    piped = subprocess.PIPE
    started = subprocess.Popen(command, cwd=ROOT, stdin=piped, stdout=piped, text=True)
    with gone_after(started) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Open(int(process.stdout.readline()), taken)
        process.stdin.close()
        process.wait(10)
