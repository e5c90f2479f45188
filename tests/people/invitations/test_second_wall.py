"""Inviting and importing under PostgreSQL's own wall, as a role that owns nothing."""

from datetime import timedelta
from uuid import UUID

from setwise.people.access import organisations_of
from setwise.people.importing import access as lists
from setwise.people.importing import queries
from setwise.people.importing import usecases as importing
from setwise.people.invitations import accepting, access, links, rooms, usecases
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.usecases import Asked
from setwise.people.models import ImportColumns, Invitation, PeopleImport, Person, Role, RoomCode
from setwise.people.organisations.access import looked_after
from setwise.store import tenancy
from tests.store.test_second_wall import NOW, House, house, walled

__all__ = ["house", "walled"]
LIST = b"Name,E-mail,Employee number\nPia Pine,pia@example.org,1\n"


def link(invitation: UUID) -> str:
    return f"https://example.org/invitation/{links.token(invitation)}/"


def invites(house: House, address: str) -> str:
    """The secret that our lead has sent to the address; afterwards nobody is said to be asking."""
    found = looked_after(house.ours.person, house.ours.organisation)
    asked = Asked(Role.FACILITATOR, house.ours.learning_set)
    usecases.invite(access=found, addresses=[address], asked=asked, link=link, at=NOW)
    token = links.token(Invitation.objects.get(email=address).pk)
    tenancy.begin()
    return token


def test_whoever_has_the_secret_accepts_and_is_led_into_the_set(house: House) -> None:
    token = invites(house, "nora@example.org")
    found = access.by_link(token, NOW)
    nora = accepting.accept(access=found, comer=Comer(None, "Nora Nash", "Nora"), at=NOW)
    tenancy.begin()
    (here,) = organisations_of(nora.pk)
    assert (here.organisation, here.roles) == (
        house.ours.organisation,
        frozenset({Role.FACILITATOR}),
    )


def test_somebody_of_elsewhere_accepts_with_their_account(house: House) -> None:
    token = invites(house, "nora@example.org")
    tenancy.enter(person=house.theirs.person)
    comer = Comer(Person.objects.get(pk=house.theirs.person))
    accepting.accept(access=access.by_link(token, NOW), comer=comer, at=NOW)
    tenancy.begin()
    assert len(organisations_of(house.theirs.person)) == 2


def test_a_code_is_found_by_whoever_types_it(house: House) -> None:
    found = looked_after(house.ours.person, house.ours.organisation)
    room = rooms.make_code(access=found, places=1, lasts=timedelta(hours=1), leads_to=None, at=NOW)
    tenancy.begin()
    comer = Comer(None, "Ruth Reed", "Ruth", "ruth@example.org")
    ruth = accepting.come(access=access.by_code(room.code, NOW), comer=comer, at=NOW)
    tenancy.begin()
    assert [each.organisation for each in organisations_of(ruth.pk)] == [house.ours.organisation]


def test_a_list_is_taken_over_undone_and_forgotten(house: House) -> None:
    found = looked_after(house.ours.person, house.ours.organisation)
    made = importing.upload(access=found, content=LIST, at=NOW)
    importing.choose_columns(access=found, upload=made, mapped=queries.mapped(made))
    tenancy.begin()
    by, mine = lists.upload_for(house.ours.person, house.ours.organisation, made.pk)
    importing.take_over(access=by, upload=mine, send=link, at=NOW)
    mine.refresh_from_db()
    assert mine.invited == 1
    importing.undo(access=by, upload=mine, at=NOW)
    tenancy.begin()
    assert importing.clear(NOW + timedelta(days=2)) == 1
    assert rooms.clear(NOW) == 0


def test_nobody_elsewhere_sees_a_row_of_it(house: House) -> None:
    invites(house, "nora@example.org")
    found = looked_after(house.ours.person, house.ours.organisation)
    rooms.make_code(access=found, places=1, lasts=timedelta(hours=1), leads_to=None, at=NOW)
    made = importing.upload(access=found, content=LIST, at=NOW)
    importing.choose_columns(access=found, upload=made, mapped=queries.mapped(made))
    tables = (Invitation, RoomCode, PeopleImport, ImportColumns)
    assert all(table._default_manager.exists() for table in tables)
    tenancy.begin()
    assert not any(table._default_manager.exists() for table in tables)
    tenancy.enter(organisation=house.theirs.organisation, person=house.theirs.person)
    assert not any(table._default_manager.exists() for table in tables)
