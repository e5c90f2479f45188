"""Walks a page as somebody does who has only a keyboard, at 400 %; and reads one without scripts."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, ViewportSize

from tests.sheet.looking import SEEING

ZOOMED: ViewportSize = {"width": 320, "height": 256}
"""A screen of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10)."""
MORE = 10
"""How many places the browser may add: its own edge, and what scrolls by itself."""
WITHIN = 4
"""How many places a field may have within it: day, month, year and the calendar."""
_HERE = Path(__file__).parent
STOPS = SEEING % (_HERE / "stops.js").read_text(encoding="utf-8")
AT = SEEING % (
    "() => { const at = document.activeElement;"
    " return { stop: window.tabStops.get(at) ?? null, seen: !at || inSight(at) }; }"
)
DEAD = SEEING % (_HERE / "dead.js").read_text(encoding="utf-8")


def walk(page: Page) -> list[str]:
    """What the Tab key does not come to, or comes to without its being seen."""
    page.set_viewport_size(ZOOMED)
    names: list[str] = page.evaluate(STOPS)
    reached: set[int] = set()
    faults: list[str] = []
    for _ in range(len(names) * WITHIN + MORE):
        page.keyboard.press("Tab")
        at = page.evaluate(AT)
        if at["stop"] is None:
            continue
        stop: int = at["stop"]
        if not at["seen"] and stop not in reached:
            faults.append(f"at 400 % the focus is covered: {names[stop]}")
        reached.add(stop)
        if len(reached) == len(names):
            break
    missed = [name for stop, name in enumerate(names) if stop not in reached]
    return faults + [f"the Tab key does not come to: {name}" for name in missed]


def without_scripts(page: Page) -> list[str]:
    """What only a script would bring to life, on a page that is open without any."""
    said: list[str] = page.evaluate(DEAD)
    return said
