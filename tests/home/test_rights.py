"""Taking everything, asking to be erased, staying after all, being erased."""

import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.apps import apps
from django.db import models
from pytest_django.fixtures import Settings

from setwise.core.meeting.commands import Advance, Write
from setwise.core.meeting.words import Kind
from setwise.home import erasing, taking
from setwise.home.models import ErasureAsked
from setwise.people import holdings
from setwise.people import usecases as people
from setwise.people.access import organisations_of
from setwise.people.models import Belonging, Organisation, Person, Role
from setwise.programmes.access import meeting_for, sets_of
from setwise.programmes.contracts.usecases import REMARK
from setwise.programmes.needs.usecases import KIND as NEED
from setwise.room.usecases import act
from setwise.room.wording import WRITTEN
from setwise.store import audit, erasure, tenancy
from tests.addresses.house import (
    ADMINISTRATOR,
    BESIDE,
    ELSEWHERE,
    FACILITATOR,
    LEAD,
    MEMBER,
    NOBODY,
    House,
    a_house,
)

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DUE = NOW + timedelta(days=14)


@pytest.fixture
def house() -> House:
    return a_house()


def taken(person: Person) -> tuple[dict[str, Any], str]:
    made = taking.everything(person=person.pk, at=NOW)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return json.loads(archive.read(taking.JSON)), archive.read(taking.HTML).decode()


def test_one_takes_all_of_ones_own_and_nothing_of_anybody_else(house: House) -> None:
    alice = house.people[MEMBER]
    Belonging.objects.filter(person=alice).update(ward="Maple", employee_number="12345")
    for said in map(str, taken(alice)):
        for mine in ("Alice Person", "alice@example.org", "Northshire", "Herons", "Maple", "12345"):
            assert mine in said
        for others in ("Grace", "Bob", "Otters", "Badgers", "Elsewhere"):
            assert others not in said


def test_the_page_names_every_field_in_words(house: House) -> None:
    _, page = taken(house.people[MEMBER])
    assert "<dt>What others call you</dt>" in page
    assert "_" not in page.replace("charset", "")


def test_every_kind_of_thing_that_is_held_can_be_taken_along(house: House) -> None:
    alice = house.people[MEMBER]
    Authenticator.objects.create(
        user=alice, type=Authenticator.Type.TOTP, data={"secret": "s3cret"}
    )
    SocialAccount.objects.create(user=alice, provider="nhsmail", uid="subject-1")
    house.browser(MEMBER)
    rows, page = taken(alice)
    assert set(rows) == {"made_at"} | {each.key for each in holdings.all_holdings() if each.export}
    assert len(rows["sign_in"]) == 2
    assert rows["sessions"]
    for holding in holdings.all_holdings():
        for row in rows.get(holding.key, ()):
            # What was filled in, field by field, is for computers and has no label.
            assert row.keys() - {"fields"} <= holding.labels.keys(), holding.key
    assert "s3cret" not in page + str(rows)


def test_meetings_terms_and_a_pending_erasure_are_in_it_in_words(house: House) -> None:
    alice = house.people[MEMBER]
    erasing.ask(person=alice.pk, at=NOW)
    advance(house)
    rows, page = taken(alice)
    (meeting,) = rows["meetings"]
    assert (meeting["set"], meeting["came"], meeting["presented"]) == ("Herons", True, False)
    (asked,) = rows["erasure"]
    assert asked["due_at"] == DUE.isoformat()
    for words in (
        "<dd>Tuesday 8 December 2026, 9am</dd>",
        "<dt>You were there</dt>\n<dd>Yes</dd>",
        "<dt>You presented</dt>\n<dd>No</dd>",
        "<dd>User terms</dd>",
        "<dd>as it came with Setwise</dd>",
    ):
        assert words in page, words
    for raw in ("<dd>False</dd>", "<dd>True</dd>", "<dd>member</dd>", "<dd>user</dd>"):
        assert raw not in page, raw
    beside, _ = taken(house.people[BESIDE])
    assert beside["meetings"] == []


def test_asking_twice_is_asking_once_and_one_can_stay(house: House) -> None:
    alice = house.people[MEMBER].pk
    first = erasing.ask(person=alice, at=NOW)
    assert erasing.ask(person=alice, at=NOW + timedelta(days=3)).pk == first.pk
    assert first.due_at == DUE
    assert erasing.withdraw(person=alice, at=NOW + timedelta(days=13))
    assert not erasing.withdraw(person=alice, at=NOW + timedelta(days=13))
    assert erasing.asked(person=alice) is None
    assert erasing.erase_due(at=DUE + timedelta(days=1)) == 0


def test_after_two_weeks_nothing_leads_to_the_person_any_more(house: House) -> None:
    alice = house.people[MEMBER]
    erasing.ask(person=alice.pk, at=NOW)
    assert erasing.erase_due(at=DUE - timedelta(seconds=1)) == 0
    assert erasing.erase_due(at=DUE) == 1
    assert erasing.erase_due(at=DUE) == 0
    gone = Person.objects.get(pk=alice.pk)
    assert (gone.email, gone.is_active) == (None, False)
    assert "Alice" not in gone.name + gone.short_name
    assert organisations_of(alice.pk) == ()
    assert sets_of(alice.pk) == ()
    assert ErasureAsked.objects.get().done_at == DUE


def test_a_restore_brings_nobody_back_and_the_organisation_s_audit_says_what_was_done(
    house: House, settings: Settings, tmp_path: Path
) -> None:
    settings.LEDGER = tmp_path / "erasures.jsonl"
    alice = house.people[MEMBER]
    taken(alice)
    erasing.ask(person=alice.pk, at=NOW)
    erasing.erase_due(at=DUE)
    # As a backup has it that was made before she asked.
    ErasureAsked.objects.all().delete()
    Person.objects.filter(pk=alice.pk).update(name="Alice", email="alice@example.org")
    tenancy.begin()
    assert [erasure.catch_up(at=1), erasure.catch_up(at=1)] == [1, 0]
    assert Person.objects.get(pk=alice.pk).email is None
    rows = audit.page(house.northshire.pk).rows[:4]
    assert [row.action for row in reversed(rows)] == [
        "person_exported",
        "erasure_asked",
        "person_erased",
        "person_erased",
    ]
    assert {row.actor for row in rows} == {row.thing_id for row in rows} == {str(alice.pk)}


def test_what_they_wrote_is_taken_along_and_gone_afterwards(house: House) -> None:
    alice = house.people[MEMBER]
    text = "marked-91b2 What would you tell a friend?"
    access = meeting_for(alice.pk, house.meeting.pk)
    write = Write(str(uuid4()), Kind.NOTE)
    advance(house)
    said = act(access=access, command_id="one", commands=(write,), at=datetime.now(UTC), text=text)
    assert said.done, said
    assert all(text in part for part in map(str, taken(alice)))
    assert not any(text in part for part in map(str, taken(house.people[BESIDE])))
    erasing.erase(person=alice.pk, at=NOW)
    assert not any(text in part for part in map(str, taken(alice)))


def advance(house: House) -> None:
    """On to the stage in which notes are written."""
    grace = meeting_for(house.people[FACILITATOR].pk, house.meeting.pk)
    for number in range(2):
        now = datetime.now(UTC)
        assert act(access=grace, command_id=f"on-{number}", commands=(Advance(),), at=now).done


def test_one_who_cannot_be_erased_does_not_stop_the_others(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = house.people[BESIDE].pk, house.people[MEMBER].pk
    for person in (bad, good):
        erasing.ask(person=person, at=NOW)
    whole = erasing.erase

    def erase(*, person: Any, at: datetime) -> None:
        if person == bad:
            raise RuntimeError("secret words")
        whole(person=person, at=at)

    monkeypatch.setattr(erasing, "erase", erase)
    assert erasing.erase_due(at=DUE) == 1
    assert erasing.asked(person=bad) is not None


def test_every_table_with_a_person_is_spoken_for(house: House) -> None:
    spoken = {table for holding in holdings.all_holdings() for table in holding.tables}
    with_person = {
        model._meta.db_table
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, models.Field)
        and (
            (field.is_relation and field.related_model is Person)
            or field.name in ("person", "author", "keeper", "actor", "by", "user")
        )
        and model is not Person
    }
    assert with_person - spoken - SPEAK_FOR_NOBODY == set()


SPEAK_FOR_NOBODY = {
    # Who did what in a meeting, by an id that names nobody once the account is gone. The log goes
    # with the meeting's grace.
    "store_event",
    "store_answer",
    # By opaque id, and never with content.
    "store_auditchain",
    "store_auditrow",
    "home_erasureasked",
}


def test_the_pages_are_for_whoever_is_signed_in(house: House) -> None:
    for who, status in ((MEMBER, 200), (ELSEWHERE, 200), (NOBODY, 404)):
        assert house.browser(who).get("/account/your-data/").status_code == status


def test_the_last_administrator_stays_until_there_is_another(house: House) -> None:
    ada, lena = house.people[ADMINISTRATOR], house.people[LEAD]
    with pytest.raises(erasing.LastAdministrator):
        erasing.ask(person=ada.pk, at=NOW)
    for method in ("get", "post"):
        answer = getattr(house.browser(ADMINISTRATOR), method)("/account/your-data/erase")
        page = answer.content.decode()
        assert answer.status_code == {"get": 200, "post": 422}[method]
        assert "Without you, nobody would be left" in page
        assert "<li>Northshire</li>" in page
        assert "nhsuk-button--warning" not in page
    assert erasing.asked(person=ada.pk) is None
    people.give_role(organisation=house.northshire, person=lena, role=Role.ADMINISTRATOR, at=NOW)
    # Two who leave together would leave nobody.
    erasing.ask(person=lena.pk, at=NOW)
    assert erasing.left_without(person=ada.pk) == ("Northshire",)
    erasing.withdraw(person=lena.pk, at=NOW)
    assert house.browser(ADMINISTRATOR).post("/account/your-data/erase").status_code == 302
    assert erasing.asked(person=ada.pk) is not None


def test_members_and_whoever_keeps_a_set_of_their_own_go_as_they_like(house: House) -> None:
    assert erasing.left_without(person=house.people[MEMBER].pk) == ()
    Organisation.objects.filter(pk=house.northshire.pk).update(own_set=True)
    erasing.ask(person=house.people[ADMINISTRATOR].pk, at=NOW)


def test_what_was_written_is_named_in_words(house: House) -> None:
    write = Write(str(uuid4()), Kind.NOTE)
    access = meeting_for(house.people[MEMBER].pk, house.meeting.pk)
    advance(house)
    assert act(access=access, command_id="one", commands=(write,), at=NOW, text="Calm.").done
    rows, page = taken(house.people[MEMBER])
    assert [each["kind"] for each in rows["words"]] == ["A note on arriving"]
    assert "<dd>A note on arriving</dd>" in page
    assert {kind.value for kind in Kind} | {REMARK, NEED} == set(WRITTEN)


def test_before_deciding_one_is_told_what_stays(house: House) -> None:
    page = house.browser(MEMBER).get("/account/your-data/erase").content.decode()
    assert "words of yours that a presenter has kept" in page
    assert "what you wrote and what you kept can never be read" not in page


def test_who_stays_after_all_is_told_so_once_and_only_if_it_was_asked(house: House) -> None:
    browser, here = house.browser(MEMBER), "/account/your-data/"
    erasing.ask(person=house.people[MEMBER].pk, at=datetime.now(UTC))
    said = []
    for _ in range(2):
        browser.post(f"{here}stay")
        said.append("You stay. Nothing is erased." in browser.get(here).content.decode())
    assert said == [True, False]
