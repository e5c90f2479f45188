"""An administrator makes Setwise their organisation's own, and a member finds it so. axe looks at every page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import House, Meeting
from tests.journeys.test_looking_after import Opens, looks
from tests.journeys.test_looking_after import opens as opens
from tests.people.brand.test_logos import picture

NAME = "Heron Vale Hospitals NHS Foundation Trust"
FRUTIGER = "link[href*='palettes/frutiger']"
HEADER = ".masthead__words"


@pytest.fixture
def meeting(house: House) -> Meeting:
    return house.plans("light", looked_after=True, administered=True)


def wears(page: Page, palette: str) -> None:
    expect(page.locator(f"link[href*='palettes/{palette}']")).to_have_count(1)


def test_an_organisation_gets_its_name_its_look_and_its_words(
    meeting: Meeting, opens: Opens, eyes: Eyes
) -> None:
    here = f"/organisation/{meeting.organisation}/"
    bola = opens("Bola", "/")
    ada = opens("Ada", f"{here}settings/")
    takes_its_name(ada, eyes)
    ada.goto(meeting.page_of("Ada", f"{here}look/"))
    tries_a_look_first(ada, eyes)
    bola.reload()
    expect(bola.locator(HEADER)).to_have_text("Setwise")
    ada.get_by_role("button", name="Publish", exact=True).click()
    looks(ada, eyes, "Look")
    wears(ada, "plum")
    is_an_nhs_organisation(ada, eyes)
    ada.goto(meeting.page_of("Ada", f"{here}words/"))
    calls_things_otherwise(ada, eyes)

    bola.reload()
    expect(bola.locator(HEADER)).to_have_text(NAME)
    wears(bola, "nhs")
    expect(bola.get_by_role("link", name="Go to the session")).to_be_visible()
    looks(bola, eyes, "Good ")
    bola.goto(meeting.room_of("Bola"))
    wears(bola, "nhs")
    expect(bola.locator(".masthead__context")).to_have_text("Herons · Session 2")
    expect(bola.locator("#connection")).to_have_text("Connected")
    assert not eyes.both(bola)


def takes_its_name(ada: Page, eyes: Eyes) -> None:
    looks(ada, eyes, "Settings")
    ada.get_by_label("Name of the organisation").fill(NAME)
    ada.get_by_role("button", name="Save").click()
    expect(ada.get_by_text(NAME).first).to_be_visible()


def tries_a_look_first(ada: Page, eyes: Eyes) -> None:
    """A palette and a picture, on this page alone."""
    looks(ada, eyes, "Look")
    ada.get_by_label("Plum").check()
    logo = {"name": "logo.png", "mimeType": "image/png", "buffer": picture()}
    ada.get_by_label("Logo").set_input_files(logo)  # type: ignore[arg-type]
    ada.get_by_role("button", name="Try it on this page").click()
    expect(ada.get_by_text("Nothing has changed for anybody yet.")).to_be_visible()
    expect(ada.get_by_role("heading", name="How it looks")).to_be_visible()
    expect(ada.locator("img.masthead__logo")).to_be_visible()
    wears(ada, "plum")
    looks(ada, eyes, "Look")


def is_an_nhs_organisation(ada: Page, eyes: Eyes) -> None:
    """The look needs a code; Frutiger needs, besides, that somebody says they are registered."""
    ada.get_by_label("NHS organisation: its blue, and its header").check()
    ada.get_by_role("button", name="Publish", exact=True).click()
    expect(ada.locator(".nhsuk-error-summary")).to_contain_text("ODS code")
    looks(ada, eyes, "Look")
    ada.get_by_label("ODS code").fill("RXH")
    ada.get_by_role("button", name="Publish", exact=True).click()
    wears(ada, "nhs")
    expect(ada.locator(FRUTIGER)).to_have_count(0)
    looks(ada, eyes, "Look")
    ada.get_by_label("Our organisation is registered to use Frutiger").check()
    ada.get_by_role("button", name="Publish", exact=True).click()
    expect(ada.locator(FRUTIGER)).to_have_count(1)
    looks(ada, eyes, "Look")


def calls_things_otherwise(ada: Page, eyes: Eyes) -> None:
    looks(ada, eyes, "Words for things")
    for usual, one in (("set", "circle"), ("meeting", "session")):
        box = ada.locator("fieldset", has=ada.get_by_text(f"{usual}, {usual}s", exact=True))
        box.get_by_label("One").fill(one)
        box.get_by_label("Several").fill(f"{one}s")
    ada.get_by_role("button", name="Show how it reads").click()
    expect(ada.get_by_text("In your circle nobody gives advice.")).to_be_visible()
    looks(ada, eyes, "Words for things")
    ada.get_by_role("button", name="Publish", exact=True).click()
    looks(ada, eyes, "Words for things")
