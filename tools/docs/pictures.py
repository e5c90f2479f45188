# ruff: noqa: INP001, T201 - a script, run by its path; Django wants its settings first
"""Take the pictures that the README and the docs show. `make docs PICTURES=1` runs it.

    python tools/docs/pictures.py

A demonstration of its own is made in a folder that is thrown away, and served on a free port; the
same made-up people are in it each time. Needs playwright and Debian's chromium.
"""

from __future__ import annotations

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
from typing import Protocol

import django
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
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
PHONE, LAPTOP, WALL = (390, 844), (1200, 720), (1280, 720)
TALL = (1200, 960)
SETWISE = [sys.executable, "-m", "setwise"]


def main() -> int:
    """Take them all."""
    with tempfile.TemporaryDirectory(prefix="setwise-pictures-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
            "SETWISE_DEMO": "1",
            "SETWISE_VAR": str(Path(folder) / "demo"),  # it opens nothing that is not called so
            "SETWISE_LOG_LEVEL": "ERROR",
            "DJANGO_ALLOW_ASYNC_UNSAFE": "1",  # the browser is driven from a loop; nothing else runs in it
        }
        for words in (("migrate", "--verbosity", "0"), ("collectstatic", "--noinput", "-v", "0")):
            subprocess.run([*SETWISE, "manage", *words], check=True)
        django.setup()
        with served() as base, sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            Camera(browser, base).take_all()
            browser.close()
    return 0


@contextmanager
def served() -> Iterator[str]:
    """The demonstration, at this address, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [*SETWISE, "serve", "--demo", "--port", str(port)], stdout=subprocess.DEVNULL
    )
    try:
        wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(10)


def wait_for(port: int, seconds: float = 20) -> None:
    """Until something answers at this port."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing answers at port {port}")


class Room(Protocol):
    """A meeting at some moment; see rooms.py, which wants Django's settings before it is read."""

    def address(self, who: str) -> str:
        """Somebody's page."""

    def cookie(self) -> tuple[str, str]:
        """Name and value of a session that is everybody."""


class Camera:
    """Opens a page as somebody, on a screen of some size, and keeps its picture."""

    def __init__(self, browser: Browser, base: str) -> None:
        self.browser = browser
        self.base = base

    def take_all(self) -> None:
        """Every picture, in the order in which the meetings go on."""
        import rooms

        self.take("door", "/", LAPTOP)
        light = rooms.light_check_in()
        self.of(light, "grace", "facilitator-light-phone", PHONE)
        rooms.light_questions(light)
        self.wall(light.wall())
        full = rooms.full_questions()
        self.of(full, "carys", "member-turn-phone", PHONE)
        rooms.full_written_question(full)
        self.of(full, "ewan", "presenter-question-laptop", LAPTOP)
        rooms.full_closing(full)
        self.of(full, "ewan", "presenter-closing-laptop", TALL)

    def of(self, room: Room, who: str, name: str, size: tuple[int, int]) -> None:
        """Somebody's own page of a room."""
        self.take(name, room.address(who), size, cookie=room.cookie())

    def take(
        self, name: str, path: str, size: tuple[int, int], *, cookie: tuple[str, str] | None = None
    ) -> None:
        """Open a page and keep its picture."""
        context = self.screen(size)
        if cookie:
            context.add_cookies([{"name": cookie[0], "value": cookie[1], "url": self.base}])
        page = context.new_page()
        page.goto(self.base + path)
        if cookie:
            page.wait_for_selector("#connection:has-text('Connected')")
        keep(page, name)
        context.close()

    def wall(self, code: str) -> None:
        """The big screen, paired as people pair it."""
        context = self.screen(WALL, scale=1)
        page = context.new_page()
        page.goto(self.base + "/wall/")
        page.get_by_role("textbox").fill(code)
        page.get_by_role("button").first.click()
        page.wait_for_url("**/wall/screen")
        keep(page, "wall")
        context.close()

    def screen(self, size: tuple[int, int], scale: int = 0) -> BrowserContext:
        """A browser of its own, twice as sharp where it is a phone."""
        return self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            device_scale_factor=scale or (2 if size == PHONE else 1),
            reduced_motion="reduce",
            color_scheme="light",
            locale="en-GB",
            timezone_id="Europe/London",
        )


def keep(page: Page, name: str) -> None:
    """Write the picture, made small."""
    import png

    page.wait_for_timeout(400)
    PICTURES.mkdir(parents=True, exist_ok=True)
    small = png.smaller(page.screenshot(animations="disabled"))
    (PICTURES / f"{name}.png").write_bytes(small)
    print(f"{name}.png, {len(small) // 1000} kB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
