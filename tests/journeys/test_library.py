"""An administrator adds an article with its PDF; a member finds it and takes it along; nobody else does."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.signin_house import SignInHouse
from tests.journeys.test_signin import Comes, Nurse, code_of, comes, signin_house
from tests.library.pdf_making import plain

__all__ = ["comes", "signin_house"]

TITLE = "Listening on a night shift"


def test_an_article_is_added_found_and_downloaded_by_those_it_is_for(
    comes: Comes, signin_house: SignInHouse, tmp_path: Path
) -> None:
    wellshire = {"organisation": "Wellshire", "together": True}
    amina = comes()
    signs_in_with_an_app(amina, signin_house.knows("Amina Ali", "administrator", **wellshire))
    amina.opens("/")
    amina.follows("Library")
    amina.sees("Library")
    library = amina.page.url.removeprefix(signin_house.address)
    adds_the_article(amina)
    adds_the_pdf(amina, tmp_path)

    malik = comes()
    malik.signs_in_by_code(signin_house.knows("Malik Moss", **wellshire))
    malik.opens("/")
    malik.looks()
    malik.follows("Library")
    malik.sees("Library")
    finds(malik, "night listen")
    malik.follows(TITLE)
    malik.sees(TITLE)
    article = malik.page.url.removeprefix(signin_house.address)
    with malik.page.expect_download() as coming:
        malik.follows("Download the PDF")
    assert coming.value.suggested_filename == "night.pdf"
    assert Path(coming.value.path()).read_bytes() == plain()

    passer_by = comes()
    passer_by.opens(library)
    passer_by.sees("Library")
    finds(passer_by, "night listen")
    expect(passer_by.page.get_by_text("Nothing here has all of these words")).to_be_visible()
    finds(passer_by, "facilitator")
    expect(passer_by.page.get_by_role("link", name="facilitator").first).to_be_visible()
    for address in (article, f"{article}file"):
        passer_by.opens(address)
        passer_by.sees("Sign in")


def signs_in_with_an_app(nurse: Nurse, address: str) -> None:
    nurse.signs_in_by_code(address)
    nurse.follows("Set up an app")
    shown = nurse.page.locator(".secret").inner_text()
    nurse.types("Code", code_of("".join(shown.removeprefix("Key:").split())))
    nurse.presses("Set it up")
    nurse.follows("I have kept them")
    nurse.is_home()


def adds_the_article(nurse: Nurse) -> None:
    nurse.follows("Add an article")
    nurse.sees("Add an article")
    nurse.types("Title", TITLE)
    nurse.types("What it is about", "What a ward sounds like at *four* in the morning.")
    nurse.page.get_by_label("Everybody in the organisation").check()
    nurse.presses("Save")
    expect(nurse.page.locator(".nhsuk-error-summary")).to_be_focused()
    nurse.looks()
    nurse.types("Source", "A made-up journal")
    nurse.presses("Show how it looks")
    expect(nurse.page.get_by_role("heading", name="How it looks")).to_be_visible()
    nurse.looks()
    nurse.presses("Save")
    nurse.sees(TITLE)


def adds_the_pdf(nurse: Nurse, folder: Path) -> None:
    nurse.follows("Add a PDF")
    nurse.sees(f"A PDF for: {TITLE}")
    for name, content in (("no.pdf", b"Wombats"), ("night.pdf", plain())):
        (folder / name).write_bytes(content)
        nurse.page.get_by_label("A PDF", exact=True).set_input_files(folder / name)
        nurse.presses("Check and add it")
        if content != plain():
            expect(nurse.page.locator(".nhsuk-error-summary")).to_contain_text("not a PDF")
            nurse.looks()
    nurse.sees(TITLE)
    expect(nurse.page.get_by_text("night.pdf, 1 page")).to_be_visible()


def finds(nurse: Nurse, words: str) -> None:
    nurse.page.get_by_role("searchbox").fill(words)
    nurse.presses("Search")
    expect(nurse.page.get_by_role("heading", level=2, name="for “")).to_be_visible()
    nurse.looks()
