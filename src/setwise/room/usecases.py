"""What can be done in a room. One command is one transaction of the store; then it is announced."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID, uuid4

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.codec import encode
from setwise.core.meeting.decide import Decision, Refused, decide
from setwise.core.meeting.events import Entry
from setwise.core.meeting.evolve import fold
from setwise.core.meeting.sight import Sight, Standing, Thing, Viewer, When, sight
from setwise.core.meeting.state import State
from setwise.core.meeting.summary import kept_words, shared_actions, summarise
from setwise.core.meeting.words import HOUSE, Role
from setwise.design.dates import LONDON
from setwise.people.access import contacts_of
from setwise.programmes import usecases as programmes
from setwise.programmes.access import MeetingAccess, meetings_of_set
from setwise.programmes.attendance import usecases as attendance
from setwise.programmes.changes import usecases as changes
from setwise.programmes.contracts import usecases as contracts
from setwise.room import present, telling
from setwise.room.live import bus, presence
from setwise.room.opening import milliseconds, opening, seats
from setwise.store import audit, log, summaries, words


class Said(NamedTuple):
    """The answer to a command: a code (`done` or why not) and the number of the last event."""

    code: str
    number: int

    @property
    def done(self) -> bool:
        return self.code == log.DONE


def act(
    *,
    access: MeetingAccess,
    command_id: str,
    commands: tuple[c.Command, ...],
    at: datetime,
    about: c.About | None = None,
    text: str | None = None,
) -> Said:
    """Do what a person asks in a meeting, once, and tell everyone who is there.

    `text` is what they wrote, for a `Write`. Raises store.words.TooLong, Unwritable or
    NotSealed before anything is changed.
    """
    actor = str(access.person)
    asks = tuple(
        c.Ask(actor, milliseconds(at), _informed(access, command), about) for command in commands
    )
    return _perform(access, command_id, asks, text)


def open_room(*, access: MeetingAccess, at: datetime) -> Said:
    """The first to come opens the room. Needs the roster."""
    # A name that could be guessed could be used up by somebody: then the room would stay shut.
    ask = c.Ask(HOUSE, milliseconds(at), opening(access))
    return _perform(access, new_command_id(), (ask,), None)


def come_in(*, access: MeetingAccess, at: datetime) -> Said:
    """Come into the room, and open it if nobody has. Needs the roster."""
    if unopened(access):
        open_room(access=access, at=at)
    return act(access=access, command_id=new_command_id(), commands=(c.Join(),), at=at)


def record_met(
    *,
    access: MeetingAccess,
    command_id: str,
    at: datetime,
    present_people: tuple[str, ...],
    presenters: tuple[str, ...],
) -> Said:
    """We met without it: the planned date, who came, who presented."""
    command = c.RecordMet(
        day=access.meeting.starts_at.astimezone(LONDON).date().isoformat(),
        present=present_people,
        presenters=presenters,
        seats=seats(access),
    )
    ask = c.Ask(str(access.person), milliseconds(at), command)
    return _perform(access, command_id, (ask,), None)


def close_left_open(*, access: MeetingAccess, at: datetime) -> Said:
    """The house closes a meeting left open a day after its planned end."""
    ask = c.Ask(HOUSE, milliseconds(at), c.CloseByHouse())
    return _perform(access, new_command_id(), (ask,), None)


def _informed(access: MeetingAccess, command: c.Command) -> c.Command:
    """What only the server knows: who has been out of reach, which role someone has."""
    match command:
        case c.TakeChair() | c.OfferChair():
            chair = present.now(access.meeting.id).state.chair
            return command._replace(away=presence.away(access.meeting.id, chair))
        case c.DrawOrder(order=()):
            return c.DrawOrder(_by_lot(present.now(access.meeting.id).state))
        case c.Join(person=None):
            return command._replace(role=Role(access.role.value))
        case _:
            return command


def _by_lot(state: State) -> tuple[str, ...]:
    """All who remain, in an order of chance; a presenter who speaks last stays last."""
    waiting = list(state.position.waiting)
    last = [waiting.pop()] if waiting and waiting[-1] == state.presenter else []
    return (*secrets.SystemRandom().sample(waiting, len(waiting)), *last)


class _Transaction:
    """The work of one command within the store's transaction."""

    def __init__(self, access: MeetingAccess, asks: tuple[c.Ask, ...], text: str | None) -> None:
        self.access = access
        self.asks = asks
        self.text = text
        self.after: present.Present | None = None
        self.was_closed = False

    def work(self, head: int, rows: log.Reader) -> list[log.New] | str:
        """Decide; write and erase words; say what happened or why not."""
        seq, state = present.at_head(self.access.meeting.id, head, rows)
        happened: list[e.Event] = []
        before, shared = kept_words(state), shared_actions(state)
        for ask in self.asks:
            decision: Decision = decide(state, ask)
            if isinstance(decision, Refused):
                return decision.why.value
            self.was_closed = state.position.closed
            state = fold((Entry(ask.at, ask.actor, event) for event in decision), state)
            happened += decision
        kept = kept_words(state)
        for event in happened:
            self._carry_out(event, kept)
        self._keep_attendance(rows, happened)
        _keep(before, kept, happened)
        telling.tell(self.access, shared, shared_actions(state), _moment(self.asks[0].at))
        self.after = present.Present(seq + len(happened), state)
        if happened:
            bus.tell_at_commit(self.access.meeting.id, self.after.seq)
        return [log.New(*encode(event)) for event in happened]

    def _carry_out(self, event: e.Event, kept: Mapping[str, str]) -> None:
        """What an event means for the other tables, in the same transaction."""
        meeting, at = self.access.meeting, self.asks[0].at
        match event:
            case e.MeetingOpened():
                programmes.pin_process(
                    meeting=meeting.id, process=event.process, version=event.version
                )
            case e.MeetingClosed() | e.MetWithout():
                programmes.mark_closed(meeting=meeting.id, at=_moment(at))
                summaries.mark_closed(meeting.id, at)
            case e.SteppedBack() if self.was_closed:
                programmes.mark_closed(meeting=meeting.id, at=None)
                summaries.mark_closed(meeting.id, None)
            case e.WordsWritten():
                self._write(event, at, kept.get(event.words, ""))
            case e.WordsWithdrawn():
                words.erase([event.words])
            case e.ContractAgreed():
                contracts.agree_as_they_gather(
                    organisation=meeting.organisation,
                    learning_set=self.access.learning_set.id,
                    person=UUID(event.person),
                    aloud=event.aloud,
                    at=_moment(at),
                )
            case _:
                pass

    def _keep_attendance(self, rows: log.Reader, happened: list[e.Event]) -> None:
        """Who came is drawn up when the meeting closes, and again if it closes again."""
        meeting, ask = self.access.meeting, self.asks[0]
        for event in happened:
            match event:
                case e.MeetingClosed() | e.MetWithout():
                    logged = present.entries(rows(0))
                    new = [Entry(ask.at, ask.actor, each) for each in happened]
                    attendance.draw_up(meeting=meeting, entries=[*logged, *new], at=_moment(ask.at))
                    changes.closed(meeting=meeting.id, at=_moment(ask.at), by=_by(ask.actor))
                case e.SteppedBack() if self.was_closed:
                    attendance.withdraw(meeting=meeting.id)
                    changes.closed(meeting=meeting.id, at=None, by=_by(ask.actor))
                case _:
                    pass

    def _write(self, event: e.WordsWritten, at: int, keeper: str) -> None:
        words.write(
            words=UUID(event.words),
            organisation=self.access.meeting.organisation,
            learning_set=self.access.learning_set.id,
            meeting=self.access.meeting.id,
            author=event.person,
            kind=event.kind.value,
            text=self.text or "",
            at=at,
            keeper=keeper,
        )


def _keep(before: Mapping[str, str], now: Mapping[str, str], happened: list[e.Event]) -> None:
    """Words get the seal of whoever keeps them, and the set's again when they are let go."""
    written = {event.words for event in happened if isinstance(event, e.WordsWritten)}
    newly = {key: now[key] for key in now if now[key] != before.get(key) and key not in written}
    if newly:
        words.keep(newly)
    if gone := before.keys() - now.keys():
        words.let_go(gone)


def _by(actor: str) -> UUID | str:
    return audit.HOUSE if actor == HOUSE else UUID(actor)


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC)


def _perform(
    access: MeetingAccess, command_id: str, asks: tuple[c.Ask, ...], text: str | None
) -> Said:
    meeting = access.meeting.id
    transaction = _Transaction(access, asks, text)
    outcome = log.transact(
        meeting=meeting,
        organisation=access.meeting.organisation,
        command=command_id,
        actor=asks[0].actor,
        at=asks[0].at,
        work=transaction.work,
    )
    if outcome.rows and transaction.after is not None:
        present.memory.remember(meeting, transaction.after)
        bus.announce(meeting, outcome.answer.number)
    return Said(outcome.answer.code, outcome.answer.number)


def unopened(access: MeetingAccess) -> bool:
    """Has nobody come in yet?"""
    if access.meeting.process_version is not None or access.meeting.closed_at:
        return False
    state = present.now(access.meeting.id).state
    return state.process is None and not state.met


def new_command_id() -> str:
    """An id for a command that a page without a script will send."""
    return uuid4().hex


class Presented(NamedTuple):
    """One earlier meeting of the set, and who presented there."""

    meeting: UUID
    day: datetime
    number: int
    people: tuple[str, ...]


def may_know_who_presented(*, access: MeetingAccess) -> bool:
    """Who took part is for the set, not for those who support someone in it."""
    viewer = Viewer(Standing(access.role.value))
    return sight(Thing.TOOK_PART, viewer, When.AFTER) is not Sight.NOTHING


def who_presented(*, access: MeetingAccess) -> tuple[Presented, ...]:
    """Who presented when, over the set's life, newest first."""
    held = [
        meeting
        for meeting in meetings_of_set(access.person, access.learning_set.id)
        if meeting.process_version is not None or meeting.closed_at is not None
    ]
    folded = summaries.read_many(meeting.id for meeting in held)
    heads = log.heads(meeting.id for meeting in held if meeting.id not in folded)
    return tuple(
        Presented(
            meeting.id,
            meeting.starts_at,
            meeting.number,
            _as_folded(folded[meeting.id])
            if meeting.id in folded
            else _as_logged(meeting.id, heads[meeting.id]),
        )
        for meeting in held
    )


def _as_folded(summary: Mapping[str, object]) -> tuple[str, ...]:
    presented = summary["presented"]
    assert isinstance(presented, list)
    return tuple(str(person) for person in presented)


def _as_logged(meeting: UUID, head: int) -> tuple[str, ...]:
    known = present.memory.recall(meeting)
    state = known.state if known.seq == head else present.now(meeting).state
    if state.met:
        return summarise(present.entries(log.read(meeting))).presented
    return tuple(piece.presenter for piece in state.position.pieces if piece.begun)


def contacts(*, access: MeetingAccess) -> tuple[str, ...]:
    """Whom the organisation names for a concern, one a line."""
    return contacts_of(access.meeting.organisation)
