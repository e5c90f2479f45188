"""Every pair of colours that the theme puts together meets WCAG 2.2 AA, in every mode."""

import re
from pathlib import Path

import pytest

from setwise.design.brand import COLOURS, NHS, PALETTES

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
    """The custom properties of each `:root`, with the media query that it is in; not those of paper,
    which are of `html:root`.
    """
    css = (STATIC / name).read_text()
    found = re.finditer(r"(?:@media ([^{]+)\{)?(?<!html):root\{([^}]*)\}", css)
    return [(m[1] or "", dict(re.findall(r"--([\w-]+):\s*(#\w+)", m[2]))) for m in found]


def theme(names: str, *queries: str) -> Theme:
    """What a reader sees who asks for these media features, of files one after the other."""
    seen: Theme = {}
    for media, colours in (each for name in names.split() for each in blocks(name)):
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


def ratio(colours: Theme, pair: tuple[str, str]) -> float:
    """How well the first can be told from the second."""
    return contrast(colours[pair[0]], colours[pair[1]])


def too_faint(
    colours: Theme, pairs: list[tuple[str, str]], least: float
) -> dict[tuple[str, str], float]:
    """The pairs that come too near to each other."""
    found = {pair: round(ratio(colours, pair), 2) for pair in pairs}
    return {pair: there for pair, there in found.items() if there < least}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


LIGHT, DARK, MORE = "color-scheme:light", "color-scheme:dark", "contrast:more"
MODES = {"light": (LIGHT,), "dark": (DARK,), "more": (LIGHT, MORE), "dark and more": (DARK, MORE)}
CHOSEN = (*(each for each in PALETTES if each != PALETTES[0]), NHS)
SCREENS = ("setwise.css", *(f"setwise.css palettes/{each}.css" for each in CHOSEN))
WALLS = ("wall.css", *(f"wall.css palettes/{each}-wall.css" for each in CHOSEN))
HEAD = [("head-ink", "head"), ("head-soft", "head")]


def test_the_ruler_is_right() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("screen", SCREENS)
def test_the_four_modes_differ(screen: str) -> None:
    drawn = [tuple(sorted(theme(screen, *queries).items())) for queries in MODES.values()]
    assert len(set(drawn)) == 4


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("mode", MODES)
def test_text_can_be_read(mode: str, screen: str) -> None:
    assert not too_faint(theme(screen, *MODES[mode]), TEXT, 4.5)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("mode", MODES)
def test_shapes_can_be_told_apart(mode: str, screen: str) -> None:
    assert not too_faint(theme(screen, *MODES[mode]), SHAPES, 3)


@pytest.mark.parametrize("wall", WALLS)
def test_the_wall_can_be_read(wall: str) -> None:
    assert not too_faint(theme(wall), WALL_TEXT, 4.5)


@pytest.mark.parametrize("mode", MODES)
def test_the_header_of_nhs_organisations_can_be_read(mode: str) -> None:
    assert not too_faint(theme("palettes/nhs.css", *MODES[mode]), HEAD, 4.5)


@pytest.mark.parametrize("screen", SCREENS)
def test_more_contrast_is_more(screen: str) -> None:
    for usual, more in (("light", "more"), ("dark", "dark and more")):
        before, after = theme(screen, *MODES[usual]), theme(screen, *MODES[more])
        for pair in (("ink", "paper"), ("soft", "paper"), ("accent", "paper")):
            assert ratio(after, pair) > ratio(before, pair), (screen, more, pair)


def test_a_palette_is_drawn_for_every_mode_and_nothing_of_it_is_left_to_another() -> None:
    usual = theme("setwise.css", LIGHT)
    for screen in SCREENS[1:]:
        for queries in MODES.values():
            mine = theme(screen, *queries)
            assert mine.keys() >= usual.keys()
            assert mine["accent"] != theme("setwise.css", *queries)["accent"]
        # What is not the palette's own is that of the usual one in the same mode.
        assert theme(screen, DARK)["paper"] == theme("setwise.css", DARK)["paper"]
        assert theme(screen, LIGHT, MORE)["paper"] == "#ffffff"


def test_every_palette_that_can_be_chosen_has_its_files() -> None:
    files = {each.name for each in (STATIC / "palettes").iterdir()}
    drawn = {f"{each}{end}.css" for each in CHOSEN for end in ("", "-wall")}
    assert files == drawn | {"frutiger.css", "samples.css"}


def test_the_theme_is_the_drawn_one() -> None:
    light = theme("setwise.css")
    drawn = {
        "paper": "#f6f4ef", "card": "#ffffff", "ink": "#1c2b33", "soft": "#4a5b63", "line": "#d9d5cb",
        "accent": "#0b5f63", "press-down": "#083f42", "tint": "#e4efee", "warm": "#b4532a",
    }  # fmt: skip
    assert {name: light[name] for name in drawn} == drawn
    assert theme("wall.css")["paper"] == "#10262b"
    assert theme("wall.css")["ink"] == "#f3efe6"


def test_the_samples_are_the_palettes() -> None:
    css = (STATIC / "palettes/samples.css").read_text()
    for name, screen in zip((PALETTES[0], *CHOSEN), SCREENS, strict=True):
        light, dark = (
            dict(re.findall(r"--([\w-]+):\s*(#\w+)", each))
            for each in re.findall(rf"\.sample--{name}\{{([^}}]*)\}}", css)
        )
        for seen, query in ((light, LIGHT), (dark, DARK)):
            drawn = theme(screen, query)
            assert {key: drawn[key] for key in seen} == seen


@pytest.mark.parametrize("palette", sorted({*PALETTES, NHS}))
def test_a_phone_is_told_the_colours_that_the_pages_have(palette: str) -> None:
    files = "setwise.css" if palette == PALETTES[0] else f"setwise.css palettes/{palette}.css"
    seen = theme(files, "prefers-color-scheme:light")
    assert COLOURS[palette] == (seen["accent"], seen["paper"])
