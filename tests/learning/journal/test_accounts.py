"""Reflective accounts: those that their owner says are one, with all that the form asks for."""

from __future__ import annotations

from typing import Any

import pytest

from setwise.design.dates import local_day
from setwise.learning.exports.accounts import title_of
from setwise.learning.journal.queries import Account, accounts
from setwise.learning.record.queries import record_of
from tests.learning.journal.diary import FOUR, JOURNAL, opens, reads, writes
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

WHOLE: dict[str, Any] = {
    **FOUR,
    "title": "Listening",
    "themes": ["people", "safety"],
    "account": "on",
}


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def of(world: World, name: str = "alice") -> tuple[Account, ...]:
    return accounts(world.people[name].pk)


def test_an_account_has_what_the_form_asks_for(world: World) -> None:
    entry = writes(world, "alice", "account", meeting=world.meeting.pk, **WHOLE)
    today = local_day(world.now)
    assert of(world) == (
        Account(
            entry,
            "Listening",
            today,
            FOUR["one"],
            FOUR["two"],
            FOUR["three"],
            FOUR["four"],
            ("people", "safety"),
            world.meeting.pk,
        ),
    )
    assert "Reflective account" in reads(world, "alice")
    assert "It is one of those that revalidation asks for" in reads(
        world, "alice", f"{JOURNAL}{entry}/"
    )


def test_without_a_title_its_first_words_are_no_heading(world: World) -> None:
    writes(world, "alice", "account", **{**WHOLE, "title": ""})
    (account,) = record_of(world.people["alice"].pk, local_day(world.now)).accounts
    assert title_of(1, account) == "Reflective account 1"
    assert account.nature == FOUR["one"]


@pytest.mark.parametrize("name", ["bob", "grace", "charlie"])
def test_it_is_nobody_elses(world: World, name: str) -> None:
    writes(world, "alice", "account", **WHOLE)
    assert of(world, name) == ()


@pytest.mark.parametrize(
    "missing", [{"account": ""}, {"themes": []}, {"three": " "}], ids=["said", "theme", "answer"]
)
def test_what_is_not_whole_does_not_count_and_is_kept(
    world: World, missing: dict[str, object]
) -> None:
    entry = writes(world, "alice", "account", **{**WHOLE, **missing})
    assert of(world) == ()
    page = reads(world, "alice", f"{JOURNAL}{entry}/")
    assert FOUR["one"] in page
    assert ("It counts once" in page) == ("account" not in missing)


def test_another_way_of_writing_is_no_account(world: World) -> None:
    writes(world, "alice", "what", **WHOLE)
    assert of(world) == ()


def test_taken_back_and_said_again(world: World) -> None:
    entry = writes(world, "alice", "account", **WHOLE)
    opens(world, "alice", entry).sends({**WHOLE, "account": ""})
    assert of(world) == ()
    opens(world, "alice", entry).sends(WHOLE)
    assert [each.id for each in of(world)] == [entry]
