"""A form that nobody answers, or that is refused as old: what was written in it is there again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.test_offline import KEPT, NO_SIDEWAYS, READY
from tests.needs import require_chromium
from tests.room.serving import Installation, Room, Server, installation

SMALL = {"width": 320, "height": 640}
ADD = "/yours/record/add"
WROTE = "Wound care study day"
TOPIC = "Dressings, and when to leave them alone."
CAME_BACK = "It waits in this tab"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    require_chromium()
    with installation(
        tmp_path_factory.mktemp("unsent") / "demo", servers=0, SETWISE_SIGN_IN="1"
    ) as it:
        words = ["manage", "collectstatic", "--noinput", "-v", "0"]
        subprocess.run([sys.executable, "-m", "setwise", *words], env=it.environment, check=True)
        it.wait_for(it.serve())
        yield it


@dataclass
class Nurse:
    """Dana, signed in on a small phone."""

    house: Installation
    room: Room
    context: BrowserContext
    page: Page
    eyes: Eyes

    @property
    def server(self) -> Server:
        return self.house.servers[-1]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"

    def opens(self, path: str) -> None:
        self.page.goto(f"{self.address}{path}")

    def signs_in(self, name: str = "dana") -> None:
        """As in another tab, or on a page of its own."""
        made = self.house.do_this("signs_in", meeting=self.room.meeting, name=name)
        cookie = {"name": "setwise-demo", "value": str(made["session"]), "url": self.address}
        self.context.add_cookies([cookie])  # type: ignore[list-item]

    def is_signed_out_everywhere(self) -> None:
        self.house.do_this("signs_out_everywhere", meeting=self.room.meeting, name="dana")

    def is_going_to_be_without_a_server(self) -> None:
        """What stands between is there, from the second page on."""
        self.opens(ADD)
        assert self.page.evaluate(READY)
        self.page.reload()
        assert self.page.evaluate("Boolean(navigator.serviceWorker.controller)")

    def fills_in(self) -> None:
        """An entry of the record: a line, one of a list, and a longer text."""
        self.page.get_by_label("What was it?", exact=True).fill(WROTE)
        self.page.get_by_label("How did you learn?").select_option("set_written")
        self.page.get_by_label("What was it about?").fill(TOPIC)

    def has_what_was_filled_in(self) -> None:
        expect(self.page.get_by_label("What was it?", exact=True)).to_have_value(
            WROTE, timeout=15_000
        )
        expect(self.page.get_by_label("How did you learn?")).to_have_value("set_written")
        expect(self.page.get_by_label("What was it about?")).to_have_value(TOPIC)

    def keeps_it(self) -> None:
        self.page.get_by_role("button", name="Save", exact=True).click()

    def reads(self, heading: str, *texts: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
        for text in texts:
            expect(self.page.get_by_text(text).first).to_be_visible()
        assert self.page.evaluate(NO_SIDEWAYS)
        self.eyes.look(self.page, heading)

    def in_the_tab(self) -> str:
        return str(self.page.evaluate("JSON.stringify({ ...sessionStorage })"))


@pytest.fixture
def nurse(house: Installation, chromium: Browser, eyes: Eyes) -> Iterator[Nurse]:
    context = chromium.new_context(viewport=SMALL, reduced_motion="reduce")  # type: ignore[arg-type]
    context.set_default_timeout(10_000)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    dana = Nurse(house, house.room("check_in"), context, page, eyes)
    dana.signs_in()
    yield dana
    context.close()
    assert wrong == []


def test_what_reached_nobody_is_said_so_and_stands_in_its_boxes_again(nurse: Nurse) -> None:
    """The server is gone when it is pressed, while the phone believes itself connected."""
    nurse.is_going_to_be_without_a_server()
    nurse.fills_in()
    nurse.server.stop()
    nurse.keeps_it()
    nurse.reads("What you sent did not arrive", "no answer came", CAME_BACK)
    assert WROTE not in nurse.page.content()
    nurse.page.get_by_role("link", name="Back to the page").click()
    nurse.reads("There is no connection just now")
    nurse.server.starts_again(nurse.house)
    nurse.has_what_was_filled_in()
    # Nothing of it is kept elsewhere, and what the worker keeps is nobody's.
    assert WROTE not in nurse.in_the_tab()
    kept = nurse.page.evaluate(KEPT)
    assert {"/app/offline", "/app/unsent"} <= set(kept)
    assert all(path.startswith(("/app/", "/static/")) for path in kept)
    # Pressed again, and gone again: now it is left alone, and the page opens by itself.
    nurse.server.stop()
    nurse.keeps_it()
    nurse.reads("What you sent did not arrive")
    nurse.server.starts_again(nurse.house)
    nurse.has_what_was_filled_in()
    nurse.page.get_by_label("Date").fill("2026-01-05")
    nurse.keeps_it()
    expect(nurse.page.get_by_text(WROTE).first).to_be_visible()
    nurse.opens(ADD)
    expect(nurse.page.get_by_label("What was it?", exact=True)).to_have_value("")


def test_whoever_was_signed_out_elsewhere_finds_it_after_signing_in_again(nurse: Nurse) -> None:
    nurse.opens(ADD)
    nurse.fills_in()
    nurse.is_signed_out_everywhere()
    nurse.keeps_it()
    nurse.reads("You are signed out", "It comes back when you have signed in again.")
    way = nurse.page.get_by_role("link", name="Sign in again").get_attribute("href")
    assert way == f"/sign-in/?next={ADD.replace('/', '%2F')}"
    nurse.signs_in()
    nurse.opens(ADD)
    nurse.has_what_was_filled_in()


def test_what_one_wrote_and_sent_is_not_there_for_whoever_comes_next(nurse: Nurse) -> None:
    nurse.opens(ADD)
    nurse.fills_in()
    nurse.is_signed_out_everywhere()
    nurse.keeps_it()
    nurse.reads("You are signed out")
    nurse.signs_in("erin")
    nurse.opens(ADD)
    expect(nurse.page.get_by_label("What was it?", exact=True)).to_have_value("")
    assert WROTE not in nurse.in_the_tab()


def test_a_form_that_is_out_of_date_leads_back_with_what_was_written(nurse: Nurse) -> None:
    """Signed in anew in another tab, which has another token for forms since."""
    nurse.opens(ADD)
    nurse.fills_in()
    nurse.signs_in()
    [token] = [each for each in nurse.context.cookies() if "csrf" in str(each.get("name"))]
    nurse.context.add_cookies([{**token, "value": "x" * 32}])  # type: ignore[typeddict-item]
    nurse.keeps_it()
    nurse.reads("This form has gone out of date", "in another tab", CAME_BACK)
    nurse.page.get_by_role("link", name="Back to the page").click()
    nurse.has_what_was_filled_in()


def test_a_journal_says_that_its_session_is_over_as_soon_as_it_knows(nurse: Nurse) -> None:
    nurse.opens("/yours/journal/new")
    nurse.page.get_by_role("button", name="Begin").click()
    expect(nurse.page.get_by_label("Write")).to_be_visible()
    nurse.page.wait_for_load_state()
    path = nurse.page.url
    nurse.is_signed_out_everywhere()
    nurse.page.get_by_label("Write").fill(TOPIC)
    nurse.reads("You are signed out", "is still in this tab")
    nurse.signs_in()
    nurse.page.goto(path)
    expect(nurse.page.get_by_label("Write")).to_have_value(TOPIC)


class NoServerBehindIt(BaseHTTPRequestHandler):
    """What a proxy says while the server is being started anew."""

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(502)
        self.send_header("Content-Length", "11")
        self.end_headers()
        self.wfile.write(b"Bad Gateway")

    do_GET = do_POST = answer

    def log_message(self, *args: object) -> None:
        """Nothing."""


@contextmanager
def only_a_proxy(nurse: Nurse) -> Iterator[None]:
    """At the server's address."""
    nurse.server.stop()
    proxy = ThreadingHTTPServer(("127.0.0.1", nurse.server.port), NoServerBehindIt)
    Thread(target=proxy.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        proxy.shutdown()
        proxy.server_close()
        nurse.server.starts_again(nurse.house)


def test_what_a_proxy_says_for_a_server_that_is_gone_is_said_in_plain_words(nurse: Nurse) -> None:
    nurse.is_going_to_be_without_a_server()
    nurse.fills_in()
    with only_a_proxy(nurse):
        nurse.keeps_it()
        nurse.reads("What you sent did not arrive", CAME_BACK)
        nurse.page.get_by_role("link", name="Back to the page").click()
        nurse.reads("There is no connection just now")
    nurse.has_what_was_filled_in()
