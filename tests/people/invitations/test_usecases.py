"""Inviting: Ada may, Lena may in part, Charlie and Alice are refused."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.http import Http404

from setwise.mail.models import Mail
from setwise.people import usecases as people
from setwise.people.access import OrganisationAccess, organisations_of
from setwise.people.invitations import accepting, access, links, queries, rooms, usecases
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.usecases import Asked, Refused
from setwise.people.models import Belonging, Invitation, Person, Role
from setwise.people.organisations.access import looked_after
from setwise.store import audit
from tests.people.organisations.world import NOW, World, joins

MEMBER = Asked(Role.MEMBER)
LATER = NOW + timedelta(hours=1)


def link(invitation: UUID) -> str:
    return f"https://example.org/invitation/{links.token(invitation)}/"


def seen(by: Person, world: World) -> OrganisationAccess:
    return looked_after(by.pk, world.northshire.pk)


def invites(by: Person, world: World, *addresses: str, asked: Asked = MEMBER) -> int:
    return usecases.invite(
        access=seen(by, world), addresses=addresses, asked=asked, link=link, at=NOW
    )


def accepts(invitation: Invitation, comer: Comer | None = None) -> Person:
    found = access.by_link(links.token(invitation.pk), LATER)
    comer = comer or Comer(None, "Nora Nash", "Nora")
    return accepting.accept(access=found, comer=comer, at=LATER)


def roles_here(person: Person, world: World) -> frozenset[Role]:
    here = organisations_of(person.pk)
    return next(each.roles for each in here if each.organisation == world.northshire.pk)


class TestInviting:
    def test_a_mail_with_the_secret_is_posted_and_it_is_recorded(self, world: World) -> None:
        assert invites(world.ada, world, "nora@example.org") == 1
        invitation = Invitation.objects.get()
        mail = Mail.objects.get(to="nora@example.org")
        assert link(invitation.pk) in mail.text
        assert mail.organisation == world.northshire.pk
        assert audit.page(world.northshire.pk).rows[0].action == "person_invited"

    def test_an_address_that_is_known_elsewhere_looks_the_same(self, world: World) -> None:
        invites(world.ada, world, "nobody@example.org", "charlie@example.org")
        lines = queries.waiting_of(world.northshire.pk, NOW).lines
        assert {each.email: each.name for each in lines} == {
            "nobody@example.org": "",
            "charlie@example.org": "",
        }
        texts = {mail.text.count("\n") for mail in Mail.objects.all()}
        assert len(texts) == 1
        assert not Belonging.objects.filter(
            organisation=world.northshire, person=world.charlie
        ).exists()

    def test_twice_is_one_invitation(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        invites(world.ada, world, "nora@example.org", asked=Asked(Role.FACILITATOR))
        assert Invitation.objects.get().role == Role.FACILITATOR
        assert Mail.objects.count() == 1

    def test_who_belongs_here_is_not_invited(self, world: World) -> None:
        with pytest.raises(Refused, match="belongs here already"):
            invites(world.ada, world, "new@example.org", "alice@example.org")
        assert not Invitation.objects.exists()

    def test_a_lead_gives_no_wider_role(self, world: World) -> None:
        with pytest.raises(Refused, match="Only an administrator"):
            invites(world.lena, world, "nora@example.org", asked=Asked(Role.ADMINISTRATOR))
        assert invites(world.lena, world, "nora@example.org") == 1

    def test_nobody_else_finds_the_way(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        invitation = Invitation.objects.get()
        for person in (world.alice, world.grace, world.charlie):
            with pytest.raises(Http404):
                seen(person, world)
            with pytest.raises(Http404):
                access.waiting_for(person.pk, world.northshire.pk, invitation.pk)

    def test_it_is_sent_again_and_withdrawn(self, world: World) -> None:
        invites(world.lena, world, "nora@example.org")
        found, waits = access.waiting_for(
            world.lena.pk, world.northshire.pk, Invitation.objects.get().pk
        )
        with pytest.raises(Refused, match="ten minutes"):
            usecases.send_again(access=found, invitation=waits, link=link, at=NOW)
        usecases.send_again(access=found, invitation=waits, link=link, at=LATER)
        assert Mail.objects.count() == 2
        assert usecases.withdraw(access=found, invitation=waits, at=LATER)
        assert not usecases.withdraw(access=found, invitation=waits, at=LATER)
        assert not Invitation.objects.exists()

    def test_a_lead_does_not_touch_an_administrators_offer(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org", asked=Asked(Role.ADMINISTRATOR))
        found, waits = access.waiting_for(
            world.lena.pk, world.northshire.pk, Invitation.objects.get().pk
        )
        with pytest.raises(Refused):
            usecases.withdraw(access=found, invitation=waits, at=LATER)
        with pytest.raises(Refused):
            usecases.send_again(access=found, invitation=waits, link=link, at=LATER)
        with pytest.raises(Refused):
            invites(world.lena, world, "nora@example.org")
        assert Invitation.objects.get().role == Role.ADMINISTRATOR

    def test_those_of_a_list_are_sent_together(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        Invitation.objects.update(sent_at=None)
        assert queries.waiting_of(world.northshire.pk, NOW).unsent == 1
        assert usecases.send_waiting(access=seen(world.ada, world), link=link, at=LATER) == 1
        assert usecases.send_waiting(access=seen(world.ada, world), link=link, at=LATER) == 0


class TestAccepting:
    def test_somebody_new_belongs_and_their_data_leave_the_invitation(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        nora = accepts(Invitation.objects.get())
        assert (nora.name, nora.short_name, nora.email) == ("Nora Nash", "Nora", "nora@example.org")
        assert roles_here(nora, world) == {Role.MEMBER}
        left = Invitation.objects.get()
        assert (left.email, left.name, left.record, left.person) == ("", "", {}, nora)

    def test_an_account_that_is_known_keeps_its_names(self, world: World) -> None:
        invites(world.ada, world, "charlie@example.org")
        charlie = accepts(Invitation.objects.get(), Comer(None, "Eve", "Eve"))
        assert charlie == world.charlie
        assert charlie.short_name == "Charlie"
        assert roles_here(charlie, world) == {Role.MEMBER}

    def test_somebody_signed_in_accepts_as_who_they_are(self, world: World) -> None:
        invites(world.ada, world, "charlie.at.work@example.org", asked=Asked(Role.FACILITATOR))
        assert accepts(Invitation.objects.get(), Comer(world.charlie)) == world.charlie
        assert roles_here(world.charlie, world) == {Role.FACILITATOR}

    def test_it_is_accepted_once(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        invitation = Invitation.objects.get()
        accepts(invitation)
        with pytest.raises(Refused, match="no longer open"):
            accepts(invitation)
        assert not access.by_link(links.token(invitation.pk), LATER).open

    def test_it_ends_after_thirty_days(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        token = links.token(Invitation.objects.get().pk)
        assert not access.by_link(token, NOW + timedelta(days=30)).open

    def test_another_secret_opens_nothing(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        token = links.token(Invitation.objects.get().pk)
        for wrong in (token[:-1] + ("0" if token[-1] != "0" else "1"), token[:32], "x", ""):
            with pytest.raises(Http404):
                access.by_link(wrong, NOW)

    def test_a_role_is_not_given_by_somebody_who_may_no_longer(self, world: World) -> None:
        ben = joins("Ben Bold", world.northshire, Role.ADMINISTRATOR)
        invites(ben, world, "nora@example.org", asked=Asked(Role.ADMINISTRATOR))
        people.leave(organisation=world.northshire, person=ben, at=NOW)
        with pytest.raises(Refused, match="no longer open"):
            accepts(Invitation.objects.get())
        Invitation.objects.update(role=Role.MEMBER)
        assert accepts(Invitation.objects.get()).name == "Nora Nash"

    def test_who_is_suspended_here_or_everywhere_stays_out(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org", "otto@example.org")
        Belonging.objects.filter(person=world.alice).update(suspended_at=NOW)
        with pytest.raises(Refused, match="paused"):
            accepts(Invitation.objects.get(email="nora@example.org"), Comer(world.alice))
        Person.objects.filter(pk=world.charlie.pk).update(suspended_at=NOW)
        Invitation.objects.filter(email="otto@example.org").update(email="charlie@example.org")
        with pytest.raises(Refused, match="paused"):
            accepts(Invitation.objects.get(email="charlie@example.org"))

    def test_a_number_that_somebody_else_has_now_is_left_out(self, world: World) -> None:
        invites(world.ada, world, "nora@example.org")
        Invitation.objects.update(record={"employee_number": "7", "ward": "Maple"})
        Belonging.objects.filter(person=world.alice).update(employee_number="7")
        nora = accepts(Invitation.objects.get())
        mine = Belonging.objects.get(person=nora)
        assert (mine.employee_number, mine.ward) == ("", "Maple")


def test_what_ran_out_a_month_ago_is_forgotten(world: World) -> None:
    invites(world.ada, world, "nora@example.org", "otto@example.org")
    accepts(Invitation.objects.get(email="otto@example.org"))
    rooms.make_code(
        access=seen(world.ada, world), places=1, lasts=timedelta(hours=1), leads_to=None, at=NOW
    )
    assert rooms.clear(NOW + timedelta(days=30)) == 0
    assert rooms.clear(NOW + timedelta(days=31)) == 1
    assert rooms.clear(NOW + timedelta(days=61)) == 1
    assert Invitation.objects.get().accepted_at is not None
