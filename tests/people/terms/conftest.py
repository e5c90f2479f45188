"""A real trust: Alice administers it, Bob is a member of it, Charlie administers another one."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from setwise.people import usecases
from setwise.people.models import Organisation, Person, Role
from tests.people import factories

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=30)


@dataclass(frozen=True)
class Trust:
    """An organisation and its people."""

    organisation: Organisation
    alice: Person
    bob: Person
    charlie: Person


def in_it(organisation: Organisation, person: Person, *roles: Role) -> Person:
    usecases.belong(organisation=organisation, person=person, at=NOW, joined=True, roles=roles)
    return person


@pytest.fixture
def trust(db: None) -> Trust:
    ours = usecases.found_organisation(name="Northshire *Care*", at=NOW)
    elsewhere = usecases.found_organisation(name="Elsewhere", at=NOW)
    return Trust(
        ours,
        in_it(ours, factories.alice(), Role.ADMINISTRATOR),
        in_it(ours, factories.bob(), Role.MEMBER),
        in_it(elsewhere, factories.charlie(), Role.ADMINISTRATOR),
    )
