"""A shared computer that somebody walked away from: warned, ended or veiled, and nothing lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.eyes import Eyes
from tests.needs import require_chromium
from tests.room.serving import Installation, Room, Server, installation, until

IDLE = 6
"""Seconds, where the product gives fifteen minutes; the warning comes half-way."""
WROTE = "I have not said this aloud before."


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    require_chromium()
    folder = tmp_path_factory.mktemp("idle") / "demo"
    more = {"SETWISE_SIGN_IN": "1", "QUICK_IDLE": str(IDLE)}
    with installation(folder, servers=0, **more) as it:
        words = ["manage", "collectstatic", "--noinput", "-v", "0"]
        command = [sys.executable, "-m", "setwise", *words]
        subprocess.run(command, env=it.environment, check=True)
        it.wait_for(it.serve())
        yield it


@dataclass
class Desk:
    """A shared computer, and who is signed in at it."""

    house: Installation
    room: Room
    context: BrowserContext
    page: Page

    @property
    def server(self) -> Server:
        return self.house.servers[0]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"

    def opens(self, path: str) -> None:
        self.page.goto(f"{self.address}{path}")

    def signs_in(self, name: str, session: str = "") -> None:
        key = (
            session
            or self.house.do_this("signs_in", meeting=self.room.meeting, name=name)["session"]
        )
        cookie = {"name": "setwise-demo", "value": str(key), "url": self.address}
        self.context.add_cookies([cookie])  # type: ignore[list-item]

    def has_kept(self, path: str, text: str) -> bool:
        """Whether the server has it, as another tab of the same browser sees."""
        return text in self.context.request.get(f"{self.address}{path}").text()

    @property
    def key(self) -> str:
        found = [each for each in self.context.cookies() if each.get("name") == "setwise-demo"]
        return str(found[0].get("value"))

    @property
    def room_path(self) -> str:
        return f"/meetings/{self.room.meeting}/"


@pytest.fixture
def desk(house: Installation, chromium: Browser) -> Iterator[Desk]:
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield Desk(house, house.room("check_in"), context, page)
    context.close()
    assert wrong == []


def warning(page: Page) -> Page:
    expect(page.get_by_role("dialog", name="Are you still there?")).to_be_visible()
    return page


def test_the_warning_is_calm_and_one_press_goes_on(desk: Desk, eyes: Eyes) -> None:
    desk.signs_in("dana")
    desk.opens("/wall/")
    field = desk.page.get_by_role("textbox")
    field.fill("HAL")
    warning(desk.page)
    eyes.look(desk.page, "the warning")
    expect(desk.page.get_by_text("1 minute left")).to_be_visible()
    assert desk.page.evaluate("document.activeElement.id") == "watch-title"
    desk.page.keyboard.press("Tab")
    expect(desk.page.get_by_role("button", name="Stay signed in")).to_be_focused()
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("dialog")).to_be_hidden()
    expect(field).to_be_focused()
    expect(field).to_have_value("HAL")
    warning(desk.page)
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("dialog")).to_be_hidden()
    desk.opens("/wall/")
    expect(desk.page.get_by_role("textbox")).to_be_visible()


def test_what_was_half_typed_is_kept_for_whose_it_is_and_shown_to_nobody_else(desk: Desk) -> None:
    desk.signs_in("dana")
    desk.opens("/wall/")
    desk.page.get_by_role("textbox").fill("HALFWAY")
    expect(desk.page.get_by_role("heading", name="You are signed out")).to_be_visible(
        timeout=3_000 * IDLE
    )
    expect(desk.page.get_by_text("still in this tab")).to_be_visible()
    assert "HALFWAY" not in desk.page.content()
    link = desk.page.get_by_role("link", name="Sign in again").get_attribute("href")
    assert link == "/sign-in/?next=%2Fwall%2F"
    desk.signs_in("dana")
    desk.opens("/wall/")
    expect(desk.page.get_by_role("textbox")).to_have_value("HALFWAY")
    expect(desk.page.get_by_role("heading", name="You are signed out")).to_be_visible(
        timeout=3_000 * IDLE
    )
    desk.signs_in("erin")
    desk.opens("/wall/")
    expect(desk.page.get_by_role("textbox")).to_have_value("")
    desk.signs_in("dana")
    desk.opens("/wall/")
    expect(desk.page.get_by_role("textbox")).to_have_value("")


def half_a_reflection(desk: Desk, name: str) -> str:
    """An empty entry of somebody's journal, open; gives its path."""
    desk.signs_in(name)
    desk.opens("/yours/journal/new")
    desk.page.get_by_role("button", name="Begin").click()
    expect(desk.page.get_by_label("Write")).to_be_visible()
    # Nobody types before the page is whole, and goes away before it, too.
    desk.page.wait_for_load_state()
    return desk.page.url.removeprefix(desk.address)


def is_signed_out(desk: Desk) -> None:
    expect(desk.page.get_by_role("heading", name="You are signed out")).to_be_visible(
        timeout=3_000 * IDLE
    )
    assert WROTE not in desk.page.content()


def test_half_a_reflection_is_sealed_as_it_is_typed_and_is_there_after_signing_in(
    desk: Desk,
) -> None:
    path = half_a_reflection(desk, "dana")
    desk.page.get_by_label("Write").fill(WROTE)
    expect(desk.page.get_by_text("Saved, for you alone.")).to_be_visible()
    is_signed_out(desk)
    # The server has it: the tab keeps nothing of it.
    assert WROTE not in desk.page.evaluate("JSON.stringify({ ...sessionStorage })")
    desk.signs_in("erin")
    desk.opens(path)
    expect(desk.page.get_by_label("Write")).to_have_count(0)
    assert WROTE not in desk.page.content()
    desk.signs_in("dana")
    desk.opens(path)
    expect(desk.page.get_by_label("Write")).to_have_value(WROTE)


def test_what_never_reached_the_server_stays_in_the_tab_for_whose_it_is(desk: Desk) -> None:
    path = half_a_reflection(desk, "dana")
    write = f"**{path}"
    desk.page.route(
        write,
        lambda route: route.abort() if route.request.method == "POST" else route.continue_(),
    )
    desk.page.get_by_label("Write").fill(WROTE)
    expect(desk.page.get_by_text("Not saved yet")).to_be_visible()
    is_signed_out(desk)
    desk.page.unroute(write)
    desk.signs_in("dana")
    desk.opens(path)
    expect(desk.page.get_by_label("Write")).to_have_value(WROTE)
    # It is sent by itself, and then the tab keeps nothing of it either.
    expect(desk.page.get_by_text("Saved, for you alone.")).to_be_visible()
    desk.page.reload()
    expect(desk.page.get_by_label("Write")).to_have_value(WROTE)
    assert WROTE not in desk.page.evaluate("JSON.stringify({ ...sessionStorage })")


def test_signed_out_in_the_middle_of_a_sentence(desk: Desk) -> None:
    path = half_a_reflection(desk, "dana")
    desk.page.get_by_label("Write").fill(WROTE)
    # At once: nothing has been saved yet. It goes with the page, and nobody presses before it is there.
    desk.opens("/sign-out/")
    until(lambda: desk.has_kept(path, WROTE))
    desk.page.get_by_role("button", name="Sign out").click()
    expect(desk.page.get_by_role("button", name="Sign out")).to_have_count(0)
    desk.opens(path)
    expect(desk.page.get_by_label("Write")).to_have_count(0)
    assert WROTE not in desk.page.content()
    desk.signs_in("dana")
    desk.opens(path)
    expect(desk.page.get_by_label("Write")).to_have_value(WROTE)


def test_in_a_meeting_what_was_written_is_veiled_and_a_step_up_brings_it_back(
    desk: Desk, eyes: Eyes
) -> None:
    desk.signs_in("dana")
    desk.opens(desk.room_path)
    page = desk.page
    page.locator("[data-key=write-note] summary").click()
    page.locator("#write-note").fill(WROTE)
    warning(page)
    expect(page.get_by_text("What was written will be covered soon")).to_be_visible()
    expect(page.locator("[data-veil]")).to_be_visible(timeout=3_000 * IDLE)
    expect(page.get_by_role("dialog")).to_be_hidden()
    eyes.look(page, "the veiled room")
    assert WROTE not in page.content()
    assert page.locator("#board textarea").count() == 0
    expect(page.get_by_role("link", name="Show that it is me")).to_have_attribute(
        "href", f"/account/again/?next=%2Fmeetings%2F{desk.room.meeting}%2F"
    )
    stepped_up = desk.house.do_this("shows_who_they_are", session=desk.key)["session"]
    desk.signs_in("dana", str(stepped_up))
    desk.opens(desk.room_path)
    expect(page.locator("#write-note")).to_have_value(WROTE)


def test_to_sign_out_everywhere_closes_the_open_room(desk: Desk, chromium: Browser) -> None:
    desk.signs_in("dana")
    desk.opens(desk.room_path)
    expect(desk.page.locator("#question")).to_be_visible()
    phone = chromium.new_context()
    try:
        other = Desk(desk.house, desk.room, phone, phone.new_page())
        other.signs_in("dana")
        other.opens("/account/signed-in/")
        expect(other.page.get_by_text("Here", exact=True)).to_be_visible()
        other.page.get_by_role("button", name="Sign out everywhere else").click()
        expect(desk.page.get_by_role("heading", name="You are signed out")).to_be_visible()
        expect(other.page.get_by_role("button", name="Sign out there")).to_have_count(0)
    finally:
        phone.close()


def test_without_a_script_it_ends_in_time_too(desk: Desk, chromium: Browser) -> None:
    plain = chromium.new_context(java_script_enabled=False)
    try:
        at = Desk(desk.house, desk.room, plain, plain.new_page())
        at.signs_in("dana")
        at.opens(at.room_path)
        expect(at.page.get_by_role("dialog")).to_have_count(0)
        at.page.wait_for_timeout(1_000 * (IDLE + 1))
        at.opens("/account/signed-in/")
        expect(at.page.get_by_role("heading", name="Is it you?")).to_be_visible()
        at.opens(at.room_path)
        expect(at.page.locator("[data-veil]")).to_be_visible()
    finally:
        plain.close()
