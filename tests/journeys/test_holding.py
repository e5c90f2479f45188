"""A facilitator who is not alone: Grace holds a meeting on the smallest phone, with words at hand."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import SMALL, Person, Table
from tests.journeys.voices import Voice, voices

INTERRUPTED = "Was interrupted, and is heard first"
STAYS = "I waited four breaths longer than I wanted to."


def test_a_facilitator_holds_a_meeting(plans: Plans) -> None:
    table = plans("full")
    grace, carys = table.opened("Grace", SMALL), table.at_a_phone("Carys")
    bola, amara = voices(table.meeting, "Bola", "Amara")
    somebody_is_in_tears(grace)
    carys.does_not_see("Words at hand")
    grace.presses("Start")
    grace.presses("Continue")
    somebody_is_heard_to_the_end(grace, carys)
    grace.presses("The round was held aloud")
    grace.presses("Go on to bidding")
    she_looks_who_has_waited(grace, bola, amara)
    they_step_out_for_a_moment(grace, carys)
    grace.presses("Close the meeting now")
    she_looks_back_on_it(grace, table)


def test_a_member_who_is_handed_the_chair_has_the_words_at_once(plans: Plans) -> None:
    """Without opening the page anew; and they go again with the chair."""
    table = plans("full")
    grace, carys = table.opened("Grace", SMALL), table.at_a_phone("Carys")
    grace.presses("Start")
    carys.does_not_see("Words at hand")
    grace.chooses("Hand the chair to", "Carys")
    expect(carys.page.get_by_text("Words at hand", exact=True)).to_be_visible()
    somebody_is_in_tears(carys)
    carys.chooses("Hand the chair to", "Grace")
    expect(carys.page.get_by_text("Words at hand", exact=True)).to_have_count(0)
    expect(grace.page.get_by_text("Words at hand", exact=True)).to_be_visible()


def somebody_is_in_tears(grace: Person) -> None:
    """One tap opens the sheet, one the moment. She puts it away, and is in the room again."""
    grace.page.get_by_text("Words at hand", exact=True).click()
    grace.looks()
    grace.page.get_by_text("Somebody is in tears", exact=True).click()
    expect(grace.page.get_by_text("Take the time you need. We are here.")).to_be_in_viewport()
    fits(grace)
    grace.page.get_by_text("Words at hand", exact=True).click()
    grace.does_not_see("In a hard moment")


def somebody_is_heard_to_the_end(grace: Person, carys: Person) -> None:
    carys.is_at("Check-in")
    grace.is_at("Check-in")
    grace.chooses(INTERRUPTED, "Carys")
    grace.sees("We hear Carys first")
    carys.sees("You have the word", "Take the time you need.")
    fits(grace)
    carys.presses("That is all from me")
    grace.is_at("Check-in")
    grace.does_not_see("We hear Carys first")


def she_looks_who_has_waited(grace: Person, bola: Voice, amara: Voice) -> None:
    bola.presses("I'd like time today")
    amara.presses("I'd like time today")
    grace.sees("Asking for time: Bola, Amara")
    goes(grace, "Who has waited longest?", "Who has waited")
    grace.sees("Bola has not presented in this set yet.", "It decides nothing.")
    grace.page.get_by_role("link", name="Back to the meeting").click()
    grace.is_at("Bidding")


def they_step_out_for_a_moment(grace: Person, carys: Person) -> None:
    grace.presses("Time-out")
    for person in (grace, carys):
        person.sees("How are we working?", "The task:", "The process:", "The learning:")
    fits(grace)
    grace.presses("Resume")
    grace.is_at("Bidding")


def she_looks_back_on_it(grace: Person, table: Table) -> None:
    goes(grace, "Look back on holding it", "Write something")
    expect(grace.page.get_by_label("After a meeting that you held")).to_be_checked()
    grace.page.get_by_role("button", name="Begin").click()
    grace.page.get_by_label("What stays with me?").fill(STAYS)
    expect(grace.page.get_by_text("Saved, for you alone.")).to_be_visible()
    grace.looks()
    fits(grace)
    address = grace.page.url.replace("/write", "/")
    grace.page.goto(address)
    expect(grace.page.get_by_text(STAYS).last).to_be_visible()
    hana = table.with_a_browser("Hana", SMALL).page
    answer = hana.request.get(address.replace("/as/grace/", "/as/hana/"))
    assert answer.status == 404


def goes(grace: Person, link: str, heading: str) -> None:
    grace.page.locator("main").get_by_role("link", name=link).click()
    expect(grace.page.get_by_role("heading", level=1)).to_contain_text(heading)
    grace.looks()
    fits(grace)


def fits(grace: Person) -> None:
    """Nothing is wider than the screen."""
    wide = grace.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide, grace.page.url
