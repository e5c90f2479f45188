"""A CSV file as rows of named cells, and the list of everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from setwise.people.importing.reading import EMPTY, Unreadable, read


class BadInput(Exception):
    """What cannot be used; one line for each bad row."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@dataclass
class Faults:
    """What is wrong, in the order in which it was found."""

    lines: list[str] = field(default_factory=list)

    def add(self, file: str, row: int, what: str) -> None:
        """Something is wrong with a row; `row` is its line in the file, the headings being 1."""
        self.lines.append(f"{file}, row {row}: {what}")

    def refuse(self) -> None:
        """Raise BadInput if anything was found."""
        if self.lines:
            raise BadInput(self.lines)


@dataclass(frozen=True)
class Row:
    """One row: its line in the file, and its cells by heading. What is not there is empty."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, heading: str) -> str:
        """The cell under a heading."""
        return self.cells.get(heading, "")

    def codes(self, heading: str) -> frozenset[str]:
        """A cell with several codes, separated by `;`."""
        return frozenset(code for each in self[heading].split(";") if (code := each.strip()))


@dataclass(frozen=True)
class File:
    """A file that was read."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def load(path: Path, faults: Faults) -> File:
    """Read a file. Raises BadInput if it cannot be read at all; rows that cannot are faults."""
    try:
        content = path.read_bytes()
        headings, rows = _table(content)
    except OSError as error:
        raise BadInput([f"{path.name}: {error.strerror or 'cannot be read'}."]) from None
    except Unreadable as error:
        raise BadInput([f"{path.name}: {error}"]) from None
    named = tuple("_".join(heading.lower().split()) for heading in headings)
    if len(set(named) - {""}) != len([each for each in named if each]):
        raise BadInput([f"{path.name}, row 1: a heading stands twice."])
    return File(path.name, named, tuple(_rows(path.name, named, rows, faults)))


def _table(content: bytes) -> tuple[list[str], list[list[str]]]:
    lines = [line for line in content.splitlines() if line.strip()]
    if len(lines) == 1:
        # Headings alone: nobody is in it. A row is lent so that the reader looks at the headings.
        return read(lines[0] + b"\nnobody").headers, []
    table = read(content)
    return table.headers, table.rows


def _rows(
    name: str, headings: tuple[str, ...], rows: list[list[str]], faults: Faults
) -> Iterator[Row]:
    for number, *cells in rows:
        if any(cells[len(headings) :]):
            faults.add(name, int(number), "has more cells than there are headings.")
        else:
            yield Row(int(number), dict(zip(headings, cells, strict=False)))


def need(file: File, *headings: str) -> None:
    """Raise BadInput if a heading is missing."""
    missing = [each for each in headings if each not in file.headings]
    if missing:
        raise BadInput([f"{file.name}, row 1: the heading {missing[0]} is missing."])


def need_people(file: File) -> None:
    """Raise BadInput if there is nobody in the file."""
    if not file.rows:
        raise BadInput([f"{file.name}: {EMPTY}"])
