"""Looks one page over, as it is in one theme at one width."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Page

from setwise import design
from tests.journeys.eyes import AXE, TAGS
from tests.sheet.pages import Sight
from tests.sheet.themes import HEIGHT, PLAIN, Theme

_HERE = Path(__file__).parent
SEEING = f"(given) => {{ {(_HERE / 'seeing.js').read_text(encoding='utf-8').replace('%', '%%')} return (%s)(given); }}"
"""Around a script that uses it."""
LOOK = SEEING % (_HERE / "look.js").read_text(encoding="utf-8")
OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""What can differ from theme to theme; all else is the same page and is asked once for a width."""
RUN = """async (only) => {
  const found = await axe.run(document, {
    runOnly: only, resultTypes: ["violations", "incomplete"], elementRef: false,
    rules: { "target-size": { enabled: true }, "heading-order": { enabled: true } },
  });
  // What has exactly the colour that is behind it axe only doubts: it might be hidden on purpose.
  const unseen = found.incomplete.map((one) => ({ ...one, nodes: one.nodes.filter((node) =>
    node.any.some((each) => each.data?.messageKey === "equalRatio")) }));
  return [...found.violations, ...unseen].flatMap((one) => one.nodes.slice(0, 3).map((node) =>
  `${one.id}: ${node.html.replace(/\\s+/g, " ").slice(0, 120)} — `
  + node.failureSummary.split("\\n").slice(1, 3).map((line) => line.trim()).join(" ")));
}"""


DRESS = """(sheets) => {
  const wall = document.querySelector("link[rel=stylesheet][href*='design/wall']");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets[wall ? 1 : 0]);
  document.adoptedStyleSheets = [sheet];
}"""
"""In a palette, as if the page had its style sheet; they come after all others, as that one does."""
FOLDER = Path(design.__file__).parent / "static/design/palettes"


class Fault(NamedTuple):
    """Something that shuts somebody out."""

    sight: Sight
    theme: str
    width: int
    what: str


def look(page: Page, sight: Sight, theme: Theme, width: int) -> list[Fault]:
    """All that is wrong with the page that is open."""
    page.emulate_media(**{**PLAIN, **theme.media})
    page.set_viewport_size({"width": width, "height": HEIGHT})
    said: list[Any] = page.evaluate(LOOK, theme.on_paper) + page.evaluate(RUN, _asked(theme))
    return [Fault(sight, theme.name, width, str(what)) for what in said]


def _asked(theme: Theme) -> dict[str, object]:
    if theme.whole:
        return {"type": "tag", "values": TAGS}
    return {"type": "rule", "values": OF_COLOUR}


def opened(page: Page, address: str) -> None:
    """The page is there, and axe with it."""
    page.goto(address, wait_until="load")
    page.evaluate(AXE)
    # From here on the browser shows the focus as to somebody with a keyboard.
    page.keyboard.press("Tab")


def worn(page: Page, theme: Theme) -> bool:
    """The page has this theme's palette now. Not: it is one that an organisation's look leaves alone."""
    if theme.served:
        return page.locator(f"link[rel=stylesheet][href*='/{theme.served}']").count() > 0
    page.evaluate(DRESS, _sheets(theme.palette))
    return True


@cache
def _sheets(palette: str) -> list[str]:
    names = (palette, f"{palette}-wall") if palette else ()
    return [(FOLDER / f"{name}.css").read_text(encoding="utf-8") for name in names] or ["", ""]
