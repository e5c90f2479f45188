"""A nurse asks to be told on her phone, in a real browser.

Headless Chromium has no push service to speak to: what its `PushManager.subscribe` would bring stands
in the page instead. The permission, the page, the server and the worker that shows the message are real:
the message comes to the worker as the browser itself hands one over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from setwise.config.push import new_key
from tests.journeys.eyes import Eyes
from tests.journeys.people import PATIENCE
from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import PHONE, Nurse
from tests.people.push.phone import Phone

ANDROID = (
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
TOLD = Phone("nurse", "fcm.googleapis.com").told()
SUBSCRIBES = """(told) => {
  const bytes = (text) => Uint8Array.from(
    atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0)).buffer;
  window.asked = [];
  PushManager.prototype.getSubscription = async () => null;
  PushManager.prototype.subscribe = async function (options) {
    window.asked.push(options.userVisibleOnly, options.applicationServerKey.length);
    const keys = { p256dh: bytes(told.key), auth: bytes(told.secret) };
    return { endpoint: told.address, getKey: (name) => keys[name] };
  };
}"""
ASKS = """() => {
  window.permissions = 0;
  const real = Notification.requestPermission.bind(Notification);
  Notification.requestPermission = () => { window.permissions += 1; return real(); };
}"""
SHOWN = """async (most) => {
  const registration = await navigator.serviceWorker.ready;
  let found = [];
  for (let looks = 0; !found.length && looks < most / 50; looks += 1) {
    await new Promise((later) => setTimeout(later, 50));
    found = await registration.getNotifications();
  }
  return found.map(({ title, body, tag, lang, data }) => ({ title, body, tag, lang, data }));
}"""
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const each of await (await caches.open(name)).matchAll()) found.push(await each.text());
  return found.join("\\n");
}"""
# A browser fires it when somebody touches a message, which no test can: the worker's own handler is
# called here, in the worker, with what it would be given.
TOUCHED = """async ([path, there]) => {
  const opened = [];
  const page = { url: self.location.origin + there, focus: async () => opened.push("focused") };
  self.clients.matchAll = async () => [page];
  self.clients.openWindow = async (address) => opened.push(address);
  let done;
  const event = new Event("notificationclick");
  event.notification = { close: () => opened.push("closed"), data: { path } };
  event.waitUntil = (promise) => { done = promise; };
  self.dispatchEvent(event);
  await done;
  return opened;
}"""
WORDS = "Your set meets on Thursday 10 December at 2pm."


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInHouse]:
    """An installation whose operator made a key."""
    house = SignInHouse(tmp_path_factory.mktemp("device") / "real", SETWISE_PUSH_KEY=new_key())
    yield house
    house.closes()


@pytest.fixture
def phone(on: SignInHouse, chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport=PHONE, user_agent=ANDROID, reduced_motion="reduce")  # type: ignore[arg-type]
    yield context
    context.close()


def comes(on: SignInHouse, phone: BrowserContext, eyes: Eyes, name: str) -> Nurse:
    """She signs in on her own phone."""
    address = on.knows(name)
    nurse = Nurse(phone.new_page(), on, eyes)
    nurse.opens("/sign-in/")
    nurse.types("Your e-mail address", address)
    nurse.page.get_by_label("This is my own device").check()
    nurse.presses("Send me a code")
    nurse.types("Code", on.code_for(address))
    nurse.presses("Sign in")
    nurse.is_home()
    return nurse


def stands_in(page: Page) -> None:
    """What the browser's push service would bring, from the next page on."""
    page.add_init_script(f"({SUBSCRIBES})({json.dumps(asdict(TOLD))}); ({ASKS})();")


def turned_on(nurse: Nurse) -> None:
    nurse.opens("/account/")
    nurse.follows("Be told of your dates on this device, besides mail")
    nurse.sees("Messages on your phone")
    assert nurse.page.evaluate("window.permissions") == 0, "nobody is asked before they press"
    nurse.presses("Tell me on this phone")
    expect(nurse.page.locator("main")).to_contain_text("You are told here.")
    nurse.looks()


def delivers(nurse: Nurse, message: dict[str, Any] | str) -> None:
    """The browser hands a message to the worker, as it does with one that has come."""
    nurse.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    devtools = nurse.page.context.new_cdp_session(nurse.page)
    registered: list[str] = []
    devtools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: registered.extend(each["registrationId"] for each in event["registrations"]),
    )
    devtools.send("ServiceWorker.enable")
    nurse.page.wait_for_timeout(0)
    while not registered:
        nurse.page.wait_for_timeout(20)
    data = message if isinstance(message, str) else json.dumps(message)
    said = {"origin": nurse.house.address, "registrationId": registered[0], "data": data}
    devtools.send("ServiceWorker.deliverPushMessage", said)


def shown(nurse: Nurse) -> list[dict[str, Any]]:
    """What stands on the phone now; it is waited for."""
    found: list[dict[str, Any]] = nurse.page.evaluate(SHOWN, PATIENCE)
    return found


def test_she_turns_it_on_is_told_and_turns_it_off(
    on: SignInHouse, phone: BrowserContext, eyes: Eyes
) -> None:
    phone.grant_permissions(["notifications"], origin=on.address)
    nurse = comes(on, phone, eyes, "Nina Noble")
    stands_in(nurse.page)
    turned_on(nurse)

    message = {"words": WORDS, "path": "/calendar/", "thing": "meeting-1", "lang": "en-GB"}
    delivers(nurse, message)
    (seen,) = shown(nurse)
    assert seen == {
        "title": "Setwise",
        "body": WORDS,
        "tag": "meeting-1",
        "lang": "en-GB",
        "data": {"path": "/calendar/"},
    }
    assert WORDS not in nurse.page.evaluate(KEPT), "the worker keeps no message"

    nurse.opens("/account/device/")
    nurse.presses("Stop on this phone")
    expect(nurse.page.get_by_role("button", name="Tell me on this phone")).to_be_visible()
    nurse.looks()
    assert not nurse.heard, nurse.heard


def test_a_message_that_cannot_be_read_shows_something_and_leads_nowhere_else(
    on: SignInHouse, phone: BrowserContext, eyes: Eyes
) -> None:
    phone.grant_permissions(["notifications"], origin=on.address)
    nurse = comes(on, phone, eyes, "Rita Reed")
    delivers(nurse, "not what was expected")
    (seen,) = shown(nurse)
    assert (seen["title"], seen["body"], seen["data"]) == ("Setwise", "", {"path": "/"})


def test_a_touch_opens_the_page_and_never_another_site(
    on: SignInHouse, phone: BrowserContext, eyes: Eyes
) -> None:
    nurse = comes(on, phone, eyes, "Tess Todd")
    nurse.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    (worker,) = phone.service_workers
    home = on.address
    found = {
        path: worker.evaluate(TOUCHED, [path, "/meetings/1/"])
        for path in ("/calendar/", "/meetings/1/", "https://evil.example/", "//evil.example/x", "")
    }
    assert found == {
        "/calendar/": ["closed", f"{home}/calendar/"],
        "/meetings/1/": ["closed", "focused"],
        "https://evil.example/": ["closed", home],
        "//evil.example/x": ["closed", home],
        "": ["closed", f"{home}/"],
    }


def test_a_browser_that_refuses_is_told_so_calmly(
    on: SignInHouse, phone: BrowserContext, eyes: Eyes
) -> None:
    nurse = comes(on, phone, eyes, "Dora Dean")
    nurse.page.add_init_script('Notification.requestPermission = async () => "denied";')
    nurse.opens("/account/device/")
    nurse.presses("Tell me on this phone")
    expect(nurse.page.get_by_role("alert")).to_contain_text("does not let Setwise show messages")
    nurse.looks()
    assert not nurse.heard, nurse.heard


def test_without_a_script_the_page_says_plainly_that_mails_come(
    on: SignInHouse, chromium: Browser, eyes: Eyes, phone: BrowserContext
) -> None:
    nurse = comes(on, phone, eyes, "Wilma West")
    plain = chromium.new_context(java_script_enabled=False, storage_state=phone.storage_state())
    page = plain.new_page()
    page.goto(f"{on.address}/account/device/")
    expect(page.locator("main")).to_contain_text("you get mails as before")
    expect(page.get_by_role("button", name="Tell me on this")).to_be_hidden()
    plain.close()
    assert not nurse.heard, nurse.heard
