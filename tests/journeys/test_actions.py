"""An action comes back: named on a phone, in front of one person alone while the set checks in."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Plans
from tests.journeys.people import Table, everyone_follows
from tests.journeys.test_minute import SMALL, Thumb

STEP = "Ask Ward 7 how they hand over at night."
LEARNT = "They write it down while they walk."


def names_it(table: Table, page: Page, *, scripted: bool = True) -> None:
    page.goto(f"{table.meeting.home_of('Bola')}yours/actions/")
    thumb = Thumb(table, page, scripted=scripted)
    thumb.comes_to("Your actions")
    thumb.taps_on(page.get_by_text("Name something you will do"))
    page.get_by_label("Something I will do").fill(STEP)
    thumb.comes_to("Your actions")
    thumb.taps_on(thumb.button("Keep it"))
    expect(page.locator(".note__words")).to_have_text(STEP)


def test_it_comes_back_at_the_check_in(plans: Plans) -> None:
    table = plans("light")
    page = table.with_a_browser("Bola", SMALL).page
    names_it(table, page)
    grace, carys = table.at_a_phone("Grace"), table.at_a_phone("Carys")
    bola = table.opened("Bola", SMALL)
    bola.does_not_see(STEP)
    for press, stage in (("Start", "Silence"), ("Continue", "Check-in")):
        grace.presses(press)
        everyone_follows(stage, [grace, carys, bola])
    bola.sees(STEP)
    for other in (grace, carys):
        other.does_not_see(STEP, "Yours from last time")
    bola.page.get_by_text("What did you do, and what did you learn?").click()
    bola.field("What did I learn?").fill(LEARNT)
    expect(bola.page.locator("[data-saves-said]")).to_have_text("Saved, for you alone.")
    bola.looks()
    grace.presses("Round done")
    everyone_follows("Bidding", [grace, carys, bola])
    bola.does_not_see(STEP)
    page.goto(f"{table.meeting.home_of('Bola')}yours/actions/")
    expect(page.get_by_text(f"Learnt: {LEARNT}")).to_be_visible()


def test_it_is_shared_and_taken_back_without_a_script(plans: Plans) -> None:
    table = plans("light")
    page = table.with_a_browser("Bola", SMALL, scripted=False).page
    names_it(table, page, scripted=False)
    thumb = Thumb(table, page, scripted=False)
    thumb.taps_on(page.get_by_role("link", name="What did you learn?"))
    thumb.comes_to(STEP)
    thumb.taps_on(thumb.button("Share it with the set"))
    expect(thumb.button("Keep it to myself")).to_be_visible()
    carys = table.with_a_browser("Carys", SMALL, scripted=False).page
    told = f"{table.meeting.home_of('Carys')}sets/{table.meeting.learning_set}/actions"
    carys.goto(told)
    expect(carys.get_by_text(STEP)).to_be_visible()
    Thumb(table, carys, scripted=False).comes_to("What you told each other that you will do")
    thumb.taps_on(thumb.button("Keep it to myself"))
    carys.goto(told)
    expect(carys.get_by_text(STEP)).to_have_count(0)
