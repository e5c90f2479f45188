"""A list from a file, in a browser without a script."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from setwise.mail.models import Mail
from setwise.people.models import Invitation, PeopleImport
from tests.people.browser import client_of
from tests.people.organisations.world import World

LIST = "Who,E-mail,Ward\nNora Nash,nora@example.org,Maple\nBad Row,=nowhere,Oak\n"


@pytest.fixture
def ada(world: World) -> Client:
    return client_of(world.ada)


def here(world: World, rest: str = "") -> str:
    return f"/organisation/{world.northshire.pk}/people/import/{rest}"


def sends(world: World, browser: Client, content: bytes) -> str:
    """Uploads a file: where the browser is led."""
    file = SimpleUploadedFile("people.csv", content)
    answer = browser.post(here(world), {"file": file})
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]


def test_from_the_file_to_the_invitation_and_back(world: World, ada: Client) -> None:
    address = sends(world, ada, LIST.encode())
    asked = ada.get(address).content.decode()
    assert "Say first in which columns" in asked
    wrong = ada.post(address, {"do": "columns", "name": "1", "email": "1"})
    assert wrong.status_code == 422
    assert "is chosen for “Name” already" in wrong.content.decode()
    ada.post(address, {"do": "columns", "name": "0", "email": "1", "ward": "2"})
    page = ada.get(address).content.decode()
    assert "1 person will be invited" in page
    assert "1 row cannot be taken over" in page
    assert "“=nowhere” is not an e-mail address." in page
    bad = ada.get(f"{address}problems.csv").content.decode()
    assert "Bad Row,'=nowhere,Oak," in bad
    assert not Invitation.objects.exists()
    ada.post(address, {"do": "take", "send": "on"})
    assert "1 invited, 0 updated" in ada.get(address).content.decode()
    assert Mail.objects.get().to == "nora@example.org"
    twice = ada.post(address, {"do": "take"})
    assert twice.status_code == 422
    assert "taken over already" in twice.content.decode()
    assert "1 invited, 0 updated" in ada.get(here(world)).content.decode()
    ada.post(address, {"do": "undo"})
    undone = ada.get(address).content.decode()
    assert "The list was undone" in undone
    assert "Everything is as it was before." in undone
    assert "It had invited 1 and updated 0." in undone
    assert "1 invited" not in undone
    assert not Invitation.objects.exists()
    assert ada.post(address, {"do": "undo"}).status_code == 422


def test_a_manager_whom_nobody_knows_stands_among_the_rows_to_look_at(
    world: World, ada: Client
) -> None:
    head = "Name,E-mail,Employee number,Line manager"
    address = sends(world, ada, f"{head}\nNora Nash,nora@example.org,1,7\n".encode())
    page = ada.get(address).content.decode()
    assert "Rows to look at" in page
    assert "the employee number 7, which stands for the line manager" in page
    ada.post(address, {"do": "take"})
    assert Invitation.objects.get().record["line_manager"] == "7"


def test_a_file_that_cannot_be_read_is_refused_in_words(world: World, ada: Client) -> None:
    for content, words in ((b"", "nobody in this file"), (b"PK\x03\x04", "a spreadsheet file")):
        answer = ada.post(here(world), {"file": SimpleUploadedFile("people.csv", content)})
        assert answer.status_code == 422
        assert words in answer.content.decode()
    assert "Choose a file" in ada.post(here(world)).content.decode()
    assert not PeopleImport.objects.exists()


def test_the_template_is_a_list_that_can_be_taken_over(world: World, ada: Client) -> None:
    template = ada.get(here(world, "people.csv"))
    assert template.headers["Content-Type"] == "text/csv; charset=utf-8"
    page = ada.get(sends(world, ada, template.content)).content.decode()
    assert "1 person will be invited" in page


def test_only_those_who_look_after_the_organisation_find_it(world: World, ada: Client) -> None:
    address = sends(world, ada, LIST.encode())
    assert client_of(world.lena).get(address).status_code == 200
    for person in (world.alice, world.grace, world.charlie):
        for path in (here(world), here(world, "people.csv"), address, f"{address}problems.csv"):
            assert client_of(person).get(path).status_code == 404
