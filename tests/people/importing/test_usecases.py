"""Taking over a list: Ada and Lena may, Alice and Charlie are refused."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.http import Http404

from setwise.mail.models import Mail
from setwise.people.access import organisations_of
from setwise.people.importing import access, queries, usecases
from setwise.people.importing.checking import Becomes
from setwise.people.importing.columns import Column
from setwise.people.importing.usecases import Refused
from setwise.people.invitations import accepting, links
from setwise.people.invitations import access as doors
from setwise.people.invitations.accepting import Comer
from setwise.people.models import Belonging, Invitation, PeopleImport, Person, Role
from setwise.people.organisations.access import looked_after
from setwise.store import audit
from tests.people.organisations.world import NOW, World

HEAD = "Name,E-mail,Employee number,Band,Ward,NMC,Start date\n"
LIST = (
    HEAD + "Nora Nash,nora@example.org,1,6,Maple,yes,01/05/2024\nOtto Oak,otto@example.org,2,5,,,\n"
)
LATER = NOW + timedelta(hours=2)


def link(invitation: UUID) -> str:
    return f"https://example.org/invitation/{links.token(invitation)}/"


def uploads(world: World, text: str = LIST, by: Person | None = None) -> PeopleImport:
    found = looked_after((by or world.ada).pk, world.northshire.pk)
    return usecases.upload(access=found, content=text.encode(), at=NOW)


def takes(world: World, text: str = LIST, *, sends: bool = False) -> PeopleImport:
    mine = uploads(world, text)
    found = looked_after(world.ada.pk, world.northshire.pk)
    usecases.take_over(access=found, upload=mine, send=link if sends else None, at=NOW)
    mine.refresh_from_db()
    return mine


def undoes(world: World, mine: PeopleImport) -> int:
    found = looked_after(world.ada.pk, world.northshire.pk)
    return usecases.undo(access=found, upload=mine, at=LATER)


def accepts(email: str) -> Person:
    invitation = Invitation.objects.get(email=email)
    found = doors.by_link(links.token(invitation.pk), NOW)
    return accepting.accept(access=found, comer=Comer(None, invitation.name, ""), at=NOW)


def test_a_dry_run_changes_nothing(world: World) -> None:
    checked = queries.checked(uploads(world))
    assert checked is not None
    assert checked.count(Becomes.INVITED) == 2
    assert not Invitation.objects.exists()
    assert not Mail.objects.exists()


def test_people_are_invited_and_keep_their_record_when_they_accept(world: World) -> None:
    mine = takes(world, sends=True)
    assert (mine.invited, mine.updated) == (2, 0)
    assert set(Mail.objects.values_list("to", flat=True)) == {
        "nora@example.org",
        "otto@example.org",
    }
    nora = accepts("nora@example.org")
    assert nora.short_name == "Nora"
    record = Belonging.objects.get(person=nora)
    assert (record.employee_number, record.ward, record.nmc_registered) == ("1", "Maple", True)
    assert str(record.start_date) == "2024-05-01"
    assert [each.name for each in organisations_of(nora.pk)] == ["Northshire"]
    assert audit.page(world.northshire.pk, action="people_imported").rows


def test_it_is_not_sent_unless_that_is_wanted(world: World) -> None:
    takes(world)
    assert not Mail.objects.exists()
    assert Invitation.objects.filter(sent_at=None).count() == 2


def test_the_same_list_again_changes_nothing(world: World) -> None:
    takes(world)
    accepts("nora@example.org")
    again = queries.checked(uploads(world))
    assert again is not None
    assert again.count(Becomes.SAME) == 2


def test_a_newer_list_updates_by_employee_number(world: World) -> None:
    takes(world)
    nora = accepts("nora@example.org")
    newer = LIST.replace("Maple", "Oak").replace("otto@example.org", "otto.oak@example.org")
    mine = takes(world, newer)
    assert (mine.invited, mine.updated) == (0, 2)
    assert Belonging.objects.get(person=nora).ward == "Oak"
    assert Invitation.objects.get(accepted_at=None).email == "otto.oak@example.org"


def test_numbers_may_change_hands(world: World) -> None:
    takes(world)
    nora, otto = accepts("nora@example.org"), accepts("otto@example.org")
    held = Belonging.objects.filter(organisation=world.northshire)
    rows = HEAD + "Nora Nash,nora@example.org,2,,,,\nOtto Oak,otto@example.org,1,,,,\n"
    problems = queries.checked(uploads(world, rows))
    assert problems is not None
    assert not problems.good
    assert held.get(person=nora).employee_number == "1"
    assert held.get(person=otto).employee_number == "2"
    mine = takes(world, HEAD + "Nora Nash,nora@example.org,7,,,,\n")
    assert held.get(person=nora).employee_number == "7"
    undoes(world, mine)
    assert held.get(person=nora).employee_number == "1"


def test_a_list_leads_no_wider_role_to_another_address(world: World) -> None:
    row = "Name,E-mail,Employee number\nNora,{}@example.org,1\n"
    takes(world, row.format("nora"))
    Invitation.objects.update(role=Role.ADMINISTRATOR)
    mine = takes(world, row.format("lena.at.home"))
    assert Invitation.objects.get().role == Role.MEMBER
    undoes(world, mine)
    left = Invitation.objects.get()
    assert (left.email, left.role) == ("nora@example.org", Role.MEMBER)


def test_the_number_of_somebody_who_left_is_free(world: World) -> None:
    Belonging.objects.filter(person=world.grace).update(employee_number="1", left_at=NOW)
    takes(world, HEAD + "Alice,alice@example.org,1,,,,\n")
    assert Belonging.objects.get(person=world.alice).employee_number == "1"


def test_only_this_list_is_sent(world: World) -> None:
    takes(world)
    takes(world, "Name,E-mail\nPia Pine,pia@example.org\n", sends=True)
    assert [mail.to for mail in Mail.objects.all()] == ["pia@example.org"]


def test_an_address_that_is_known_elsewhere_is_invited_like_any_other(world: World) -> None:
    mine = uploads(world, "Name,E-mail\nCharles,charlie@example.org\n")
    checked = queries.checked(mine)
    assert checked is not None
    assert checked.good[0].becomes is Becomes.INVITED


def test_bad_rows_stay_out_and_the_good_ones_are_taken(world: World) -> None:
    mine = takes(world, LIST + "Bad Row,nowhere,3,,,,\n")
    assert mine.invited == 2
    with pytest.raises(Refused, match="No row"):
        takes(world, "Name,E-mail\nBad Row,nowhere\n")


def test_a_list_is_taken_over_once(world: World) -> None:
    mine = takes(world)
    found = looked_after(world.ada.pk, world.northshire.pk)
    with pytest.raises(Refused, match="already"):
        usecases.take_over(access=found, upload=mine, send=None, at=NOW)


class TestUndoing:
    def test_everything_is_as_before(self, world: World) -> None:
        takes(world)
        nora = accepts("nora@example.org")
        newer = LIST.replace("Maple", "Oak").replace("01/05/2024", "02/05/2024")
        mine = takes(world, newer + "Pia Pine,pia@example.org,3,,,,\n")
        assert undoes(world, mine) == 0
        record = Belonging.objects.get(person=nora)
        assert (record.ward, str(record.start_date)) == ("Maple", "2024-05-01")
        assert list(
            Invitation.objects.filter(accepted_at=None).values_list("email", flat=True)
        ) == ["otto@example.org"]
        assert audit.page(world.northshire.pk).rows[0].action == "import_undone"

    def test_who_accepted_stays_and_what_changed_since_stays(self, world: World) -> None:
        Belonging.objects.filter(person=world.alice).update(ward="Ash")
        mine = takes(world, LIST + "Alice,alice@example.org,9,7,Elm,,\n")
        accepts("nora@example.org")
        Belonging.objects.filter(person=world.alice).update(band="8a")
        assert undoes(world, mine) == 1
        record = Belonging.objects.get(person=world.alice)
        assert (record.ward, record.band, record.employee_number) == ("Ash", "8a", "")

    def test_an_invitation_gets_back_what_it_said(self, world: World) -> None:
        takes(world)
        mine = takes(world, LIST.replace("Otto Oak", "Otto Elm").replace("2,5", "2,6"))
        undoes(world, mine)
        otto = Invitation.objects.get(email="otto@example.org")
        assert (otto.name, otto.record["band"]) == ("Otto Oak", "5")

    def test_what_somebody_else_holds_since_stays_theirs(self, world: World) -> None:
        Belonging.objects.filter(person=world.alice).update(employee_number="7")
        mine = takes(world, HEAD + "Alice,alice@example.org,8,,,,\n")
        Belonging.objects.filter(person=world.grace).update(employee_number="7")
        undoes(world, mine)
        assert Belonging.objects.get(person=world.alice).employee_number == "8"

    def test_only_for_a_day_and_only_once(self, world: World) -> None:
        mine = takes(world)
        found = looked_after(world.ada.pk, world.northshire.pk)
        with pytest.raises(Refused, match="cannot be undone"):
            usecases.undo(access=found, upload=mine, at=NOW + timedelta(days=1))
        undoes(world, mine)
        with pytest.raises(Refused, match="cannot be undone"):
            undoes(world, mine)


def test_what_the_file_said_is_forgotten_after_a_day(world: World) -> None:
    takes(world)
    uploads(world)
    assert usecases.clear(NOW + timedelta(hours=23)) == 0
    assert usecases.clear(NOW + timedelta(hours=25)) == 2
    left = PeopleImport.objects.get()
    assert (left.rows, left.before, left.invited) == ([], {}, 2)
    assert usecases.clear(NOW + timedelta(hours=25)) == 0


def test_columns_are_remembered_for_the_organisation(world: World) -> None:
    mine = uploads(world, "Who,Post\nNora,nora@example.org\n")
    assert queries.checked(mine) is None
    found = looked_after(world.ada.pk, world.northshire.pk)
    chosen = {Column.NAME: 0, Column.EMAIL: 1}
    usecases.choose_columns(access=found, upload=mine, mapped=chosen)
    assert queries.mapped(uploads(world, "Who,Post\nOtto,otto@example.org\n")) == chosen


def test_a_lead_may_and_nobody_else_finds_it(world: World) -> None:
    mine = uploads(world, by=world.lena)
    for person in (world.alice, world.grace, world.charlie):
        with pytest.raises(Http404):
            access.upload_for(person.pk, world.northshire.pk, mine.pk)
    with pytest.raises(Http404):
        access.upload_for(world.charlie.pk, world.elsewhere.pk, mine.pk)
