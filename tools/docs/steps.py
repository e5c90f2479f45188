# ruff: noqa: INP001 - beside a script
"""What is done on a page before its picture is taken, as whoever follows the how-to does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from playwright.sync_api import Page

if TYPE_CHECKING:
    from scenes import World


class Step(Protocol):
    """One thing that somebody does."""

    def do(self, page: Page, world: World) -> None:
        """Do it; Playwright waits for what it is done to, and complains if it never comes."""


class Press(NamedTuple):
    """A button, a link, or something to be opened, by its words."""

    words: str
    role: str = "button"

    def do(self, page: Page, world: World) -> None:
        if self.role == "summary":
            page.locator("summary", has_text=self.words).filter(visible=True).first.click()
            return
        found = page.get_by_role(self.role, name=self.words, exact=True)  # type: ignore[arg-type]
        found.filter(visible=True).first.click()


class Follow(NamedTuple):
    """A link, and the page that it leads to."""

    words: str

    def do(self, page: Page, world: World) -> None:
        Press(self.words, "link").do(page, world)
        page.wait_for_load_state()


class Write(NamedTuple):
    """Words in a box, by its label."""

    label: str
    words: str

    def do(self, page: Page, world: World) -> None:
        page.get_by_label(self.label).filter(visible=True).first.fill(self.words)


class Choose(NamedTuple):
    """One of several, by its label."""

    label: str

    def do(self, page: Page, world: World) -> None:
        page.get_by_label(self.label).first.check()


class Bring(NamedTuple):
    """A list as a file."""

    label: str
    lines: tuple[str, ...]

    def do(self, page: Page, world: World) -> None:
        body = "\n".join(self.lines).encode()
        file = {"name": "people.csv", "mimeType": "text/csv", "buffer": body}
        page.get_by_label(self.label).first.set_input_files(file)  # type: ignore[arg-type]


class Await(NamedTuple):
    """Words that are to come."""

    words: str

    def do(self, page: Page, world: World) -> None:
        page.get_by_text(self.words).filter(visible=True).first.wait_for()


class LookAt(NamedTuple):
    """Words in the middle of the picture, once they are there."""

    words: str

    def do(self, page: Page, world: World) -> None:
        found = page.get_by_text(self.words).filter(visible=True).first
        found.evaluate("one => one.scrollIntoView({ block: 'center' })")


class PairWall(NamedTuple):
    """The code on the big screen, as people type it."""

    def do(self, page: Page, world: World) -> None:
        page.get_by_role("textbox").fill(world.code)
        page.get_by_role("button").first.click()
        page.wait_for_url("**/wall/screen")
