"""What is found for a reader: what they may see is part of the question, not of the answer."""

from typing import NamedTuple

from django.db import connections, router
from django.db.models import QuerySet

from setwise.core.searching import Piece, words_of
from setwise.library.access import Reader, visible
from setwise.library.articles.shipped import in_its_language, of_text
from setwise.library.search.models import Findable

AT_ONCE = 20
MOST_WORDS = 12
MOST_CHARACTERS = 200
"""How much of what is asked is looked for."""
SHORTEST_BEGINNING = 3
ENDINGS = ("ing", "ings", "ed", "s", "ly")
AROUND = 24
"""How many words are shown of where it stands."""
BEGINS, ENDS = "\x02", "\x03"
"""What the database puts around a word that was found. No text has them."""


class Found(NamedTuple):
    """One thing that was found."""

    title: str
    route: str
    place: tuple[str, ...]
    pieces: tuple[Piece, ...]
    """The line in which the words stand, or what it is about."""
    title_language: str
    language: str
    """How title and line are marked, where they are in another language than the page."""


class Page(NamedTuple):
    """Some of what was found, the best first, and whether there is more."""

    found: tuple[Found, ...]
    more: bool
    total: int
    """On all pages of it."""


def search(reader: Reader, asked: str, *, page: int = 1) -> Page:
    """What this reader may see and that has all these words, or words that begin so.

    One query; a second one counts them where they are on several pages.
    """
    words = _words(asked)
    if not words:
        return Page((), False, 0)
    first = (max(page, 1) - 1) * AT_ONCE
    matching = _matching(visible_rows(reader), words)
    rows = list(matching[first : first + AT_ONCE + 1])
    more = len(rows) > AT_ONCE
    total = matching.count() if first or more else len(rows)
    return Page(tuple(_found(each) for each in rows[:AT_ONCE]), more, total)


def visible_rows(reader: Reader) -> QuerySet[Findable]:
    """All that this reader could find."""
    return Findable.objects.filter(visible(reader))


def _words(asked: str) -> list[str]:
    """The words that are asked for: letters and digits only, so that no sign means anything."""
    letters = "".join(
        each if each.isalnum() else " " for each in asked[:MOST_CHARACTERS].replace("\0", " ")
    )
    return list(words_of(letters))[:MOST_WORDS]


def _as_beginning(word: str) -> bool:
    """Whether longer words are meant as well.

    A short word begins too many. One with an ending is looked for in all its forms already, and the
    database would cut the ending off first: "carring" would begin "career" and "Cardiff".
    """
    return len(word) >= SHORTEST_BEGINNING and not word.endswith(ENDINGS)


def _matching(rows: QuerySet[Findable], words: list[str]) -> QuerySet[Findable]:
    if connections[router.db_for_read(Findable)].vendor == "postgresql":
        query = " & ".join(f"{word}:*" if _as_beginning(word) else word for word in words)
        asked = "to_tsquery('english', %s)"
        return rows.extra(
            select={
                "rank": f"ts_rank(library_findable.words, {asked})",
                "line": f"ts_headline('english', library_findable.body, {asked}, %s)",
            },
            select_params=[
                query,
                query,
                f'StartSel="{BEGINS}", StopSel="{ENDS}", MaxWords={AROUND}, MinWords={AROUND // 2}',
            ],
            where=[f"library_findable.words @@ {asked}"],
            params=[query],
            order_by=["-rank", "title", "id"],
        )
    table = "library_findable_words"
    return rows.extra(
        select={
            "rank": f"bm25({table}, 10.0, 1.0)",
            "line": f"snippet({table}, 1, char(2), char(3), '…', {AROUND})",
        },
        tables=[table],
        where=[f"{table}.rowid = library_findable.id", f"{table} MATCH %s"],
        params=[" ".join(f'"{word}"{"*" if _as_beginning(word) else ""}' for word in words)],
        order_by=["rank", "title", "id"],
    )


def _found(row: Findable) -> Found:
    """The database says which words it has found: it knows them in all their forms."""
    line: str = row.line  # type: ignore[attr-defined]  # Asked for beside the columns.
    pieces = _pieces(line) if BEGINS in line else (Piece(row.blurb, False),)
    marks = in_its_language(row.title, row.language), of_text(row.language)
    return Found(row.title, row.route, tuple(row.place), pieces, *marks)


def _pieces(line: str) -> tuple[Piece, ...]:
    before, *after = line.split(BEGINS)
    found = [Piece(before, False)]
    for each in after:
        hit, _, rest = each.partition(ENDS)
        found += [Piece(hit, True), Piece(rest, False)]
    return tuple(piece for piece in found if piece.text)
