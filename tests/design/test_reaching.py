"""What a contact can be reached by is a link, and nothing else becomes one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from setwise.design.reaching import reached
from tests.design.pseudo import said


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("Wellbeing team, 01632 960 001", '<a href="tel:01632960001">01632 960 001</a>'),
        ("Ring +44 (0)1632 960001.", '<a href="tel:+441632960001">+44 (0)1632 960001</a>'),
        ("Guardian: g.o@trust.example", 'href="mailto:g.o@trust.example">g.o@<wbr>trust.example<'),
        ("See https://trust.example/help.", '<a href="https://trust.example/help">'),
    ],
)
def test_a_way_to_somebody_is_a_link(line: str, link: str) -> None:
    assert link in reached(line)
    assert " ".join(said(reached(line))).replace(" ", "") == line.replace(" ", "")


@pytest.mark.parametrize(
    "line",
    [
        *("Ward 12, extension 4455", "Since 2026-11-29", "Call 999", "Room 0.12", "a@b"),
        *("javascript:alert(1)", "tel:123", "www.trust.example", "0123", "12345678901"),
    ],
)
def test_nothing_else_is(line: str) -> None:
    assert reached(line) == escape(line)


@given(st.text(alphabet="0123456789+()- @.:/<>\"'&ahtps\\", max_size=60))
def test_whatever_is_written_carries_no_markup(line: str) -> None:
    page = reached(line).replace("<wbr>", "").replace("</a>", "")
    opened = page.count('<a href="')
    assert page.count("<") == opened
    assert page.count('"') == 2 * opened
