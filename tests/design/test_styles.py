"""What is in the served styles and scripts, and what must never be."""

import gzip
import math
import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "src/setwise/design/static/design"
STYLES = ["setwise.css", "wall.css"]


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize(
    "banned", ["frutiger", "assets.nhs.uk", "@font-face", "url(http", "@import"]
)
def test_styles_name_no_font_and_no_foreign_address(name: str, banned: str) -> None:
    assert banned not in (STATIC / name).read_text().lower()


@pytest.mark.parametrize(
    ("name", "most"), [("setwise.css", 20_000), ("wall.css", 4_000), ("page.js", 1_800)]
)
def test_weight(name: str, most: int) -> None:
    assert len(gzip.compress((STATIC / name).read_bytes(), 9)) < most


def test_licences_are_shipped() -> None:
    text = (STATIC / "LICENCES.txt").read_text()
    assert "nhsuk-frontend" in text
    assert "Permission is hereby granted" in text


@pytest.mark.parametrize(
    "banned", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "style."]
)
def test_the_page_script_passes_trusted_types(banned: str) -> None:
    assert banned not in (STATIC / "page.js").read_text()


def seat_places(n: int) -> list[tuple[float, float]]:
    """Where each of n seats has its middle, in per cent of the circle."""
    css = (STATIC / "setwise.css").read_text()
    rules = re.findall(rf"\.ring--n{n} \.seat--i(\d+)\{{--x: ?([\d.]+)%; ?--y: ?([\d.]+)%", css)
    return [(float(x), float(y)) for _, x, y in sorted(rules, key=lambda rule: int(rule[0]))]


@pytest.mark.parametrize("n", range(2, 15))
def test_everyone_sits_at_the_same_distance(n: int) -> None:
    places = seat_places(n)
    distances = [math.hypot(x - 50, y - 50) for x, y in places]
    assert len(places) == n
    assert max(distances) - min(distances) < 0.2
    assert places[0][0] == 50
    assert places[0][1] < 50


def test_who_is_there_alone_sits_in_the_middle_of_the_lower_edge() -> None:
    for name in STYLES:
        assert ".ring--n1 .seat{--x: 50%;--y: 88.5%}" in (STATIC / name).read_text()


@pytest.mark.parametrize("n", range(2, 15))
def test_no_two_seats_touch(n: int) -> None:
    css = (STATIC / "setwise.css").read_text()
    size = re.search(rf"\.ring--n{n}\{{--seat: ?([\d.]+)%", css)
    assert size
    places = seat_places(n)
    gaps = [math.dist(places[i], places[i - 1]) for i in range(n)]
    assert min(gaps) > float(size[1]) * 1.1
    # At 280 px, the narrowest circle, a seat is still a thumb wide.
    assert float(size[1]) * 2.8 >= 44
