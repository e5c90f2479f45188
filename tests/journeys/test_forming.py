"""A lead goes from a list of people to sets: by the keyboard's and the eye's measure, at every step."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_invitation import seeds
from tests.journeys.test_signin import Comes, Nurse, comes, signin_house

__all__ = ["comes", "signin_house"]

WARDS = ("Maple", "Oak", "Ash", "Elm", "Fir", "Yew")
SITES = ("North", "South", "East")


def a_list(folder: Path) -> Path:
    """Twelve newcomers of six wards and three sites."""
    rows = ["Name,E-mail,Employee number,Ward,Site,Profession"]
    for place in range(12):
        ward, site = WARDS[place % 6], SITES[place % 3]
        rows.append(f"New Comer{place:02},new{place}@example.org,{700 + place},{ward},{site},Nurse")
    file = folder / "newcomers.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def a_cohort(lead: Nurse, organisation: str) -> None:
    lead.opens(f"/organisation/{organisation}/programmes/start")
    lead.types("Name of the programme", "First year")
    lead.presses("Start the programme")
    lead.follows("Start a cohort")
    lead.types("Name of the cohort", "Spring")
    lead.presses("Start the cohort")
    lead.sees("Spring")


def brings_people_in(lead: Nurse, file: Path) -> None:
    lead.follows("Bring the people in")
    lead.page.get_by_label("A file with people").set_input_files(file)
    lead.presses("Look at it")
    lead.sees("What the list would do")
    lead.presses("Do it")
    lead.follows("Go to First year, Spring")
    lead.sees("Spring")


def test_a_lead_goes_from_a_list_to_sets(
    comes: Comes, signin_house: SignInHouse, tmp_path: Path
) -> None:
    address = "finn@example.org"
    made = seeds(signin_house, organisation="Finnshire", name="Finn Fell", email=address)
    lead = comes()
    lead.has_a_device_with_passkeys()
    lead.signs_in_by_code(address)
    lead.follows("Add a passkey")
    lead.types("A name for it", "My own phone")
    lead.presses("Add a passkey")
    lead.follows("I have kept them")
    a_cohort(lead, made["organisation"])
    brings_people_in(lead, a_list(tmp_path))
    lead.follows("Form the sets")
    lead.sees("Form the sets of Spring")
    lead.page.get_by_text("What a good mix is").click()
    lead.looks()
    lead.presses("Form the sets")
    lead.sees("Forming sets")
    signin_house.runs("db_worker", "--queue-name", "long", "--batch", "--verbosity", "0")
    expect(lead.page.get_by_role("heading", level=1)).to_have_text("Sets of Spring", timeout=20_000)
    lead.looks()
    changes_by_hand(lead)
    lead.follows("Accept these sets")
    lead.sees("Accept the sets")
    lead.types("Name of set 1", "Early birds")
    lead.presses("Make 2 sets")
    lead.sees("The sets are made")
    lead.follows("Go on to the dates")
    lead.looks()


def changes_by_hand(lead: Nurse) -> None:
    """A move that breaks a rule is refused, two change places, and it is taken back."""
    lead.page.get_by_role("link", name="New Comer00").click()
    lead.sees("Move New Comer00")
    lead.page.get_by_role("radio").first.focus()
    lead.page.keyboard.press("Space")
    lead.page.keyboard.press("Enter")
    lead.sees("Move New Comer00")
    expect(lead.page.locator("main")).to_contain_text("work on the same ward or team")
    lead.page.get_by_label("With whom").select_option(label="New Comer06 (Nurse, Maple, North)")
    lead.presses("Change places")
    lead.sees("Sets of Spring")
    expect(lead.page.get_by_role("status")).to_contain_text("Done.")
    lead.presses("Take the last change back")
    expect(lead.page.get_by_role("status")).to_contain_text("The last change is taken back.")
    lead.page.get_by_role("button", name="Lock Alder").click()
    expect(lead.page.get_by_role("button", name="Unlock Alder")).to_be_visible()
    lead.looks()
