# ruff: noqa: INP001, T201 - beside a script
"""Goes through the table, and keeps each picture small and with the words of its page."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Browser, Error, Page
from scenes import World
from shots import SHOTS, Shot

WORDS = "Words"
PATIENCE = 20_000


class Camera:
    """Goes through the table: opens each page as somebody, and keeps its picture."""

    def __init__(self, browser: Browser, base: str, into: Path) -> None:
        self.browser, self.base, self.into = browser, base, into
        self.world = World()
        self.cookie = self.world.cookie()
        self.pages: dict[tuple[object, ...], Page] = {}

    def take_all(self) -> int:
        """Every picture, in the order of the table. Those that could not be taken are named, and counted."""
        failed = 0
        for shot in SHOTS:
            for scene in shot.before:
                scene(self.world)
            try:
                self.take(shot)
            except Error as why:
                failed += 1
                print(f"{shot.name} could not be taken: {why.message}", file=sys.stderr, flush=True)
        return failed

    def take(self, shot: Shot) -> None:
        """Go there, do what is to be done, and keep what is seen."""
        page = self.page(shot)
        page.goto(self.base + shot.path(self.world))
        for step in shot.steps:
            step.do(page, self.world)
        page.evaluate("document.activeElement?.blur()")
        size = keep(page, self.into / f"{shot.name}.png", shot.varies)
        print(f"{shot.name}.png, {size // 1000} kB", flush=True)

    def page(self, shot: Shot) -> Page:
        """A tab of this size and theme; twice as sharp where it is a phone."""
        look = (shot.size, shot.theme, bool(shot.who))
        if look not in self.pages:
            context = self.browser.new_context(
                viewport={"width": shot.size[0], "height": shot.size[1]},
                device_scale_factor=2 if shot.size[0] < 500 else 1,
                reduced_motion="reduce",
                color_scheme=shot.theme,
                locale="en-GB",
                timezone_id="Europe/London",
            )
            if shot.who:
                name, value = self.cookie
                context.add_cookies([{"name": name, "value": value, "url": self.base}])
            context.set_default_timeout(PATIENCE)
            self.pages[look] = context.new_page()
        return self.pages[look]


def keep(page: Page, place: Path, varies: str) -> int:
    """Write the picture with at most 256 colours, and with the words of its page; say how large it is."""
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    raw = io.BytesIO(page.screenshot(animations="disabled"))
    small = (
        Image.open(raw)
        .convert("RGB")
        .quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    )
    said = PngInfo()
    said.add_itxt(WORDS, words(page, varies), lang="en", zip=True)
    small.save(place, pnginfo=said)
    return place.stat().st_size


def words(page: Page, varies: str) -> str:
    """What the whole page says, one line for each; a figure may be another one the next time."""
    if varies:
        page.locator(varies).first.evaluate("one => one.remove()")
    lines = page.locator("body").inner_text().splitlines()
    tidy = (re.sub(r"\d+", "0", " ".join(line.split())) for line in lines)
    return "\n".join(line for line in tidy if line)
