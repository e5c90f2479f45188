"""Setwise on a phone: on its home screen, and without a connection."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import SMALL
from tests.journeys.test_journal import begins

READY = "() => navigator.serviceWorker.ready.then(() => true)"
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push(request.url);
  return found.map((url) => new URL(url).pathname);
}"""
SAYS_OFFLINE = "Object.defineProperty(navigator, 'onLine', { get: () => false })"
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
    assert all(path.startswith(("/app/", "/static/")) for path in kept)


STAYS = "There is no connection. What you wrote stays here. Press again when it is back."


def test_a_form_pressed_without_a_connection_stays_with_all_that_was_written(plans: Plans) -> None:
    table = plans("light")
    bola = table.with_a_browser("Bola", SMALL)
    page = bola.page
    page.goto(table.meeting.page_of("Bola", "/yours/journal/new"))
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("Write").fill("On the train.")
    bola.loses_the_network()
    page.get_by_label("Write").fill("On the train, in a tunnel.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text(STAYS)).to_be_visible()
    assert page.evaluate(NO_SIDEWAYS)
    bola.looks()
    expect(page.get_by_label("Write")).to_have_value("On the train, in a tunnel.")
    bola.is_back_on_the_network()
    page.get_by_role("button", name="Keep it").click()
    # It is kept: no longer a box to write in.
    expect(page.get_by_label("Write")).to_have_count(0)
    expect(page.get_by_text("On the train, in a tunnel.").first).to_be_visible()


def test_a_browser_that_is_wrong_about_its_connection_is_not_believed(plans: Plans) -> None:
    table = plans("light")
    page = begins(table, "Carys")
    page.evaluate(SAYS_OFFLINE)
    page.get_by_label("Write").fill("At my desk.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_label("Write")).to_have_count(0)
