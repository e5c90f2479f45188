"""From formed sets and a roster to published dates, and through a winter; every page looked over."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import Comes, Nurse, comes, signin_house

__all__ = ["comes", "signin_house"]

LEAD = "lena.dates@example.org"


def seeds(house: SignInHouse) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.dates_seeding"],
        env=house.environment,
        cwd=Path(__file__).parents[2],
        input=json.dumps({"organisation": "Datashire", "name": "Lena Long"}) + "\n",
        text=True,
        check=True,
        capture_output=True,
    )
    made: dict[str, str] = json.loads(done.stdout)
    return made


def a_roster(folder: Path) -> Path:
    """Ana of the Herons is on nights, Ben of the Otters on days; one row names nobody."""
    first = datetime.now(UTC).date() + timedelta(days=35)
    days = [first + timedelta(days=day) for day in range(120)]
    rows = [f"000,{day:%d/%m/%Y},N" for day in days if day.weekday() < 2]
    rows += [f"101,{day:%d/%m/%Y},E" for day in days if day.weekday() in (2, 3)]
    file = folder / "roster.csv"
    text = "\n".join(["Staff No,Date,Shift", *rows, "999,01/02/2027,E"])
    file.write_text(text, encoding="utf-8")
    return file


def with_a_second_step(comes: Comes, address: str) -> Nurse:
    desk = comes()
    desk.has_a_device_with_passkeys()
    desk.signs_in_by_code(address)
    desk.sees("Set up a second step")
    desk.follows("Add a passkey")
    desk.types("A name for it", "My own phone")
    desk.presses("Add a passkey")
    desk.follows("I have kept them")
    desk.is_home()
    return desk


def test_a_lead_comes_from_a_roster_to_published_dates(
    comes: Comes, signin_house: SignInHouse, tmp_path: Path
) -> None:
    made = seeds(signin_house)
    desk = with_a_second_step(comes, LEAD)
    desk.opens(f"/organisation/{made['organisation']}/cohorts/{made['cohort']}/dates/")
    desk.sees("Dates of Spring")
    desk.follows("Add a roster")
    desk.sees("Rosters")
    desk.page.get_by_label("A file with shifts").set_input_files(a_roster(tmp_path))
    desk.presses("Look at it")
    desk.sees("What the roster says")
    expect(desk.page.locator("main")).to_contain_text("employee number 999")
    desk.presses("Take it over")
    desk.sees("The roster is taken over")
    desk.opens(f"/organisation/{made['organisation']}/cohorts/{made['cohort']}/dates/")
    finds_and_publishes(desk)
    moves_for_the_winter(desk)
    cancels_one(desk)


def finds_and_publishes(desk: Nurse) -> None:
    desk.types("How many meetings", "0")
    desk.presses("Look for dates of 2 sets")
    expect(desk.page.locator(".nhsuk-error-summary")).to_contain_text("from 1 to 24")
    desk.looks()
    desk.types("How many meetings", "4")
    desk.presses("Look for dates of 2 sets")
    expect(desk.page.get_by_role("heading", name="Proposed dates")).to_be_visible()
    desk.looks()
    desk.follows("Herons")
    desk.sees("Dates of Herons")
    desk.page.get_by_role("link", name=re.compile("^Choose another")).nth(1).click()
    expect(desk.page.get_by_role("heading", level=1)).to_contain_text("Another date instead of")
    desk.looks()
    desk.page.get_by_role("radio").first.check()
    desk.presses("Take this date")
    desk.sees("Dates of Herons")
    desk.follows("To all sets of the cohort")
    desk.presses("Publish the dates of 2 sets")
    expect(desk.page.get_by_role("status")).to_contain_text("8 dates are published.")
    desk.looks()


def moves_for_the_winter(desk: Nurse) -> None:
    desk.follows("Move or cancel all meetings of some weeks")
    desk.sees("Move or cancel many meetings")
    first = datetime.now(UTC).date()
    desk.types("From", f"{first:%Y-%m-%d}")
    desk.types("Until", f"{first + timedelta(days=120):%Y-%m-%d}")
    desk.page.get_by_label("They are moved by some weeks").check()
    desk.types("How many weeks later", "1")
    desk.page.get_by_label("Staffing pressures").check()
    desk.presses("Look at what would happen")
    expect(desk.page.locator("main")).to_contain_text("Nothing has happened yet.")
    desk.looks()
    desk.page.get_by_role("button", name=re.compile("^Move [0-9]+ meetings$")).click()
    expect(desk.page.get_by_role("status")).to_contain_text("moved. Their people are told, once.")
    desk.looks()


def cancels_one(desk: Nurse) -> None:
    desk.follows("Otters")
    desk.sees("Dates of Otters")
    expect(desk.page.locator("main")).to_contain_text("Staffing pressures")
    desk.page.locator("main .shelves a").last.click()
    desk.looks()
    desk.page.locator("form", has_text="Cancel it").get_by_label("Too few people can come").check()
    desk.presses("Cancel it, and tell everybody")
    desk.sees("Dates of Otters")
    expect(desk.page.locator("main")).to_contain_text("Cancelled: Too few people can come")
    desk.page.locator("main .shelves a").last.click()
    desk.presses("It takes place after all")
    desk.sees("Dates of Otters")
    expect(desk.page.locator("main")).not_to_contain_text("Cancelled")
