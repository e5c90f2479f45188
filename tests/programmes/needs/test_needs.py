"""Access needs: told to whoever facilitates the set, and to administrators only if one says so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from setwise.people import usecases as people
from setwise.people.models import Organisation, Person, Role
from setwise.programmes import usecases as programmes
from setwise.programmes.models import AccessNeed
from setwise.store.models import Words
from tests.people.browser import client_of
from tests.room.browser import a_client
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

TEXT = "A room without steps."


@pytest.fixture
def world(db: None) -> World:
    return a_world()


@pytest.fixture
def ada(world: World) -> Person:
    """She administers the organisation."""
    return _somebody(world, "Ada", Role.ADMINISTRATOR)


def _somebody(world: World, name: str, role: Role) -> Person:
    person = people.add_person(name=f"{name} Able")
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    people.belong(organisation=trust, person=person, at=world.now, joined=True, roles=(role,))
    return person


def here(world: World) -> str:
    return f"/sets/{world.herons.pk}/access-needs"


def rooms(world: World) -> str:
    return f"/organisation/{world.herons.organisation_id}{here(world)}"


def tells(world: World, text: str = TEXT, **more: str) -> None:
    answer = a_client(world, "alice").post(here(world), {"text": text, **more})
    assert answer.status_code == 302


def brief(world: World, name: str) -> str:
    return a_client(world, name).get(f"/meetings/{world.room}/brief").content.decode()


def test_whoever_facilitates_reads_it_before_a_meeting(world: World) -> None:
    tells(world)
    assert TEXT in brief(world, "grace")
    assert TEXT in brief(world, "cora")
    assert TEXT in a_client(world, "alice").get(here(world)).content.decode()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TEXT, "Whoever facilitates your set can now read what helps you to take part."),
        (" ", "Nobody is told what helps you to take part."),
    ],
)
def test_the_page_after_it_says_who_is_told(world: World, text: str, told: str) -> None:
    browser = a_client(world, "alice")
    browser.post(here(world), {"text": text})
    page = browser.get("/").content.decode()
    assert told in page
    assert 'class="notice done" role="status"' in page
    assert TEXT not in page


def test_a_member_comes_to_it_while_they_prepare(world: World) -> None:
    page = a_client(world, "alice").get(f"/sets/{world.herons.pk}/prepare").content.decode()
    assert f'href="{here(world)}"' in page


@pytest.mark.parametrize("name", ["dana", "sam"])
def test_others_of_the_set_read_only_their_own(world: World, name: str) -> None:
    tells(world)
    browser = a_client(world, name)
    assert TEXT not in browser.get(here(world)).content.decode()
    assert browser.get(f"/meetings/{world.room}/brief").status_code == 404


@pytest.mark.parametrize("name", ["bob", "charlie", ""])
def test_nobody_else_tells_anything_here(world: World, name: str) -> None:
    assert a_client(world, name).post(here(world), {"text": TEXT}).status_code == 404
    assert not AccessNeed.objects.exists()


def test_an_administrator_reads_what_is_meant_for_rooms(world: World, ada: Person) -> None:
    tells(world)
    assert TEXT not in client_of(ada).get(rooms(world)).content.decode()
    tells(world, for_rooms="on")
    assert TEXT in client_of(ada).get(rooms(world)).content.decode()
    lena = _somebody(world, "Lena", Role.LEAD)
    for person in (lena, world.people["grace"], world.people["alice"]):
        assert client_of(person).get(rooms(world)).status_code == 404


def test_an_empty_text_takes_it_back(world: World) -> None:
    tells(world)
    tells(world, text=" ")
    assert not AccessNeed.objects.exists()
    assert not Words.objects.filter(kind="access_need").exists()


def test_it_goes_when_one_leaves_the_set(world: World) -> None:
    tells(world)
    programmes.end_membership(
        learning_set=world.herons,
        person=world.people["alice"],
        until=world.now + timedelta(minutes=1),
    )
    assert not AccessNeed.objects.exists()
    assert not Words.objects.filter(kind="access_need").exists()
    assert TEXT not in brief(world, "grace")


def test_what_is_too_long_is_not_lost(world: World) -> None:
    answer = a_client(world, "alice").post(here(world), {"text": "z" * 2_001})
    assert answer.status_code == 422
    assert "z" * 2_001 in answer.content.decode()
