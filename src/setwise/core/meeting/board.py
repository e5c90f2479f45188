"""state + viewer -> what that person's screen shows and may press.

Codes and ids only: the room turns them into words, and reads what people wrote
through the store, for just the ids that a board names.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from setwise.core.meeting.offers import Offer, offers
from setwise.core.meeting.process import Part
from setwise.core.meeting.sight import Sight, Standing, Thing, Viewer, When, sight
from setwise.core.meeting.state import Piece, State, Word
from setwise.core.meeting.words import Depth, Ending, Interruption, Kind, Role

MINUTE = 60 * 1000


class Turn(StrEnum):
    """How someone in the ring stands to this round or queue."""

    NONE = "none"
    FLOOR = "floor"
    NEXT = "next"
    WAITING = "waiting"
    DONE = "done"
    PASSED = "passed"


class InRing(NamedTuple):
    person: str
    role: Role
    here: bool
    left: bool
    """Was here and has gone, in their own time or as the chair recorded."""
    you: bool
    presenter: bool
    chair: bool
    turn: Turn
    agreed: bool


class OnPath(NamedTuple):
    """A stage on the thin path at the top."""

    stage: str
    place: str
    """`done`, `now` or `to_come`."""


class Written(NamedTuple):
    """Words on this board, by id; their text is with the store."""

    words: str
    thing: Thing
    author: str
    mine: bool
    mine_to_keep: bool
    kept: bool
    shared: bool
    piece: int | None
    current: bool = False


class WorkView(NamedTuple):
    number: int
    presenter: str
    ended: Ending | None
    waiting: bool
    dropped: bool


class Board(NamedTuple):
    """One person's picture of the meeting. Times are milliseconds.

    Where it does not matter who they are, only the ring says so: all else may be equal for several.
    """

    status: str
    """`planned`, `open`, `closed` or `met`."""
    standing: Standing
    here: bool
    late: bool
    came_at: str
    """The stage in which they last came in; whoever is not here but has one has left."""
    visit: int
    step: int
    depth: Depth
    stage: str
    part: Part | None
    round: bool
    optional: bool
    interruption: Interruption | None
    heard: str | None
    """Whom everybody hears to the end, while all else is paused."""
    unfinished: tuple[str, ...]
    """Who would like to finish: all of them for the chair, oneself for whoever asked."""
    path: tuple[OnPath, ...]
    ring: tuple[InRing, ...]
    chair: str | None
    chair_offers: tuple[str, ...]
    i_chair: bool
    i_present: bool
    my_turn: bool
    i_am_next: bool
    i_am_heard: bool
    my_offer: str | None
    """This person, where they are among the `chair_offers`."""
    presenter: str | None
    floor: str | None
    next: str | None
    to_come: int
    held: bool
    please_write: bool
    bids: tuple[str, ...]
    work: tuple[WorkView, ...]
    piece: int | None
    left_for_meeting: int
    """Until the planned end; negative when it is over."""
    elapsed: int | None
    """How long this piece of work has gone on, for whoever may know (rule 6)."""
    words: tuple[Written, ...]
    offers: tuple[Offer, ...]


WALL = "wall"
"""The viewer that is a wall and not a person."""


class Common(NamedTuple):
    """What is the same on every board of one state, so that it is made once for all viewers."""

    path: tuple[OnPath, ...]
    ring: tuple[InRing, ...]
    """Nobody in it is `you`."""
    next: str | None
    bids: tuple[str, ...]
    work: tuple[WorkView, ...]


def common(state: State) -> Common:
    """What every board of this state shares."""
    return Common(
        path=_path(state),
        ring=_ring(state),
        next=_next(state),
        bids=tuple(bid.person for bid in state.bids),
        work=tuple(_work(number, piece) for number, piece in enumerate(state.position.pieces)),
    )


def board(
    state: State, viewer: str, *, at: int, chair_away: bool = False, shared: Common | None = None
) -> Board:
    """What one person (or the wall) sees of this meeting, at a time in milliseconds, UTC.

    Who asks for several viewers makes `shared` once, with `common`.
    """
    shared = shared or common(state)
    standing = standing_of(state, viewer)
    position = state.position
    opened = state.process is not None
    seat = state.seat(viewer)
    stage = state.stage if opened else None
    may_press = seat is not None and not state.met
    made = Board(
        status=_status(state),
        standing=standing,
        here=seat is not None and seat.here,
        late=seat is not None and seat.late,
        came_at=seat.came_at if seat is not None else "",
        visit=state.visit,
        step=state.step,
        depth=state.depth,
        stage=position.stage,
        part=stage.part if stage else None,
        round=stage.is_round if stage else False,
        optional=stage.optional if stage else False,
        interruption=position.interruption,
        heard=_heard(state),
        unfinished=_unfinished(state, viewer),
        path=shared.path,
        ring=_ring_of(shared, viewer),
        chair=state.chair,
        chair_offers=state.chair_offers,
        i_chair=state.chair == viewer,
        i_present=state.presenter == viewer,
        my_turn=position.floor == viewer,
        i_am_next=shared.next == viewer,
        i_am_heard=_heard(state) == viewer,
        my_offer=viewer if viewer in state.chair_offers else None,
        presenter=state.presenter,
        floor=position.floor,
        next=shared.next,
        to_come=len(position.waiting) if stage and stage.is_round else len(position.hands),
        held=position.held,
        please_write=position.please_write,
        bids=shared.bids,
        work=shared.work,
        piece=position.piece,
        left_for_meeting=state.ends_at - at,
        elapsed=_elapsed(state, viewer, at),
        words=tuple(_words(state, viewer, standing)),
        offers=offers(state, viewer, at=at, chair_away=chair_away) if may_press else (),
    )
    return made if _may_name_people(state, standing) else _without_people(made)


def _heard(state: State) -> str | None:
    position = state.position
    return position.heard if position.interruption and state.is_here(position.heard) else None


def _unfinished(state: State, viewer: str) -> tuple[str, ...]:
    return tuple(
        person
        for person in state.position.unfinished
        if viewer in (state.chair, person) and state.is_here(person)
    )


def own(board: Board) -> tuple[object, ...]:
    """All in which two boards of one state and moment can differ, but for the ring.

    Whose boards have this in common see the same, each with their own seat marked.
    """
    return (
        board.standing,
        board.here,
        board.late,
        board.came_at,
        board.i_chair,
        board.i_present,
        board.my_turn,
        board.i_am_next,
        board.i_am_heard,
        board.my_offer,
        board.unfinished,
        board.elapsed,
        board.words,
        board.offers,
    )


def _may_name_people(state: State, standing: Standing) -> bool:
    """Anyone may pass by a wall: it names people only while they are in the room with it."""
    if standing is not Standing.WALL:
        return True
    return sight(Thing.TOOK_PART, Viewer(standing), when(state)) is Sight.ALL


def _without_people(board: Board) -> Board:
    return board._replace(
        ring=(),
        heard=None,
        chair=None,
        chair_offers=(),
        presenter=None,
        floor=None,
        next=None,
        bids=(),
        work=(),
        piece=None,
    )


def _status(state: State) -> str:
    if state.met:
        return "met"
    if state.process is None:
        return "planned"
    return "closed" if state.position.closed else "open"


def standing_of(state: State, viewer: str) -> Standing:
    """Where a viewer stands in this meeting. Whoever has no seat is a stranger."""
    if viewer == WALL:
        return Standing.WALL
    seat = state.seat(viewer)
    if seat is None:
        return Standing.STRANGER
    if seat.role is not Role.MEMBER:
        return Standing(seat.role.value)
    if not seat.here and state.process is not None:
        return Standing.ABSENT
    if state.chair == viewer:
        return Standing.CHAIRING_MEMBER
    return Standing.LATECOMER if seat.late else Standing.MEMBER


def _path(state: State) -> tuple[OnPath, ...]:
    if state.process is None:
        return ()
    now = state.process.place(state.position.stage)
    closed = state.position.closed
    return tuple(
        OnPath(stage.key, "done" if place < now or closed else _ahead(place, now))
        for place, stage in enumerate(state.process.stages)
    )


def _ahead(place: int, now: int) -> str:
    return "now" if place == now else "to_come"


def as_seen_by(board: Board, shared: Common, viewer: str) -> Board:
    """The board of somebody who sees the same (see `alike`), with this viewer's seat marked."""
    return board._replace(ring=_ring_of(shared, viewer)) if board.ring else board


def _ring_of(shared: Common, viewer: str) -> tuple[InRing, ...]:
    return tuple(seat._replace(you=True) if seat.person == viewer else seat for seat in shared.ring)


def _ring(state: State) -> tuple[InRing, ...]:
    following = _next(state)
    return tuple(
        InRing(
            person=seat.person,
            role=seat.role,
            here=seat.here,
            left=not seat.here and bool(seat.came_at),
            you=False,
            presenter=seat.person == state.presenter,
            chair=seat.person == state.chair,
            turn=_turn(state, seat.person, following),
            agreed=seat.agreed,
        )
        for seat in state.seats
    )


def _turn(state: State, person: str, following: str | None) -> Turn:
    position = state.position
    if not state.turns_kept:
        return Turn.NONE
    if person == position.floor:
        return Turn.FLOOR
    if person == following:
        return Turn.NEXT
    if person in position.waiting or person in position.hands:
        return Turn.WAITING
    if person in position.passed:
        return Turn.PASSED
    return Turn.DONE if person in position.done else Turn.NONE


def _next(state: State) -> str | None:
    position = state.position
    if position.floor is None or not state.turns_kept:
        return None
    in_line = position.waiting or position.hands
    return in_line[0] if in_line else None


def _work(number: int, piece: Piece) -> WorkView:
    return WorkView(number, piece.presenter, piece.ended, piece.waiting, piece.dropped)


def _elapsed(state: State, viewer: str, at: int) -> int | None:
    knows = state.chair == viewer or state.elapsed_shown
    return at - state.piece_since if knows and state.working else None


_THINGS = {
    Kind.NOTE: Thing.NOTE,
    Kind.BID: Thing.BID,
    Kind.COMMENT: Thing.COMMENT,
    Kind.FEEDBACK: Thing.FEEDBACK,
    Kind.ACTION: Thing.ACTION,
}


def thing_of(state: State, key: str, word: Word) -> Thing:
    """Which row of the table some words come under at this moment."""
    if word.kind is not Kind.QUESTION:
        return _THINGS[word.kind]
    return Thing.QUESTION_ASKED if key in state.position.asked else Thing.QUESTION_WAITING


def sight_of_words(state: State, viewer: str, key: str) -> Sight:
    """How much of some written words this viewer sees now."""
    word = state.words[key]
    standing = standing_of(state, viewer)
    if not _reads_here(state, viewer, standing):
        return Sight.NOTHING
    return _sight_of(word, thing_of(state, key, word), viewer, standing, when(state))


def _reads_here(state: State, viewer: str, standing: Standing) -> bool:
    """A supporter sees what is written while they are in the room, a wall or a stranger nothing."""
    if standing is Standing.SUPPORTER:
        return state.is_here(viewer)
    return standing not in (Standing.WALL, Standing.STRANGER)


def _sight_of(word: Word, thing: Thing, viewer: str, standing: Standing, moment: When) -> Sight:
    relation = Viewer(standing, word.author == viewer, word.to == viewer)
    return sight(thing, relation, moment, shared=word.shared)


def when(state: State) -> When:
    if state.process is None and not state.met:
        return When.BEFORE
    return When.DURING if state.open else When.AFTER


def _of_interest(state: State, viewer: str, key: str, word: Word) -> bool:
    """A screen shows the question of this turn, not all that were ever asked of others."""
    if word.kind is not Kind.QUESTION or word.to == viewer or key == state.position.current:
        return True
    if word.author != viewer:
        return False
    return word.piece == state.position.piece and key not in state.position.asked


def _words(state: State, viewer: str, standing: Standing) -> Iterator[Written]:
    if not _reads_here(state, viewer, standing):
        return
    moment = when(state)
    for key, word in state.words.items():
        if not _of_interest(state, viewer, key, word):
            continue
        thing = thing_of(state, key, word)
        if _sight_of(word, thing, viewer, standing, moment) is Sight.ALL:
            yield _written(state, viewer, key, word, thing)


def _written(state: State, viewer: str, key: str, word: Word, thing: Thing) -> Written:
    return Written(
        words=key,
        thing=thing,
        author=word.author,
        mine=word.author == viewer,
        mine_to_keep=word.to == viewer and thing is not Thing.QUESTION_WAITING,
        kept=word.kept,
        shared=word.shared,
        piece=word.piece,
        current=key == state.position.current,
    )
