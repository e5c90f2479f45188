"""While somebody types, what could tell who somebody is stands under the box; they go on as they like."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.test_exports import SMALL, looked_at

SAVED = "Saved, for you alone."


def test_it_is_said_under_the_box_and_gone_when_it_is_gone(plans: Plans) -> None:
    table = plans("light")
    page = table.opened("Bola", SMALL).page
    page.goto(f"{table.meeting.home_of('Bola')}yours/journal/new?prompt=free")
    page.get_by_label("Free writing").check()
    page.get_by_role("button", name="Begin").click()
    box, told = page.get_by_label("Write", exact=True), page.locator("[data-seen=one]")
    expect(told).to_be_hidden()
    box.fill("I looked up 999 945 8076 for Mrs <b>Patel</b>.")
    expect(told).to_contain_text("“999 945 8076” looks like an NHS number.")
    expect(page.locator("[data-saves-said]")).to_have_text(SAVED)
    looked_at(table, page, "Free writing")
    box.fill("I looked up somebody for whom I was not caring.")
    expect(told).to_be_hidden()
    box.fill("Mrs Patel was not mine to look up.")
    expect(told).to_contain_text("“Mrs Patel” looks like a name.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Mrs Patel was not mine to look up.").first).to_be_visible()
