"""What is kept, as a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from setwise.cli.reference.kept import register
from setwise.cli.reference.kept.figures import figures
from setwise.cli.reference.kept.outside import PLACES
from setwise.cli.reference.kept.register import There
from setwise.cli.reference.kept.told import Stored, Table
from setwise.cli.reference.process_page import MADE

FORMS: Final[Mapping[Stored, tuple[str, str, str, str]]] = {
    Stored.PLAIN: ("as it is", "reads it", "reads it as it was that night", "the same"),
    Stored.HASH: (
        "only a fingerprint of it",
        "can try out guesses, no more",
        "the same",
        "the same",
    ),
    Stored.SEALED: (
        "sealed with the key of a set or a person, which is in the other database",
        "cannot read it",
        "cannot read it",
        "reads it, unless the key was destroyed there as well",
    ),
    Stored.WRAPPED: (
        "a key, closed by the keyring, which is in neither database",
        "cannot use it",
        "cannot use it",
        "can use it",
    ),
    Stored.LOCKED: (
        "sealed with a key made from the secret key, which is in neither database",
        "cannot read it",
        "cannot read it",
        "the keyring is of no use; the secret key opens it",
    ),
}
INTRODUCTION: Final = """\
Every table and every column of the two databases, those of the libraries included: what it holds, who can
read it, how long it is kept, and what removes it. A table or a column that is not described here fails
`make check`. Figures are those of the code; where an organisation may set another, it says so.

For people: [Who can read what, and what is left after a week](../explanation/who-can-read-what.md) and
[What a court could obtain](../explanation/what-a-court-could-obtain.md). How keys, backups and erasure
work: [Keys, backups and erasure](keys.md).

## Who can read it

*On the pages* says for each table who meets what it holds in the product. Beyond that it depends on what
somebody holds, and on how a column is stored:
"""
ABOUT_BACKUPS: Final = """
*With the keys as well* means the keys' database, or its backup, **and** the keyring. Somebody who holds a
backup of the data, the backup of the keys from the same night and the keyring reads what was there that
night, even what has been erased since. So keep these three apart, and the keys' backups for a week at most.
Somebody who controls the running server reads what the server can read: everything that is still there.
"""


def page() -> str:
    """The whole page. Raises Undescribed."""
    register.check()
    there = register.schema()
    parts = ["# What is kept", f"\n{MADE}\n", INTRODUCTION, *_forms(), ABOUT_BACKUPS]
    for title, tables in register.AREAS:
        parts += [f"## {title}\n", *_area(tables, there)]
    return "\n".join([*parts, *_outside(), ""])


def _forms() -> Iterator[str]:
    yield (
        "| Stored | How | Whoever holds the database | Whoever holds last night's backup "
        "| With the keys as well |"
    )
    yield "|---|---|---|---|---|"
    for form in Stored:
        yield f"| {' | '.join((form.value, *FORMS[form]))} |"


def _area(tables: Mapping[str, Table], there: Mapping[str, There]) -> Iterator[str]:
    for name, told in tables.items():
        yield from _table(name, told, there[name])


def _table(name: str, told: Table, there: There) -> Iterator[str]:
    known = figures()
    where = " It is in the keys' database." if there.database == "keys" else ""
    yield f"### `{name}`\n"
    yield f"{told.holds.format(**known)}{where}\n"
    yield f"- On the pages: {told.read}"
    yield f"- Kept: {told.kept.format(**known)}\n"
    yield "| Column | What it holds | Stored |\n|---|---|---|"
    for column in there.columns:
        holds, stored = told.columns[column]
        yield f"| `{column}` | {holds.format(**known)} | {stored.value} |"
    yield ""


def _outside() -> Iterator[str]:
    known = figures()
    yield "## Outside the tables\n"
    yield "| Where | What it holds | Who can read it | How long |\n|---|---|---|---|"
    for place in PLACES:
        yield f"| {' | '.join(cell.format(**known) for cell in place)} |"
