"""Organisations and people: added, named, and found by themselves only."""

from uuid import uuid4

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.http import Http404

from setwise.people import access, usecases
from setwise.people.models import Person
from tests.people import factories

pytestmark = pytest.mark.django_db


def test_a_person_is_the_user_of_the_sign_in() -> None:
    assert get_user_model() is Person


def test_people_are_called_by_their_first_name_unless_they_say_otherwise() -> None:
    alice = factories.alice()
    assert (alice.get_full_name(), alice.get_short_name()) == ("Alice Adeyemi", "Alice")
    assert str(usecases.add_person(name="Oluwaseun Bello", short_name="Seun")) == "Seun"


def test_nobody_signs_in_with_a_password_yet() -> None:
    alice = factories.alice()
    assert not alice.has_usable_password()
    assert authenticate(username="alice@example.org", password="") is None
    assert authenticate(username=None, password="") is None


def test_an_address_is_one_person_s_whatever_its_case() -> None:
    assert (
        usecases.add_person(name="Alice", email=" Alice@Example.org ").email == "alice@example.org"
    )
    with pytest.raises(usecases.EmailTaken) as caught:
        usecases.add_person(name="Another Alice", email="ALICE@example.ORG")
    assert "alice" not in str(caught.value).lower()
    assert Person.objects.count() == 1


def test_many_people_have_no_address() -> None:
    for email in (None, "", None):
        assert usecases.add_person(name="Somebody", email=email).email is None


def test_a_person_is_found_by_their_own_id() -> None:
    alice = factories.alice()
    assert access.person_for(alice.pk) == alice
    with pytest.raises(Http404):
        access.person_for(uuid4())


def test_an_organisation_says_whether_it_is_made_up() -> None:
    assert factories.an_organisation().is_demo
    real = usecases.found_organisation(name="Somewhere")
    assert (str(real), real.is_demo) == ("Somewhere", False)


def test_an_organisation_names_whom_to_turn_to_with_a_concern() -> None:
    trust = factories.an_organisation()
    assert access.contacts_of(trust.pk) == ()
    trust.contacts = "Freedom to Speak Up guardian\n\n  Safeguarding, extension 1234  "
    trust.save()
    assert access.contacts_of(trust.pk) == (
        "Freedom to Speak Up guardian",
        "Safeguarding, extension 1234",
    )
    assert access.contacts_of(uuid4()) == ()
