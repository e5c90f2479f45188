"""Inviting by mail and accepting, in browsers without a script."""

import re

import pytest
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.mail.models import Mail
from setwise.people.access import organisations_of
from setwise.people.models import Invitation, Person, Role
from setwise.programmes import usecases as programmes
from setwise.programmes.models import Membership
from tests.people.browser import client_of
from tests.people.organisations.world import World
from tests.people.signin.door import newest_code


def here(world: World, rest: str = "") -> str:
    return f"/organisation/{world.northshire.pk}/people/invite/{rest}"


def link_for(address: str) -> str:
    newest = Mail.objects.filter(to=address).order_by("-posted_at").first()
    assert newest
    found = re.search(r"http://testserver(/invitation/\w+/)", newest.text)
    assert found
    return found[1]


def invited(world: World, address: str = "nora@example.org", **more: str) -> str:
    sent = client_of(world.ada).post(here(world), {"addresses": address, "role": "member", **more})
    assert sent.status_code == 302
    return link_for(address)


NORA = {"name": "Nora Nash", "short_name": "Nora", "own_device": "on"}


def test_from_the_mail_to_belonging(world: World) -> None:
    link, browser = invited(world), Client()
    page = browser.get(link).content.decode()
    assert "Northshire invites you" in page
    for told in (
        "First time? What happens, and who sees it",
        "who presented in them",
        "employee number, band, profession",
    ):
        assert told in page, told
    assert "nora@example.org" not in page
    assert not Person.objects.filter(email="nora@example.org").exists()
    assert browser.post(link, NORA).headers["Location"] == f"{link}code"
    assert not Person.objects.filter(email="nora@example.org").exists()
    assert browser.post(f"{link}code", {"code": "0000 0000"}).status_code == 422
    assert browser.post(f"{link}code", {"code": newest_code()}).headers["Location"] == "/"
    nora = Person.objects.get(email="nora@example.org")
    assert browser.session[SESSION_KEY] == str(nora.pk)
    assert [each.name for each in organisations_of(nora.pk)] == ["Northshire"]
    assert "You have accepted already" in Client().get(link).content.decode()


def test_an_invitation_leads_into_a_set(world: World) -> None:
    herons = programmes.form_set(organisation=world.northshire, name="Herons")
    link, browser = invited(world, leads_to=str(herons.pk)), Client()
    assert "Your set is called Herons." in browser.get(link).content.decode()
    assert ", for Herons" in client_of(world.lena).get(here(world)).content.decode()
    browser.post(link, NORA)
    browser.post(f"{link}code", {"code": newest_code()})
    assert Membership.objects.get(learning_set=herons).person.email == "nora@example.org"


def test_somebody_signed_in_with_the_address_only_presses(world: World) -> None:
    link = invited(world, "charlie@example.org")
    browser = client_of(world.charlie)
    page = browser.get(link).content.decode()
    assert "You accept as Charlie Clark" in page
    assert browser.post(link).headers["Location"] == "/"
    assert len(organisations_of(world.charlie.pk)) == 2


def test_somebody_signed_in_with_another_address_proves_the_one_invited(world: World) -> None:
    link = invited(world, "c.clark@work.example.org")
    browser = client_of(world.charlie)
    assert "c…@work.example.org" in browser.get(link).content.decode()
    assert browser.post(link).headers["Location"] == f"{link}code"
    assert len(organisations_of(world.charlie.pk)) == 1
    assert browser.post(f"{link}code", {"code": newest_code()}).headers["Location"] == "/"
    assert len(organisations_of(world.charlie.pk)) == 2


def test_without_a_press_there_is_no_code_to_enter(world: World) -> None:
    link = invited(world)
    assert Client().get(f"{link}code").status_code == 404


def test_an_invitation_that_was_withdrawn_is_not_there(world: World) -> None:
    link, ada = invited(world), client_of(world.ada)
    waits = Invitation.objects.get()
    said = ada.post(here(world, str(waits.pk)), {"do": "again"})
    assert said.status_code == 422
    assert "Wait ten minutes" in said.content.decode()
    assert ada.post(here(world, str(waits.pk)), {"do": "withdraw"}).status_code == 302
    assert "The invitation is withdrawn" in ada.get(here(world)).content.decode()
    assert Client().get(link).status_code == 404


def test_what_is_wrong_is_told_and_kept(world: World) -> None:
    ada = client_of(world.ada)
    answer = ada.post(here(world), {"addresses": "nora@example.org\nnora at", "role": "member"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "is not an e-mail address" in page
    assert "nora@example.org" in page
    again = ada.post(here(world), {"addresses": "alice@example.org", "role": "member"})
    assert "alice@example.org belongs here already" in again.content.decode()


def test_the_list_shows_who_has_not_answered(world: World) -> None:
    invited(world)
    page = client_of(world.lena).get(here(world)).content.decode()
    assert "nora@example.org" in page
    assert 'value="administrator"' not in page
    assert client_of(world.alice).get(here(world)).status_code == 404


def test_a_list_that_was_not_sent_is_sent_by_one_press(world: World) -> None:
    invited(world)
    Invitation.objects.update(sent_at=None)
    ada = client_of(world.ada)
    assert "1 of them has not been sent yet" in ada.get(here(world)).content.decode()
    ada.post(here(world, "send"))
    assert "1 invitation is on its way" in ada.get(here(world)).content.decode()


def test_by_a_code_in_the_room(world: World) -> None:
    ada = client_of(world.ada)
    made = ada.post(here(world, "code/"), {"places": "1", "hours": "1"})
    shown = ada.get(made.headers["Location"]).content.decode()
    assert "<svg" in shown
    found = re.search(r'room-code">(\w{4} \w{4})<', shown)
    assert found
    browser = Client()
    assert "No room has this code" in browser.post("/join/", {"code": "x"}).content.decode()
    way = browser.post("/join/", {"code": found[1].lower()}).headers["Location"]
    assert "Northshire invites you" in browser.get(way).content.decode()
    sent = browser.post(way, {**NORA, "email": "Nora@Example.org"})
    assert sent.headers["Location"] == f"{way}code"
    assert browser.post(f"{way}code", {"code": newest_code()}).headers["Location"] == "/"
    nora = Person.objects.get(email="nora@example.org")
    assert organisations_of(nora.pk)[0].roles == {Role.MEMBER}
    late = client_of(world.charlie).post(way)
    assert "All places of this code are taken" in late.content.decode()
    # Who belongs already takes no place.
    assert client_of(nora).post(way).status_code == 302
    ada.post(f"{made.headers['Location']}end")
    assert Client().get(way).status_code == 404
    assert "This code is over" in ada.get(made.headers["Location"]).content.decode()


# --- A code cannot be found by trying ---------------------------------------------------------------


@pytest.fixture
def few(settings: Settings) -> None:
    """Three tries for one person or browser, five for an address."""
    cache.clear()
    settings.ACCOUNT_RATE_LIMITS = {"type_room_code": "3/10m/key,5/10m/ip"}


def a_code(world: World) -> str:
    ada = client_of(world.ada)
    made = ada.post(here(world, "code/"), {"places": "300", "hours": "1"})
    page = ada.get(made.headers["Location"]).content.decode()
    found = re.search(r'room-code">(\w{4}) (\w{4})<', page)
    assert found
    return found[1] + found[2]


def a_browser(name: str) -> Client:
    browser = Client()
    browser.cookies[settings.CSRF_COOKIE_NAME] = name * 32
    return browser


def tries(browser: Client, code: str) -> HttpResponse:
    found = browser.post("/join/", {"code": code})
    assert isinstance(found, HttpResponse)
    return found


def test_who_tries_often_is_told_the_same_for_every_code(world: World, few: None) -> None:
    code, guesser = a_code(world), a_browser("g")
    assert [tries(guesser, f"NONE{n}").status_code for n in range(4)] == [422, 422, 422, 429]
    known, unknown = tries(guesser, code), tries(guesser, "NONE")
    assert (known.status_code, unknown.status_code) == (429, 429)
    assert "Wait ten minutes" in known.content.decode()
    opened, missing = guesser.get(f"/join/{code}/"), guesser.get("/join/NONE/")
    assert (opened.status_code, missing.status_code) == (429, 429)
    assert guesser.get(f"/join/{code}/code").status_code == 429
    # Others behind the same address come in.
    assert tries(a_browser("n"), code).status_code == 302


def test_an_address_has_its_limit_and_what_fits_uses_none_of_it(world: World, few: None) -> None:
    code = a_code(world)
    for n in range(8):
        assert tries(a_browser("abcdefgh"[n]), code).status_code == 302
    for n in range(5):
        assert a_browser("stuvw"[n]).get("/join/NONE/").status_code == 404
    assert tries(a_browser("x"), code).status_code == 429


def test_somebody_signed_in_has_tries_of_their_own(world: World, few: None) -> None:
    code = a_code(world)
    for _ in range(3):
        tries(client_of(world.charlie), "NONE")
    assert tries(client_of(world.charlie), code).status_code == 429
    assert tries(client_of(world.lena), code).status_code == 302
