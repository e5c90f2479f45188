"""What stands beside the log: registration, feedback, practice, the discussion, the confirmation."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from setwise.core.evidence.kinds import Confirmer, GivenBy, Part
from setwise.core.evidence.records import Period, Towards
from setwise.learning.access import owner_of
from setwise.learning.journal import usecases as journal
from setwise.learning.journal.entries import Said
from setwise.learning.journal.prompts import ACCOUNT
from setwise.learning.journal.usecases import Page
from setwise.people.models import Belonging
from setwise.store.keys import cabinet
from setwise.store.models import PrivateWords
from tests.learning.after import Written
from tests.learning.record.hers import (
    HERE,
    TODAY,
    day,
    given,
    own,
    page,
    record,
    registered,
    sends,
)
from tests.room.browser import a_client
from tests.room.world import World

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
ON = {"on": "yes", "parts": ["nurse"], "renewal": "2027-03-31"}


# --- Registration ---------------------------------------------------------------------------------


def test_who_says_that_she_is_on_the_register_sees_three_years(world: World) -> None:
    assert "Say whether you are on the register" in page(world)
    assert sends(world, "registration", ON).status_code == 302
    found = record(world)
    assert found.period == Period(day("2024-04-01"), day("2027-03-31"))
    assert found.standing is not None
    shown = page(world)
    assert "35 hours" in shown
    assert "1 March 2027" in shown
    assert "Say whether" not in shown


def test_who_is_not_has_a_year_or_the_time_she_chooses_and_nothing_to_reach(world: World) -> None:
    sends(world, "registration", {"on": "no"})
    found = record(world)
    assert found.standing is None
    assert found.period == Period(day(f"{TODAY.year}-01-01"), day(f"{TODAY.year}-12-31"))
    chosen = {"on": "no", "first": "2026-04-01", "last": "2028-03-31"}
    sends(world, "registration", chosen)
    assert record(world).period == Period(day("2026-04-01"), day("2028-03-31"))
    shown = page(world)
    assert "35 hours" not in shown
    for path in ("practice/", "practice/add", "discussion", "confirmation"):
        assert a_client(world, "alice").get(f"{HERE}{path}").status_code == 404, path


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, "Choose one of these"),
        ({"on": "yes", "renewal": "2027-03-31"}, "Choose at least one"),
        ({"on": "yes", "parts": ["nurse"]}, "Write one of these two dates"),
        ({**ON, "parts": ["community"]}, "Choose nurse or midwife, too"),
        ({**ON, "renewal": "soon"}, "Write the day like 28/01/2027"),
        ({"on": "no", "first": "2026-04-01"}, "Write both days, or neither"),
        (
            {"on": "no", "first": "2026-04-01", "last": "2026-03-31"},
            "The last day comes after the first",
        ),
    ],
)
def test_what_is_missing_of_a_registration_is_told(
    world: World, values: dict[str, object], told: str
) -> None:
    answer = sends(world, "registration", values)
    assert (answer.status_code, told in answer.content.decode()) == (422, True)
    assert not PrivateWords.objects.exists()


def test_the_staff_record_is_a_first_guess_and_no_more(world: World) -> None:
    mine = Belonging.objects.filter(person=world.people["alice"])
    mine.update(nmc_registered=True)
    assert 'value="yes" checked' in page(world, "registration")
    assert record(world).standing is None
    mine.update(nmc_registered=False)
    assert "checked" not in page(world, "registration")


def test_what_was_before_the_registration_does_not_count(world: World) -> None:
    sends(world, "add", own(first="2024-09-14"))
    sends(world, "add", own(first="2024-09-15"))
    sends(world, "registration", {**ON, "renewal": "", "joined": "2024-09-15"})
    found = record(world)
    assert found.period == Period(day("2024-09-15"), day("2027-09-30"))
    assert [each.entry.first for each in found.lines if each.entry.title.startswith("Wound")] == [
        day("2024-09-15")
    ]
    shown = page(world)
    assert "1 entry before you joined the register" in shown
    assert "Not counted: it lies outside these dates." in shown


def test_earlier_years_are_a_link_away(world: World) -> None:
    registered(world)
    assert "Before:" not in page(world)
    sends(world, "add", own(first="2019-05-01"))
    assert "Before:" in page(world)
    shown = a_client(world, "alice").get(f"{HERE}?at=2019-05-01").content.decode()
    assert "Wound care" in shown
    assert "After:" in shown
    assert a_client(world, "alice").get(f"{HERE}?at=never").status_code == 200


# --- Feedback -------------------------------------------------------------------------------------


def test_a_piece_of_feedback_is_added_changed_taken_out_and_put_back(world: World) -> None:
    registered(world)
    assert sends(world, "feedback/add", given()).status_code == 302
    [found] = record(world).feedback
    assert (found.given_by, found.content) == (GivenBy.PEOPLE_CARED_FOR, "Felt listened to")
    sends(world, f"feedback/{found.id}", given(used="I sit down first"))
    [found] = record(world).feedback
    assert found.used == "I sit down first"
    standing = record(world).standing
    assert standing is not None
    assert standing.feedback == Towards(1, 5)
    gone = sends(world, f"feedback/{found.id}", {"do": "take_out"})
    assert record(world).feedback == ()
    assert "Undo" in a_client(world, "alice").get(gone["Location"]).content.decode()
    assert sends(world, f"back/{found.id}", {})["Location"] == f"{HERE}feedback/"
    assert len(record(world).feedback) == 1


@pytest.mark.parametrize("name", ["dana", "grace", "charlie"])
def test_nobody_else_finds_it(world: World, name: str) -> None:
    sends(world, "feedback/add", given())
    [found] = record(world).feedback
    assert a_client(world, name).get(f"{HERE}feedback/{found.id}").status_code == 404
    assert sends(world, f"feedback/{found.id}", given(), name).status_code == 404
    assert "Felt listened to" not in page(world, "feedback/", name)


def test_what_is_no_feedback_is_told_and_not_lost(world: World) -> None:
    answer = sends(world, "feedback/add", given(content="", used="I sit down first"))
    assert answer.status_code == 422
    assert "Write what it was about" in answer.content.decode()
    assert "I sit down first" in answer.content.decode()
    ahead = given(day=(TODAY + timedelta(days=1)).isoformat())
    assert "still to come" in sends(world, "feedback/add", ahead).content.decode()
    assert not PrivateWords.objects.exists()


def test_a_closing_round_is_offered_and_counts_once_it_is_taken_in(
    words: tuple[World, Written],
) -> None:
    world, ids = words
    registered(world)
    assert record(world).feedback == ()
    shown = page(world, "feedback/")
    assert "You listened before you spoke." in shown
    here = f"feedback/add?from={ids.feedback}"
    assert "You listened before you spoke." in page(world, here)
    for _ in range(2):
        taken = given(content="I listen before I speak", given_by="set", key=str(ids.feedback))
        assert sends(world, here, taken).status_code == 302
    assert [each.given_by for each in record(world).feedback] == [GivenBy.SET]
    assert "From closing rounds" not in page(world, "feedback/")
    [found] = record(world).feedback
    sends(world, f"feedback/{found.id}", {"do": "take_out"})
    assert "From closing rounds" in page(world, "feedback/")


@pytest.mark.parametrize("name", ["dana", "erin", "charlie"])
def test_what_was_said_to_her_is_offered_to_nobody_else(
    words: tuple[World, Written], name: str
) -> None:
    world, ids = words
    here = f"{HERE}feedback/add?from={ids.feedback}"
    assert a_client(world, name).get(here).status_code == 404
    assert "You listened" not in page(world, "feedback/", name)


def test_an_account_in_the_journal_counts(world: World) -> None:
    registered(world)
    owner, entry = owner_of(world.people["alice"].pk), uuid4()
    journal.begin(owner=owner, entry=entry, prompt=ACCOUNT, at=world.now)
    said = Said("A night", ("What", "Learnt", "Changed", "Why"), ("safety",), account=True)
    journal.save(owner=owner, entry=entry, said=said, page=Page("a device"), at=world.now)
    found = record(world)
    [account] = found.accounts
    assert account[2:6] == ("What", "Learnt", "Changed", "Why")
    assert (account.title, account.codes) == ("A night", ("safety",))
    assert found.standing is not None
    assert found.standing.accounts == Towards(1, 5)


# --- Practice, discussion, confirmation -----------------------------------------------------------


def test_hours_of_practice_are_what_she_notes(world: World) -> None:
    registered(world, parts=["nurse", "midwife"])
    noted = {"hours": "300", "part": "nurse", "where": "A trust", "work": "Ward nurse"}
    days = {"first": (TODAY - timedelta(days=200)).isoformat(), "last": TODAY.isoformat()}
    assert sends(world, "practice/add", {**noted, **days}).status_code == 302
    standing = record(world).standing
    assert standing is not None
    assert standing.practice == {Part.NURSE: Towards(300, 450), Part.MIDWIFE: Towards(0, 450)}
    assert "300 hours, Nurse" in page(world, "practice/")
    [found] = record(world).practice
    wrong = sends(world, f"practice/{found.id}", {**noted, **days, "hours": "0"})
    assert (wrong.status_code, "Write whole hours" in wrong.content.decode()) == (422, True)
    backwards = {**noted, "first": days["last"], "last": days["first"]}
    assert sends(world, "practice/add", backwards).status_code == 422
    sends(world, f"practice/{found.id}", {"do": "take_out"})
    assert record(world).practice == ()
    assert sends(world, f"back/{found.id}", {})["Location"] == f"{HERE}practice/"


def test_the_discussion_and_the_confirmation_are_noted_once(world: World) -> None:
    registered(world)
    said = {"day": TODAY.isoformat(), "name": "Ruth Reed", "pin": "12A3456E", "summary": "Five"}
    assert "Still to come" in page(world)
    for _ in range(2):
        assert sends(world, "discussion", said).status_code == 302
    found = record(world)
    assert (found.discussion.name, found.discussion.pin) == ("Ruth Reed", "12A3456E")
    assert found.standing is not None
    assert (found.standing.discussed, found.standing.confirmed) == (True, False)
    sends(world, "confirmation", {"day": TODAY.isoformat(), "confirmer": "manager", "name": "Max"})
    found = record(world)
    assert (found.confirmation.confirmer, found.confirmation.name) == (Confirmer.MANAGER, "Max")
    assert found.standing is not None
    assert found.standing.confirmed
    assert PrivateWords.objects.filter(kind__in=["record.discussion"]).count() == 1
    assert "Ruth Reed" in page(world, "discussion")
    # It names others: nobody else has it, and nothing of it is in clear.
    assert "Ruth Reed" not in repr(list(PrivateWords.objects.values_list()))


# --- All pages ------------------------------------------------------------------------------------

PATHS = ("", "registration", "add", "feedback/", "feedback/add", "practice/", "practice/add")


@pytest.mark.parametrize("path", [*PATHS, "discussion", "confirmation"])
def test_a_page_asks_little_of_the_database(
    world: World, path: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    registered(world)
    sends(world, "add", own())
    sends(world, "feedback/add", given())
    browser = a_client(world, "alice")
    with django_assert_max_num_queries(MOST_QUERIES):
        assert browser.get(f"{HERE}{path}").status_code == 200


def test_more_of_everything_asks_no_more(world: World) -> None:
    registered(world)
    browser = a_client(world, "alice")
    few = asked(browser)
    for number in range(30):
        sends(world, "add", own(first=(TODAY - timedelta(days=number + 1)).isoformat()))
        sends(world, "feedback/add", given())
    assert asked(browser) == few


def asked(browser: Client) -> list[int]:
    """How many queries each page makes."""
    counts = []
    for path in PATHS:
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(f"{HERE}{path}").status_code == 200
        counts.append(len(seen))
    return counts


def test_a_meetings_page_asks_little_of_the_database(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    registered(world)
    browser = a_client(world, "alice")
    with django_assert_max_num_queries(MOST_QUERIES):
        assert browser.get(f"{HERE}meetings/{world.room}").status_code == 200


@pytest.mark.parametrize("path", [*PATHS, "discussion", "confirmation"])
def test_who_is_not_signed_in_finds_nothing(world: World, path: str) -> None:
    assert Client().get(f"{HERE}{path}").status_code == 404


def test_where_keys_are_out_of_reach_nothing_is_shown_as_empty(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sends(world, "add", own())

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    answer = a_client(world, "alice").get(HERE)
    assert (answer.status_code, "sealed and still there" in answer.content.decode()) == (503, True)
