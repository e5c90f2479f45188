"""Sessions: begun at sign-in, ended by time or by hand, known by nothing that a backup holds."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.contrib.sessions.backends.base import UpdateError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from setwise.people import sessions, usecases
from setwise.people.models import Organisation, Person, Role, SignedIn
from setwise.people.sessions import SessionStore, signs, statements
from setwise.people.sessions.standing import DAY, HOUR, MINUTE, SECOND
from setwise.store import turnstile
from setwise.store.models import AuditRow
from tests.people.sessions.clock import Clock
from tests.people.signin.door import NOW, Door, Trust

OWN = {"own_device": "on"}
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130 Safari/537.36 Edg/130"


def key_of(door: Door) -> str:
    return str(door.client.cookies[settings.SESSION_COOKIE_NAME].value)


def row_of(door: Door) -> SignedIn:
    return SignedIn.objects.get(key=sessions.store.hashed(key_of(door)))


def comes(clock: Clock, door: Door, person: Person, **more: str) -> None:
    """Signs in; the clock stands at that moment."""
    door.signs_in(person, **more)
    clock.at = row_of(door).begun_at


def is_in(door: Door) -> bool:
    return door.opens("/account/signed-in/").status_code == 200


# --- At sign-in ----------------------------------------------------------------------------------


def test_a_shared_computer_is_the_default(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    assert row_of(door).own_device is False
    cookie = door.client.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["max-age"] == "", "it goes with the browser"
    assert cookie["httponly"]
    assert cookie["secure"]


def test_ones_own_device_is_remembered_for_thirty_days(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob, **OWN)
    assert row_of(door).own_device is True
    age = int(door.client.cookies[settings.SESSION_COOKIE_NAME]["max-age"])
    assert abs(age - 30 * DAY // SECOND) <= 2


def test_the_key_changes_at_sign_in_and_stands_nowhere(
    clock: Clock, trust: Trust, door: Door
) -> None:
    door.asks_for_a_code("bob@example.org")
    before = key_of(door)
    comes(clock, door, trust.bob)
    assert key_of(door) != before
    for row in SignedIn.objects.all():
        assert key_of(door) not in f"{row.key} {row.data} {row.pk}"
    door.client.cookies[settings.SESSION_COOKIE_NAME] = before
    assert not is_in(door)


def test_a_step_up_and_a_change_of_roles_change_the_key_and_not_the_session(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    session, before = row_of(door).pk, key_of(door)
    usecases.give_role(
        organisation=trust.organisation, person=trust.bob, role=Role.FACILITATOR, at=NOW
    )
    assert row_of(door).wider
    door.opens("/account/signed-in/")
    renewed = key_of(door)
    assert renewed != before
    assert row_of(door).pk == session
    usecases.take_role(
        organisation=trust.organisation, person=trust.bob, role=Role.FACILITATOR, at=NOW
    )
    door.opens("/account/signed-in/")
    assert key_of(door) != renewed
    assert not row_of(door).wider


# --- By time --------------------------------------------------------------------------------------


def test_a_shared_computer_signs_out_after_a_quarter_of_an_hour(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    clock.passes(15 * MINUTE - 1)
    assert is_in(door)
    clock.passes(15 * MINUTE - 1)
    assert is_in(door), "opening a page is a sign of life"
    clock.passes(15 * MINUTE)
    assert not is_in(door)


def test_it_signs_out_after_twelve_hours_however_busy(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    for _ in range(12 * 6 - 1):
        clock.passes(10 * MINUTE)
        assert is_in(door)
    clock.passes(10 * MINUTE)
    assert not is_in(door)


def test_ones_own_device_may_rest_for_a_member_and_for_an_hour_for_who_sees_more(
    clock: Clock, trust: Trust
) -> None:
    bobs, alices = Door(), Door()
    comes(clock, bobs, trust.bob, **OWN)
    comes(clock, alices, trust.alice, **OWN)
    assert (row_of(bobs).wider, row_of(alices).wider) == (False, True)
    clock.passes(HOUR)
    assert is_in(bobs)
    assert alices.opens("/account/signed-in/").status_code != 200
    clock.passes(29 * DAY)
    assert is_in(bobs)
    clock.passes(DAY)
    assert not is_in(bobs)


def test_a_page_that_renews_itself_is_no_sign_of_life(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    clock.passes(10 * MINUTE)
    assert door.opens("/account/alive?still=1").status_code == 200
    clock.passes(5 * MINUTE)
    assert not is_in(door)


def test_to_stay_signed_in_is_a_sign_of_life(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    clock.passes(14 * MINUTE)
    assert b'"left": 60000' in door.opens("/account/alive?still=1").content
    assert b'"left": 900000' in door.sends("/account/alive").content
    clock.passes(14 * MINUTE)
    assert is_in(door)


def test_a_sign_of_life_is_written_once_a_minute(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    begun = row_of(door).seen_at
    for _ in range(6):
        clock.passes(9 * SECOND)
        with CaptureQueriesContext(connection) as asked:
            is_in(door)
        assert not [
            each for each in asked.captured_queries if "UPDATE people_signedin" in each["sql"]
        ]
    assert row_of(door).seen_at == begun
    clock.passes(9 * SECOND)
    is_in(door)
    assert row_of(door).seen_at == begun + 63 * SECOND


def test_what_was_not_written_yet_is_written_when_the_minute_is_over(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    begun = row_of(door).seen_at
    clock.passes(50 * SECOND)
    is_in(door)
    signs.write_down(clock.at)
    assert row_of(door).seen_at == begun
    clock.passes(20 * SECOND)
    signs.write_down(clock.at)
    assert row_of(door).seen_at == begun + 50 * SECOND
    clock.passes(2 * MINUTE)
    signs.write_down(clock.at)
    clock.passes(13 * MINUTE - 20 * SECOND - 1)
    assert is_in(door)


def test_where_screens_are_looked_after_no_request_writes_its_sign_of_life(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    begun = row_of(door).seen_at
    clock.passes(2 * MINUTE)
    signs.write_down(clock.at)
    is_in(door)
    assert row_of(door).seen_at == begun
    signs.write_down(clock.at)
    assert row_of(door).seen_at == begun + 2 * MINUTE
    clock.passes(2 * MINUTE)  # nobody has looked after them since
    is_in(door)
    assert row_of(door).seen_at == begun + 4 * MINUTE


def test_a_sign_of_life_waits_for_nobody_and_is_not_lost(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    begun = row_of(door).seen_at
    clock.passes(2 * MINUTE)
    with turnstile.turn("default"):
        assert is_in(door)
    if connection.vendor == "sqlite":
        assert row_of(door).seen_at == begun
    signs.write_down(clock.at)
    assert row_of(door).seen_at == begun + 2 * MINUTE


# --- Told calmly ------------------------------------------------------------------------------------


def test_a_session_that_is_over_is_told_calmly_and_leads_back(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    clock.passes(HOUR)
    there = f"/meetings/{uuid4()}/"
    for _ in range(2):
        answer = door.opens(there)
        assert answer.status_code == 401
        assert "You are signed out" in answer.content.decode()
        assert f"/sign-in/?next=%2Fmeetings%2F{there[10:46]}%2F" in answer.content.decode()
    assert door.opens("/account/ended?next=https://elsewhere.example/").status_code == 401
    comes(clock, door, trust.bob)
    assert door.opens("/account/ended").headers["Location"] == "/"


def test_what_was_sent_too_late_is_not_lost(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    clock.passes(HOUR)
    wrote = "What I never said aloud until today was this."
    answer = door.sends(f"/meetings/{uuid4()}/act", text=wrote, password="a long secret " * 4)
    page = answer.content.decode()
    assert wrote in page
    assert "a long secret" not in page
    assert answer.status_code == 401


def test_a_script_is_answered_as_if_nothing_were_there(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    clock.passes(HOUR)
    asked = door.client.get("/account/alive", secure=True, headers={"Accept": "application/json"})
    assert asked.status_code == 404


# --- By hand ----------------------------------------------------------------------------------------


def test_everybody_sees_where_they_are_signed_in_and_nobody_else(
    clock: Clock, trust: Trust, door: Door
) -> None:
    door.client.defaults["HTTP_USER_AGENT"] = EDGE
    comes(clock, door, trust.bob)
    comes(clock, Door(), trust.bob, **OWN)
    comes(clock, Door(), trust.charlie)
    page = door.opens("/account/signed-in/").content.decode()
    assert "Edge, Windows" in page
    assert page.count("Signed in ") == 2
    assert page.count("My own device") == 1
    assert page.index("Here") < page.index("Sign out there")


def test_a_place_is_ended_by_whose_it_is_and_by_nobody_else(clock: Clock, trust: Trust) -> None:
    bobs, phone, charlies = Door(), Door(), Door()
    comes(clock, bobs, trust.bob)
    comes(clock, phone, trust.bob, **OWN)
    comes(clock, charlies, trust.charlie)
    there = f"/account/signed-in/{row_of(phone).pk}"
    assert charlies.sends(there).status_code == 302
    assert is_in(phone)
    for _ in range(2):
        assert bobs.sends(there).status_code == 302
    assert not is_in(phone)
    assert is_in(bobs)


def test_everywhere_else_or_everywhere(clock: Clock, trust: Trust) -> None:
    doors = [Door() for _ in range(4)]
    for each in doors[:3]:
        comes(clock, each, trust.bob)
    comes(clock, doors[3], trust.charlie)
    assert doors[0].sends("/account/signed-in/everywhere").status_code == 302
    assert [is_in(each) for each in doors[:3]] == [True, False, False]
    assert doors[0].sends("/account/signed-in/everywhere", here="yes").status_code == 302
    assert not is_in(doors[0])
    assert SignedIn.objects.filter(person=trust.charlie).count() == 1
    recorded = AuditRow.objects.filter(action="signed_out_everywhere")
    assert list(recorded.values_list("thing_id", flat=True)) == [str(trust.bob.pk)] * 2


def test_signing_out_ends_it_and_takes_the_cookie(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    key = key_of(door)
    assert door.sends("/sign-out/").status_code == 302
    assert not SignedIn.objects.filter(person=trust.bob).exists()
    door.client.cookies[settings.SESSION_COOKIE_NAME] = key
    assert not is_in(door)


def test_a_session_ended_meanwhile_is_not_written_again(
    clock: Clock, trust: Trust, door: Door
) -> None:
    comes(clock, door, trust.bob)
    held = SessionStore(key_of(door))
    held["something"] = "new"
    sessions.end_all(trust.bob.pk, NOW)
    with pytest.raises(UpdateError):
        held.save()
    with pytest.raises(UpdateError):
        held.cycle_key()


def test_who_is_suspended_or_gone_is_out_at_once(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    Person.objects.filter(pk=trust.bob.pk).update(suspended_at=NOW)
    assert not is_in(door)
    Person.objects.filter(pk=trust.bob.pk).update(suspended_at=None)
    assert is_in(door)
    SignedIn.objects.filter(person=trust.bob).update(person=uuid4())
    assert not is_in(door)


# --- Underneath ----------------------------------------------------------------------------------


def test_a_session_is_found_in_one_statement(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    with CaptureQueriesContext(connection) as asked:
        held = SessionStore(key_of(door))
        assert held.get("_auth_user_id") == str(trust.bob.pk)
        assert not held.veiled
    assert len(asked.captured_queries) == 1


def test_many_sessions_are_looked_at_in_one_statement(clock: Clock, trust: Trust) -> None:
    doors = [Door() for _ in range(3)]
    for each in doors:
        comes(clock, each, trust.bob)
    ids = {row_of(each).pk for each in doors}
    with CaptureQueriesContext(connection) as asked:
        assert statements.by_ids({*ids, uuid4()}).keys() == ids
    assert len(asked.captured_queries) == 1
    assert statements.by_ids(()) == {}


@pytest.mark.parametrize("key", ["", "x", "0" * 32, "' OR 1=1 --", "%s", "a" * 5_000])
def test_a_key_that_is_none_is_nobody(db: None, key: str) -> None:
    held = SessionStore(key or None)
    assert held.get("_auth_user_id") is None
    assert held.row is None


def test_the_house_clears_away_what_is_over_and_nothing_else(clock: Clock, trust: Trust) -> None:
    shared, own, wall = Door(), Door(), SessionStore()
    comes(clock, shared, trust.bob)
    comes(clock, own, trust.bob, **OWN)
    wall["wall"] = "one"
    wall.save()
    assert sessions.clear(_at(clock)) == 0
    clock.passes(13 * HOUR)
    assert sessions.clear(_at(clock)) == 1
    clock.passes(14 * DAY)
    assert sessions.clear(_at(clock)) >= 1
    assert [row.own_device for row in SignedIn.objects.filter(person=trust.bob)] == [True]
    clock.passes(16 * DAY)
    sessions.clear(_at(clock))
    assert not SignedIn.objects.exists()


def _at(clock: Clock) -> datetime:
    return datetime.fromtimestamp(clock.at / SECOND, UTC)


def test_a_step_up_is_good_for_ten_minutes(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    assert row_of(door).stepped_up_at > 0
    assert isinstance(row_of(door).pk, UUID)


def test_founding_others_changes_nobodys_session(clock: Clock, trust: Trust, door: Door) -> None:
    comes(clock, door, trust.bob)
    key = key_of(door)
    other: Organisation = usecases.found_organisation(name="Westshire")
    usecases.belong(organisation=other, person=trust.charlie, at=NOW, joined=True)
    door.opens("/account/signed-in/")
    assert key_of(door) == key
