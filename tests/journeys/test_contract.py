"""A set makes its contract on phones, one of them small and without a script."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import PHONE, SMALL, Person, Table

LINE = "We listen until the other one has finished."


class Writer(Person):
    """Someone on the pages of the contract, which need no script."""

    def follows(self, text: str) -> None:
        self.page.get_by_role("link", name=text, exact=True).first.click()
        self.looks()

    def sends(self, text: str, *, fails: bool = False) -> None:
        """Presses a button that sends a form."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=re.compile(rf"^{text}")).first.click()
        self.reads("There is a problem") if fails else self.looks()

    def reads(self, *texts: str) -> None:
        for text in texts:
            expect(self.page.get_by_text(text).first, f"{self.name} reads {text}").to_be_visible()
        self.looks()

    def opens_part(self, title: str) -> None:
        self.page.get_by_role("link", name=re.compile(rf"(Write|Change) it\s+{title}")).click()
        self.looks()

    def fills_in(self, title: str, text: str) -> None:
        self.page.get_by_label(title, exact=True).fill(text)
        self.sends("Save it for the set")

    def unfolds_and_ticks(self, *names: str) -> None:
        self.page.get_by_text("Said aloud", exact=True).click()
        for name in names:
            self.page.get_by_role("checkbox", name=name).check()
        self.looks()


def a_writer(table: Table, name: str, size: tuple[int, int], *, scripted: bool = True) -> Writer:
    person = table.with_a_browser(name, size, scripted=scripted)
    writer = Writer(name, person.page, table.eyes, scripted=scripted)
    writer.page.goto(table.meeting.room_of(name))
    writer.page.locator("details.more > summary").first.click()
    writer.follows("Our contract")
    writer.reads("You have no contract yet.", "Always part of it")
    return writer


def test_a_set_makes_its_contract_on_phones(plans: Plans) -> None:
    table = plans("full")
    grace, bola = a_writer(table, "Grace", PHONE), a_writer(table, "Bola", PHONE)
    ewan = a_writer(table, "Ewan", SMALL, scripted=False)

    for each in (grace, bola, ewan):
        each.follows("Write it together")
    grace.sends("Put it to the set", fails=True)
    grace.reads("Write the one line first")
    grace.opens_part("In one line")
    grace.fills_in("In one line", LINE)

    # Two at once: nothing is lost, and both are told.
    bola.opens_part("Phones and bleeps")
    ewan.opens_part("Phones and bleeps")
    bola.fills_in("Phones and bleeps", "Off.")
    ewan.fills_in("Phones and bleeps", "Silent, face down.")
    ewan.reads("Nothing is lost", "Off.", "Silent, face down.")
    bola.refreshes()
    bola.reads("written at the same time", "Silent, face down.")
    bola.page.get_by_role("button", name="Keep this text (Ewan, 2)").click()
    bola.opens_part("The least number to meet")
    bola.fills_in("The least number to meet", "4")

    grace.sends("Put it to the set")
    grace.reads("Waiting for the others", "Still to say:")
    bola.follows("Back to our contract")
    bola.reads("Do you agree to this?", LINE)
    bola.sends("I agree")
    bola.reads("You have agreed.")
    ewan.follows("Back to our contract")
    ewan.page.get_by_text("Something is missing", exact=True).click()
    ewan.page.get_by_label("What is missing, or should be different?").fill("When do we begin?")
    ewan.sends("Say what is missing")

    grace.refreshes()
    grace.reads("When do we begin?")
    grace.follows("Write it together")
    grace.opens_part("Being on time")
    grace.fills_in("Being on time", "At two.")
    grace.sends("Put it to the set")
    grace.unfolds_and_ticks("Amara", "Bola", "Carys", "Dilys", "Femi", "Hana")
    grace.sends("Record that they agree")
    grace.reads("Still to say: Ewan.")
    ewan.refreshes()
    ewan.reads("At two.")
    ewan.sends("I agree")
    ewan.reads("What we agreed", "One of the seven values")

    bola.page.goto(table.meeting.room_of("Bola"))
    bola.presses("I'm here")
    bola.sees(f"Our contract: {LINE}")
    bola.follows("Read our whole contract")
    bola.reads("What we agreed", "Silent, face down.")
    bola.follows("Back to the meeting")
    bola.sees(f"Our contract: {LINE}")
