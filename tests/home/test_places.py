"""What the front page leads to besides meetings: what one looks after, and who waits for an answer."""

import pytest
from django.test import Client

from setwise.home import places
from setwise.people import access, agreeing, usecases
from setwise.people.models import Belonging, Person, Role
from tests.people.browser import client_of
from tests.people.organisations.world import NOW, joins
from tests.people.organisations.world import a_world as trust_without_sets
from tests.programmes.tending.world import Sets, some_sets


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()


def front(person: Person) -> str:
    return client_of(person).get("/").content.decode()


def test_who_looks_after_an_organisation_is_led_there(sets: Sets) -> None:
    here = f"/organisation/{sets.people.northshire.pk}/"
    for person in (sets.people.ada, sets.people.lena):
        assert f'href="{here}"' in front(person)
    assert f'href="{here}sets/"' in front(sets.people.grace)
    assert "You look after" not in front(sets.people.alice)


def test_an_invitation_is_accepted_on_the_front_page(sets: Sets) -> None:
    people, alice = sets.people, sets.people.alice
    usecases.belong(organisation=people.elsewhere, person=alice, at=NOW, roles=(Role.MEMBER,))
    assert "Elsewhere has invited you" in front(alice)
    answer = client_of(alice).post(f"/invited/{people.elsewhere.pk}", {"do": "accept"})
    assert answer.headers["Location"] == "/"
    assert len(access.organisations_of(alice.pk)) == 2
    agreeing.to_what_was_shown(person=alice.pk, organisation=people.elsewhere.pk, at=NOW)
    assert "has invited you" not in front(alice)


def test_an_invitation_is_declined_and_gone(sets: Sets) -> None:
    people, alice = sets.people, sets.people.alice
    usecases.belong(organisation=people.elsewhere, person=alice, at=NOW)
    client_of(alice).post(f"/invited/{people.elsewhere.pk}", {"do": "decline"})
    assert places.invitations(alice.pk) == ()
    assert Belonging.objects.get(person=alice, organisation=people.elsewhere).left_at
    again = client_of(alice).post(f"/invited/{people.elsewhere.pk}", {"do": "accept"})
    assert again.status_code == 404


def test_nobody_answers_for_somebody_else(sets: Sets) -> None:
    ivy = joins("Ivy Inn", sets.people.northshire, Role.MEMBER, joined=False)
    address = f"/invited/{sets.people.northshire.pk}"
    assert client_of(sets.people.charlie).post(address, {"do": "accept"}).status_code == 404
    assert Client().post(address, {"do": "accept"}).status_code == 404
    assert access.organisations_of(ivy.pk) == ()


@pytest.mark.django_db
def test_a_facilitator_without_a_set_is_told_what_will_stand_here() -> None:
    world = trust_without_sets()
    waits = "as soon as whoever leads the programme has formed one with you"
    assert waits in client_of(world.grace).get("/").content.decode()
    assert waits not in client_of(world.alice).get("/").content.decode()
