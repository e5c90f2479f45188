"""Somebody's name and staff record, put right by whoever looks after the organisation."""

from datetime import date

import pytest
from django.core import mail
from django.http import Http404
from pytest_django.fixtures import Settings

from setwise.people.details.usecases import correct
from setwise.people.models import Belonging
from setwise.people.organisations.access import somebody_of
from setwise.people.organisations.usecases import Refused
from setwise.store.models import AuditRow
from tests.people.browser import client_of
from tests.people.organisations.world import NOW, World, a_world

RECORD = {
    "employee_number": "20001",
    "band": "5",
    "profession": "Nurse",
    "nmc_registered": True,
    "ward": "Ward 7",
    "site": "North",
    "line_manager": "10001",
    "start_date": date(2024, 1, 31),
}


@pytest.fixture
def world(db: None, settings: Settings) -> World:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    return a_world()


def alice_of(world: World) -> Belonging:
    return Belonging.objects.get(person=world.alice)


def test_an_administrator_puts_name_and_record_right_and_she_is_told(world: World) -> None:
    found = somebody_of(world.ada.pk, world.northshire.pk, world.alice.pk)
    assert correct(access=found, name="Alicia Adams", at=NOW, **RECORD)
    world.alice.refresh_from_db()
    assert (world.alice.name, world.alice.short_name) == ("Alicia Adams", "Alicia")
    held = alice_of(world)
    assert {key: getattr(held, key) for key in RECORD} == RECORD
    assert AuditRow.objects.filter(action="person_corrected").count() == 1
    assert mail.outbox[0].to == ["alice@example.org"]
    assert "Alicia Adams" in str(mail.outbox[0].body)


def test_said_twice_it_is_once(world: World) -> None:
    for done in (True, False):
        found = somebody_of(world.ada.pk, world.northshire.pk, world.alice.pk)
        assert correct(access=found, name="Alice Adams", at=NOW, **RECORD) is done
    assert AuditRow.objects.filter(action="person_corrected").count() == 1
    assert mail.outbox == []


def test_what_the_others_call_her_stays_if_she_chose_it(world: World) -> None:
    world.alice.short_name = "Ali"
    world.alice.save()
    found = somebody_of(world.ada.pk, world.northshire.pk, world.alice.pk)
    correct(access=found, name="Alicia Adams", at=NOW, **RECORD)
    world.alice.refresh_from_db()
    assert world.alice.short_name == "Ali"


def test_an_employee_number_is_of_one_person(world: World) -> None:
    grace = somebody_of(world.ada.pk, world.northshire.pk, world.grace.pk)
    correct(access=grace, name="Grace Green", at=NOW, **RECORD)
    alice = somebody_of(world.ada.pk, world.northshire.pk, world.alice.pk)
    with pytest.raises(Refused, match="Somebody else here"):
        correct(access=alice, name="Alice Adams", at=NOW, **RECORD)
    assert alice_of(world).employee_number == ""


def test_nobody_else_finds_her_there(world: World) -> None:
    for somebody in (world.alice, world.grace, world.charlie):
        with pytest.raises(Http404):
            somebody_of(somebody.pk, world.northshire.pk, world.alice.pk)


def test_the_page_shows_what_is_held_and_keeps_what_is_put_right(world: World) -> None:
    lena = client_of(world.lena)
    path = f"/organisation/{world.northshire.pk}/people/{world.alice.pk}/"
    assert "Correct their details" in lena.get(path).content.decode()
    page = lena.get(f"{path}details").content.decode()
    assert 'value="Alice Adams"' in page
    assert "Who can see this" in page
    sent = {**RECORD, "name": "Alice Adams", "nmc_registered": "yes", "start_date": "2024-01-31"}
    assert lena.post(f"{path}details", sent).headers["Location"] == path
    page = lena.get(path).content.decode()
    for words in ("Ward 7", "Registered with the NMC", "Wednesday 31 January 2024", "10001"):
        assert words in page, words
    assert lena.post(f"{path}details", {**sent, "name": ""}).status_code == 422
