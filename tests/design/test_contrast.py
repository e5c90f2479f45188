"""Every pair of colours that the theme puts together meets WCAG 2.2 AA, in every mode."""

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "src/setwise/design/static/design"
Theme = dict[str, str]

TEXT = [
    ("ink", "paper"), ("ink", "card"), ("ink", "tint"), ("ink", "warm-tint"),
    ("soft", "paper"), ("soft", "card"),
    ("accent", "paper"), ("accent", "card"), ("accent", "tint"),
    ("accent-strong", "paper"), ("accent-strong", "card"), ("accent-strong", "tint"),
    ("press-ink", "press"), ("press-ink", "press-hover"),
    ("danger-ink", "danger"), ("danger-ink", "danger-hover"),
    ("danger", "paper"), ("danger", "card"),
    ("warm", "paper"), ("warm", "card"), ("warm-ink", "warm"),
    ("focus-ink", "focus"),
]  # fmt: skip
SHAPES = [
    ("line-strong", "card"), ("line-strong", "paper"), ("warm", "paper"), ("warm", "card"),
    ("accent", "paper"), ("accent", "card"), ("good", "card"), ("danger", "paper"), ("press", "paper"),
]  # fmt: skip
WALL_TEXT = [
    ("ink", "paper"), ("soft", "paper"), ("soft", "card"), ("soft", "tint"), ("warm", "card"), ("warm", "paper"),
    ("press-ink", "press"), ("warm-ink", "warm"), ("dim", "paper"), ("dim-warm", "paper"),
]  # fmt: skip


def blocks(name: str) -> list[tuple[str, Theme]]:
    """The custom properties of each `:root`, with the media query that it is in."""
    css = (STATIC / name).read_text()
    found = re.finditer(r"(?:@media ([^{]+)\{)?:root\{([^}]*)\}", css)
    return [(m[1] or "", dict(re.findall(r"--([\w-]+):\s*(#\w+)", m[2]))) for m in found]


def theme(name: str, *queries: str) -> Theme:
    """What a reader sees who asks for these media features."""
    seen: Theme = {}
    for media, colours in blocks(name):
        wanted = re.findall(r"\((prefers-[^)]+)\)", media)
        if all(any(q in w.replace(" ", "") for q in queries) for w in wanted):
            seen |= colours
    return seen


def luminance(colour: str) -> float:
    """The relative luminance of #rgb or #rrggbb, as WCAG defines it."""
    digits = colour.lstrip("#")
    full = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    parts = [int(full[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


DARK, MORE = "color-scheme:dark", "contrast:more"
MODES = {"light": (), "dark": (DARK,), "more": (MORE,), "dark and more": (DARK, MORE)}


def test_the_ruler_is_right() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_four_modes_differ() -> None:
    drawn = [tuple(sorted(theme("setwise.css", *queries).items())) for queries in MODES.values()]
    assert len(set(drawn)) == 4


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read(mode: str, front: str, back: str) -> None:
    colours = theme("setwise.css", *MODES[mode])
    assert contrast(colours[front], colours[back]) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("front", "back"), SHAPES)
def test_shapes_can_be_told_apart(mode: str, front: str, back: str) -> None:
    colours = theme("setwise.css", *MODES[mode])
    assert contrast(colours[front], colours[back]) >= 3


@pytest.mark.parametrize(("front", "back"), WALL_TEXT)
def test_the_wall_can_be_read(front: str, back: str) -> None:
    colours = theme("wall.css")
    assert contrast(colours[front], colours[back]) >= 4.5


def test_the_theme_is_the_drawn_one() -> None:
    light = theme("setwise.css")
    drawn = {
        "paper": "#f6f4ef", "card": "#ffffff", "ink": "#1c2b33", "soft": "#4a5b63", "line": "#d9d5cb",
        "accent": "#0b5f63", "press-down": "#083f42", "tint": "#e4efee", "warm": "#b4532a",
    }  # fmt: skip
    assert {name: light[name] for name in drawn} == drawn
    assert theme("wall.css")["paper"] == "#10262b"
    assert theme("wall.css")["ink"] == "#f3efe6"
