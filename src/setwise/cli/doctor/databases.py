"""The databases: do they answer, are they of this release, and does the second wall stand."""

from collections.abc import Iterator

from django.db import DatabaseError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.cli.doctor.findings import Finding, mend, note, well
from setwise.config import ready
from setwise.store import roles, walls

APART = "Words and keys"
TOLD = 10
"""How many faults of a wall are told one by one."""
LOCAL = ("", "localhost", "127.0.0.1", "::1")


def answer() -> Iterator[Finding]:
    """Both answer, and are those of this release."""
    for alias in connections:
        try:
            lacking = ready.behind(alias)
        except DatabaseError as error:
            yield mend(
                _of(alias),
                f"It does not answer: {type(error).__name__}.",
                f"Is it running? Look at {_variable(alias)}.",
            )
            continue
        if lacking:
            do = f"{ready.MIGRATE}, on PostgreSQL as the role that owns the tables."
            yield mend(_of(alias), f"It lacks {lacking} migrations of this release.", do)
        else:
            yield well(_of(alias), "It answers, and is the one of this release.")


def apart() -> Iterator[Finding]:
    """Who has a copy of the words should have no copy of their keys."""
    words, keys = (_place(each) for each in connections)
    if words == keys:
        do = "Name a second database in SETWISE_KEYS_DATABASE_URL, and migrate it."
        yield mend(APART, "They share one database, so every copy opens itself.", do)
    elif words[:-1] == keys[:-1] and _is_postgres(connections["keys"]):
        do = "Better put the keys on a second server; at least copy with `setwise backup`."
        yield note(APART, "They share one server: a copy of all of it opens itself.", do)
    else:
        yield well(APART, "They are in databases of their own.")


def sqlite() -> Iterator[Finding]:
    """Screens read while a meeting writes."""
    for connection in connections.all():
        if connection.vendor != "sqlite":
            continue
        about = _of(connection.alias)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode")
            (mode,) = cursor.fetchone()
        if mode == "wal":
            yield well(about, "It has its write-ahead log.")
        else:
            do = "Put it on a disk of this machine: network folders cannot do it."
            yield mend(about, f"It has no write-ahead log ({mode}).", do)


def role() -> Iterator[Finding]:
    """Whoever serves owns nothing, bypasses nothing, and may do its work."""
    for connection in _postgres():
        about = f"The role, {_of(connection.alias).lower()}"
        now = roles.standing(connection)
        lacking = roles.lacking(connection)
        if now is None or not now.is_bound:
            yield mend(
                about,
                "It owns tables, or row-level security does not bind it: the second wall is open.",
                "Serve and work as a role that owns nothing (`setwise database grant ROLE`), and "
                "keep this one for migrations.",
            )
        elif lacking:
            do = f"As the owner: setwise database grant {now.name}"
            yield mend(about, f"It may not use {len(lacking)} tables, as {lacking[0]}.", do)
        else:
            yield well(about, "It owns nothing, bypasses nothing, and may do its work.")


def wall() -> Iterator[Finding]:
    """Row-level security, on every table that concerns an organisation."""
    for connection in _postgres():
        about = f"The second wall, {_of(connection.alias).lower()}"
        if gaps := tuple(walls.looked_at(connection)):
            do = (
                f"{ready.MIGRATE} as the role that owns the tables: it builds the wall again, each "
                "policy as it should be. Drop policies that are not Setwise's by hand "
                "(DROP POLICY name ON table), and find out who changed them."
            )
            told = "; ".join(f"{table}: {what}" for table, what in gaps[:TOLD])
            more = f"; and {len(gaps) - TOLD} more" if len(gaps) > TOLD else ""
            yield mend(about, f"It is not as it should be round {told}{more}.", do)
        else:
            yield well(about, "It stands round every table of an organisation.")


def line() -> Iterator[Finding]:
    """What goes to another machine is not to be read on the way."""
    for connection in _postgres():
        if str(connection.settings_dict["HOST"]) in LOCAL or _is_safe(connection):
            continue
        do = f"Add ?sslmode=verify-full to {_variable(connection.alias)}."
        yield mend(
            _of(connection.alias), "It is on another machine, and spoken to in the clear.", do
        )


def _is_safe(connection: BaseDatabaseWrapper) -> bool:
    if str(connection.settings_dict["HOST"]).startswith("/"):
        return True
    with connection.cursor() as cursor:
        cursor.execute("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        row = cursor.fetchone()
    return bool(row and row[0])


def _postgres() -> list[BaseDatabaseWrapper]:
    return [each for each in connections.all() if _is_postgres(each)]


def _is_postgres(connection: BaseDatabaseWrapper) -> bool:
    return connection.vendor == "postgresql"


def _place(alias: str) -> tuple[str, ...]:
    said = connections[alias].settings_dict
    return tuple(str(said.get(part, "")) for part in ("HOST", "PORT", "NAME"))


def _of(alias: str) -> str:
    return "The database of the keys" if alias == "keys" else "The database"


def _variable(alias: str) -> str:
    return "SETWISE_KEYS_DATABASE_URL" if alias == "keys" else "SETWISE_DATABASE_URL"
