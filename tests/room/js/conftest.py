"""A room with its server, and a real browser that must find nothing wrong with our policy."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.needs import require_chromium
from tests.room.js.room import Room, Server

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all of these tests."""
    path = require_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server of its own for each test."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    with server.room.changed:
        server.room.closed = True
        server.room.answering.set()
        server.room.changed.notify_all()
    server.shutdown()
    server.server_close()


@pytest.fixture
def room(server: Server) -> Room:
    """What the server shows and was sent."""
    return server.room


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """A tab. Any error in it, but for a network we took away, fails the test."""
    context = browser.new_context(base_url=server.address, viewport={"width": 400, "height": 700})
    page = context.new_page()
    page.set_default_timeout(8_000)
    wrong: list[str] = []

    def note(said: ConsoleMessage) -> None:
        network = "Failed to load resource" in said.text
        if said.type in ("error", "warning") and not network:
            wrong.append(said.text)

    page.on("console", note)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    context.close()
    assert not wrong
