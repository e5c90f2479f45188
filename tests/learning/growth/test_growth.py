"""Rating oneself: kept for oneself alone, as it is chosen; looked back on; asked at a calm moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.learning.growth import queries
from setwise.learning.growth.rules import Moment
from setwise.people import usecases as people
from setwise.people.holdings import all_holdings
from setwise.people.models import Organisation
from setwise.programmes import usecases
from setwise.programmes.models import LearningSet, Meeting, Programme
from setwise.store.keys import cabinet
from setwise.store.models import PrivateWords
from tests.people.browser import client_of
from tests.room.browser import a_client
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
RATED = {"moment": "start", "skill0": "2", "skill1": "4", "confidence": "0", "staying": "think_so"}


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def here(world: World) -> str:
    return f"/yours/growth/{world.herons.pk}"


def rates(world: World, name: str = "alice", **values: str) -> Client:
    browser = a_client(world, name)
    assert browser.post(here(world), {**RATED, **values}).status_code == 302
    return browser


def rating(world: World, moment: Moment = Moment.START, name: str = "alice") -> queries.Rating:
    found = queries.rated(world.people[name].pk, world.herons.pk, moment)
    assert found is not None
    return found


def meetings(world: World, held: int, of: int = 6, skills: tuple[str, ...] = ()) -> None:
    """So many meetings of a programme of so many were held."""
    programme = Programme.objects.create(
        organisation_id=world.herons.organisation_id,
        name="First year",
        meetings=of,
        skills=list(skills),
    )
    LearningSet.objects.filter(pk=world.herons.pk).update(programme=programme)
    Meeting.objects.filter(learning_set=world.herons).update(
        starts_at=world.now + timedelta(days=20), ends_at=world.now + timedelta(days=20, hours=2)
    )
    for number in range(held):
        begins = world.now - timedelta(days=20 - number)
        meeting = usecases.plan_meeting(
            learning_set=world.herons, starts_at=begins, ends_at=begins + timedelta(hours=2)
        )
        usecases.mark_closed(meeting=meeting.pk, at=begins + timedelta(hours=2))


def page(world: World, name: str = "alice", path: str = "/") -> str:
    return a_client(world, name).get(path).content.decode()


def test_what_is_rated_is_there_again_and_what_is_left_out_is_not(world: World) -> None:
    browser = rates(world)
    found = rating(world)
    assert found.skills == {"listening": 2, "questioning": 4}
    assert (found.confidence, found.staying) == (0, "think_so")
    shown = browser.get(here(world)).content.decode()
    assert "Who can see this: only you." in shown
    assert shown.count(" checked") == 13
    assert 'name="skill0" value="2" checked' in shown


def test_what_was_said_can_be_changed_and_the_button_says_so(world: World) -> None:
    assert "Look at yourself: at the start" in page(world, path="/yours/growth/")
    rates(world)
    shown = page(world, path="/yours/growth/")
    assert "Change what you said" in shown
    assert "Look at yourself" not in shown


def test_nothing_of_it_stands_anywhere_in_clear(world: World) -> None:
    rates(world)
    row = PrivateWords.objects.get()
    assert b"listening" not in bytes(row.sealed)
    assert b"think_so" not in bytes(row.sealed)


def _told_once(browser: Client) -> str:
    page, again = (browser.get("/yours/growth/").content.decode() for _ in range(2))
    assert 'class="notice done" role="status"' in page
    assert 'class="notice done"' not in again
    return page


def test_the_page_after_it_says_that_it_is_kept(world: World) -> None:
    for sure in ("7", "0"):
        assert "What you said about yourself is kept." in _told_once(rates(world, confidence=sure))
    browser = rates(world)
    browser.post(here(world), {**RATED, "do": "let_go"})
    assert "What you said about yourself is erased." in _told_once(browser)


def test_everything_may_be_left_out_and_then_nothing_stays(world: World) -> None:
    rates(world)
    browser = a_client(world, "alice")
    assert browser.post(here(world), {"moment": "start"}).status_code == 302
    assert "You left everything out, so nothing is kept." in _told_once(browser)
    assert not PrivateWords.objects.exists()


def test_a_script_saves_as_one_chooses(world: World) -> None:
    browser = a_client(world, "alice")
    script = {"accept": "application/json"}
    assert browser.post(here(world), RATED, headers=script).json()["saved"] is True
    wrong = browser.post(here(world), {**RATED, "skill0": "6"}, headers=script)
    assert wrong.status_code == 422
    assert rating(world).skills["listening"] == 2


def test_what_is_no_number_of_the_row_is_said_and_nothing_is_lost(world: World) -> None:
    answer = a_client(world, "alice").post(here(world), {**RATED, "skill0": "6"})
    assert answer.status_code == 422
    assert "Choose one of these, or leave it out" in answer.content.decode()
    assert 'name="skill1" value="4" checked' in answer.content.decode()


def test_it_goes_when_its_owner_lets_it_go_and_twice_is_once(world: World) -> None:
    browser = rates(world)
    for _ in range(2):
        assert browser.post(here(world), {**RATED, "do": "let_go"}).status_code == 302
    assert not PrivateWords.objects.exists()


@pytest.mark.parametrize("name", ["grace", "cora", "sam", "bob", "charlie", ""])
def test_nobody_but_a_member_rates_themselves_here(world: World, name: str) -> None:
    rates(world)
    for path in (here(world), f"{here(world)}/later"):
        assert a_client(world, name).post(path, RATED).status_code == 404
    assert a_client(world, name).get(here(world)).status_code == 404
    assert "Open questioning" not in page(world, name, "/yours/growth/")


def test_another_member_has_a_rating_of_their_own(world: World) -> None:
    rates(world)
    assert "checked" in page(world, "alice", here(world))
    assert 'value="2" checked' not in page(world, "dana", here(world))
    rates(world, "dana", skill0="5")
    assert rating(world).skills["listening"] == 2


def test_three_moments_make_one_picture_with_a_table(world: World) -> None:
    rates(world)
    meetings(world, held=3)
    rates(world, moment="middle", skill0="3")
    LearningSet.objects.filter(pk=world.herons.pk).update(ended_at=world.now)
    rates(world, moment="end", skill0="5", skill1="", confidence="8")
    shown = page(world, "alice", "/yours/growth/")
    assert shown.count("grown__start") - 1 == 4 - 1
    assert "<svg" in shown
    assert "The same as a table" in shown
    assert "left out" in shown
    for words in ("At the start", "In the middle", "At the end", "Active listening", "Confidence"):
        assert words in shown
    assert "%" not in shown.split("<main")[1].split("</main>")[0]


def test_a_moment_that_is_over_is_changed_and_not_made(world: World) -> None:
    rates(world)
    meetings(world, held=3)
    rates(world, moment="start", skill0="1")
    assert rating(world).skills["listening"] == 1
    rates(world, "dana", moment="start")
    assert rating(world, Moment.MIDDLE, "dana").skills["listening"] == 2


def test_a_programme_has_skills_of_its_own(world: World) -> None:
    meetings(world, held=1, skills=("Handing over", "Asking for help"))
    rates(world)
    assert rating(world).skills == {"Handing over": 2, "Asking for help": 4}
    assert "Handing over" in page(world, "alice", "/yours/growth/")


def test_what_somebody_rated_is_still_theirs_after_they_left_the_set(world: World) -> None:
    alice = world.people["alice"]
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    people.belong(organisation=trust, person=alice, at=world.now, joined=True)
    rates(world)
    usecases.end_membership(learning_set=world.herons, person=alice, until=world.now, by="house")
    assert "Active listening" in page(world, "alice", "/yours/growth/")
    rates(world, moment="end", skill0="5", skill1="")
    assert rating(world, Moment.END).skills == {"listening": 5}


def test_the_front_page_asks_when_it_is_time_and_not_again_for_a_while(world: World) -> None:
    meetings(world, held=3)
    upcoming = Meeting.objects.get(pk=world.meeting.pk)
    browser = a_client(world, "alice")
    browser.post(f"/meetings/{upcoming.pk}/coming", {"can_come": "yes"})
    assert "Look at yourself" in page(world)
    assert "Prepare, in one minute" in page(world)
    assert browser.post(f"{here(world)}/later").status_code == 302
    assert "Look at yourself" not in page(world)
    assert "Look at yourself" in page(world, "alice", "/yours/growth/")


def test_it_is_not_asked_once_it_was_said(world: World) -> None:
    meetings(world, held=3)
    a_client(world, "alice").post(f"/meetings/{world.meeting.pk}/coming", {"can_come": "yes"})
    rates(world, moment="middle")
    assert "Look at yourself" not in page(world)


def test_it_is_asked_after_the_last_meeting_too(world: World) -> None:
    meetings(world, held=6)
    Meeting.objects.filter(pk=world.meeting.pk).update(cancelled_at=world.now)
    assert "Look at yourself" in page(world)
    assert "Look at yourself" not in page(world, "grace")


def test_it_is_not_asked_in_a_meeting(world: World) -> None:
    world.everyone_comes()
    assert "Look at yourself" not in page(world)
    assert "Look at yourself" not in page(world, "alice", f"/meetings/{world.room}/")


def test_ones_own_export_reads_like_a_page(world: World) -> None:
    rates(world)
    export = next(each.export for each in all_holdings() if each.key == "private")
    assert export is not None
    [row] = export(world.people["alice"].pk)
    assert row["text"].splitlines() == [
        *("Herons", "At the start", "Active listening: 2", "Open questioning: 4"),
        "How confident do you feel in your work? 0",
        "Do you see yourself in this work a year from now? I think so",
    ]


def test_where_keys_are_out_of_reach_it_says_so(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = rates(world)

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    assert browser.get("/yours/growth/").status_code == 503
    assert browser.get(here(world)).status_code == 503


def test_the_pages_cost_the_same_however_much_there_is(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    meetings(world, held=3)
    rates(world, moment="middle")
    browser = client_of(world.people["alice"])
    browser.post("/account/first-steps/member", {"do": "put_away"})
    for path in ("/", "/yours/growth/", here(world)):
        browser.get(path)
        with django_assert_max_num_queries(MOST_QUERIES):
            browser.get(path)


def test_a_meeting_before_one_joined_is_not_counted(world: World) -> None:
    meetings(world, held=3)
    later = datetime.now(UTC)
    usecases.end_membership(
        learning_set=world.herons, person=world.people["dana"], until=later, by="house"
    )
    usecases.add_member(learning_set=world.herons, person=world.people["dana"], since=later)
    [found] = queries.standings(world.people["dana"].pk, later)
    assert (found.journey.held, found.journey.of) == (0, 3)
