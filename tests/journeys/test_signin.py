"""Signing in, in a real browser: by a code, a passkey, an app, and the organisation's provider."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.signin_house import SignInHouse

PHONE, DESK = {"width": 320, "height": 640}, {"width": 1280, "height": 800}
REFUSED = re.compile("status of (4\\d\\d)")
Comes = Callable[[], "Nurse"]


@pytest.fixture(scope="module")
def signin_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInHouse]:
    house = SignInHouse(tmp_path_factory.mktemp("signin") / "real")
    yield house
    house.closes()


@pytest.fixture
def comes(signin_house: SignInHouse, chromium: Browser, eyes: Eyes) -> Iterator[Comes]:
    """Somebody comes, at a browser of their own."""
    here: list[Nurse] = []

    def come() -> Nurse:
        context = chromium.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
        here.append(Nurse(context.new_page(), signin_house, eyes))
        return here[-1]

    yield come
    for nurse in here:
        nurse.page.context.close()
        assert not nurse.heard, nurse.heard


class Nurse:
    """Someone who signs in on a small phone. Every page is looked over, at a desk's width too."""

    def __init__(self, page: Page, house: SignInHouse, eyes: Eyes) -> None:
        self.page, self.house, self.eyes = page, house, eyes
        self.heard: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.heard.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        ours = self.page.url.startswith(self.house.address)
        if ours and message.type in ("error", "warning") and not REFUSED.search(message.text):
            self.heard.append(message.text)

    def opens(self, path: str) -> None:
        self.page.goto(self.house.address + path)

    def sees(self, heading: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
        self.looks()

    def looks(self) -> None:
        """By axe, and nothing to be scrolled sideways, at both widths."""
        for size in (DESK, PHONE):
            self.page.set_viewport_size(size)  # type: ignore[arg-type]
            wrong = self.eyes.check(self.page)
            assert not wrong, f"{self.page.url}:\n" + "\n".join(wrong)
            assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    def presses(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def follows(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).first.click()

    def types(self, label: str, words: str) -> None:
        self.page.get_by_label(label, exact=True).fill(words)

    def asks_for_a_code(self, address: str) -> None:
        self.opens("/sign-in/")
        self.sees("Sign in")
        self.types("Your e-mail address", address)
        self.presses("Send me a code")
        self.sees("Enter your code")

    def signs_in_by_code(self, address: str) -> None:
        self.asks_for_a_code(address)
        self.types("Code", self.house.code_for(address))
        self.presses("Sign in")

    def is_home(self) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Good ")

    def signs_out(self) -> None:
        self.opens("/account/")
        self.presses("Sign out")
        self.sees("Sign in")

    def has_a_device_with_passkeys(self) -> None:
        devtools = self.page.context.new_cdp_session(self.page)
        devtools.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_member_signs_in_with_a_code(signin_house: SignInHouse, comes: Comes) -> None:
    address = signin_house.knows("Bob Brown")
    nurse = comes()
    nurse.opens("/account/")
    nurse.sees("Sign in")
    nurse.presses("Send me a code")
    expect(nurse.page.locator(".nhsuk-error-summary")).to_be_focused()
    nurse.looks()
    nurse.types("Your e-mail address", address)
    nurse.presses("Send me a code")
    nurse.sees("Enter your code")
    nurse.types("Code", "0000 0000")
    nurse.presses("Sign in")
    expect(nurse.page.locator(".nhsuk-error-summary")).to_contain_text("not the code")
    nurse.looks()
    nurse.types("Code", signin_house.code_for(address))
    nurse.presses("Sign in")
    nurse.sees("How I sign in")
    nurse.signs_out()


def test_an_address_that_nobody_knows_sees_the_same(
    signin_house: SignInHouse, comes: Comes
) -> None:
    nurse = comes()
    nurse.asks_for_a_code("nobody@example.org")
    nurse.types("Code", "1234 5678")
    nurse.presses("Sign in")
    expect(nurse.page.locator(".nhsuk-error-summary")).to_contain_text("not the code")


def test_a_lead_sets_up_a_passkey_and_signs_in_with_it(
    signin_house: SignInHouse, comes: Comes
) -> None:
    address = signin_house.knows("Petra Price", "member", "lead")
    nurse = comes()
    nurse.has_a_device_with_passkeys()
    nurse.signs_in_by_code(address)
    nurse.sees("Set up a second step")
    nurse.follows("Add a passkey")
    nurse.sees("Add a passkey")
    nurse.types("A name for it", "My own phone")
    nurse.presses("Add a passkey")
    nurse.sees("Recovery codes")
    nurse.follows("I have kept them")
    nurse.is_home()
    nurse.opens("/account/")
    expect(nurse.page.locator("main")).to_contain_text("My own phone")
    nurse.signs_out()
    nurse.presses("Use a passkey")
    nurse.is_home()
    nurse.signs_out()
    nurse.signs_in_by_code(address)
    nurse.sees("Your second step")
    nurse.presses("Use your passkey")
    nurse.is_home()
    nurse.opens("/account/again/?next=/account/")
    nurse.sees("Is it still you?")
    nurse.presses("Use your passkey")
    nurse.sees("How I sign in")


def test_a_device_without_the_passkey_says_so_calmly(
    signin_house: SignInHouse, comes: Comes
) -> None:
    nurse = comes()
    nurse.has_a_device_with_passkeys()
    nurse.opens("/sign-in/")
    nurse.presses("Use a passkey")
    expect(nurse.page.get_by_role("alert")).to_contain_text("The passkey was not used")
    nurse.looks()


def test_an_administrator_sets_up_an_app_and_signs_in_with_it(
    signin_house: SignInHouse, comes: Comes
) -> None:
    address = signin_house.knows("Amir Ali", "administrator")
    nurse = comes()
    nurse.signs_in_by_code(address)
    nurse.sees("Set up a second step")
    nurse.follows("Set up an app")
    nurse.sees("Set up an authenticator app")
    shown = nurse.page.locator(".secret").inner_text()
    secret = "".join(shown.removeprefix("Key:").split())
    nurse.types("Code", code_of(secret))
    nurse.presses("Set it up")
    nurse.sees("Recovery codes")
    recovery = nurse.page.locator(".codes li").first.inner_text()
    nurse.follows("I have kept them")
    nurse.is_home()
    nurse.signs_out()
    nurse.signs_in_by_code(address)
    nurse.sees("Your second step")
    # Not the code that set the app up a moment ago, but the next one: each works once.
    nurse.types("Code", code_of(secret, 30))
    nurse.presses("Sign in")
    nurse.is_home()
    nurse.signs_out()
    nurse.signs_in_by_code(address)
    nurse.types("Code", recovery)
    nurse.presses("Sign in")
    nurse.is_home()


def code_of(secret: str, later: int = 0) -> str:
    """What the app shows, so many seconds from now."""
    return format_hotp_value(hotp_value(secret, (int(time.time()) + later) // 30))


def test_a_nurse_connects_her_organisations_sign_in_and_uses_it(
    signin_house: SignInHouse, comes: Comes
) -> None:
    provider = signin_house.has_a_provider(name="Nora Nash", email="someone.else@example.org")
    try:
        address = signin_house.knows("Nora Nash", provider=provider.address)
        stranger = comes()
        goes_by_provider(stranger)
        stranger.sees("You need an invitation")
        nurse = comes()
        nurse.signs_in_by_code(address)
        nurse.is_home()
        nurse.opens("/account/")
        nurse.follows("Connect Norashire sign-in")
        nurse.sees("Connect Norashire sign-in?")
        nurse.presses("Go to Norashire sign-in")
        agrees(nurse.page)
        nurse.sees("How I sign in")
        expect(nurse.page.locator("main")).to_contain_text("Norashire sign-in is connected")
        nurse.signs_out()
        goes_by_provider(nurse)
        nurse.is_home()
    finally:
        provider.closes()


def goes_by_provider(nurse: Nurse) -> None:
    nurse.opens("/sign-in/")
    nurse.presses("Sign in with Norashire sign-in (Norashire)")
    agrees(nurse.page)


def agrees(page: Page) -> None:
    """At the provider's own page."""
    page.get_by_role("button", name="a-number-at-work").click()


def test_everything_but_passkeys_works_without_a_script(
    signin_house: SignInHouse, chromium: Browser
) -> None:
    address = signin_house.knows("Wanda Webb")
    context = chromium.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{signin_house.address}/sign-in/")
    expect(page.get_by_role("button", name="Use a passkey")).to_have_count(0)
    page.get_by_label("Your e-mail address").fill(address)
    page.get_by_label("This is my own device").check()
    page.get_by_role("button", name="Send me a code").click()
    page.get_by_label("Code").fill(signin_house.code_for(address))
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Good ")
    context.close()
