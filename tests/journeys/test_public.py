"""Somebody has just been told that she is in a set, and reads what that is: by keyboard, on any screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from setwise.library.public import contents
from tests.journeys.eyes import Eyes
from tests.journeys.house import House

SIZES = ({"width": 320, "height": 640}, {"width": 1280, "height": 800})
LOOKED_AT = ("set", "meeting", "process", "band-5", "accessibility")
SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, summary")]
  .filter((one) => one.checkVisibility() && !one.closest("p, main li") && !one.matches(".nhsuk-skip-link"))
  .filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.innerText)"""
SIDEWAYS = "() => document.documentElement.scrollWidth > innerWidth"


@pytest.fixture
def nurse(chromium: Browser, house: House) -> Iterator[Page]:
    context = chromium.new_context(viewport=SIZES[0], base_url=house.address)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


def test_she_reads_what_a_set_is_by_keyboard_alone(nurse: Page, eyes: Eyes) -> None:
    nurse.goto("/")
    nurse.get_by_role("link", name="What is an action learning set?").press("Enter")
    expect(nurse.get_by_role("heading", level=1)).to_have_text("Action learning sets")
    looks(nurse, eyes)
    nurse.keyboard.press("Tab")
    nurse.keyboard.press("Enter")
    expect(nurse.get_by_role("main")).to_be_focused()
    nurse.keyboard.press("Tab")
    expect(nurse.get_by_role("link", name="Walk through a meeting")).to_be_focused()
    nurse.keyboard.press("Enter")
    expect(nurse.get_by_role("heading", level=1)).to_have_text("A meeting in two minutes")
    expect(nurse.get_by_role("img", name="Carys has the floor. Dilys is next.")).to_be_visible()
    for page in LOOKED_AT:
        nurse.goto(f"/about/{page}/")
        looks(nurse, eyes)
    nurse.get_by_role("navigation", name="About").get_by_role("link", name="Privacy").press("Enter")
    expect(nurse.get_by_role("heading", level=1)).to_have_text("Privacy notice")


def looks(nurse: Page, eyes: Eyes) -> None:
    """By axe, for nothing to be scrolled sideways and nothing too small to press, at both sizes."""
    for size in SIZES:
        nurse.set_viewport_size(size)  # type: ignore[arg-type]
        assert not eyes.check(nurse), nurse.url
        assert not nurse.evaluate(SIDEWAYS), nurse.url
        assert not nurse.evaluate(SMALL_TARGETS), nurse.url


def test_without_javascript_every_page_is_one_press_from_the_last(
    chromium: Browser, house: House
) -> None:
    context = chromium.new_context(base_url=house.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/about/")
    pages = page.get_by_role("navigation", name="Pages", exact=True)
    pages.get_by_role("link").first.click()
    read = 1
    while (on := page.locator(".public__after a")).count():
        on.click()
        read += 1
    assert read == len(contents.MAIN) + len(contents.EACH_BAND)
    context.close()
