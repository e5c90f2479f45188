"""The site of the docs begins with the map, one folder further up than the map itself."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

pytest.importorskip("sphinx")
WAY = Path(__file__).parents[2] / "tools" / "docs" / "site" / "way.py"


def test_the_map_leads_to_the_same_pages_from_the_top() -> None:
    spec = spec_from_file_location("way", WAY)
    assert spec is not None
    assert spec.loader is not None
    way = module_from_spec(spec)
    spec.loader.exec_module(way)
    page = (
        '<link href="../_static/site.css?v=1"><a href="../README.html">'
        '<a href="how-to/a.html#b"><a href="#main"><a href="https://example.org/"><form action="../search.html">'
    )
    assert way.from_the_top(page) == (
        '<link href="_static/site.css?v=1"><a href="README.html">'
        '<a href="docs/how-to/a.html#b"><a href="#main"><a href="https://example.org/"><form action="search.html">'
    )
