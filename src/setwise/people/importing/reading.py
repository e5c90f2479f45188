"""From the bytes of a file to headings and rows; whatever wrote it."""

import csv
import io
from typing import NamedTuple

from setwise.design.words import LazySay, phrase

MOST_ROWS = 5_000
MOST_BYTES = 950_000
MOST_COLUMNS = 60
SEPARATORS = ",;\t|"

TOO_LARGE = phrase(
    "The file is too large. It can hold 5,000 people. Leave out columns that are not needed, or make two files of it."
)
A_SPREADSHEET = phrase(
    "This is a spreadsheet file. Open it, choose “Save as”, and then “CSV UTF-8” as its type."
)
NOT_TEXT = phrase("This is not a list that can be read. Save it as “CSV UTF-8”.")
EMPTY = phrase(
    "There is nobody in this file. Its first line holds the headings, and each other line a person."
)
TOO_MANY = phrase("There are more than 5,000 people in this file. Make two files of it.")
WIDE = phrase("There are more than 60 columns in this file. Leave out those that are not needed.")


class Unreadable(Exception):
    """The file cannot be read; the text says why, and what would help."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


class Table(NamedTuple):
    """Headings, and rows with their number in the file first. Empty rows are left out."""

    headers: list[str]
    rows: list[list[str]]


def read(content: bytes, *, most: int = MOST_ROWS, too_many: LazySay = TOO_MANY) -> Table:
    """The table in a file, of at most so many rows. Raises Unreadable."""
    if len(content) > MOST_BYTES:
        raise Unreadable(TOO_LARGE)
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Unreadable(A_SPREADSHEET)
    text = _text(content)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep="):
        # A line by which a spreadsheet tells itself the separator.
        table = _table(rest, first.strip()[4:5] or ",")
    else:
        table = _table(text, _separator(first))
    if len(table.rows) > most:
        raise Unreadable(too_many)
    return table


def _text(content: bytes) -> str:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    codings = ["utf-16"] if marked else ["utf-8-sig", "cp1252"]
    for coding in codings:
        try:
            text = content.decode(coding)
        except UnicodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable(NOT_TEXT)


def _separator(first: str) -> str:
    """What splits the first line into the most headings."""
    return max(SEPARATORS, key=lambda each: len(next(csv.reader([first], delimiter=each), [])))


def _table(text: str, separator: str) -> Table:
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        headers: list[str] = []
        rows: list[list[str]] = []
        for line in reader:
            cells = [" ".join(each.split()) for each in line]
            if not any(cells):
                continue
            if not headers:
                headers = cells
            else:
                rows.append([str(reader.line_num), *cells])
    except csv.Error:
        raise Unreadable(NOT_TEXT) from None
    if not rows:
        raise Unreadable(EMPTY)
    if len(headers) > MOST_COLUMNS:
        raise Unreadable(WIDE)
    return Table(headers, rows)
