"""From an invitation's mail to being in the meeting, on the smallest phone; and the inviter's desk."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import Comes, Nurse, comes, signin_house

__all__ = ["comes", "signin_house"]

LIST = "Name,E-mail,Ward\nPia Pine,pia.pine@example.org,Maple\nBad Row,nowhere,Oak\n"


def seeds(house: SignInHouse, **wanted: str) -> dict[str, str]:
    """A lead with a set that meets now; and somebody invited to it, if wanted."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.invitation_seeding"],
        env=house.environment,
        cwd=Path(__file__).parents[2],
        input=json.dumps(wanted) + "\n",
        text=True,
        check=True,
        capture_output=True,
    )
    made: dict[str, str] = json.loads(done.stdout)
    return made


def test_from_the_mail_to_being_in_the_meeting(comes: Comes, signin_house: SignInHouse) -> None:
    """Six presses on the way, the one in the mail included, and three things to type."""
    address = "nora.nash@example.org"
    made = seeds(
        signin_house,
        organisation="Ionashire",
        name="Iona Inns",
        email="iona@example.org",
        invites=address,
    )
    nurse = comes()
    nurse.opens(made["link"])  # 1
    nurse.sees("Ionashire invites you")
    nurse.page.get_by_text("First time? What happens, and who sees it").click()
    expect(nurse.page.get_by_text("You say only what you want to say.")).to_be_visible()
    nurse.looks()
    nurse.types("Your name", "Nora Nash")
    nurse.types("What shall the others call you?", "Nora")
    nurse.presses("Accept")  # 2
    nurse.sees("Enter your code")
    nurse.types("Code", signin_house.code_for(address))
    nurse.presses("Go on")  # 3
    nurse.sees("Before you begin")
    nurse.presses("I agree to these terms")  # 4
    nurse.is_home()
    nurse.looks()
    nurse.follows("Go to the meeting")  # 5
    nurse.looks()
    nurse.presses("I'm here")  # 6
    expect(nurse.page.get_by_role("button", name="I'm here", exact=True)).to_have_count(0)
    expect(nurse.page.locator("header")).to_contain_text("Herons")
    nurse.looks()


def test_an_invitation_that_is_not_filled_in_says_what_is_missing(
    comes: Comes, signin_house: SignInHouse
) -> None:
    made = seeds(
        signin_house,
        organisation="Oliveshire",
        name="Olive Oran",
        email="olive@example.org",
        invites="otto@example.org",
    )
    nurse = comes()
    nurse.opens(made["link"])
    nurse.presses("Accept")
    expect(nurse.page.locator(".nhsuk-error-summary")).to_contain_text("Write a name")
    nurse.looks()


def test_a_lead_invites_in_all_three_ways(
    comes: Comes, signin_house: SignInHouse, tmp_path: Path
) -> None:
    address = "lara@example.org"
    made = seeds(signin_house, organisation="Larashire", name="Lara Lane", email=address)
    desk = comes()
    desk.has_a_device_with_passkeys()
    desk.signs_in_by_code(address)
    desk.follows("Add a passkey")
    desk.types("A name for it", "My own phone")
    desk.presses("Add a passkey")
    desk.follows("I have kept them")
    desk.is_home()
    here = f"/organisation/{made['organisation']}/people/"
    desk.opens(here)
    desk.follows("Invite people")
    desk.sees("Invite people")
    desk.types("E-mail addresses", "otto.oak@example.org")
    desk.presses("Send the invitations")
    expect(desk.page.get_by_role("status")).to_contain_text("1 invitation is on its way.")
    desk.looks()
    desk.follows("A code for everybody in a room")
    desk.sees("A code for a room")
    desk.presses("Make the code")
    desk.sees("Come to Larashire")
    code = desk.page.locator(".room-code").inner_text()
    by_code(comes(), signin_house, code)
    desk.opens(f"{here}invite/")
    desk.follows("A list from a file")
    desk.sees("A list from a file")
    file = tmp_path / "people.csv"
    file.write_text(LIST, encoding="utf-8")
    desk.page.get_by_label("A file with people").set_input_files(file)
    desk.presses("Look at it")
    desk.sees("What the list would do")
    expect(desk.page.locator("main")).to_contain_text("1 person will be invited")
    expect(desk.page.locator("main")).to_contain_text("“nowhere” is not an e-mail address.")
    desk.presses("Do it")
    desk.sees("The list is taken over")
    desk.presses("Undo it")
    desk.sees("The list was undone")


def by_code(nurse: Nurse, house: SignInHouse, code: str) -> None:
    """Somebody in the room types the code."""
    nurse.opens("/join/")
    nurse.sees("Come by a code")
    nurse.types("The code on the screen", code)
    nurse.presses("Go on")
    nurse.sees("Larashire invites you")
    nurse.types("Your name", "Ruth Reed")
    nurse.types("What shall the others call you?", "Ruth")
    nurse.types("Your e-mail address", "ruth.reed@example.org")
    nurse.presses("I come")
    nurse.sees("Enter your code")
    nurse.types("Code", house.code_for("ruth.reed@example.org"))
    nurse.presses("Go on")
    nurse.sees("Before you begin")
