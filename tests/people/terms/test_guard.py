"""People are led to what is new at the next ordinary page, and never in a meeting."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from setwise.people import usecases as people
from setwise.people.models import Role, TermsAccepted
from setwise.people.terms.guard import MARK
from setwise.programmes import usecases as programmes
from setwise.programmes.models import Meeting
from tests.people import factories
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all, publish
from tests.people.terms.conftest import LATER, NOW, Trust, in_it


@pytest.fixture
def meeting(trust: Trust) -> Meeting:
    herons = programmes.form_set(organisation=trust.organisation, name="Herons")
    programmes.add_member(learning_set=herons, person=trust.bob, since=NOW)
    return programmes.plan_meeting(
        learning_set=herons, starts_at=NOW, ends_at=NOW + timedelta(hours=2)
    )


def led(client: Client, path: str) -> bool:
    """Whether somebody who asks for this page is led to the terms, and back to it later."""
    answer = client.get(path)
    return bool(
        answer.status_code == 302
        and answer.headers["Location"] == f"/terms/accept/?next={quote(path, safe='')}"
    )


def test_before_the_first_page_and_not_after_it(trust: Trust) -> None:
    client = client_of(trust.bob)
    assert led(client, "/")
    accept_all(trust.bob)
    assert client.get("/").status_code == 200
    assert MARK in client.session


def test_a_part_of_a_page_is_no_place_to_come_back_to(trust: Trust) -> None:
    client = client_of(trust.bob)
    picture = {"Accept": "image/avif,image/webp,*/*"}
    logo = f"/organisation/{trust.organisation.pk}/logo/{'a' * 64}.png"
    assert client.get(logo, headers=picture).status_code == 404
    for path in ("/app/manifest.webmanifest", "/app/worker.js"):
        assert client.get(path).status_code == 200
    other = client.get("/yours/", headers={"Accept": "*/*"})
    assert other.headers["Location"] == "/terms/accept/?next=%2F"


def test_a_new_version_asks_at_the_next_ordinary_page(trust: Trust) -> None:
    accept_all(trust.bob)
    client = client_of(trust.bob)
    assert not led(client, "/")
    publish(trust, "Be kind.")
    assert led(client, "/")
    accept_all(trust.bob)
    publish(trust, "Be Kind.", again=False)
    assert not led(client, "/")


def test_never_in_a_meeting(trust: Trust, meeting: Meeting) -> None:
    accept_all(trust.bob)
    client = client_of(trust.bob)
    client.get("/")
    publish(trust, "Be kind.")
    room = f"/meetings/{meeting.pk}/"
    for path in (room, f"{room}help", f"{room}presented"):
        assert not led(client, path)
    assert client.post(f"{room}act", {}).status_code == 422
    assert led(client, "/")
    # Not in another browser either, whose first page is the meeting.
    assert not led(client_of(trust.bob), room)


def test_whoever_never_accepted_anything_reads_first(trust: Trust, meeting: Meeting) -> None:
    assert led(client_of(trust.bob), f"/meetings/{meeting.pk}/")


def test_a_wider_role_asks_nothing_in_a_meeting(trust: Trust, meeting: Meeting) -> None:
    accept_all(trust.bob)
    people.give_role(
        organisation=trust.organisation, person=trust.bob, role=Role.ADMINISTRATOR, at=LATER
    )
    client = client_of(trust.bob)
    assert not led(client, f"/meetings/{meeting.pk}/")
    assert led(client, "/")


@pytest.mark.parametrize("path", ["/terms/", "/privacy/", "/wall/", "/sign-out/", "/account/"])
def test_some_pages_are_always_open(trust: Trust, path: str) -> None:
    assert not led(client_of(trust.bob), path)


def test_what_is_sent_is_never_stopped(trust: Trust) -> None:
    assert client_of(trust.bob).post("/").status_code == 405


def test_nobody_and_made_up_people_are_asked_nothing(trust: Trust) -> None:
    assert not led(Client(), "/")
    dana = people.add_person(name="Dana Diaz")
    in_it(factories.an_organisation(), dana, Role.ADMINISTRATOR)
    client = client_of(dana)
    assert client.get("/").status_code == 200


def test_an_ordinary_page_costs_one_query_and_a_room_none(trust: Trust, meeting: Meeting) -> None:
    accept_all(trust.bob)
    client = client_of(trust.bob)
    client.get("/")
    for path, queries in (("/", 1), (f"/meetings/{meeting.pk}/", 0)):
        with CaptureQueriesContext(connection) as seen:
            client.get(path)
        said = [each["sql"] for each in seen.captured_queries]
        # Nobody else reads this column: whoever wants an organisation's name asks for the name.
        assert sum("terms_edition" in sql for sql in said) == queries, said
        assert not any("people_terms" in sql for sql in said)


def test_accepting_is_kept_for_each_organisation(trust: Trust) -> None:
    accept_all(trust.bob)
    other = people.found_organisation(name="Another", at=NOW)
    in_it(other, trust.bob, Role.MEMBER)
    assert led(client_of(trust.bob), "/")
    accept_all(trust.bob)
    assert TermsAccepted.objects.filter(person=trust.bob).count() == 4
