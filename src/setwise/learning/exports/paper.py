"""A document as plain data: what stands on it, in the order in which it is read. PDF and DOCX draw the same."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from setwise.design.dates import plain_day
from setwise.design.words import say

TEMPLATE = "record"
"""What draws a paper as PDF (`learning/typst/`)."""


class Heading(NamedTuple):
    """A heading; 1 is the highest."""

    text: str
    level: int = 1


class Text(NamedTuple):
    """A paragraph."""

    text: str


class Fields(NamedTuple):
    """Short answers, each behind its label; an empty one is for somebody to fill in."""

    rows: tuple[tuple[str, str], ...]


class Box(NamedTuple):
    """A long answer; an empty one leaves room for so many lines."""

    text: str
    lines: int = 4


class Table(NamedTuple):
    """Rows below one line of headings; the widths are shares of the whole."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    total: tuple[str, ...] = ()
    """The last row, where there are sums; it stands out."""


Block = Heading | Text | Fields | Box | Table


class Section(NamedTuple):
    """What stands together on pages of one shape."""

    blocks: tuple[Block, ...]
    wide: bool = False


class Paper(NamedTuple):
    """A document."""

    title: str
    author: str
    sections: tuple[Section, ...]


def plain(paper: Paper) -> dict[str, Any]:
    """The paper as data for a template: each block with the name of its kind."""
    return {
        "title": paper.title,
        "author": paper.author,
        "sections": [
            {"wide": each.wide, "blocks": [_block(block) for block in each.blocks]}
            for each in paper.sections
        ],
    }


def _block(block: Block) -> dict[str, Any]:
    return {"kind": type(block).__name__.lower(), **block._asdict()}


def days(first: date, last: date) -> str:
    """One day, or from one to another."""
    if first == last:
        return plain_day(first)
    return say("{first} to {last}", first=plain_day(first), last=plain_day(last))


def lines(texts: Iterable[str]) -> str:
    """Those that say something, each on its own line."""
    return "\n".join(text.strip() for text in texts if text.strip())
