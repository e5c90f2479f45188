"""What somebody wrote for themselves: taken along by them alone, whatever kind it is; gone with them."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from setwise.cli.reference.kept import page
from setwise.home import erasing
from setwise.people import holdings
from setwise.people.holdings import NOT_NOW
from setwise.store import models, private
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey
from setwise.store.private_kinds import PrivateKind
from tests.addresses.house import BESIDE, LEAD, MEMBER, House, a_house
from tests.home.test_rights import taken
from tests.store import kinds
from tests.store.kinds import EVERY_KIND

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TEXT = "marked-7c1e What would you tell a friend?"

each_kind = pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.key)


@pytest.fixture(autouse=True)
def written(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds.let_write(monkeypatch)


@pytest.fixture
def house() -> House:
    return a_house()


def write(house: House, who: str, kind: str) -> UUID:
    key = uuid4()
    with transaction.atomic():
        private.write(
            words_id=key,
            organisation=house.northshire.pk,
            person=house.people[who].pk,
            kind=kind,
            text=TEXT,
            at=int(NOW.timestamp() * 1000),
        )
    return key


@each_kind
def test_the_person_takes_it_along_and_nobody_else_does(house: House, kind: PrivateKind) -> None:
    write(house, MEMBER, kind.key)
    rows, page_for_people = taken(house.people[MEMBER])
    written = [each for each in rows["private"] if TEXT in each["text"]]
    assert written == [{"at": NOW.isoformat(), "kind": str(kind.title), "text": TEXT}]
    assert TEXT in page_for_people
    assert str(kind.title) in page_for_people
    for other in (BESIDE, LEAD):
        assert not any(TEXT in part for part in map(str, taken(house.people[other])))


@each_kind
def test_erasing_the_person_takes_it_with_its_key(house: House, kind: PrivateKind) -> None:
    mine, theirs = write(house, MEMBER, kind.key), write(house, BESIDE, kind.key)
    me, other = house.people[MEMBER].pk, house.people[BESIDE].pk
    erasing.erase(person=me, at=NOW)
    assert not models.PrivateWords.objects.filter(pk=mine).exists()
    assert not PersonKey.objects.filter(person=me).exists()
    assert private.read_many(other, [theirs]) == {theirs: TEXT}


@each_kind
def test_the_reference_tells_of_it(kind: PrivateKind) -> None:
    assert kind.told in page.page()


def test_what_does_not_open_is_not_passed_over_in_silence(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(house, MEMBER, kinds.TRIED.key)

    def out_of_reach(*asked: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    rows, _ = taken(house.people[MEMBER])
    assert {each["text"] for each in rows["private"]} == {str(NOT_NOW)}


def test_every_kind_of_holding_says_what_its_fields_are_called() -> None:
    for holding in holdings.all_holdings():
        assert bool(holding.labels) == bool(holding.export), holding.key
