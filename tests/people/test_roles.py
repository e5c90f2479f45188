"""Who is what in which organisation: Alice joined, Bob was only invited, Charlie is elsewhere."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.http import Http404

from setwise.people import access, usecases
from setwise.people.models import Belonging, Organisation, Person, Role

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=30)


@pytest.fixture
def trust() -> Organisation:
    return usecases.found_organisation(name="Northshire")


@pytest.fixture
def alice(trust: Organisation) -> Person:
    person = usecases.add_person(name="Alice Adams", email="alice@example.org")
    roles = (Role.MEMBER, Role.LEAD)
    usecases.belong(organisation=trust, person=person, at=NOW, joined=True, roles=roles)
    return person


@pytest.fixture
def bob(trust: Organisation) -> Person:
    person = usecases.add_person(name="Bob Brown", email="bob@example.org")
    usecases.belong(organisation=trust, person=person, at=NOW, roles=(Role.ADMINISTRATOR,))
    return person


@pytest.fixture
def charlie() -> Person:
    person = usecases.add_person(name="Charlie Clark", email="charlie@example.org")
    other = usecases.found_organisation(name="Elsewhere")
    usecases.belong(organisation=other, person=person, at=NOW, joined=True)
    return person


def test_who_joined_is_let_in_with_their_roles(trust: Organisation, alice: Person) -> None:
    found = access.organisation_for(alice.pk, trust.pk, Role.LEAD, Role.ADMINISTRATOR)
    assert found.name == "Northshire"
    assert found.roles == {Role.MEMBER, Role.LEAD}
    assert access.roles_of(alice.pk) == {Role.MEMBER, Role.LEAD}


def test_a_role_that_one_does_not_hold_opens_nothing(trust: Organisation, alice: Person) -> None:
    with pytest.raises(Http404):
        access.organisation_for(alice.pk, trust.pk, Role.ADMINISTRATOR)


def test_who_is_only_invited_has_no_role_yet(trust: Organisation, bob: Person) -> None:
    assert access.organisations_of(bob.pk) == ()
    assert usecases.join(organisation=trust, person=bob, at=LATER)
    assert access.roles_of(bob.pk) == {Role.ADMINISTRATOR}


def test_foreign_missing_and_nobody_are_answered_alike(
    trust: Organisation, charlie: Person
) -> None:
    for person, organisation in (
        (charlie.pk, trust.pk),
        (charlie.pk, charlie.pk),
        (None, trust.pk),
    ):
        with pytest.raises(Http404):
            access.organisation_for(person, organisation)
    assert not usecases.join(organisation=trust, person=charlie, at=NOW)


def test_who_leaves_holds_nothing_and_can_come_back(trust: Organisation, alice: Person) -> None:
    assert usecases.leave(organisation=trust, person=alice, at=LATER)
    assert not usecases.leave(organisation=trust, person=alice, at=LATER)
    assert access.roles_of(alice.pk) == frozenset()
    usecases.belong(organisation=trust, person=alice, at=LATER, ward="Maple")
    assert access.organisations_of(alice.pk) == ()
    usecases.belong(organisation=trust, person=alice, at=LATER, joined=True)
    assert access.roles_of(alice.pk) == {Role.MEMBER}
    assert Belonging.objects.get(person=alice).ward == "Maple"


def test_a_role_is_given_and_taken_once(trust: Organisation, alice: Person) -> None:
    given: dict[str, Any] = {
        "organisation": trust,
        "person": alice,
        "role": Role.FACILITATOR,
        "at": NOW,
    }
    assert usecases.give_role(**given)
    assert not usecases.give_role(**given)
    assert usecases.take_role(**given)
    assert not usecases.take_role(**given)


def test_a_suspended_organisation_or_person_opens_nothing(
    trust: Organisation, alice: Person
) -> None:
    Organisation.objects.filter(pk=trust.pk).update(suspended_at=NOW)
    assert access.organisations_of(alice.pk) == ()
    Organisation.objects.filter(pk=trust.pk).update(suspended_at=None)
    Person.objects.filter(pk=alice.pk).update(suspended_at=NOW)
    assert access.organisations_of(alice.pk) == ()
    alice.refresh_from_db()
    assert not alice.is_active
