"""A sample of `make sheet`, another one for every commit: any page, any theme, any width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from tests.addresses.house import EVERYONE
from tests.sheet.contact import told
from tests.sheet.house import SheetHouse
from tests.sheet.looking import FOLDER, Fault, look, opened, worn
from tests.sheet.pages import Sight, shown
from tests.sheet.sampling import HOW_MANY, SEED, sample, seed
from tests.sheet.themes import LIGHT, PLAIN, themes


@pytest.fixture
def contexts(served: SheetHouse, chromium: Browser) -> Iterator[dict[str, BrowserContext]]:
    entered = {who: served.door.enters(chromium, who) for who in EVERYONE}
    yield entered
    for context in entered.values():
        context.close()


def test_a_sample_of_the_sheet(served: SheetHouse, contexts: dict[str, BrowserContext]) -> None:
    by = seed()
    faults: list[Fault] = []
    looked: list[str] = []
    for sight, theme, width in sample(served, by):
        if len(looked) == HOW_MANY:
            break
        if not shown(contexts[sight.who], served.door, sight):
            continue
        page = contexts[sight.who].new_page()
        opened(page, served.address + sight.path)
        faults += look(page, sight, theme, width)
        looked.append(f"{sight.name}, {theme.name}, {width} px")
        page.close()
    print(f"{SEED}={by} repeats this sample:", *looked, sep="\n  ")
    assert len(looked) == HOW_MANY
    assert not faults, "\n".join(told(faults))


WRONG = """<!doctype html><html lang="en"><title>Wrong</title><h1>Wrong</h1><h3>Too deep</h3>
<style>.bare:focus { outline: none } .lid { position: absolute; inset: 200px 0 auto; height: 90px; background: #fff }
.small { width: 9px; height: 9px; padding: 0; position: absolute; top: 400px; left: 8px }</style>
<p style="color: #fff; background: #fff">Not to be seen</p><p style="width: 2000px">Wide</p><button class="bare" style="border: 0; background: #fff">Bare</button>
<button style="position: absolute; top: 220px">Under</button><div class="lid"></div>
<button class="small" aria-label="One"></button><button class="small" style="left: 18px" aria-label="Two"></button>"""


def test_the_sheet_finds_what_is_wrong(chromium: Browser) -> None:
    page = chromium.new_page()
    page.route(
        "http://wrong.example/", lambda route: route.fulfill(body=WRONG, content_type="text/html")
    )
    opened(page, "http://wrong.example/")
    found = "\n".join(told(look(page, Sight("wrong", "nobody", "/"), LIGHT, 320)))
    page.close()
    for fault in (
        "scrolls sideways",
        'focus does not show: button.bare "Bare"',
        'focus is covered: button "Under"',
        "heading-order",
        "target-size",
        "color-contrast",
    ):
        assert fault in found, found


COLOURS = """() => {
  const style = getComputedStyle(document.documentElement);
  return [...style].filter((name) => name.startsWith("--")).map((name) => name + style.getPropertyValue(name));
}"""
STYLED = """<!doctype html><html lang="en"><title>Dressed</title><h1>Dressed</h1>
<link rel="stylesheet" href="/design/setwise.css">%s"""


def dressed(page: Page, palette: str = "") -> None:
    """A page with our styles is open, and a server gave it this palette, if any."""
    link = f'<link rel="stylesheet" href="/design/palettes/{palette}.css">' if palette else ""

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix("http://dressed.example/")
        if path:
            route.fulfill(path=FOLDER.parents[1] / path)
        else:
            route.fulfill(body=STYLED % link, content_type="text/html")

    page.route("http://dressed.example/**", answer)
    page.goto("http://dressed.example/")


def test_a_palette_is_laid_over_a_page_as_if_it_were_served(chromium: Browser) -> None:
    page = chromium.new_page()
    laid = [theme for theme in themes() if theme.palette and not theme.served]
    for theme in laid:
        page.emulate_media(**{**PLAIN, **theme.media})
        dressed(page, theme.palette)
        served = page.evaluate(COLOURS)
        dressed(page)
        assert page.evaluate(COLOURS) != served
        assert worn(page, theme)
        assert page.evaluate(COLOURS) == served
    # That of NHS organisations changes more than colours: only the server can give it.
    assert not worn(page, themes()[-1])
    page.close()
    assert len(laid) == 8
