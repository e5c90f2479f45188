"""Northshire: Ada administers it, Lena leads, Grace facilitates, Alice is a member; Charlie is elsewhere."""

from dataclasses import dataclass
from datetime import UTC, datetime

from setwise.people import agreeing, usecases
from setwise.people.models import Organisation, Person, Role
from tests.kept import kept

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    northshire: Organisation
    elsewhere: Organisation
    ada: Person
    lena: Person
    grace: Person
    alice: Person
    charlie: Person


@kept
def a_world() -> World:
    northshire = usecases.found_organisation(name="Northshire", at=NOW)
    elsewhere = usecases.found_organisation(name="Elsewhere", at=NOW)
    return World(
        northshire,
        elsewhere,
        joins("Ada Able", northshire, Role.ADMINISTRATOR),
        joins("Lena Long", northshire, Role.LEAD),
        joins("Grace Green", northshire, Role.FACILITATOR),
        joins("Alice Adams", northshire, Role.MEMBER),
        joins("Charlie Clark", elsewhere, Role.ADMINISTRATOR),
    )


def joins(name: str, organisation: Organisation, *roles: Role, joined: bool = True) -> Person:
    """Somebody belongs to the organisation and has accepted its terms, or is invited only."""
    address = f"{name.partition(' ')[0].lower()}@example.org"
    person = usecases.add_person(name=name, email=address)
    usecases.belong(organisation=organisation, person=person, at=NOW, joined=joined, roles=roles)
    if joined:
        agreeing.to_what_was_shown(person=person.pk, organisation=organisation.pk, at=NOW)
    return person
