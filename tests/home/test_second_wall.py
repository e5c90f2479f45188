"""Organisations and sets under PostgreSQL's own wall, as a role that owns nothing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.http import Http404

from setwise.home import organisations, places
from setwise.library.public import access as public
from setwise.library.public import contents
from setwise.library.public import queries as public_pages
from setwise.people import usecases as people
from setwise.people.access import organisations_of
from setwise.people.models import Organisation, Person, Role
from setwise.people.organisations import operating, queries
from setwise.people.organisations import usecases as looking_after
from setwise.people.organisations.access import administered, somebody_of
from setwise.people.organisations.shelves import shelves_of, steps_of
from setwise.people.setup import access as setting_up
from setwise.people.setup import usecases as setup
from setwise.programmes.access import meetings_of, sets_of
from setwise.programmes.models import Depth, Guest, OwnSet
from setwise.programmes.models import Role as Part
from setwise.programmes.ownset import access as own
from setwise.programmes.ownset import links
from setwise.programmes.ownset import queries as own_queries
from setwise.programmes.ownset import usecases as own_sets
from setwise.programmes.tending import queries as sets
from setwise.programmes.tending import usecases as tending
from setwise.programmes.tending.access import set_to_tend, sets_for, sets_to_form_in
from setwise.store import tenancy
from setwise.store.tenancy import Errand
from tests.store.test_second_wall import House, house, walled

__all__ = ["house", "walled"]
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
MEETING: dict[str, Any] = {
    "starts_at": NOW + timedelta(hours=1),
    "ends_at": NOW + timedelta(hours=3),
    "place": "",
    "process": "action-learning-set",
    "depth": Depth.FULL,
}


def a_link(own_set: OwnSet) -> str:
    return links.token(own_set)


def test_the_first_run(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not setting_up.is_empty()
    with pytest.raises(setup.NotEmpty):
        setup.make_link(at=NOW)
    monkeypatch.setattr(setting_up, "is_empty", lambda: True)
    token = setup.make_link(at=NOW)
    first = setup.set_up(
        token=token,
        name="Ada Able",
        email="ada@example.org",
        organisation="Southshire",
        contacts="",
        facilitates=True,
        at=NOW,
    )
    tenancy.begin()
    (found,) = organisations_of(first.administrator.pk)
    assert found.roles == {Role.ADMINISTRATOR, Role.MEMBER, Role.FACILITATOR}


def test_whose_public_pages_they_are(house: House) -> None:
    ours = house.ours.organisation
    assert public.at_the_root() == public.NOBODYS
    assert public.of(ours).name == "Ours"
    assert contents.FRONT in public_pages.site(public.of(ours), contents.FRONT).pages


def test_looking_after_people(house: House) -> None:
    alice, ours = house.ours.person, house.ours.organisation
    with tenancy.inside(ours):
        bob = people.add_person(name="Bob Brown", email="bob@example.org")
        organisation = Organisation.objects.get(pk=ours)
        people.belong(organisation=organisation, person=bob, at=NOW, joined=True)
    tenancy.begin()
    found = administered(alice, ours)
    assert len(shelves_of(found)) > 2
    assert len(steps_of(found)) > 2
    assert queries.people_of(ours).total == 2
    seen = somebody_of(alice, ours, bob.pk)
    assert looking_after.change_roles(access=seen, roles={Role.LEAD}, at=NOW)
    assert looking_after.suspend(access=seen, at=NOW)
    tenancy.begin()
    assert organisations_of(bob.pk) == ()
    assert looking_after.resume(access=somebody_of(alice, ours, bob.pk), at=NOW)
    tenancy.begin()
    with pytest.raises(Http404):
        somebody_of(alice, ours, house.theirs.person)


def test_looking_after_sets(house: House) -> None:
    alice, ours = house.ours.person, house.ours.organisation
    formed = tending.form(
        access=sets_to_form_in(alice, ours),
        name="Kestrels",
        contract_line="",
        depth=Depth.LIGHT,
        facilitator=alice,
        co_facilitator=None,
        people=[],
        at=NOW,
    )
    tenancy.begin()
    found = set_to_tend(alice, ours, formed.pk)
    tending.plan(access=found, at=NOW, **MEETING)
    tenancy.begin()
    seen = sets.seen(set_to_tend(alice, ours, formed.pk), NOW)
    assert [each.role for each in seen.people] == [Part.FACILITATOR]
    assert len(seen.ahead) == 1
    tenancy.begin()
    names = [line.name for line in sets.sets(sets_for(alice, ours), NOW)]
    assert names == ["Kestrels", "Ours"]
    with pytest.raises(Http404):
        set_to_tend(alice, ours, house.theirs.learning_set)


def test_a_set_of_ones_own(house: House) -> None:
    started = own_sets.start(
        name="Sam Snow",
        email="sam@example.org",
        set_name="Tuesday people",
        addresses=("bea@example.org",),
        meeting=dict(MEETING),
        link=a_link,
        at=NOW,
    )
    sam, token = started.starter.pk, links.token(started.own_set)
    tenancy.begin()
    came = own_sets.come(
        access=own.by_link(token, NOW), name="Bea", email="bea@example.org", at=NOW
    )
    assert came.person is not None
    tenancy.begin()
    assert len(meetings_of(came.person.pk)) == 1
    tenancy.begin()
    own_sets.come(access=own.by_link(token, NOW), name="Eve", email="eve@example.org", at=NOW)
    tenancy.begin()
    home = (started.own_set.organisation_id, started.own_set.learning_set_id)
    tended, own_set = own.started_by(sam, *home)
    shown = own_queries.own(tended)
    assert shown is not None
    guest = own.guest_of(own_set, shown.asked[0].id)
    own_sets.let_in(access=tended, own_set=own_set, guest=guest, at=NOW)
    tenancy.begin()
    assert [place.text for place in places.looked_after(organisations_of(sam), sets_of(sam))] == [
        "Tuesday people"
    ]
    tenancy.begin()
    tenancy.enter(person=house.ours.person, organisation=house.ours.organisation)
    assert not OwnSet.objects.exists()
    assert not Guest.objects.exists()


def test_an_invitation_is_answered_on_the_front_page(house: House) -> None:
    alice, theirs = house.ours.person, house.theirs.organisation
    with tenancy.inside(theirs):
        person = Person.objects.get(pk=alice)
        people.belong(organisation=Organisation.objects.get(pk=theirs), person=person, at=NOW)
    tenancy.begin()
    assert [each.name for each in places.invitations(alice)] == ["Theirs"]
    tenancy.begin()
    places.answer(person=alice, organisation=theirs, accepts=True, at=NOW)
    tenancy.begin()
    assert len(organisations_of(alice)) == 2


def test_the_operator_closes_opens_and_takes_along(house: House) -> None:
    with tenancy.on(Errand.OPERATOR):
        organisation = Organisation.objects.get(pk=house.ours.organisation)
        assert operating.suspend(organisation=organisation, at=NOW)
    tenancy.begin()
    assert sets_of(house.ours.person) == ()
    assert len(sets_of(house.theirs.person)) == 1
    tenancy.begin()
    with tenancy.on(Errand.OPERATOR):
        assert operating.resume(organisation=organisation, at=NOW + timedelta(hours=1))
        assert {line.name for line in operating.listed()} == {"Ours", "Theirs"}
    tenancy.begin()
    assert len(sets_of(house.ours.person)) == 1
    assert len(organisations.export(organisation=house.ours.organisation, at=NOW)["sets"]) == 1
