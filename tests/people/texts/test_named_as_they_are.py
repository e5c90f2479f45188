"""What stands on a page as it was written, though something else was meant, is named."""

from __future__ import annotations

import pytest

from setwise.people.texts import rendering


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("A {set} and {a_meeting}.", ()),
        ("A { set } here", ("{ set }",)),
        ("A {set name} here", ("{set name}",)),
        ("A {set and on", ("{set",)),
        ("A {wombat} and {wombat}", ("{wombat}",)),
        ("A {picture_x}", ()),
    ],
)
def test_braces_that_nothing_fills(written: str, named: tuple[str, ...]) -> None:
    assert rendering.unknown(written, {"picture_x": None}) == named  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("Plain, [a](https://example.org), <https://example.org> and <a@example.org>.", ()),
        ("[a](/about/), [b](mailto:a@example.org), [c](tel:01632960001)", ()),
        ("1 < 2 and 3 > 2, a | b", ()),
        ("<b>bold</b>", ("<b>", "</b>")),
        ("<script>alert(1)</script>", ("<script>", "</script>")),
        ("![us](https://example.org/a.png)", ("![us](https://example.org/a.png)",)),
        ("[us](www.example.org)", ("[us](www.example.org)",)),
        ("[call](tel:ward)", ("[call](tel:ward)",)),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ("| a | b |",)),
    ],
)
def test_what_markdown_cannot_show(written: str, named: tuple[str, ...]) -> None:
    assert rendering.not_shown(written) == named
