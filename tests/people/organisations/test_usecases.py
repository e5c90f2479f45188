"""Looking after people: Ada may, Lena may in part, Charlie and Alice are refused."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404

from setwise.people import access, news, usecases
from setwise.people.models import Organisation, Person, Role
from setwise.people.organisations import queries
from setwise.people.organisations import usecases as looking_after
from setwise.people.organisations.access import PersonAccess, administered, somebody_of
from setwise.people.organisations.queries import Standing
from setwise.people.organisations.usecases import Refused
from setwise.store import audit
from tests.people.organisations.world import NOW, World, joins

LATER = NOW + timedelta(hours=1)
SETTINGS: dict[str, Any] = {
    "name": "Northshire Trust",
    "contacts": "Speak Up guardian: 5101",
    "second_factor_for_all": True,
    "passwords": False,
}


def seen(by: Person, world: World, somebody: Person) -> PersonAccess:
    return somebody_of(by.pk, world.northshire.pk, somebody.pk)


def done(world: World) -> list[str]:
    return [row.action for row in audit.page(world.northshire.pk).rows]


class TestSettings:
    def test_an_administrator_changes_them_and_it_is_recorded(self, world: World) -> None:
        found = administered(world.ada.pk, world.northshire.pk)
        assert looking_after.change_settings(access=found, at=LATER, **SETTINGS)
        changed = Organisation.objects.get(pk=world.northshire.pk)
        assert changed.name == "Northshire Trust"
        assert changed.second_factor_for_all
        assert done(world)[0] == "organisation_changed"

    def test_the_same_again_changes_nothing(self, world: World) -> None:
        found = administered(world.ada.pk, world.northshire.pk)
        assert looking_after.change_settings(access=found, at=LATER, **SETTINGS)
        assert not looking_after.change_settings(access=found, at=LATER, **SETTINGS)

    def test_a_lead_may_not(self, world: World) -> None:
        with pytest.raises(Http404):
            administered(world.lena.pk, world.northshire.pk)
        found = access.organisation_for(world.lena.pk, world.northshire.pk)
        with pytest.raises(Refused):
            looking_after.change_settings(access=found, at=LATER, **SETTINGS)

    def test_what_everybody_may_read_of_the_contacts_is_ticked_and_recorded(
        self, world: World
    ) -> None:
        found, key = administered(world.ada.pk, world.northshire.pk), world.northshire.pk
        more = {**SETTINGS, "contacts": "Guardian: 5101\nOccupational health: 5102"}
        looking_after.change_settings(access=found, at=LATER, **more)
        assert access.public_contacts_of(key) == ()
        ticked = ["Occupational health: 5102", "Nobody: 0"]
        assert looking_after.change_settings(access=found, at=LATER, **more, public_contacts=ticked)
        assert access.public_contacts_of(key) == ("Occupational health: 5102",)
        assert done(world)[0] == "public_contacts_changed"
        # A command that says nothing of it leaves it; a line that is changed is shown no more.
        assert not looking_after.change_settings(access=found, at=LATER, **more)
        more["contacts"] = "Guardian: 5101\nOccupational health: 6000"
        assert looking_after.change_settings(access=found, at=LATER, **more)
        assert access.public_contacts_of(key) == ()
        assert access.public_contacts_of(world.elsewhere.pk) == ()


class TestRoles:
    def test_an_administrator_gives_and_takes_any(self, world: World) -> None:
        found = seen(world.ada, world, world.alice)
        roles = {Role.LEAD, Role.FACILITATOR}
        assert looking_after.change_roles(access=found, roles=roles, at=LATER)
        assert seen(world.ada, world, world.alice).roles == roles

    def test_the_same_roles_change_nothing(self, world: World) -> None:
        found = seen(world.ada, world, world.alice)
        assert not looking_after.change_roles(access=found, roles={Role.MEMBER}, at=LATER)

    def test_a_lead_gives_no_wider_role_and_takes_none(self, world: World) -> None:
        mine = seen(world.lena, world, world.alice)
        facilitates = {Role.MEMBER, Role.FACILITATOR}
        assert looking_after.change_roles(access=mine, roles=facilitates, at=LATER)
        for wider in (Role.LEAD, Role.EDITOR):
            with pytest.raises(Refused):
                looking_after.change_roles(access=mine, roles={wider}, at=LATER)
        found = seen(world.lena, world, world.ada)
        with pytest.raises(Refused):
            looking_after.change_roles(access=found, roles=(), at=LATER)
        assert Role.ADMINISTRATOR in seen(world.lena, world, world.ada).roles

    def test_members_and_people_of_elsewhere_find_nobody(self, world: World) -> None:
        for person in (world.alice, world.grace, world.charlie):
            with pytest.raises(Http404):
                seen(person, world, world.lena)

    def test_the_last_administrator_stays_one(self, world: World) -> None:
        own = seen(world.ada, world, world.ada)
        for do in (looking_after.suspend, looking_after.let_go):
            with pytest.raises(Refused, match="Nobody else is administrator"):
                do(access=own, at=LATER)
        with pytest.raises(Refused, match="Nobody else is administrator"):
            looking_after.change_roles(access=own, roles={Role.MEMBER}, at=LATER)
        joins("Ben Bold", world.northshire, Role.ADMINISTRATOR, joined=False)
        with pytest.raises(Refused, match="Nobody else is administrator"):
            looking_after.let_go(access=own, at=LATER)
        joins("Cora Calm", world.northshire, Role.ADMINISTRATOR)
        assert looking_after.let_go(access=own, at=LATER)


class TestSendingAway:
    def test_who_is_suspended_finds_nothing_and_comes_back(self, world: World) -> None:
        found = seen(world.lena, world, world.alice)
        assert looking_after.suspend(access=found, at=LATER)
        assert not looking_after.suspend(access=found, at=LATER)
        assert access.organisations_of(world.alice.pk) == ()
        again = seen(world.lena, world, world.alice)
        assert queries.standing_of(again.belonging) is Standing.SUSPENDED
        assert looking_after.resume(access=again, at=LATER)
        assert not looking_after.resume(access=found, at=LATER)
        assert access.roles_of(world.alice.pk) == {Role.MEMBER}
        assert done(world)[:2] == ["person_resumed", "person_suspended"]

    def test_their_account_elsewhere_is_not_touched(self, world: World) -> None:
        usecases.belong(organisation=world.elsewhere, person=world.alice, at=NOW, joined=True)
        looking_after.suspend(access=seen(world.ada, world, world.alice), at=LATER)
        assert [each.name for each in access.organisations_of(world.alice.pk)] == ["Elsewhere"]
        assert Person.objects.get(pk=world.alice.pk).is_active

    def test_who_is_let_go_is_found_no_longer(self, world: World) -> None:
        assert looking_after.let_go(access=seen(world.ada, world, world.alice), at=LATER)
        with pytest.raises(Http404):
            seen(world.ada, world, world.alice)

    def test_a_lead_sends_no_lead_and_no_administrator_away(self, world: World) -> None:
        for somebody in (world.ada, world.lena):
            for do in (looking_after.suspend, looking_after.let_go, looking_after.resume):
                with pytest.raises(Refused):
                    do(access=seen(world.lena, world, somebody), at=LATER)

    def test_a_listener_hears_once(self, world: World) -> None:
        heard: list[str] = []
        before = list(news._gone)

        def hear(**_: object) -> None:
            heard.append("gone")

        news.when_gone(hear)
        news.when_gone(hear)
        try:
            looking_after.let_go(access=seen(world.ada, world, world.alice), at=LATER)
        finally:
            news._gone[:] = before
        assert heard == ["gone"]


class TestTheList:
    def test_it_is_searched_by_name_address_and_ward(self, world: World) -> None:
        usecases.belong(
            organisation=world.northshire,
            person=world.alice,
            at=NOW,
            ward="Maple",
            employee_number="E17",
        )
        for search in ("adams", "alice@", "maple", "e17", "alice maple"):
            found = queries.people_of(world.northshire.pk, search=search)
            assert [line.name for line in found.lines] == ["Alice Adams"], search
        assert queries.people_of(world.northshire.pk, search="charlie").total == 0

    def test_it_says_who_is_only_invited(self, world: World) -> None:
        joins("Ivy Inn", world.northshire, Role.MEMBER, joined=False)
        lines = {each.name: each for each in queries.people_of(world.northshire.pk).lines}
        assert lines["Ivy Inn"].standing is Standing.INVITED
        assert lines["Ada Able"].roles == (Role.ADMINISTRATOR,)
        assert queries.count(world.northshire.pk) == (4, 1)

    def test_a_long_list_has_pages(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(queries, "SIZE", 3)
        first = queries.people_of(world.northshire.pk)
        assert (len(first.lines), first.pages, first.total) == (3, 2, 4)
        assert len(queries.people_of(world.northshire.pk, page=99).lines) == 1
