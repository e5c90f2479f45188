"""A page of the audit, in words."""

from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from setwise.design.words import LazySay, phrase, resolve
from setwise.people.audit import names
from setwise.store import audit
from setwise.store.audit_words import ACTIONS, ACTORS, DONE, OUTCOMES, THINGS

SOMEBODY = phrase("somebody who is not known here any more")


class Line(NamedTuple):
    """One row: when, who, what, to which thing, and how it ended if not well."""

    number: int
    at: datetime
    who: str
    what: str
    thing: str
    thing_id: str
    """The beginning of its id: it tells things apart that have no name (any more)."""
    name: str
    outcome: str


class Seen(NamedTuple):
    """A page of rows, the newest first."""

    lines: tuple[Line, ...]
    older: int | None


def seen(organisation: UUID, *, action: str = "", before: int | None = None) -> Seen:
    """The rows of an organisation whose administrator asks."""
    page = audit.page(organisation, action=action, before=before)
    actors = names.actors_of(organisation, page.rows)
    things = names.names_of(organisation, page.rows)
    return Seen(tuple(_line(row, actors, things) for row in page.rows), page.older)


def _line(row: audit.Row, actors: names.Known, things: names.Named) -> Line:
    return Line(
        number=row.seq,
        at=datetime.fromtimestamp(row.at / 1_000, UTC),
        who=actors.get(row.actor) or _said(ACTORS.get(row.actor, SOMEBODY)),
        what=_said(ACTIONS.get(row.action)) or row.action,
        thing=_said(THINGS.get(row.thing)) or row.thing,
        thing_id=row.thing_id[:8],
        name=things.get((row.thing, row.thing_id), ""),
        outcome="" if row.outcome == DONE else _said(OUTCOMES.get(row.outcome)),
    )


def _said(text: LazySay | None) -> str:
    return resolve(text) if text else ""


def choices(organisation: UUID, chosen: str) -> tuple[tuple[str, str], ...]:
    """The actions that a page can be narrowed to: those that have happened, in the list's order."""
    happened = audit.actions(organisation) | {chosen}
    return tuple((key, _said(text)) for key, text in ACTIONS.items() if key in happened)
