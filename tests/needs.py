"""What some tests need from the machine: skipped without it at home, a failure in CI."""

import os
import socket
from pathlib import Path

import pytest

CHROMIUM = Path(os.environ.get("SETWISE_CHROMIUM", "/usr/bin/chromium"))


def require(present: bool, reason: str) -> None:
    """Go on when it is present; otherwise skip, or fail when CI promised it."""
    if present:
        return
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI must have this: {reason}", pytrace=False)
    pytest.skip(reason)


def answers(host: str, port: int) -> bool:
    """Whether something listens there."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def require_chromium() -> str:
    """The path of the browser."""
    require(CHROMIUM.exists(), "Chromium is not installed (apt-get install chromium)")
    return str(CHROMIUM)


def require_postgres(host: str, port: int) -> None:
    """A PostgreSQL server that can be reached."""
    require(answers(host, port), f"PostgreSQL does not answer at {host}:{port}")


def require_redis(host: str = "127.0.0.1", port: int = 6379) -> None:
    """A Redis server that can be reached."""
    require(answers(host, port), f"Redis does not answer at {host}:{port}")
