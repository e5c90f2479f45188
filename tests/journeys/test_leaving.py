"""Leaving: an address of her own before, the last day, and everything in one file on a small phone."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.eyes import Eyes
from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import PHONE, Nurse

OWN = "ines@home.example.org"


@pytest.fixture(scope="module")
def leaving_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInHouse]:
    house = SignInHouse(tmp_path_factory.mktemp("leaving") / "real")
    yield house
    house.closes()


@pytest.fixture
def ines(leaving_house: SignInHouse, chromium: Browser, eyes: Eyes) -> Iterator[Nurse]:
    context = chromium.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
    nurse = Nurse(context.new_page(), leaving_house, eyes)
    yield nurse
    context.close()
    assert not nurse.heard, nurse.heard


def leaves(house: SignInHouse, address: str, days_ago: int) -> None:
    """As if her employer had let her go so many days ago."""
    subprocess.run(
        [sys.executable, "-m", "tests.journeys.leaving_seeding"],
        env=house.environment,
        cwd=Path(__file__).parents[2],
        input=json.dumps({"email": address, "days_ago": days_ago}) + "\n",
        text=True,
        check=True,
        capture_output=True,
    )


def enters_the_code(nurse: Nurse, address: str, button: str) -> None:
    nurse.types("Code", nurse.house.code_for(address))
    nurse.presses(button)


def test_from_the_work_address_to_the_last_day(ines: Nurse, tmp_path: Path) -> None:
    work = ines.house.knows("Ines Irving")
    ines.signs_in_by_code(work)
    ines.opens("/account/your-data/")
    ines.sees("Your data")
    ines.follows("Name an address of your own for that day")
    ines.sees("An address of your own")
    ines.types("An address of your own", OWN)
    ines.presses("Send me a code")
    ines.sees("Enter your code")
    enters_the_code(ines, OWN, "Keep this address")
    ines.sees("An address of your own")
    expect(ines.page.get_by_text(f"Kept for that day: {OWN}")).to_be_visible()

    # Ninety days later, on the last one: the work address is gone, hers is not.
    leaves(ines.house, work, days_ago=90)
    ines.page.context.clear_cookies()
    ines.signs_in_by_code(OWN)
    ines.opens("/")
    expect(ines.page.get_by_role("heading", name="What is yours is here until")).to_be_visible()
    ines.looks()
    ines.follows("What you take away")
    ines.sees("What you take away")
    ines.follows("Take everything with you")
    ines.sees("Your data")
    expect(ines.page.get_by_text("You have left. Until")).to_be_visible()
    with ines.page.expect_download() as coming:
        ines.follows("Download my data")
    file = tmp_path / "mine.zip"
    coming.value.save_as(file)
    with zipfile.ZipFile(file) as archive:
        assert {"everything.json", "everything.html"} <= set(archive.namelist())
        assert "Ines Irving" in archive.read("everything.html").decode()


def test_the_day_after_nobody_comes_in_as_her(ines: Nurse) -> None:
    work = ines.house.knows("Una Upton")
    leaves(ines.house, work, days_ago=91)
    ines.asks_for_a_code(work)
    ines.types("Code", ines.house.code_for(work))
    ines.page.get_by_role("button", name="Sign in", exact=True).click()
    ines.sees("Your time here is over")
