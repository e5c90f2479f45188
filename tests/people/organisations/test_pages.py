"""The pages of an organisation, in a browser without a script."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from setwise.mail.models import Mail
from setwise.mail.usecases import post
from setwise.people import sessions
from setwise.people.access import OrganisationAccess
from setwise.people.models import Invitation, Organisation, Role, RoleHeld
from setwise.people.organisations import shelves
from setwise.people.organisations.access import administered
from setwise.store import tenancy
from tests.design.test_undoing import undo_on
from tests.people.browser import client_of
from tests.people.organisations.world import NOW, World, joins


@pytest.fixture(autouse=True)
def shown_lately(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody has just shown who they are."""
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: True)


@pytest.fixture
def ada(world: World) -> Client:
    return client_of(world.ada)


def here(world: World, rest: str = "") -> str:
    return f"/organisation/{world.northshire.pk}/{rest}"


def test_the_page_shows_what_there_is(world: World, ada: Client) -> None:
    joins("Ivy Inn", world.northshire, Role.MEMBER, joined=False)
    page = ada.get(here(world)).content.decode()
    for words in ("Northshire", "4 people, 1 invited", "0 sets, 0 meetings", "First steps"):
        assert words in page, words
    assert "Mail" not in page


def test_invitations_that_wait_are_one_press_away(world: World, ada: Client) -> None:
    assert "Invitations" not in ada.get(here(world)).content.decode()
    Invitation.objects.create(
        organisation=world.northshire,
        email="ivy@example.org",
        role="member",
        invited_by=world.ada,
        invited_at=NOW,
        ends_at=NOW + timedelta(days=30),
    )
    page = ada.get(here(world)).content.decode()
    assert "1 waits for an answer" in page
    assert f'href="{here(world, "people/invite/")}"' in page


def test_a_lead_sees_no_settings_and_no_audit(world: World) -> None:
    page = client_of(world.lena).get(here(world)).content.decode()
    assert "4 people" in page
    assert "Settings" not in page
    assert "Who did what" not in page
    assert "First steps" not in page


def test_nobody_else_finds_anything(world: World) -> None:
    for person in (world.alice, world.grace, world.charlie):
        for rest in ("", "people/", "mail/", "settings/"):
            assert client_of(person).get(here(world, rest)).status_code == 404, (person, rest)


def test_the_first_steps_are_for_administrators(world: World, ada: Client) -> None:
    page = ada.get("/account/first-steps/").content.decode()
    assert "Set up your second step" in page
    assert "Form a set" in page
    assert client_of(world.lena).get("/account/first-steps/").status_code == 404


def test_they_are_on_the_front_page_until_all_are_done(
    world: World, ada: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The terms are one of them: the list does not vanish while they are as they came."""
    link = 'href="/account/first-steps/"'
    assert link in ada.get("/").content.decode()
    assert link not in client_of(world.lena).get("/").content.decode()
    terms = next(each for each in shelves.steps_of(administers(world)) if "terms" in each.title)
    done = terms._replace(done=True)
    monkeypatch.setattr(shelves, "steps_of", lambda access: (done, terms))
    assert link in ada.get("/").content.decode()
    monkeypatch.setattr(shelves, "steps_of", lambda access: (done,))
    assert link not in ada.get("/").content.decode()


def administers(world: World) -> OrganisationAccess:
    return administered(world.ada.pk, world.northshire.pk)


def test_settings_are_kept_and_what_is_missing_is_told(world: World, ada: Client) -> None:
    assert 'value="Northshire"' in ada.get(here(world, "settings/")).content.decode()
    fields = {"name": "", "contacts": "Guardian: 5101"}
    refused = ada.post(here(world, "settings/"), fields)
    assert refused.status_code == 422
    page = refused.content.decode()
    assert "Write the name of your organisation" in page
    assert "Guardian: 5101" in page
    fields |= {"name": "North Trust", "passwords": "on"}
    saved = ada.post(here(world, "settings/"), fields)
    assert saved.headers["Location"] == here(world, "settings/")
    saved = ada.post(here(world, "settings/"), fields)
    assert saved.headers["Location"] == here(world)
    found = Organisation.objects.get(pk=world.northshire.pk)
    assert (found.name, found.passwords) == ("North Trust", True)


def test_a_contact_is_ticked_for_everybody_once_it_stands(world: World, ada: Client) -> None:
    """Default off; an administrator ticks it; a lead comes to no such form."""
    settings, public = here(world, "settings/"), f"/about/of/{world.northshire.pk}/contact/"
    ticks = "Show on the public Contact page"
    assert ticks not in ada.get(settings).content.decode()
    assert client_of(world.lena).get(settings).status_code == 404
    fields: dict[str, object] = {"name": "Northshire", "contacts": "Guardian: 5101\nHealth: 5102"}
    page = ada.post(settings, fields, follow=True).content.decode()
    assert "is for people in your organisation only" in page
    assert ticks in page
    assert " checked" not in page
    everybody = Client()
    page = everybody.get(public).content.decode()
    assert "Northshire has named nobody here" in page
    assert "5101" not in page
    ada.post(settings, {**fields, "public_contacts": ["Guardian: 5101", "Gone: 1"]})
    page = everybody.get(public).content.decode()
    assert "<li>Guardian: 5101</li>" in page
    assert "5102" not in page
    assert "named nobody" not in page
    assert "5101" not in everybody.get("/about/contact/").content.decode()
    assert ada.get(settings).content.decode().count(" checked") == 1


def test_a_contact_carries_no_script_to_the_public_page(world: World, ada: Client) -> None:
    line = "<script>alert(1)</script>"
    fields = {"name": "Northshire", "contacts": line, "public_contacts": [line]}
    ada.post(here(world, "settings/"), fields)
    page = Client().get(f"/about/of/{world.northshire.pk}/contact/").content.decode()
    assert line not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_person_is_found_and_shown(world: World, ada: Client) -> None:
    listed = ada.get(here(world, "people/"), {"search": "grace"}).content.decode()
    assert "1 person found" in listed
    assert here(world, f"people/{world.grace.pk}/") in listed
    page = ada.get(here(world, f"people/{world.grace.pk}/")).content.decode()
    assert "Grace Green" in page
    assert "Facilitator" in page
    assert ada.get(here(world, f"people/{uuid4()}/")).status_code == 404
    assert (
        "Nobody here is called so"
        in ada.get(here(world, "people/"), {"search": "zz"}).content.decode()
    )


def test_roles_are_given_on_their_page(world: World, ada: Client) -> None:
    address = here(world, f"people/{world.alice.pk}/roles")
    assert "Programme lead" in ada.get(address).content.decode()
    assert ada.post(address, {"roles": ["member", "lead"]}).status_code == 302
    held = RoleHeld.objects.filter(person=world.alice, until=None).values_list("role", flat=True)
    assert set(held) == {"member", "lead"}


def test_a_lead_is_offered_only_what_they_may_give(world: World) -> None:
    lena = client_of(world.lena)
    address = here(world, f"people/{world.alice.pk}/roles")
    page = lena.get(address).content.decode()
    assert 'value="facilitator"' in page
    assert 'value="administrator"' not in page
    assert lena.post(address, {"roles": ["administrator"]}).status_code == 422


def test_the_last_administrator_is_told_why(world: World, ada: Client) -> None:
    answer = ada.post(here(world, f"people/{world.ada.pk}/roles"), {"roles": ["member"]})
    assert answer.status_code == 422
    assert "Nobody else is administrator" in answer.content.decode()
    answer = ada.post(here(world, f"people/{world.ada.pk}/away"), {"do": "leave"})
    assert answer.status_code == 422
    assert "Nobody else is administrator" in answer.content.decode()


def test_somebody_is_suspended_let_in_again_and_let_go(world: World, ada: Client) -> None:
    away = here(world, f"people/{world.alice.pk}/away")
    page = here(world, f"people/{world.alice.pk}/")
    assert "Suspend Alice" in ada.get(away).content.decode()
    again, fields = undo_on(ada.post(away, {"do": "suspend"}, follow=True).content.decode())
    ada.post(again, fields)
    assert "Suspended since" not in ada.get(page).content.decode()
    ada.post(away, {"do": "suspend"})
    assert "Suspended since" in ada.get(page).content.decode()
    assert "Let them in again" in ada.get(away).content.decode()
    ada.post(away, {"do": "resume"})
    assert "Suspended since" not in ada.get(page).content.decode()
    assert ada.post(away, {"do": "leave"}).headers["Location"] == here(world, "people/")
    assert ada.get(page).status_code == 404


def test_mail_that_failed_is_shown_tried_again_and_put_away(world: World, ada: Client) -> None:
    now = datetime.now(UTC)
    with tenancy.inside(world.northshire.pk):
        ids = [
            post(
                to=f"somebody{n}@example.org",
                subject="An invitation",
                text="...",
                kind="invitation",
                at=now,
                organisation=world.northshire.pk,
            )
            for n in range(2)
        ]
    Mail.objects.update(gave_up_at=now, tries=1, trouble="refused", answer=550)
    assert "2 mails could not be sent" in ada.get(here(world)).content.decode()
    page = ada.get(here(world, "mail/")).content.decode()
    assert "somebody0@example.org" in page
    assert "somebody1@example.org" in page
    assert "refused it (answer 550). Tried once, last on" in page
    ada.post(here(world, f"mail/{ids[0]}"), {"do": "again"})
    ada.post(here(world, f"mail/{ids[1]}"), {"do": "put_away"})
    assert (
        "No mail of your organisation has failed" in ada.get(here(world, "mail/")).content.decode()
    )
    assert Mail.objects.count() == 1
    foreign = client_of(world.charlie).post(here(world, f"mail/{ids[0]}"), {"do": "put_away"})
    assert foreign.status_code == 404
