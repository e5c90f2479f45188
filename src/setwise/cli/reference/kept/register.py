"""All descriptions, held against the tables that there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from django.apps import apps
from django.db import models, router
from django.db.migrations.recorder import MigrationRecorder

from setwise.cli.reference.kept import (
    attendance,
    calendars,
    changes,
    contracts,
    dates,
    house,
    inviting,
    learning,
    library,
    people,
    sets,
    signing_in,
    words,
)
from setwise.cli.reference.kept.told import Table

AREAS: Final[tuple[tuple[str, Mapping[str, Table]], ...]] = tuple(
    (area.TITLE, area.TABLES)
    for area in (
        *(
            words,
            people,
            inviting,
            sets,
            contracts,
            dates,
            calendars,
            attendance,
            changes,
            learning,
            library,
            signing_in,
        ),
        house,
    )
)


class Undescribed(LookupError):
    """Tables or columns that nobody described, or descriptions of what is gone."""

    def __init__(self, found: Iterable[str]) -> None:
        self.found = tuple(found)
        super().__init__("; ".join(self.found))


class There(NamedTuple):
    """A table of the schema: in which database, and with which columns, in their order."""

    database: str
    columns: tuple[str, ...]


def schema() -> dict[str, There]:
    """Every table by its name: ours, those of the libraries, and Django's own list of changes."""
    kinds: tuple[type[models.Model], ...] = (
        *apps.get_models(include_auto_created=True),
        MigrationRecorder.Migration,
    )
    return {
        kind._meta.db_table: There(router.db_for_write(kind) or "default", _columns(kind))
        for kind in kinds
        if kind._meta.managed and not kind._meta.proxy
    }


def _columns(kind: type[models.Model]) -> tuple[str, ...]:
    fields = kind._meta.local_concrete_fields
    return tuple(field.column for field in fields if field.column is not None)


def described() -> dict[str, Table]:
    """Every description by the name of its table."""
    return {name: told for _, tables in AREAS for name, told in tables.items()}


def check() -> None:
    """Raises Undescribed unless every table and column is described, and nothing else."""
    if found := tuple(differences(schema(), described())):
        raise Undescribed(found)


def differences(there: Mapping[str, There], told: Mapping[str, Table]) -> Iterator[str]:
    """What is there and not told, and what is told and not there."""
    for name in sorted(there.keys() - told.keys()):
        yield f"the table {name} is described by nobody"
    for name in sorted(told.keys() - there.keys()):
        yield f"the table {name} is described, and there is none"
    for name in sorted(there.keys() & told.keys()):
        columns = set(there[name].columns)
        for column in sorted(columns - told[name].columns.keys()):
            yield f"the column {name}.{column} is described by nobody"
        for column in sorted(told[name].columns.keys() - columns):
            yield f"the column {name}.{column} is described, and there is none"
