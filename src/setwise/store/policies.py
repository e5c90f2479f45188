"""Row-level security: which rows of each table PostgreSQL shows to whom.

Every table with an organisation gets the first policy by itself, as soon as it exists; forced, so
that it binds the owner of the table as well. The others open a table a little further: to the
person whose row it is, or to an errand (`tenancy.Errand`). A table is never opened by forgetting
something. Applied after every migration.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from django.apps import AppConfig, apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.store.tenancy import ERRAND, ORGANISATION, PERSON, Errand

HERE = f"NULLIF(current_setting('{ORGANISATION}', true), '')::uuid"
ME = f"NULLIF(current_setting('{PERSON}', true), '')::uuid"


class Opening(NamedTuple):
    """A table is open to some statements, besides those of its own organisation."""

    table: str
    name: str
    rows: str
    statements: tuple[str, ...] = ("SELECT",)

    def stands_on(self) -> frozenset[str]:
        """The other tables in which its rows are looked up."""
        return frozenset(_LOOKED_UP.findall(self.rows))


_LOOKED_UP = re.compile(r"\bFROM (\w+)")


def _my_sets(column: str) -> str:
    # The memberships that this reads stand under their own policy: one's own.
    return (
        f"{column} IN (SELECT learning_set_id FROM programmes_membership"
        f" WHERE person_id = {ME} AND until IS NULL)"
    )


def _my_meetings(column: str) -> str:
    # Whoever came to a meeting knows which it was, after leaving its set, too.
    return (
        f"{column} IN (SELECT meeting_id FROM programmes_attendance"
        f" WHERE person_id = {ME} AND came)"
    )


MINE = (
    Opening("people_belonging", "mine", f"person_id = {ME}", ("SELECT", "UPDATE")),
    Opening("people_roleheld", "mine", f"person_id = {ME}"),
    Opening("programmes_membership", "mine", f"person_id = {ME}"),
    Opening("programmes_attendance", "mine", f"person_id = {ME}"),
    Opening("store_privatewords", "mine", f"person = {ME}", ("SELECT", "UPDATE", "DELETE")),
    Opening(
        "store_words",
        "mine",
        f"keeper = {ME}::text OR (keeper = '' AND author = {ME}::text)",
    ),
    Opening("learning_share", "mine", f"owner_id = {ME}", ("SELECT", "UPDATE", "DELETE")),
    Opening("learning_share", "for_me", f"reader_id = {ME}"),
    # What somebody shares with me: that one entry, while they do.
    Opening(
        "store_privatewords",
        "shared",
        "(id, person) IN (SELECT entry, owner_id FROM learning_share"
        f" WHERE reader_id = {ME} AND until > now())",
    ),
    Opening("programmes_ownset", "mine", f"starter_id = {ME}"),
    Opening("programmes_learningset", "mine", _my_sets("id")),
    Opening("programmes_meeting", "mine", _my_sets("learning_set_id")),
    Opening("programmes_meeting", "came", _my_meetings("id")),
    Opening(
        "programmes_learningset",
        "came",
        f"id IN (SELECT learning_set_id FROM programmes_meeting WHERE {_my_meetings('id')})",
    ),
    Opening(
        "programmes_meetingchange",
        "mine",
        f"meeting_id IN (SELECT id FROM programmes_meeting WHERE {_my_sets('learning_set_id')})",
    ),
    Opening(
        "people_organisation",
        "mine",
        f"id IN (SELECT organisation_id FROM people_belonging WHERE person_id = {ME})",
    ),
)
"""Rows that are one's own, in whichever organisation."""

POSTED = (Opening("mail_mail", "posted", "organisation IS NULL", ("INSERT",)),)
"""Anybody may post a mail that belongs to no organisation, and read none of them."""

EVERYTHING = ("SELECT", "INSERT", "UPDATE", "DELETE")
ERRANDS: dict[Errand, dict[str, tuple[str, ...]]] = {
    Errand.SIGN_IN: {
        "signin_provider": ("SELECT",),
        "people_belonging": ("SELECT",),
        "people_roleheld": ("SELECT",),
        "people_organisation": ("SELECT",),
    },
    Errand.FOUNDING: {"people_organisation": ("SELECT", "INSERT")},
    Errand.INVITATION: {
        "programmes_ownset": ("SELECT",),
        "programmes_cohort": ("SELECT",),
        "people_invitation": ("SELECT",),
        "people_roomcode": ("SELECT",),
        "programmes_datepoll": ("SELECT",),
    },
    Errand.SCREENS: {
        "store_log": ("SELECT",),
        "programmes_membership": ("SELECT",),
        "programmes_meeting": ("SELECT",),
        "programmes_learningset": ("SELECT",),
    },
    Errand.WALL: {"room_wall": ("SELECT",)},
    Errand.PUBLIC: {"people_organisation": ("SELECT",)},
}
"""Which tables each errand opens, and to which statements."""


def tables(models_: Iterable[type[models.Model]]) -> Iterator[tuple[str, str]]:
    """Each table that concerns an organisation, with the column that names it."""
    for model in models_:
        if model._meta.proxy or not model._meta.managed:
            continue
        if model._meta.label_lower == "people.organisation":
            yield model._meta.db_table, "id"
            continue
        try:
            field = model._meta.get_field("organisation")
        except FieldDoesNotExist:
            continue
        if field.concrete and field.column:
            yield model._meta.db_table, field.column


def openings(table: str) -> Iterator[Opening]:
    """How this table is open besides its own organisation."""
    yield from (opening for opening in MINE + POSTED if opening.table == table)
    for errand, opened in ERRANDS.items():
        if table in opened:
            yield Opening(table, errand.value, _on(errand), opened[table])
    for errand in (Errand.HOUSE, Errand.OPERATOR):
        yield Opening(table, errand.value, _on(errand), EVERYTHING)


def _on(errand: Errand) -> str:
    return f"current_setting('{ERRAND}', true) = '{errand.value}'"


def statements(
    table: str, column: str, *, on: str = "", there: Collection[str] | None = None
) -> Iterator[str]:
    """All that builds the wall round one table, or `on` a copy of it; said again it changes nothing.

    What stands on a table that is not `there` yet is left out: it is closed until it is.
    """
    wall = on or table
    yield f"ALTER TABLE {wall} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {wall} FORCE ROW LEVEL SECURITY"
    yield from _policy(wall, "own_organisation", "ALL", f"{column} = {HERE}")
    for opening in openings(table):
        if there is not None and not opening.stands_on() <= set(there):
            continue
        for statement in opening.statements:
            name = f"{opening.name}_{statement.lower()}"
            yield from _policy(wall, name, statement, opening.rows)


def _policy(table: str, name: str, statement: str, rows: str) -> Iterator[str]:
    yield f"DROP POLICY IF EXISTS {name} ON {table}"
    using = "" if statement == "INSERT" else f" USING ({rows})"
    check = "" if statement in ("SELECT", "DELETE") else f" WITH CHECK ({rows})"
    yield f"CREATE POLICY {name} ON {table} FOR {statement}{using}{check}"


def build(connection: BaseDatabaseWrapper, app: AppConfig | None = None) -> None:
    """Put the wall round the tables of an app, or of all."""
    if connection.vendor != "postgresql":
        return
    found = app.get_models() if app else apps.get_models()
    there = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for table, column in tables(found):
            if table in there:
                # In one go: there are thousands, and each way to the server takes its time.
                cursor.execute("; ".join(statements(table, column, there=there)))


def build_after_migrating(sender: AppConfig, using: str, **_: object) -> None:
    """Django's `post_migrate`: the tables of this app may be new."""
    from django.db import connections

    build(connections[using], sender)
