"""Setwise on a phone: on its home screen, and without a connection."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import SMALL

READY = "() => navigator.serviceWorker.ready.then(() => true)"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push(request.url);
  return found.map((url) => new URL(url).pathname);
}"""
NO_SIDEWAYS = "document.documentElement.scrollWidth <= window.innerWidth"


def test_a_phone_without_a_connection_reads_what_still_works(plans: Plans) -> None:
    """What was pressed in the room before the page was lost is sent once, when there is a way."""
    table = plans("full")
    grace = table.with_a_browser("Grace", SMALL).opens(table.meeting.room_of("Grace"))
    page = grace.page
    # Once laid by, it stands between; until then a page is what it always was.
    assert page.evaluate(READY)
    errors = page.context.new_cdp_session(page).send("Page.getInstallabilityErrors")
    said = {each["errorId"] for each in errors["installabilityErrors"]} - {"in-incognito"}
    assert said == set()

    grace.loses_the_network()
    grace.taps("I'm here")
    grace.is_told("Waiting to be sent")
    page.reload()
    grace.sees("There is no connection just now", "It is sent once")
    assert "Grace" not in page.content()
    assert page.evaluate(NO_SIDEWAYS)
    grace.looks()

    grace.is_back_on_the_network()
    expect(page.locator("#connection")).to_be_visible()
    grace.cannot_press("I'm here")
    grace.can_press("Start")
    kept = page.evaluate(KEPT)
    assert "/app/offline" in kept
    assert all(path.startswith(("/app/offline", "/static/")) for path in kept)
