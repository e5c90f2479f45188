"""Sheets: sealed as one, whole when opened, found by their owner alone, readable in their export."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from setwise.design.words import phrase
from setwise.learning import sheets
from setwise.learning.access import Owner, owner_of
from setwise.people.holdings import all_holdings
from setwise.store import private, private_kinds
from setwise.store.keys import cabinet
from setwise.store.models import PrivateWords
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

AT = datetime(2026, 10, 1, 12, tzinfo=UTC)
KIND = "trial.sheet"
VALUES = {"topic": "Handover at night", "minutes": 90, "codes": ["one", "two"], "none": ""}


@pytest.fixture
def world(db: None, monkeypatch: pytest.MonkeyPatch) -> World:
    # The kind is there for this test only.
    monkeypatch.setattr(private_kinds, "_kinds", dict(vars(private_kinds)["_kinds"]))
    sheets.learn(KIND, phrase("A trial"), "a trial", tell=lambda told: f"About: {told['topic']}")
    return a_world()


def owner(world: World, name: str = "alice") -> Owner:
    return owner_of(world.people[name].pk)


def test_a_sheet_is_whole_again_when_it_is_opened(world: World) -> None:
    key = uuid4()
    sheets.put(owner=owner(world), kind=KIND, sheet=key, values=VALUES, at=AT, about="a meeting")
    found = sheets.one(owner(world).person, KIND, key)
    assert found == (key, KIND, "a meeting", round(AT.timestamp() * 1000), VALUES)
    assert sheets.every(owner(world).person, KIND, about="elsewhere") == ()


def test_nothing_of_it_stands_in_the_table_in_clear(world: World) -> None:
    sheets.put(owner=owner(world), kind=KIND, sheet=uuid4(), values=VALUES, at=AT)
    row = PrivateWords.objects.get()
    assert b"Handover" not in bytes(row.sealed)
    assert b"topic" not in bytes(row.sealed)


@pytest.mark.parametrize("name", ["bob", "grace", "charlie"])
def test_nobody_else_finds_it(world: World, name: str) -> None:
    key = uuid4()
    sheets.put(owner=owner(world), kind=KIND, sheet=key, values=VALUES, at=AT)
    other = owner(world, name)
    assert sheets.one(other.person, KIND, key) is None
    assert sheets.every(other.person, KIND) == ()
    assert sheets.remove(other.person, [key]) == 0


def test_written_again_it_takes_the_place_of_the_first(world: World) -> None:
    key = uuid4()
    for topic in ("First", "Second"):
        sheets.put(owner=owner(world), kind=KIND, sheet=key, values={"topic": topic}, at=AT)
    assert [each.values["topic"] for each in sheets.every(owner(world).person, KIND)] == ["Second"]


def test_where_keys_are_out_of_reach_nothing_is_shown_as_empty(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets.put(owner=owner(world), kind=KIND, sheet=uuid4(), values=VALUES, at=AT)

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    with pytest.raises(private.NotNow):
        sheets.every(owner(world).person, KIND)


def test_ones_own_export_reads_as_its_kind_tells_it(world: World) -> None:
    sheets.put(owner=owner(world), kind=KIND, sheet=uuid4(), values=VALUES, at=AT)
    export = next(each.export for each in all_holdings() if each.key == "private")
    assert export is not None
    [row] = export(owner(world).person)
    assert row["text"] == "About: Handover at night"
