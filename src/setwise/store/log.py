"""The one door to the event log: read a meeting's events, and transact on them.

A command is one transaction. It takes the meeting's turn, looks whether it was answered before,
does its work, appends what happened without a gap, and keeps its answer (a code and a number,
never words), so that the same command sent again changes nothing and is told the same.
Moments are milliseconds since 1970-01-01 UTC.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from django.db import IntegrityError, connections, router, transaction

from setwise.store import models, tenancy, turnstile
from setwise.store.statements import Statements, Taken

DONE = "done"
NOT_YOURS = "not_yours"
FOLDED = "folded"
COMMAND_LIMIT = 64


@dataclass(frozen=True, slots=True)
class New:
    """Something that happened and is not in the log yet. `data` holds plain JSON values."""

    kind: str
    shape: int
    data: dict[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """Something that happened, as the log has it."""

    seq: int
    at: int
    by: str
    kind: str
    shape: int
    data: dict[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """`done` and the new head, or the code of a refusal and the head as it is."""

    code: str
    number: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """A command's answer, the rows it appended, and whether it had been answered before."""

    answer: Answer
    rows: tuple[Row, ...] = ()
    repeated: bool = False


class ForeignMeeting(LookupError):
    """The meeting's log belongs to another organisation."""


Reader = Callable[[int], tuple[Row, ...]]
Work = Callable[[int, Reader], Sequence[New] | str]


def read(meeting: UUID, after: int = 0) -> tuple[Row, ...]:
    """The meeting's events in order, from the one that follows `after`."""
    statements = Statements(connections[router.db_for_read(models.Event)])
    return tuple(Row(*event) for event in statements.read(meeting, after))


def head(meeting: UUID) -> int:
    """The number of the meeting's last event; 0 when nothing has happened."""
    return heads([meeting])[meeting]


def heads(meetings: Iterable[UUID]) -> dict[UUID, int]:
    """The number of the last event of each of these meetings, in one query."""
    wanted = tuple(meetings)
    found = models.Log.objects.filter(pk__in=wanted).values_list("meeting", "head")
    return dict.fromkeys(wanted, 0) | dict(found)


def begin(meeting: UUID, organisation: UUID) -> None:
    """Make sure that the meeting has a log. Raises ForeignMeeting if another organisation has it."""
    log = models.Log(meeting=meeting, organisation=organisation)
    models.Log.objects.bulk_create([log], ignore_conflicts=True)
    if not models.Log.objects.filter(meeting=meeting, organisation=organisation).exists():
        raise ForeignMeeting(meeting)


def transact(
    *, meeting: UUID, organisation: UUID, command: str, actor: str, at: int, work: Work
) -> Outcome:
    """Answer the command, once and for all, in a transaction of its own.

    `work` is given the head and a reader of the rows after a number; it returns what happened
    (nothing at all is fine) or the code of a refusal. Words that it writes share the transaction:
    they are kept only if it does not refuse. It may be called a second time, after a collision.

    Raises ForeignMeeting, ValueError for a command id that is empty or over 64 characters, and
    whatever `work` raises, after undoing everything.
    """
    if not 0 < len(command) <= COMMAND_LIMIT:
        raise ValueError("A command id has 1 to 64 characters.")
    asked = _Asked(meeting, organisation, command, actor, at, work)
    with tenancy.inside(organisation):
        try:
            return _in_turn(asked)
        except IntegrityError:
            # Caught outside the transaction, which PostgreSQL has given up: read again, try again.
            return _in_turn(asked)


@dataclass(frozen=True, slots=True)
class _Asked:
    meeting: UUID
    organisation: UUID
    command: str
    actor: str
    at: int
    work: Work


def _in_turn(asked: _Asked) -> Outcome:
    using = router.db_for_write(models.Log)
    with turnstile.turn(using), transaction.atomic(using=using, durable=True):
        statements = Statements(connections[using])
        taken = _take(asked, statements)
        if taken.folded:
            return Outcome(Answer(FOLDED, taken.head))
        return _answered_before(asked, taken) or _answer(asked, taken.head, statements)


def _take(asked: _Asked, statements: Statements) -> Taken:
    which = (asked.meeting, asked.organisation, asked.command)
    if taken := statements.take(*which):
        return taken
    begin(asked.meeting, asked.organisation)
    taken = statements.take(*which)
    assert taken is not None, "begin has raised or made it"
    return taken


def _answered_before(asked: _Asked, taken: Taken) -> Outcome | None:
    match taken.answered:
        case None:
            return None
        case (asked.actor, code, number):
            return Outcome(Answer(code, number), repeated=True)
        case _:
            return Outcome(Answer(NOT_YOURS, taken.head))


def _answer(asked: _Asked, head: int, statements: Statements) -> Outcome:
    using = router.db_for_write(models.Log)
    before = transaction.savepoint(using)
    result = asked.work(head, partial(read, asked.meeting))
    if isinstance(result, str):
        transaction.savepoint_rollback(before, using)
        outcome = Outcome(Answer(result, head))
    else:
        outcome = _append(asked, head, result, statements)
    answer = (asked.actor, outcome.answer.code, outcome.answer.number, asked.at)
    statements.keep_answer(asked.meeting, asked.command, asked.organisation, answer)
    return outcome


def _append(asked: _Asked, head: int, news: Sequence[New], statements: Statements) -> Outcome:
    rows = tuple(
        Row(seq, asked.at, asked.actor, new.kind, new.shape, new.data)
        for seq, new in enumerate(news, start=head + 1)
    )
    if rows:
        events = [(r.seq, r.at, r.by, r.kind, r.shape, r.data) for r in rows]
        statements.append(asked.meeting, asked.organisation, events)
    return Outcome(Answer(DONE, head + len(rows)), rows)
