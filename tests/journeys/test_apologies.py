"""From a mail: I cannot come, and then I can; a manager releases; and a calendar with quiet hours."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import Comes, comes, signin_house

__all__ = ["comes", "signin_house"]

ADDRESS = "dora.dale@example.org"


@pytest.fixture(scope="module")
def links(signin_house: SignInHouse) -> dict[str, str]:
    """What stands in the mails to a nurse and to her line manager."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.calendar_seeding"],
        env=signin_house.environment,
        cwd=Path(__file__).parents[2],
        input=json.dumps({"nurse": ADDRESS}) + "\n",
        text=True,
        check=True,
        capture_output=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


def test_apologies_from_a_mail_without_signing_in(comes: Comes, links: dict[str, str]) -> None:
    nurse = comes()
    nurse.opens(links["coming"])
    nurse.sees("Can you come?")
    nurse.looks()
    expect(nurse.page.locator("main")).not_to_contain_text("Dora")
    nurse.presses("I cannot come")
    expect(nurse.page.locator("main")).to_contain_text("You said that you cannot come.")
    nurse.looks()
    nurse.opens(links["coming"])
    nurse.presses("I can come")
    expect(nurse.page.locator("main")).to_contain_text("You said that you can come.")


def test_a_manager_releases_in_one_press(comes: Comes, links: dict[str, str]) -> None:
    manager = comes()
    manager.opens(links["release"])
    manager.sees("Release people for their dates")
    expect(manager.page.get_by_label("Dora Dale")).to_be_checked()
    manager.looks()
    manager.presses("Confirm the release")
    expect(manager.page.locator("main")).to_contain_text("All dates are confirmed")
    manager.looks()


def test_a_calendar_of_ones_own_and_its_reminders(comes: Comes, links: dict[str, str]) -> None:
    nurse = comes()
    nurse.signs_in_by_code(ADDRESS)
    nurse.opens("/calendar/")
    nurse.sees("Your calendar")
    nurse.looks()
    nurse.presses("Make an address for my calendar")
    address = nurse.page.get_by_label("The address of your calendar").input_value()
    read = nurse.page.request.get(address)
    assert read.text().count("BEGIN:VEVENT") == 2
    nurse.looks()
    nurse.follows("Choose when we remind you")
    nurse.sees("Reminders")
    nurse.looks()
    nurse.page.get_by_label("1 hour before").uncheck()
    nurse.page.get_by_label("Quiet from").select_option("10pm")
    nurse.presses("Keep this")
    nurse.sees("Your calendar")
