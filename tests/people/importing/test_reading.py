"""Files as spreadsheets write them."""

import pytest

from setwise.people.importing import safe
from setwise.people.importing.columns import TEMPLATE, Column, guess, remember
from setwise.people.importing.reading import MOST_BYTES, Unreadable, read

ROWS = "Name,E-mail\r\nZoë Ångström,zoe@example.org\r\n"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_coding_is_understood(coding: str) -> None:
    table = read(ROWS.encode(coding))
    assert table.headers == ["Name", "E-mail"]
    assert table.rows == [["2", "Zoë Ångström", "zoe@example.org"]]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_separator_is_found(separator: str) -> None:
    table = read(ROWS.replace(",", separator).encode())
    assert table.rows[0][1:] == ["Zoë Ångström", "zoe@example.org"]


def test_a_line_that_names_the_separator_is_no_heading() -> None:
    assert read(b"sep=;\r\nName;E-mail\r\nNora;nora@example.org\r\n").headers == ["Name", "E-mail"]


def test_empty_rows_are_left_out_and_the_others_keep_their_numbers() -> None:
    table = read(b"Name,E-mail\n,\n\nNora Nash,nora@example.org\n  ,  \n")
    assert table.rows == [["4", "Nora Nash", "nora@example.org"]]


def test_a_cell_in_quotes_may_hold_anything() -> None:
    table = read(b'Name,E-mail\n"Nash, Nora ""N""",nora@example.org\n')
    assert table.rows[0][1] == 'Nash, Nora "N"'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "nobody in this file"),
        (b"Name,E-mail\n", "nobody in this file"),
        (b"PK\x03\x04 and more", "a spreadsheet file"),
        (b"Name\0E-mail\n", "not a list"),
        (b"\xff\xfeN", "not a list"),
        (b"Name,E-mail\n" + b"Nora,nora@example.org\n" * 5_001, "more than 5,000"),
        (b"," * 60 + b"Name\nNora\n", "more than 60 columns"),
        (b"x" * (MOST_BYTES + 1), "too large"),
        (b'Name\n"' + b"x" * 200_000, "not a list"),
    ],
)
def test_what_cannot_be_read_says_what_would_help(content: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read(content)


class TestColumns:
    def test_our_own_template_is_known_again(self) -> None:
        assert guess(TEMPLATE, {}) == {column: place for place, column in enumerate(Column)}

    def test_other_lists_call_them_otherwise(self) -> None:
        headers = ["Staff No", "Employee name", "Line manager", "Email address", "Ward/Dept"]
        assert guess(headers, {}) == {
            Column.EMPLOYEE_NUMBER: 0,
            Column.NAME: 1,
            Column.LINE_MANAGER: 2,
            Column.EMAIL: 3,
            Column.WARD: 4,
        }

    def test_what_was_chosen_the_last_time_comes_first(self) -> None:
        headers = ["Who", "Where to write", "Email"]
        known = remember(headers, {Column.NAME: 0, Column.EMAIL: 1})
        assert guess(headers, known) == {Column.NAME: 0, Column.EMAIL: 1}


def test_no_cell_that_leaves_is_a_formula() -> None:
    text = safe.written([["=HYPERLINK(1)", "+44", "-1", "@x", "Nora, N"]])
    assert text == "\ufeff'=HYPERLINK(1),'+44,'-1,'@x,\"Nora, N\"\r\n"
