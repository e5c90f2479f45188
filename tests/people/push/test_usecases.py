"""Turning it on and off: it works, it is refused, and it does nothing when repeated."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from setwise.people import holdings, sessions
from setwise.people.models import Device
from setwise.people.push import queries, usecases
from setwise.people.push.usecases import MOST, NotOne, Told, TooMany
from setwise.people.push.vapid import encoded
from tests.people.push.phone import Phone
from tests.people.push.test_carrier import NOW, session_of, tell, turns_on
from tests.people.signin.door import Trust

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on")]


def names_of(trust: Trust, who: str) -> list[str]:
    person = getattr(trust, who).pk
    return sorted(each.address.rpartition("/")[2] for each in Device.objects.filter(person=person))


def test_alice_is_told_bob_is_not_and_charlie_turns_off_nothing_of_hers(trust: Trust) -> None:
    device = turns_on(trust.alice, Phone())
    assert tell(trust.alice, trust.organisation) == 1
    assert tell(trust.bob, trust.organisation) == 0
    assert not usecases.turn_off(person=trust.charlie.pk, device=device.pk)
    assert names_of(trust, "alice") == ["alice"]
    assert usecases.turn_off(person=trust.alice.pk, device=device.pk)
    assert not usecases.turn_off(person=trust.alice.pk, device=device.pk)
    assert tell(trust.alice, trust.organisation) == 0


def test_the_same_browser_stands_there_once(trust: Trust) -> None:
    phone = Phone()
    turns_on(trust.alice, phone)
    turns_on(trust.alice, phone)
    assert names_of(trust, "alice") == ["alice"]


def test_a_browser_that_has_another_address_now_stands_there_once(trust: Trust) -> None:
    said: dict[str, Any] = {"person": trust.alice.pk, "session": session_of(trust.alice).pk}
    said |= {"name": "", "at": NOW}
    usecases.turn_on(told=Phone("before").told(), **said)
    usecases.turn_on(told=Phone("after").told(), **said)
    assert names_of(trust, "alice") == ["after"]


def test_a_browser_that_somebody_else_uses_now_is_theirs(trust: Trust) -> None:
    phone = Phone("one")
    turns_on(trust.alice, phone)
    turns_on(trust.bob, phone)
    assert (names_of(trust, "alice"), names_of(trust, "bob")) == ([], ["one"])


def test_nobody_has_more_than_five(trust: Trust) -> None:
    for number in range(MOST):
        turns_on(trust.alice, Phone(f"phone-{number}"))
    with pytest.raises(TooMany):
        turns_on(trust.alice, Phone("one-more"))
    turns_on(trust.alice, Phone("phone-0"))
    turns_on(trust.bob, Phone("bob"))
    assert len(names_of(trust, "alice")) == MOST
    assert usecases.turn_all_off(person=trust.alice.pk) == MOST
    assert usecases.turn_all_off(person=trust.alice.pk) == 0
    assert names_of(trust, "bob") == ["bob"]


RIGHT = Phone().told()
WRONG = {
    "elsewhere": Told("https://evil.example/send/1", RIGHT.key, RIGHT.secret),
    "inside": Told("https://127.0.0.1/send/1", RIGHT.key, RIGHT.secret),
    "no key": Told(RIGHT.address, "", RIGHT.secret),
    "no point": Told(RIGHT.address, encoded(b"\4" + b"x" * 64), RIGHT.secret),
    "no secret": Told(RIGHT.address, RIGHT.key, ""),
    "a long secret": Told(RIGHT.address, RIGHT.key, encoded(b"x" * 17)),
    "no letters": Told(RIGHT.address, "!" * 87, RIGHT.secret),
    "foreign letters": Told(RIGHT.address, "é" * 87, RIGHT.secret),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_no_browser_says_is_refused(trust: Trust, name: str) -> None:
    session = session_of(trust.alice).pk
    said: dict[str, Any] = {"name": "", "at": NOW}
    with pytest.raises(NotOne):
        usecases.turn_on(person=trust.alice.pk, session=session, told=WRONG[name], **said)
    assert not Device.objects.exists()


def test_how_it_is_reached_is_sealed(trust: Trust) -> None:
    phone = Phone()
    turns_on(trust.alice, phone)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM people_device")
        row = str(cursor.fetchall())
    told = phone.told()
    assert not [each for each in (told.address, told.key, told.secret) if each in row]
    with connection.cursor() as cursor:
        tell(trust.alice, trust.organisation, "Your set meets")
        cursor.execute("SELECT text FROM mail_push")
        assert "Your set meets" not in str(cursor.fetchall())


# --- Signing out, and what only runs out ------------------------------------------------------------


def test_to_sign_out_ends_it_and_to_run_out_does_not(trust: Trust) -> None:
    ended, other = (turns_on(trust.alice, Phone(name)) for name in ("ended", "other"))
    assert ended.session is not None
    assert sessions.end_one(trust.alice.pk, ended.session.pk)
    assert names_of(trust, "alice") == ["other"]
    assert sessions.clear(NOW + timedelta(days=31)) == 1
    other.refresh_from_db()
    assert other.session is None
    assert tell(trust.alice, trust.organisation) == 1


def test_to_sign_out_everywhere_ends_all_and_counts_sessions_only(trust: Trust) -> None:
    here = turns_on(trust.alice, Phone("here"))
    turns_on(trust.alice, Phone("there"))
    assert here.session is not None
    assert sessions.end_all(trust.alice.pk, NOW, but=here.session.pk) == 1
    assert names_of(trust, "alice") == ["here"]
    assert sessions.end_all(trust.alice.pk, NOW) == 1
    assert names_of(trust, "alice") == []


def test_to_sign_in_again_keeps_it_and_somebody_else_ends_it(trust: Trust) -> None:
    device = turns_on(trust.alice, Phone())
    sessions.clear(NOW + timedelta(days=31))
    again, later = session_of(trust.alice), NOW + timedelta(days=32)
    said: dict[str, Any] = {"device": device.pk, "at": later}
    assert usecases.signed_in(person=trust.alice.pk, session=again.pk, **said)
    device.refresh_from_db()
    assert (device.session, device.used_at) == (again, later)
    assert not usecases.signed_in(person=trust.bob.pk, session=session_of(trust.bob).pk, **said)
    assert not Device.objects.exists()


def test_the_house_forgets_what_is_used_no_longer(trust: Trust) -> None:
    turns_on(trust.alice, Phone())
    assert usecases.clear(NOW + timedelta(days=365)) == 0
    assert usecases.clear(NOW + timedelta(days=366)) == 1


def test_it_is_in_everybodys_own_copy_without_what_opens_it_and_goes_with_them(
    trust: Trust,
) -> None:
    phone = Phone()
    turns_on(trust.alice, phone)
    turns_on(trust.bob, Phone("bob"))
    (holding,) = (each for each in holdings.all_holdings() if each.key == "devices")
    assert holding.export is not None
    assert holding.erase is not None
    (row,) = holding.export(trust.alice.pk)
    assert row["name"] == "Chrome, Android"
    assert phone.address not in str(row)
    holding.erase(trust.alice.pk, NOW)
    assert (names_of(trust, "alice"), names_of(trust, "bob")) == ([], ["bob"])


def test_a_query_tells_this_device_first(trust: Trust) -> None:
    turns_on(trust.alice, Phone("one"))
    two = turns_on(trust.alice, Phone("two"))
    shown = queries.devices_of(trust.alice.pk, here=two.pk)
    assert [each.here for each in shown] == [True, False]
    assert queries.devices_of(trust.bob.pk, here=two.pk) == ()
