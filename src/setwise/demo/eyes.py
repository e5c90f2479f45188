"""Reads a made-up person's own screen within the server: the same screen their page would show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

from setwise.demo.options import Options
from setwise.demo.seen import Press, Seat, Seen, Tick
from setwise.room import facts, rendering, screens


def look(meeting: UUID, person: str, options: Options) -> tuple[Seen, screens.Screen]:
    """What this person sees now. Raises Http404 when the meeting is gone."""
    known = facts.facts_of(meeting)
    _, screen = rendering.one(meeting, known, person)
    names = known.names
    seen = Seen(
        status=screen.board.status,
        stage=screen.board.stage,
        depth=screen.board.depth.value,
        me=names[person],
        seats=tuple(_seat(seat) for seat in screen.seats),
        presses=tuple(_presses(screen)),
        agree=tuple(Tick(*tick) for tick in screen.agree),
        bidders=tuple(names[p] for p in screen.board.bids if p in names),
        to_work=tuple(names[w.presenter] for w in screen.board.work if w.waiting),
        card=screen.current is not None,
        please_write=screen.board.please_write and screen.board.my_turn,
        held=frozenset(names[p] for p in options.humans if p in names),
        awaited=names.get(options.awaits or ""),
        pieces=options.pieces,
    )
    return seen, screen


def _seat(seat: Mapping[str, object]) -> Seat:
    return Seat(
        name=str(seat["name"]),
        state=str(seat["state"]),
        you=bool(seat["you"]),
        presenter=bool(seat["presenter"]),
        chair=bool(seat["facilitator"]),
    )


def _presses(screen: screens.Screen) -> Iterator[Press]:
    for main in (screen.main, screen.agree_press):
        if main is not None:
            yield Press(main.do, main.fields, main=True)
    for press in (*screen.links, *screen.more):
        yield Press(press.do, press.fields)
    for choice in screen.choices:
        yield from (Press(choice.do, {"person": person}) for person, _ in choice.people)
    for write in screen.writes:
        yield Press("write", {"kind": write.kind})
    notes = [note for note in (screen.current, *screen.notes, *screen.mine) if note]
    yield from (Press(press.do, press.fields) for note in notes for press in note.presses)
