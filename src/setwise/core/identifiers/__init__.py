"""Finds what must never be written down about other people.

`find(text)` gives pieces of the text, each with a code for what it looks like: never a sentence,
never a decision. Whoever shows them explains and lets people go on; nothing is blocked, and nothing
that was found is kept or logged. It looks at the shape of the words and at what stands around them;
it knows no names, and it will miss some and mistake some (docs/reference/performance.md).
"""

from bisect import bisect
from collections.abc import Iterable, Iterator

from setwise.core.identifiers import dates, names, numbers, places
from setwise.core.identifiers.kinds import Found, Kind

__all__ = ["Found", "Kind", "find"]

_RANK = {kind: rank for rank, kind in enumerate(Kind)}


def find(text: str) -> tuple[Found, ...]:
    """All that looks like it, in the order of the text; no two overlap."""
    return tuple(_apart(_every(text)))


def _every(text: str) -> Iterator[Found]:
    for room in (numbers, dates, names, places):
        yield from room.find(text)


def _apart(found: Iterable[Found]) -> list[Found]:
    kept: list[Found] = []
    for each in sorted(found, key=lambda each: (_RANK[each.kind], each.start - each.end)):
        place = bisect(kept, each)
        before, after = kept[max(0, place - 1) : place], kept[place : place + 1]
        if all(other.end <= each.start for other in before) and all(
            each.end <= other.start for other in after
        ):
            kept.insert(place, each)
    return kept
