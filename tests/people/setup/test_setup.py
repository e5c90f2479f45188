"""The first run: one address, once, for a day; for everyone else the page is not there."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth import SESSION_KEY
from django.http import Http404, HttpResponse
from django.test import Client

from setwise.people import usecases as people
from setwise.people.access import organisations_of
from setwise.people.models import Organisation, Person, Role
from setwise.people.setup import access, usecases
from setwise.people.setup.models import SetupLink
from setwise.people.setup.usecases import NotEmpty
from setwise.store import audit
from tests.people.signin.door import newest_code

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FIELDS = {
    "name": "Ada Able",
    "email": "Ada@Example.org",
    "organisation": "Northshire Trust",
    "contacts": "Speak Up guardian: 5101",
    "agreed": "on",
}


def link() -> str:
    return usecases.make_link(at=datetime.now(UTC))


def sets_up(token: str, at: datetime = NOW, **more: str) -> usecases.First:
    given = {"name": "Ada Able", "email": "ada@example.org", "organisation": "Northshire"}
    return usecases.set_up(token=token, contacts="", facilitates=False, at=at, **{**given, **more})


def test_only_a_hash_of_the_token_is_kept() -> None:
    token = usecases.make_link(at=NOW)
    kept = SetupLink.objects.get()
    assert token not in str(SetupLink.objects.values().get())
    assert kept.token_hash == access.hashed(token)


def test_the_first_organisation_and_its_administrator_begin() -> None:
    first = sets_up(usecases.make_link(at=NOW))
    (found,) = organisations_of(first.administrator.pk)
    assert found.name == "Northshire"
    assert found.roles == {Role.ADMINISTRATOR, Role.MEMBER}


def test_the_audit_says_that_whoever_used_the_link_did_it() -> None:
    first = sets_up(usecases.make_link(at=NOW))
    rows = audit.page(first.organisation.pk).rows
    assert {row.action for row in rows} >= {"organisation_founded", "person_belongs", "role_given"}
    assert {row.actor for row in rows} == {str(first.administrator.pk)}


def test_it_works_once() -> None:
    token = usecases.make_link(at=NOW)
    sets_up(token)
    with pytest.raises(Http404):
        sets_up(token, email="eve@example.org")
    assert Organisation.objects.count() == 1


def test_it_ends_after_a_day_and_with_the_next_one() -> None:
    first = usecases.make_link(at=NOW)
    access.link_for(first, NOW + timedelta(hours=23))
    with pytest.raises(Http404):
        access.link_for(first, NOW + timedelta(hours=24))
    later = NOW + timedelta(minutes=1)
    second = usecases.make_link(at=later)
    with pytest.raises(Http404):
        access.link_for(first, later)
    access.link_for(second, later)


def test_where_there_is_an_organisation_there_is_no_link_and_none_opens() -> None:
    token = usecases.make_link(at=NOW)
    people.found_organisation(name="Elsewhere")
    with pytest.raises(NotEmpty):
        usecases.make_link(at=NOW)
    with pytest.raises(Http404):
        sets_up(token)


def test_an_address_that_is_taken_uses_nothing_up() -> None:
    people.add_person(name="Ada", email="ada@example.org")
    token = usecases.make_link(at=NOW)
    with pytest.raises(people.EmailTaken):
        sets_up(token)
    access.link_for(token, NOW)


def goes_in(browser: Client, token: str, **more: str) -> HttpResponse:
    """Fills the page in, and enters the code of the mail."""
    sent = browser.post(f"/setup/{token}/", {**FIELDS, **more})
    assert sent.headers["Location"] == f"/setup/{token}/code"
    assert not Organisation.objects.exists()
    answer = browser.post(f"/setup/{token}/code", {"code": newest_code()})
    assert isinstance(answer, HttpResponse)
    return answer


class TestThePage:
    def test_makes_and_signs_in_and_leads_to_the_first_steps(self) -> None:
        token, browser = link(), Client()
        assert "Set up Setwise" in browser.get(f"/setup/{token}/").content.decode()
        answer = goes_in(browser, token, facilitates="on")
        assert answer.headers["Location"] == "/account/first-steps/"
        ada = Person.objects.get(email="ada@example.org")
        assert browser.session[SESSION_KEY] == str(ada.pk)
        (found,) = organisations_of(ada.pk)
        assert Role.FACILITATOR in found.roles
        page = browser.get("/account/first-steps/").content.decode()
        assert "Northshire Trust" in page
        assert "Set up your second step" in page

    def test_is_like_any_missing_page_for_every_other_visitor(self) -> None:
        token, browser = link(), Client()
        missing = browser.get("/nowhere/")
        goes_in(browser, token)
        for other in ("x", token, "0" * 43):
            answer = Client().get(f"/setup/{other}/")
            assert answer.status_code == missing.status_code == 404
            assert answer.content.count(b"<h1>") == missing.content.count(b"<h1>")
            assert Client().post(f"/setup/{other}/", FIELDS).status_code == 404
            assert Client().get(f"/setup/{other}/code").status_code == 404

    def test_keeps_what_was_written_when_something_is_missing(self) -> None:
        token, browser = link(), Client()
        answer = browser.post(f"/setup/{token}/", {**FIELDS, "agreed": "", "email": "ada"})
        assert answer.status_code == 422
        page = answer.content.decode()
        for words in (
            "Northshire Trust",
            "like name@example.org",
            "tick the box",
            "There is a problem",
        ):
            assert words in page, words
        assert not Organisation.objects.exists()

    def test_says_when_the_address_is_taken(self) -> None:
        people.add_person(name="Ada", email="ada@example.org")
        answer = goes_in(Client(), link())
        assert answer.status_code == 422
        assert "There is an account with this address already" in answer.content.decode()

    def test_a_wrong_code_founds_nothing_and_the_address_can_be_mended(self) -> None:
        token, browser = link(), Client()
        browser.post(f"/setup/{token}/", {**FIELDS, "email": "typo@example.org"})
        typo = newest_code()
        assert browser.post(f"/setup/{token}/code", {"code": "00000000"}).status_code == 422
        page = browser.get(f"/setup/{token}/").content.decode()
        for kept in ("Northshire Trust", "typo@example.org", "Speak Up guardian"):
            assert kept in page, kept
        browser.post(f"/setup/{token}/", FIELDS)
        assert browser.post(f"/setup/{token}/code", {"code": typo}).status_code == 422
        assert not Organisation.objects.exists()
        answer = browser.post(f"/setup/{token}/code", {"code": newest_code()})
        assert answer.headers["Location"] == "/account/first-steps/"
        assert not Person.objects.filter(email="typo@example.org").exists()

    def test_a_code_is_entered_only_where_it_was_asked_for(self) -> None:
        token = link()
        Client().post(f"/setup/{token}/", FIELDS)
        answer = Client().post(f"/setup/{token}/code", {"code": newest_code()})
        assert answer.status_code == 404
