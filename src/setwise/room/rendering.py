"""Boards as HTML, for the page, the stream and the poll alike: the same function."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple
from uuid import UUID, uuid4
from zlib import crc32

from markupsafe import Markup

from setwise.core.meeting import board as boards_
from setwise.core.meeting.alike import Alike
from setwise.core.meeting.board import WALL, Board
from setwise.core.meeting.state import State
from setwise.design.phrases import Phrases, phrases
from setwise.design.terms import Terms
from setwise.room import opening, pieces, present, veil
from setwise.room.column import column
from setwise.room.facts import Facts, facts_of
from setwise.room.live.presence import presence
from setwise.room.pieces import Parts
from setwise.room.ring import Circle, Seat, shows_ring
from setwise.room.screens import Screen, screen
from setwise.store import log, summaries, tenancy, words

RING = 3
"""The place of the ring among the parts."""


class Boards(NamedTuple):
    """Boards of one moment, by viewer."""

    seq: int
    mark: int
    """Another one tells that what they were made from has changed, besides the log."""
    of: dict[str, Parts]


def boards(meeting: UUID, viewers: Iterable[str], at_least: int | None = None) -> Boards:
    """The present boards of these viewers, in parts, and their number.

    `at_least` is the number of an announcement: what is remembered may be enough for it.
    """
    facts = facts_of(meeting)
    tenancy.enter(organisation=facts.access.meeting.organisation)
    seq, state = _now(meeting, facts, at_least)
    at = time.time_ns() // 1_000_000
    if state.chair is not None and state.is_here(state.chair):
        presence.expect(meeting, state.chair)
    away = presence.all_away(meeting)
    chair_away = presence.away(meeting, state.chair)
    seen = _seen(state, viewers, at, chair_away=chair_away)
    made = _made(seen, facts, texts_of(meeting, _open(seen)), away)
    return Boards(seq, _mark(facts, away, chair_away), made)


def _seen(state: State, viewers: Iterable[str], at: int, *, chair_away: bool) -> dict[str, Board]:
    """The boards of these viewers: worked out once for all who see the same."""
    shared = boards_.common(state)
    alike = Alike(state, shared)
    first: dict[Hashable, Board] = {}
    seen: dict[str, Board] = {}
    for viewer in viewers:
        person = veil.uncovered(viewer)
        kind = alike.kind(person)
        if kind in first:
            seen[viewer] = boards_.as_seen_by(first[kind], shared, person)
        else:
            made = boards_.board(state, person, at=at, chair_away=chair_away, shared=shared)
            seen[viewer] = first[kind] = made
    return seen


def _mark(facts: Facts, away: frozenset[str], chair_away: bool) -> int:
    """A number for all that boards show and the log does not tell; the same in every process.

    Not for the time that is left: screens count that themselves.
    """
    line = facts.access.learning_set.contract_line
    told = (
        sorted(away),
        chair_away,
        sorted(facts.names.items()),
        facts.next_at,
        facts.early,
        facts.no_contract,
        line,
        facts.terms.mark,
    )
    return crc32(repr(told).encode())


def _made(
    seen: Mapping[str, Board], facts: Facts, texts: Mapping[str, str], away: frozenset[str]
) -> dict[str, Parts]:
    """The parts of these boards.

    People whose boards are equal, but for whose seat it is, share all their parts but the ring.
    """
    said = phrases(facts.terms)
    circle = Circle(facts.names, said, away)
    first: dict[tuple[object, ...], tuple[Screen, Parts]] = {}
    made: dict[str, Parts] = {}
    for viewer, board in seen.items():
        alike = (veil.is_covered(viewer), *boards_.own(board))
        if alike not in first:
            shown = _screen(viewer, board, facts, texts, away, circle)
            first[alike] = shown, parts(shown, said)
            made[viewer] = first[alike][1]
        else:
            shown, theirs = first[alike]
            ring = _ring(said, board, shown, circle.seats(board.ring))
            made[viewer] = (*theirs[:RING], ring, *theirs[RING + 1 :])
    return made


def _open(seen: Mapping[str, Board]) -> list[Board]:
    return [board for viewer, board in seen.items() if not veil.is_covered(viewer)]


def _screen(
    viewer: str,
    board: Board,
    facts: Facts,
    texts: Mapping[str, str],
    away: frozenset[str],
    circle: Circle | None = None,
) -> Screen:
    if not veil.is_covered(viewer):
        return screen(board, facts, texts, away, circle)
    return veil.cover(screen(board, facts, {}, away, circle), facts.access.meeting.id)


def one(meeting: UUID, facts: Facts, viewer: str) -> tuple[int, Screen]:
    """One viewer's screen now, for a page; or its covered one, as `veil.covered` names it."""
    seq, state = _now(meeting, facts)
    at = time.time_ns() // 1_000_000
    away = presence.all_away(meeting)
    chair_away = presence.away(meeting, state.chair)
    board = boards_.board(state, veil.uncovered(viewer), at=at, chair_away=chair_away)
    texts = texts_of(meeting, _open({viewer: board}))
    return seq, _screen(viewer, board, facts, texts, away)


def _now(meeting: UUID, facts: Facts, at_least: int | None = None) -> present.Present:
    """The meeting as it is; before anyone has come, as it will be for the first to come."""
    known = present.now(meeting, at_least)
    if facts.access.meeting.closed_at is not None and summaries.read(meeting) is not None:
        # Folded by a process of its own: what this one remembers is to be known no more.
        present.memory.forget(meeting)
        return present.Present(log.head(meeting), opening.as_if_closed(facts.access))
    if known.state.process is not None or known.state.met:
        return known
    return present.Present(known.seq, opening.as_if_opened(facts.access))


def texts_of(meeting: UUID, seen: Iterable[Board]) -> dict[str, str]:
    """The words that these boards name, in one query, or none."""
    wanted = {written.words for board in seen for written in board.words}
    return words.read_many(meeting, wanted) if wanted else {}


def fragment(seen: Screen, terms: Terms, *, token: str = "", waits: bool = False) -> Markup:
    """A screen as HTML. With a token it is for a page, where forms must work without a script;
    one that `waits` does not renew itself there, and says so.
    """
    return Markup("".join(parts(seen, phrases(terms), token=token, waits=waits)))


def parts(seen: Screen, said: Phrases, *, token: str = "", waits: bool = False) -> Parts:
    """A screen as the parts of its HTML, of which a stream sends only those that changed."""
    if seen.board.standing == WALL:
        seats = pieces.seats(said, seen.seats, full=True)
        return (pieces.template(said, "room/wall_board.jinja").render(s=seen, seats=seats),)
    board = seen.board
    # Each page gets a stem for its command ids, so that without a script, too, twice is once.
    moment = f"{board.visit}.{board.step}.{uuid4().hex[:16] if token else 'live'}"
    form = {"token": token, "moment": moment, "waits": "yes" if waits else ""}
    middle = column(seen)
    words_ = pieces.column(said, middle, form) if token else pieces.words(said, middle)
    ring = _ring(said, board, seen, seen.seats)
    return (
        _opening(said, seen, moment, ring=bool(ring)),
        pieces.path(said, seen.path, seen.path_now),
        pieces.kicker(said, seen.kicker, *((seen.centre, seen.centre_small) if ring else ("", ""))),
        ring,
        pieces.part(said, "words", words_ + pieces.left(said, board)),
        pieces.page_press(said, seen.bar, form) if token else pieces.press(said, seen.bar),
        "</div>",
    )


def _opening(said: Phrases, seen: Screen, moment: str, *, ring: bool) -> Markup:
    board = seen.board
    return pieces.opening(
        said,
        moment,
        looks=(ring, seen.current is not None, seen.dimmed),
        tells=(board.stage, board.status, board.depth.value, seen.bar.i_chair),
        says=(seen.say_stage, seen.say_turn, seen.say_mine),
    )


def _ring(said: Phrases, board: Board, seen: Screen, seats: tuple[Seat, ...]) -> Markup:
    if not shows_ring(board):
        return Markup()
    return pieces.ring(said, seats, seen.centre, seen.centre_small)
