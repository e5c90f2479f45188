"""Processes that a test starts, and that never outlive it."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

S = TypeVar("S", str, bytes)


@contextmanager
def gone_after(process: "subprocess.Popen[S]") -> Iterator["subprocess.Popen[S]"]:
    """The process, for the block; then it is killed if it did not end by itself.

    `with Popen(...)` alone waits for ever for one that does not.
    """
    with process:
        try:
            yield process
        finally:
            process.kill()
