"""The page: Alice administers, Bob is only a member, Charlie administers another organisation."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from setwise.people import usecases
from setwise.people.audit import keeping, queries
from setwise.people.invitations import rooms
from setwise.people.invitations import usecases as invitations
from setwise.people.invitations.usecases import Asked
from setwise.people.models import Invitation, Organisation, Person, Role
from setwise.people.organisations.access import administered
from setwise.store import audit
from setwise.store.audit_words import ACTIONS, ACTORS, OUTCOMES, THINGS
from tests.people import factories
from tests.people.browser import client_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def trust() -> Organisation:
    return usecases.found_organisation(name="Northshire", is_demo=True, at=NOW)


def of(organisation: Organisation, person: Person, *roles: Role) -> Client:
    usecases.belong(organisation=organisation, person=person, at=NOW, joined=True, roles=roles)
    return client_of(person)


def page_of(organisation: Organisation) -> str:
    return f"/organisation/{organisation.pk}/audit/"


def test_the_administrator_reads_who_did_what(trust: Organisation) -> None:
    alice = factories.alice()
    client = of(trust, alice, Role.ADMINISTRATOR)
    bob = factories.bob()
    of(trust, bob)
    usecases.give_role(organisation=trust, person=bob, role=Role.LEAD, at=NOW, by=alice.pk)
    html = client.get(page_of(trust)).content.decode()
    assert "Role given" in html
    assert "Bob Brennan, programme lead" in html
    assert "Tuesday 24 November 2026, 9am, by Alice Adeyemi" in html
    assert "by the operator, by a command" in html


def test_a_member_and_a_stranger_find_nothing(trust: Organisation) -> None:
    bob = of(trust, factories.bob(), Role.MEMBER, Role.LEAD)
    elsewhere = usecases.found_organisation(name="Elsewhere", is_demo=True)
    charlie = of(elsewhere, factories.charlie(), Role.ADMINISTRATOR)
    for client in (bob, charlie, Client()):
        assert client.get(page_of(trust)).status_code == 404
    assert charlie.get(f"/organisation/{uuid4()}/audit/").status_code == 404


def test_one_kind_alone_and_older_rows(trust: Organisation) -> None:
    client = of(trust, factories.alice(), Role.ADMINISTRATOR)
    for _ in range(60):
        audit.record(
            organisation=trust.pk,
            actor=audit.HOUSE,
            action="backup_made",
            thing="backup",
            thing_id="",
            at=NOW,
        )
    html = client.get(page_of(trust)).content.decode()
    assert html.count('class="nhsuk-summary-list__row ') == 50
    assert "before=14" in html
    older = client.get(page_of(trust) + "?before=14").content.decode()
    assert "Organisation founded" in older
    assert "The newest" in older
    only = client.get(page_of(trust) + "?action=role_given").content.decode()
    assert only.count('class="nhsuk-summary-list__row ') == 1
    assert "There is nothing of this kind" in (
        client.get(page_of(trust) + "?action=set_erased&before=no").content.decode()
    )


def test_only_what_has_happened_can_be_asked_for(trust: Organisation) -> None:
    html = of(trust, factories.alice(), Role.ADMINISTRATOR).get(page_of(trust)).content.decode()
    for action, offered in (("organisation_founded", True), ("second_factor_added", False)):
        assert (f'<option value="{action}"' in html) is offered
    assert f'href="/organisation/{trust.pk}/">Back to Northshire' in html


def test_rows_of_one_kind_can_be_told_apart(trust: Organisation) -> None:
    alice = factories.alice()
    client = of(trust, alice, Role.ADMINISTRATOR)
    found = administered(alice.pk, trust.pk)
    invitations.invite(
        access=found,
        addresses=["nora@example.org", "olga@example.org"],
        asked=Asked(Role.MEMBER),
        link=str,
        at=NOW,
    )
    room = rooms.make_code(access=found, places=12, lasts=timedelta(hours=1), leads_to=None, at=NOW)
    rooms.end_code(access=found, room=room, at=NOW)
    rows = [(line.what, line.name) for line in queries.seen(trust.pk).lines[:4]]
    assert rows == [
        ("Code for a room closed", "places: 12"),
        ("Code for a room opened", "places: 12"),
        ("Person invited", "olga@example.org"),
        ("Person invited", "nora@example.org"),
    ]
    Invitation.objects.filter(email="olga@example.org").delete()
    gone = queries.seen(trust.pk).lines[2]
    assert (
        f"Invitation {gone.thing_id}, not known here" in client.get(page_of(trust)).content.decode()
    )


def test_who_is_gone_has_no_name(trust: Organisation) -> None:
    for actor in (uuid4(), audit.HOUSE, audit.UNKNOWN):
        audit.record(
            organisation=trust.pk,
            actor=actor,
            action="person_erased",
            thing="person",
            thing_id=uuid4(),
            at=NOW,
            outcome="refused",
        )
    told = queries.seen(trust.pk).lines[:3]
    assert [line.who for line in told] == [
        "somebody who was not signed in",
        "Setwise itself",
        "somebody who is not known here any more",
    ]
    assert {line.name for line in told} == {""}
    assert {line.outcome for line in told} == {"Refused"}


def test_every_word_has_a_label() -> None:
    for words in (ACTIONS, ACTORS, THINGS, OUTCOMES):
        assert all(str(text) for text in words.values())
        assert all(key == key.lower() and key.replace("_", "").isalpha() for key in words)


def test_each_organisation_keeps_its_audit_as_long_as_it_says(trust: Organisation) -> None:
    short = usecases.found_organisation(name="Short", is_demo=True, at=NOW)
    Organisation.objects.filter(pk=short.pk).update(keep_audit_months=6)
    audit.record(
        organisation=None, actor=audit.OPERATOR, action="backup_made", thing="backup",
        thing_id="", at=NOW,
    )  # fmt: skip
    assert keeping.cut(NOW + timedelta(days=200)) == 1
    assert keeping.cut(NOW + timedelta(days=200)) == 0
    assert [row.action for row in audit.page(short.pk).rows] == ["audit_cut"]
    assert keeping.cut(NOW + timedelta(days=740)) == 3
    for organisation in (trust.pk, short.pk, None):
        assert audit.verify(organisation) is None
