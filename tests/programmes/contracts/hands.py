"""A set that writes its contract: Grace facilitates, Sam supports, Bob is of another set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from setwise.programmes.contracts import queries, usecases
from setwise.programmes.contracts.access import ContractAccess, contract_for
from setwise.programmes.contracts.queries import Shown
from setwise.programmes.contracts.rules import Standing
from setwise.programmes.contracts.usecases import Written
from tests.room.world import World

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
LINE = "What is said here stays here."
ASKED = ("grace", "cora", "alice", "dana", "erin")


def at(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def door(world: World, name: str) -> ContractAccess:
    return contract_for(world.people[name].pk, world.herons.pk)


def texts(world: World, clause: str, name: str = "alice") -> list[str]:
    return [each.text for each in queries.texts(door(world, name), clause)]


def writes(
    world: World, name: str, clause: str, text: str, *, base: UUID | str | None = "shown"
) -> Written:
    """Writes over what the page shows, unless told otherwise."""
    if base == "shown":
        there = [each for each in queries.texts(door(world, name), clause) if not each.beside]
        base = there[0].id if there else None
    assert not isinstance(base, str)
    return usecases.write(access=door(world, name), clause=clause, text=text, base=base, at=NOW)


def puts(world: World, name: str = "alice", *, line: str = LINE) -> UUID:
    if not texts(world, "line"):
        writes(world, name, "line", line)
    return usecases.put(access=door(world, name), at=NOW).pk


def agrees(world: World, version: UUID, *names: str) -> None:
    for name in names:
        usecases.agree(access=door(world, name), version=version, at=at(5))


def agreed(world: World) -> UUID:
    """A contract that stands."""
    version = puts(world)
    agrees(world, version, *ASKED)
    return version


def waiting(world: World, name: str = "alice") -> Shown:
    found = queries.contracts(door(world, name)).waiting
    assert found
    return found


def standing(world: World) -> Standing:
    herons = world.herons
    return queries.standing(herons.organisation_id, [herons.pk])[herons.pk]
