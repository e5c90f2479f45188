"""Searching in texts as people remember them: whatever the case, the accents and the order."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

AROUND = 70
"""How many characters of its line stand before and after what was found."""

_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_SIGNS = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "‐": "-", "–": "-", "—": "-"})


class Piece(NamedTuple):
    """A part of a line: whether it is what was looked for."""

    text: str
    hit: bool


def fold(text: str) -> str:
    """The text without case, accents, and the bends of its quotation marks."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold())).translate(_SIGNS)


def words_of(asked: str) -> tuple[str, ...]:
    """What somebody looks for, word by word, each once."""
    return tuple(dict.fromkeys(fold(asked).split()))


def has(text: str, words: Iterable[str]) -> bool:
    """Whether all of these words stand in the text, in any order."""
    folded = fold(text)
    return all(word in folded for word in words)


def shown(text: str, words: tuple[str, ...]) -> tuple[Piece, ...]:
    """The line of the text in which most of the words stand, with each of them marked."""
    line = max(text.splitlines() or [""], key=lambda each: _count(fold(each), words))
    folded, places = _with_places(line)
    spans = _spans(folded, words)
    whole = [(places[start], places[end - 1] + 1) for start, end in spans]
    return _cut(line, _joined(whole))


def _count(folded: str, words: tuple[str, ...]) -> int:
    return sum(word in folded for word in words)


def _with_places(line: str) -> tuple[str, list[int]]:
    """The folded line, and from where in the line each of its characters comes."""
    if line.isascii():
        return fold(line), list(range(len(line)))
    folded, places = "", list[int]()
    for place, character in enumerate(line):
        each = fold(character)
        folded += each
        places += [place] * len(each)
    return folded, places


def _spans(folded: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    return sorted(
        (found.start(), found.end())
        for word in words
        for found in re.finditer(re.escape(word), folded)
    )


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same places of the line, without two that overlap or touch."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _cut(line: str, spans: list[tuple[int, int]]) -> tuple[Piece, ...]:
    """What stands around the first place, as pieces; `…` where the line goes on."""
    first = spans[0] if spans else (0, 0)
    begins, ends = _at_a_gap(line, first[0] - AROUND), _at_a_gap(line, first[1] + AROUND)
    pieces, at = [Piece("…", False)] if begins > 0 else [], begins
    for start, end in spans:
        if end > ends:
            break
        pieces += [Piece(line[at:start], False), Piece(line[start:end], True)]
        at = end
    pieces.append(Piece(line[at:ends], False))
    pieces += [Piece("…", False)] if ends < len(line) else []
    return tuple(piece for piece in pieces if piece.text)


def _at_a_gap(line: str, place: int) -> int:
    """The end of the line, or the nearest gap between two words within a few characters."""
    if place <= 0 or place >= len(line):
        return min(max(place, 0), len(line))
    gap = line.find(" ", place, place + 15)
    return place if gap < 0 else gap
