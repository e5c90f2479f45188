"""What changed from one text to another, line by line and within a line word by word, as plain data."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

MOST_LINES = 3_000
MOST_WORDS = 1_500
"""Longer ones are not compared piece by piece: it would take seconds, and nobody would read it."""
ALIKE = 0.4
"""Two passages with less in common are one that went and another that came."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(NamedTuple):
    """Some words, and what became of them."""

    kind: Kind
    text: str


class Changed(NamedTuple):
    """A line in which something changed; before it stand so many lines in which nothing did."""

    unchanged: int
    pieces: tuple[Piece, ...]


def changes(before: str, after: str) -> tuple[Changed, ...]:
    """The lines that changed, in order. Empty lines and spaces at the end of a line do not count."""
    old, new = _lines(before), _lines(after)
    if max(len(old), len(new)) > MOST_LINES:
        return tuple(Changed(0, pieces) for pieces in _passage(old, new))
    found: list[Changed] = []
    unchanged = 0
    for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if tag == "equal":
            unchanged = d - c
            continue
        for pieces in _passage(old[a:b], new[c:d]):
            found.append(Changed(unchanged, pieces))
            unchanged = 0
    return tuple(found)


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def _passage(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Piece, ...]]:
    """As many lines on either side are compared one by one, others as a whole."""
    pairs = (
        zip(old, new, strict=True) if len(old) == len(new) else [("\n".join(old), "\n".join(new))]
    )
    for before, after in pairs:
        yield from _in_lines(_pieces(before, after))


def _pieces(old: str, new: str) -> Iterator[Piece]:
    """One passage beside another, word by word where they are alike."""
    words = _WORDS.findall(old), _WORDS.findall(new)
    if not all(words) or max(map(len, words)) > MOST_WORDS:
        return _whole(old, new)
    matcher = SequenceMatcher(None, *words)
    return _by_words(matcher, *words) if matcher.ratio() >= ALIKE else _whole(old, new)


def _by_words(
    matcher: "SequenceMatcher[str]", old: Sequence[str], new: Sequence[str]
) -> Iterator[Piece]:
    """Words that change with nothing but a space between them are one change."""
    gone = come = ""
    for tag, a, b, c, d in matcher.get_opcodes():
        before, after = "".join(old[a:b]), "".join(new[c:d])
        if tag == "equal" and (after.strip() or not (gone or come)):
            yield from _whole(gone, come)
            yield Piece(Kind.SAME, after)
            gone = come = ""
        else:
            gone, come = gone + before, come + after
    yield from _whole(gone, come)


def _whole(old: str, new: str) -> Iterator[Piece]:
    for kind, text in ((Kind.GONE, old), (Kind.NEW, new)):
        if text:
            yield Piece(kind, text)


def _in_lines(pieces: Iterator[Piece]) -> Iterator[tuple[Piece, ...]]:
    """The pieces as they stand in lines; a line in which nothing changed is left out."""
    line: list[Piece] = []
    for kind, text in _apart(pieces):
        if text == "\n":
            yield from _told(line)
            line = []
        elif text:
            line.append(Piece(kind, text))
    yield from _told(line)


def _apart(pieces: Iterator[Piece]) -> Iterator[Piece]:
    last: Kind | None = None
    for kind, text in pieces:
        if last is Kind.GONE and kind is Kind.NEW and "\n" in text:
            yield Piece(kind, "\n")
        for place, part in enumerate(text.split("\n")):
            if place:
                yield Piece(kind, "\n")
            yield Piece(kind, part)
        last = kind


def _told(line: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    if any(each.kind is not Kind.SAME and each.text.strip() for each in line):
        yield tuple(line)
