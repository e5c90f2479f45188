# ruff: noqa: INP001 - a script, run by its path
"""Take the pictures that the README and the docs show. `make docs PICTURES=1` runs it.

    python tools/docs/pictures.py [--into FOLDER]

A demonstration of its own is made in a folder that is thrown away, and served on a free port; the
same made-up people are in it each time, on the same day. What is taken, `shots.py` says. Each picture
holds the words of its page, so that a test can tell when it has become old. Needs playwright and
Debian's chromium.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import clock

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
CHROMIUM = os.environ.get("SETWISE_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OURS = {"SETWISE_CHROMIUM", clock.BEGAN}
SERVE = [sys.executable, str(Path(clock.__file__)), "serve", "--demo", "--port"]


def main() -> int:
    """Take those that were asked for."""
    asked = argparse.ArgumentParser(description="Take the pictures of the docs.")
    asked.add_argument("--into", type=Path, default=PICTURES, help="a folder (%(default)s)")
    wanted = asked.parse_args()
    wanted.into.mkdir(parents=True, exist_ok=True)
    clock.set_back()
    with tempfile.TemporaryDirectory(prefix="setwise-pictures-") as folder:
        prepare(Path(folder) / "demo")  # it opens nothing that is not called so
        with served() as base:
            failed = take_all(base, wanted.into)
    return 1 if failed else 0


def prepare(folder: Path) -> None:
    """An empty demonstration, for this process and the server."""
    for name in [each for each in os.environ if each.startswith(("DJANGO_", "SETWISE_"))]:
        if name not in OURS:
            del os.environ[name]
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
        "SETWISE_DEMO": "1",
        "SETWISE_VAR": str(folder),
        "SETWISE_SIGN_IN": "1",  # the pages that a real installation has besides
        "SETWISE_OWN_SETS": "1",
        "SETWISE_ADDRESS": "https://setwise.example",
        "SETWISE_LOG_LEVEL": "ERROR",
        "DJANGO_ALLOW_ASYNC_UNSAFE": "1",  # the browser is driven from a loop; nothing else runs in it
    }
    sys.path.append(str(ROOT))
    import django
    from django.core.management import call_command

    from tests.laid_down import lay_down

    lay_down(folder)
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)


@contextmanager
def served() -> Iterator[str]:
    """The demonstration, at this address, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([*SERVE, str(port)], stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(10)


def wait_for(port: int, seconds: float = 30) -> None:
    """Until something answers at this port."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing answers at port {port}")


def take_all(base: str, into: Path) -> int:
    """All of the table; how many could not be taken."""
    from camera import Camera
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        failed = Camera(browser, base, into).take_all()
        browser.close()
    return failed


if __name__ == "__main__":
    sys.exit(main())
