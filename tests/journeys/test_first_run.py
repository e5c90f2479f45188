"""From an empty installation to a first meeting with people in it, in real browsers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, expect

from setwise.design.dates import LONDON
from tests.journeys.eyes import Eyes
from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import PHONE, Comes, Nurse

SET_UP = re.compile(r"http://localhost:\d+(/setup/[\w-]+/)")


@pytest.fixture
def empty_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignInHouse]:
    house = SignInHouse(tmp_path_factory.mktemp("empty") / "real")
    yield house
    house.closes()


@pytest.fixture
def comes(empty_house: SignInHouse, chromium: Browser, eyes: Eyes) -> Iterator[Comes]:
    """Somebody comes, at a browser of their own."""
    here: list[Nurse] = []

    def come() -> Nurse:
        context = chromium.new_context(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
        here.append(Nurse(context.new_page(), empty_house, eyes))
        return here[-1]

    yield come
    for nurse in here:
        nurse.page.context.close()
        assert not nurse.heard, nurse.heard


def test_from_the_set_up_address_to_a_first_meeting(empty_house: SignInHouse, comes: Comes) -> None:
    ada = comes()
    ada.has_a_device_with_passkeys()
    once = sets_up(ada, empty_house)
    assert comes().page.request.get(empty_house.address + once).status == 404
    sets_up_a_passkey(ada)
    ada.sees("First steps")
    expect(ada.page.get_by_role("listitem").filter(has_text="second step")).to_contain_text("Done")
    code = invites_by_a_code(ada)
    mia = comes()
    comes_by_the_code(mia, code)
    ada.opens("/account/first-steps/")
    forms_a_set(ada)
    plans_a_meeting(ada)
    accepts_the_terms(mia)
    goes_to_the_meeting(mia)
    ada.opens("/")
    goes_to_the_meeting(ada)
    expect(circle(ada)).to_contain_text("Mia")
    expect(circle(mia)).to_contain_text("Ada, facilitator")


def sets_up(ada: Nurse, house: SignInHouse) -> str:
    """What the server printed is opened."""
    found = SET_UP.search(house.log.read_text())
    assert found, house.log.read_text()
    ada.opens(found[1])
    ada.sees("Set up Setwise")
    ada.presses("Send me a code")
    expect(ada.page.locator(".nhsuk-error-summary")).to_be_focused()
    ada.looks()
    ada.types("Your name", "Ada Able")
    ada.types("Your e-mail address", "ada@example.org")
    ada.types("Name of your organisation", "Northshire Trust")
    ada.page.get_by_label("I am a facilitator of sets myself").check()
    ada.page.get_by_label("I accept this for my organisation").check()
    ada.presses("Send me a code")
    ada.sees("Enter your code")
    ada.types("Code", house.code_for("ada@example.org"))
    ada.presses("Begin")
    ada.sees("First steps")
    return found[1]


def sets_up_a_passkey(ada: Nurse) -> None:
    ada.follows("Set up your second step")
    ada.sees("Set up a second step")
    ada.follows("Add a passkey")
    ada.sees("Add a passkey")
    ada.presses("Add a passkey")
    ada.sees("Recovery codes")
    ada.follows("I have kept them")


def invites_by_a_code(ada: Nurse) -> str:
    """A code on the screen, for those in the room. The code."""
    ada.follows("Invite people")
    ada.sees("Invite people")
    ada.follows("A code for everybody in a room")
    ada.sees("A code for a room")
    ada.presses("Make the code")
    ada.looks()
    return ada.page.locator(".room-code").inner_text()


def comes_by_the_code(mia: Nurse, code: str) -> None:
    """Somebody in the room types it, proves her address, and accepts the terms."""
    mia.opens("/join/")
    mia.sees("Come by a code")
    mia.types("The code on the screen", code)
    mia.presses("Go on")
    mia.looks()
    mia.types("Your name", "Mia Moss")
    mia.types("Your e-mail address", "mia@example.org")
    mia.types("What shall the others call you?", "Mia")
    mia.presses("I come")
    mia.sees("Enter your code")
    mia.types("Code", mia.house.code_for("mia@example.org"))
    mia.presses("Go on")


def forms_a_set(ada: Nurse) -> None:
    ada.follows("Form a set")
    ada.sees("Form a set")
    ada.types("Name of the set", "Herons")
    ada.page.get_by_label("Facilitator", exact=True).select_option(label="Ada Able")
    ada.page.get_by_label("Mia Moss").check()
    ada.presses("Form the set")
    ada.sees("Herons")
    expect(ada.page.locator("main")).to_contain_text("Mia Moss")


def plans_a_meeting(ada: Nurse) -> None:
    ada.follows("Plan a meeting")
    ada.sees("Plan a meeting of Herons")
    ada.presses("Plan it")
    expect(ada.page.locator(".nhsuk-error-summary")).to_be_focused()
    ada.looks()
    fills_in_the_time(ada)
    ada.types("Place", "Library")
    ada.page.get_by_label("The whole meeting", exact=False).check()
    ada.page.get_by_label("On every screen", exact=False).check()
    ada.presses("Plan it")
    ada.sees("Herons")
    expect(ada.page.locator("main")).to_contain_text("Library")


def fills_in_the_time(nurse: Nurse) -> None:
    """About now, and well within the day."""
    now = datetime.now(LONDON)
    begins = min(now, now.replace(hour=22, minute=0))
    nurse.types("Day", begins.strftime("%Y-%m-%d"))
    nurse.types("From", begins.strftime("%H:%M"))
    nurse.types(
        "To", min(begins + timedelta(hours=2), now.replace(hour=23, minute=59)).strftime("%H:%M")
    )


def accepts_the_terms(nurse: Nurse) -> None:
    expect(nurse.page.get_by_role("heading", level=1)).to_be_visible()
    nurse.looks()
    nurse.page.locator("main form").get_by_role("button").first.click()
    nurse.is_home()


def goes_to_the_meeting(nurse: Nurse) -> None:
    nurse.is_home()
    nurse.looks()
    nurse.follows("Go to the meeting")
    nurse.presses("I'm here")
    nurse.looks()


def circle(nurse: Nurse) -> Locator:
    """Who is here, as the nurse sees it."""
    return nurse.page.get_by_role("list", name="The circle")


def test_a_set_of_ones_own_tonight(empty_house: SignInHouse, comes: Comes) -> None:
    sam = comes()
    sam.opens("/")
    sam.sees("Action learning sets")
    sam.follows("Start a set of your own, without an organisation")
    starts(sam, empty_house)
    link = sam.page.locator(".address a").get_attribute("href")
    assert link
    bea = comes()
    comes_by_the_link(bea, link, "Bea Birch", "bea@example.org")
    goes_to_the_meeting(bea)
    eve = comes()
    asks_to_come(eve, link, empty_house)
    sam.page.reload()
    sam.presses("Let Eve Else in")
    sam.sees("Tuesday people")
    sam.opens("/")
    goes_to_the_meeting(sam)
    expect(circle(sam)).to_contain_text("Bea")
    expect(circle(bea)).to_contain_text("Sam, facilitator")


def starts(sam: Nurse, house: SignInHouse) -> None:
    sam.sees("Start a set of your own")
    sam.presses("Start the set")
    expect(sam.page.locator(".nhsuk-error-summary")).to_be_focused()
    sam.looks()
    sam.types("A name for your set", "Tuesday people")
    sam.types("Your name", "Sam Snow")
    sam.types("Your e-mail address", "sam@example.org")
    sam.types("The e-mail addresses of the others", "bea@example.org\ncal@example.org")
    fills_in_the_time(sam)
    sam.page.get_by_label("I accept the short terms").check()
    sam.presses("Start the set")
    sam.sees("Enter your code")
    sam.types("Code", house.code_for("sam@example.org"))
    sam.presses("Go on")
    sam.sees("Tuesday people")


def comes_by_the_link(nurse: Nurse, link: str, name: str, address: str) -> None:
    nurse.opens(link)
    nurse.sees("Sam would like to meet with you")
    nurse.page.get_by_text("What happens, and who sees it").click()
    nurse.looks()
    nurse.types("Your name", name)
    nurse.types("Your e-mail address", address)
    nurse.page.get_by_label("I accept the short terms").check()
    nurse.presses("I come")
    nurse.sees("Enter your code")
    nurse.types("Code", nurse.house.code_for(address))
    nurse.presses("Go on")


def asks_to_come(eve: Nurse, link: str, house: SignInHouse) -> None:
    comes_by_the_link(eve, link, "Eve Else", "eve@example.org")
    eve.sees("Sam has been asked")
