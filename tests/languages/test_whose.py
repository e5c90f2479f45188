"""Whose language holds: one's own, else the organisation's, else the browser's or the installation's."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from pytest_django.fixtures import Settings

from setwise.mail.languages import read_by
from setwise.people.brand import found
from setwise.people.languages import usecases, whose
from setwise.people.models import Organisation, Person
from setwise.people.organisations.access import administered
from setwise.people.organisations.usecases import change_settings
from setwise.room.rendering import boards
from setwise.store import audit
from tests.addresses.house import (
    ADMINISTRATOR,
    ELSEWHERE,
    FACILITATOR,
    MEMBER,
    NOBODY,
    House,
    a_house,
)
from tests.design import pseudo

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

OURS, ENGLISH = f'<html lang="{pseudo.CODE}">', '<html lang="en-GB">'


@pytest.fixture
def house(both: Settings) -> House:
    """Its organisation has chosen the made-up language, on its page."""
    house = a_house()
    said = {"name": "Northshire", "contacts": "", "language": pseudo.CODE}
    ada = house.browser(ADMINISTRATOR)
    address = f"/organisation/{house.northshire.pk}/settings/"
    assert "The usual one here: English" in ada.get(address).content.decode()
    assert ada.post(address, said).status_code == 302
    # What a commit would do: a test has none.
    found.forget_all()
    return house


def page(client: Client, path: str = "/", **headers: str) -> str:
    return client.get(path, headers=headers).content.decode()


def language_for(address: str, house: House) -> str:
    with read_by(address, house.northshire.pk):
        return str(translation.get_language())


def test_an_organisation_has_its_own(house: House) -> None:
    alice = house.browser(MEMBER)
    assert OURS in page(alice)
    assert OURS in page(alice, **{"accept-language": "en"})
    assert ENGLISH in page(house.browser(ELSEWHERE))
    assert audit.page(house.northshire.pk, action="language_changed").rows


def test_it_is_changed_once_and_only_by_its_administrators(house: House) -> None:
    address = f"/organisation/{house.northshire.pk}/settings/"
    assert house.browser(MEMBER).post(address, {"name": "N", "language": ""}).status_code == 404
    wrong = house.browser(ADMINISTRATOR).post(address, {"name": "Northshire", "language": "zz"})
    assert wrong.status_code == 422
    ours = administered(house.people[ADMINISTRATOR].pk, house.northshire.pk)
    row = Organisation.objects.get(pk=house.northshire.pk)
    same: dict[str, Any] = {
        "name": row.name,
        "contacts": row.contacts,
        "second_factor_for_all": row.second_factor_for_all,
        "passwords": row.passwords,
    }
    assert not change_settings(access=ours, at=row.created_at, language=pseudo.CODE, **same)


def test_at_its_door_nobody_needs_to_have_signed_in(house: House) -> None:
    nobody = house.browser(NOBODY)
    assert OURS in page(nobody, f"/about/of/{house.northshire.pk}/")
    assert ENGLISH in page(nobody, "/sign-in/")
    chosen = Client()
    chosen.post("/language", {"language": "en-gb"})
    assert ENGLISH in page(chosen, f"/about/of/{house.northshire.pk}/")


def test_ones_own_choice_goes_first_everywhere(house: House) -> None:
    alice = house.browser(MEMBER)
    alice.post("/language", {"language": "en-gb"})
    assert ENGLISH in page(alice)
    elsewhere = house.browser(MEMBER)
    assert ENGLISH in page(elsewhere)
    assert ENGLISH in page(elsewhere, "/about/")
    assert not usecases.choose(person=house.people[MEMBER].pk, language="en-gb")


AS_IT_COMES = "As the organisation or the browser has it"


def presses(browser: Client, address: str = "/language") -> dict[str, bool]:
    """What can be chosen, and whether it is what holds."""
    rows = re.findall(r'name="language" value="([^"]*)"([^>]*)>', page(browser, address))
    return {code: "aria-current" in rest for code, rest in rows}


def test_a_choice_of_ones_own_can_be_given_up(house: House) -> None:
    alice = house.browser(MEMBER)
    assert presses(alice) == {"en-gb": False, pseudo.CODE: False, "": True}
    alice.post("/language", {"language": "en-gb"})
    assert presses(alice) == {"en-gb": True, pseudo.CODE: False, "": False}
    assert AS_IT_COMES in page(alice, "/language")
    assert alice.post("/language", {"language": ""}).status_code == 302
    assert Person.objects.get(pk=house.people[MEMBER].pk).language == ""
    assert OURS in page(alice)
    assert language_for(str(house.people[MEMBER].email), house) == pseudo.CODE
    assert presses(alice)[""]


def test_a_browser_forgets_what_was_chosen_in_it(house: House) -> None:
    nobody, wants = Client(), {"accept-language": pseudo.CODE}
    nobody.post("/language", {"language": "en-gb"})
    assert ENGLISH in page(nobody, "/sign-in/", **wants)
    nobody.post("/language", {"language": ""})
    assert OURS in page(nobody, "/sign-in/", **wants)
    assert nobody.post("/language", {"language": "qq"}).status_code == 422
    assert nobody.post("/language", {}).status_code == 422


def test_mail_is_in_its_readers(house: House) -> None:
    address = str(house.people[MEMBER].email)
    assert language_for(address, house) == pseudo.CODE
    assert language_for("somebody@example.org", house) == pseudo.CODE
    usecases.choose(person=house.people[MEMBER].pk, language="en-gb")
    assert language_for(address.upper(), house) == "en-gb"
    assert whose.of_address(str(house.people[ADMINISTRATOR].email), None) == pseudo.CODE
    assert whose.of_address(str(house.people[ELSEWHERE].email), None) == ""


def test_a_screen_that_many_look_at_is_in_the_organisations(house: House) -> None:
    usecases.choose(person=house.people[MEMBER].pk, language="en-gb")
    assert OURS in page(house.browser(MEMBER), f"/meetings/{house.meeting.pk}/")
    alice = str(house.people[MEMBER].pk)
    with whose.together():
        live = boards(house.meeting.pk, [alice]).of[alice]
    assert pseudo.left_in_english("".join(live), frozenset({"Alice", "Grace"})) == set()
    assert translation.get_language() == "en-gb"


def test_a_language_whose_file_is_gone_is_as_if_not_chosen(
    house: House, settings: Settings
) -> None:
    settings.LANGUAGES = [("en-gb", "English"), ("br", "brezhoneg")]
    whose.forget_all()
    assert ENGLISH in page(house.browser(MEMBER))
    assert Person.objects.get(pk=house.people[MEMBER].pk).language == ""


def test_an_article_says_in_which_language_it_is(house: House) -> None:
    """On its page, on the list and where it is found; those who read the same are told nothing."""
    ada, grace = house.browser(ADMINISTRATOR), house.browser(FACILITATOR)
    library = f"/organisation/{house.northshire.pk}/library/"
    fields = {
        "title": "Y cylch",
        "source": "Gwen",
        "language": "cy",
        "kind": "article",
        "summary": "Cylch o bobl.",
        "text": "Pawb yn gyfartal.",
        "audience": "organisation",
    }
    form = page(ada, f"{library}add")
    assert '<option value="cy" lang="cy">Cymraeg</option>' in form
    saved = ada.post(f"{library}add", fields)
    assert saved.status_code == 302
    told = page(grace, saved.headers["Location"])
    assert '<h1 lang="cy">Y cylch</h1>' in told
    assert told.count('<div lang="cy">') == 2
    assert 'lang="cy">Y cylch</a>' in page(grace, library)
    there = page(grace, f"/organisation/{house.northshire.pk}/search/?q=cylch")
    assert 'lang="cy">Y cylch</a>' in there, there.partition("</form>")[2]
    usecases.choose(person=house.people[FACILITATOR].pk, language="en-gb")
    own = ada.post(f"{library}add", {**fields, "title": "Ours", "language": ""})
    assert f'<h1 lang="{pseudo.CODE}">Ours</h1>' in page(grace, own.headers["Location"])
    assert "<h1>Ours</h1>" in page(ada, own.headers["Location"])
