"""What takes longer than a moment says so where it was pressed, and is sent once, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.design.test_styles import STATIC

pytestmark = pytest.mark.journeys

HERE = "http://slow.test/"
# What comes is shown in a frame: a browser that is driven waits for its own page.
WORDS = 'data-working="One moment" data-goes-on="It goes on." data-file="It is being made."'
PAGE = f"""<!doctype html><html lang="en-GB"><title>Slow</title><body><main>
<form method="post" action="/send" target="next"><button name="do" value="it">Send them</button>
<button name="do" value="find" data-working="Looking for dates">Find</button></form>
<form action="/file" target="next"><button name="do" value="list" data-file>Download the list</button></form>
<p><a href="/file" target="next" data-file>Take it</a></p><iframe name="next" title="Next"></iframe></main>
<script src="/page.js" {WORDS} defer></script></body></html>"""


class Slow:
    """A server that answers what was sent when it is told to."""

    def __init__(self, page: Page) -> None:
        self.waiting: list[Route] = []
        page.route("**/*", self._answer)
        page.goto(HERE)

    def _answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(HERE)
        if path == "page.js":
            route.fulfill(path=STATIC / "page.js", content_type="text/javascript")
        elif path.partition("?")[0] in ("send", "file"):
            self.waiting.append(route)
        else:
            route.fulfill(body=PAGE, content_type="text/html")

    def has_come(self, page: Page, times: int) -> None:
        """What was sent so often: it is on its way for a moment."""
        for _ in range(100):
            if len(self.waiting) >= times:
                break
            page.wait_for_timeout(20)
        assert len(self.waiting) == times

    def answers(self) -> None:
        self.waiting.pop().fulfill(body="<!doctype html><h1>Done</h1>", content_type="text/html")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def test_a_press_that_takes_long_says_so_and_is_sent_once(page: Page) -> None:
    slow = Slow(page)
    press = page.get_by_role("button", name="Send them")
    press.click(no_wait_after=True)
    pressed = page.get_by_role("button", name="One moment")
    expect(pressed).to_have_attribute("aria-disabled", "true")
    expect(page.get_by_role("status")).to_have_text("It goes on.")
    pressed.click(no_wait_after=True, force=True)
    page.get_by_role("button", name="Find").click(no_wait_after=True)
    assert len(slow.waiting) == 1
    assert slow.waiting[0].request.post_data == "do=it"
    slow.answers()
    expect(page.frame_locator("iframe").get_by_role("heading", name="Done")).to_be_visible()


def test_it_can_say_what_it_is_doing(page: Page) -> None:
    Slow(page)
    page.get_by_role("button", name="Find").click(no_wait_after=True)
    expect(page.get_by_role("button", name="Looking for dates")).to_be_visible()


def test_a_press_that_got_lost_can_be_pressed_again(page: Page) -> None:
    page.clock.install()
    slow = Slow(page)
    page.get_by_role("button", name="Send them").click(no_wait_after=True)
    page.clock.run_for(1_000)
    expect(page.get_by_role("button", name="One moment")).to_be_visible()
    page.clock.run_for(90_000)
    expect(page.get_by_role("status")).to_have_count(0)
    page.get_by_role("button", name="Send them").click(no_wait_after=True)
    page.clock.run_for(1_000)
    slow.has_come(page, 2)


def test_a_file_that_is_made_first_says_that_it_comes(page: Page) -> None:
    page.clock.install()
    slow = Slow(page)
    page.get_by_role("link", name="Take it").click(no_wait_after=True)
    page.clock.run_for(1_000)
    expect(page.locator(".making")).to_have_text("It is being made.")
    page.get_by_role("link", name="Take it").click(no_wait_after=True)
    assert len(slow.waiting) == 1
    page.clock.run_for(12_000)
    expect(page.locator(".making")).to_have_count(0)


def test_a_form_that_brings_a_file_can_be_pressed_again(page: Page) -> None:
    """The page is not told when the file has come."""
    page.clock.install()
    slow = Slow(page)
    press = page.get_by_role("button", name="Download the list")
    press.click(no_wait_after=True)
    page.clock.run_for(1_000)
    expect(page.get_by_role("status")).to_have_text("It is being made.")
    expect(page.get_by_role("button", name="One moment")).to_have_attribute("aria-disabled", "true")
    page.clock.run_for(12_000)
    press.click(no_wait_after=True)
    slow.has_come(page, 2)
