"""How a page can look: the themes, the widths, and what is looked for in them."""

from __future__ import annotations

from typing import Any, NamedTuple

from setwise.design.brand import NHS, PALETTES

WIDTHS = (320, 768, 1280)
HEIGHT = 800


class Theme(NamedTuple):
    """What the reader chose, or what their organisation chose."""

    name: str
    media: dict[str, Any] = {}
    """As Playwright's `emulate_media` takes it."""
    palette: str = ""
    """Of the organisation, if it chose one."""

    @property
    def on_paper(self) -> bool:
        return self.media.get("media") == "print"

    @property
    def served(self) -> str:
        """The palette that the server must give the page; the others are laid over it.

        They are a style sheet and nothing else. That of NHS organisations has a header of its own.
        """
        return self.palette if self.palette == NHS else ""

    @property
    def whole(self) -> bool:
        """Of the themes with the same HTML, the one in which everything is asked."""
        return not self.media and self.palette == self.served


PLAIN: dict[str, Any] = {
    "media": "screen",
    "color_scheme": "light",
    "contrast": "no-preference",
    "forced_colors": "none",
    "reduced_motion": "reduce",
}
LIGHT = Theme("light")
DARK = Theme("dark", {"color_scheme": "dark"})
READERS = (
    LIGHT,
    DARK,
    Theme("contrast", {"contrast": "more"}),
    Theme("contrast-dark", {"contrast": "more", "color_scheme": "dark"}),
    Theme("forced", {"forced_colors": "active"}),
    Theme("print", {"media": "print"}),
)


def themes() -> tuple[Theme, ...]:
    """Every theme there is: the reader's with the usual colours, then each palette by day and night."""
    own = [palette for palette in (*PALETTES, NHS) if palette != PALETTES[0]]
    return READERS + tuple(
        Theme(f"{palette}{suffix}", each.media, palette)
        for palette in own
        for each, suffix in ((LIGHT, ""), (DARK, "-dark"))
    )
