"""Somebody has left: what is theirs is in one file, they reach that and nothing else, and it ends."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from setwise.core.farewell import ends_at
from setwise.design.dates import LONDON
from setwise.design.words import phrase
from setwise.home import erasing, leaving, taking
from setwise.learning import sheets
from setwise.learning.access import owner_of
from setwise.learning.growth.kinds import RATED, place_of
from setwise.learning.growth.rules import Moment
from setwise.people import holdings
from setwise.people import usecases as people
from setwise.people.farewell import access
from setwise.people.farewell.models import Farewell
from setwise.people.holdings import Attachment
from setwise.people.models import Person, SignedIn
from setwise.store.keys.models import PersonKey
from setwise.store.models import PrivateWords
from tests.addresses.house import ADMINISTRATOR, BESIDE, LEAD, MEMBER, House, a_house
from tests.addresses.routes import ROUTES, anywhere
from tests.addresses.table import SIGNED_IN, TABLE

pytestmark = pytest.mark.django_db(transaction=True)
VALUES = {
    "set": "Herons",
    "moment": "start",
    "skills": [["listening", 2]],
    "confidence": 3,
    "staying": "",
}


@pytest.fixture
def house() -> House:
    return a_house()


@pytest.fixture
def files() -> Iterator[None]:
    before = dict(holdings._attachments)
    yield
    holdings._attachments.clear()
    holdings._attachments.update(before)


def alice_of(house: House) -> Person:
    return house.people[MEMBER]


def writes(house: House, name: str = MEMBER) -> None:
    owner = owner_of(house.people[name].pk)
    place = place_of(owner.person, house.herons.pk, RATED, Moment.START)
    with transaction.atomic():
        sheets.put(
            owner=owner,
            kind=RATED,
            sheet=place,
            values=VALUES,
            at=datetime.now(UTC),
            about=str(house.herons.pk),
        )


def leaves(house: House, days_ago: int = 0, name: str = MEMBER) -> datetime:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    people.leave(organisation=house.northshire, person=house.people[name], at=at)
    return ends_at(at, LONDON)


def taken(person: Person) -> tuple[dict[str, Any], str, list[str]]:
    made = taking.everything(person=person.pk, at=datetime.now(UTC))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        rows = json.loads(archive.read(taking.JSON))
        return rows, archive.read(taking.HTML).decode(), archive.namelist()


def test_what_is_in_sheets_is_in_the_file_for_people_and_for_computers(house: House) -> None:
    writes(house)
    leaves(house)
    rows, page, _ = taken(alice_of(house))
    assert VALUES in [each["fields"] for each in rows["private"]]
    assert "Active listening: 2" in page
    assert "At the start" in page
    assert rows["farewell"][0]["ends_at"]


def test_files_that_areas_make_go_along_under_harmless_names(house: House, files: None) -> None:
    def make(person: UUID, at: datetime) -> list[Attachment]:
        assert person == alice_of(house).pk
        return [Attachment("../../log 2026.pdf", b"%PDF")]

    def breaks(person: UUID, at: datetime) -> list[Attachment]:
        raise RuntimeError("what somebody wrote")

    holdings.attach("trial", phrase("A trial"), make)
    holdings.attach("broken", phrase("What breaks"), breaks)
    _, page, names = taken(alice_of(house))
    assert "files/trial/-..-log-2026.pdf" in names
    assert "files/trial/-..-log-2026.pdf" in page
    assert "Try again later: What breaks" in page
    assert "what somebody wrote" not in page


def test_she_reaches_her_own_and_what_is_anybodys_and_nothing_else(house: House) -> None:
    writes(house)
    leaves(house)
    browser = house.browser(MEMBER)
    reached = {
        name
        for name in ROUTES
        if browser.get(anywhere(name, house.ours())).status_code not in (403, 404, 405)
    }
    elsewhere = reached - {each for each, line in TABLE.items() if line.look >= SIGNED_IN}
    # What she rated and named in a set that is hers no longer is still hers.
    assert elsewhere == {"growth:rate", "actions:one", "actions:change"}
    assert {"home:front", "home:your_data", "learning:yours", "growth:growth"} <= reached


def test_nobody_who_looks_after_the_organisation_sees_whether_she_comes(house: House) -> None:
    writes(house)
    leaves(house)
    before = {name: _seen(house, name) for name in (LEAD, ADMINISTRATOR)}
    browser = house.browser(MEMBER)
    for path in ("/", "/yours/", "/account/your-data/", "/yours/growth/"):
        assert browser.get(path).status_code == 200
    assert {name: _seen(house, name) for name in (LEAD, ADMINISTRATOR)} == before


def _seen(house: House, name: str) -> list[str]:
    browser, here = house.browser(name), f"/organisation/{house.northshire.pk}"
    return [
        without_token(browser.get(f"{here}/{path}").content.decode())
        for path in ("people/", "audit/", "")
    ]


def without_token(page: str) -> str:
    """What stands on the page, without what is another on every one."""
    main = page.split("<main")[-1].split("</main>")[0]
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", main)


def test_at_the_end_she_is_signed_out_and_erased_with_her_key(house: House) -> None:
    writes(house)
    house.browser(MEMBER)
    end, alice = leaves(house), alice_of(house)
    assert leaving.let_go(at=end - timedelta(seconds=1)) == 0
    assert PrivateWords.objects.filter(person=alice.pk).exists()
    assert leaving.let_go(at=end) == 1
    assert not PrivateWords.objects.filter(person=alice.pk).exists()
    assert not PersonKey.objects.filter(person=alice.pk).exists()
    assert not SignedIn.objects.filter(person=alice.pk).exists()
    assert not Farewell.objects.exists()
    alice.refresh_from_db()
    assert alice.email is None
    assert leaving.let_go(at=end + timedelta(days=1)) == 0


def test_whoever_came_back_in_time_is_not_let_go(house: House) -> None:
    writes(house)
    end = leaves(house)
    alice = alice_of(house)
    people.belong(organisation=house.northshire, person=alice, at=end - timedelta(days=1))
    assert leaving.let_go(at=end + timedelta(days=1)) == 0
    assert PrivateWords.objects.filter(person=alice.pk).exists()


def test_what_cannot_be_erased_is_tried_again_and_stops_nobody_else(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    end = leaves(house)
    leaves(house, name=BESIDE)
    really = erasing.erase

    def fails(*, person: UUID, at: datetime, by: str) -> object:
        if person == alice_of(house).pk:
            raise RuntimeError
        return really(person=person, at=at, by=by)

    monkeypatch.setattr(erasing, "erase", fails)
    assert leaving.let_go(at=end) == 1
    assert access.over_all(end) == (alice_of(house).pk,)


def test_a_person_of_no_organisation_has_no_farewell(house: House) -> None:
    assert leaving.left(uuid4(), datetime.now(UTC)) is None
