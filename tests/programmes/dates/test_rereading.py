"""Calendars at an address are read again by the house: daily, less often when they fail, told plainly."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from setwise.people.organisations import usecases as organisations
from setwise.people.organisations.access import somebody_of
from setwise.programmes.dates import calendars, rereading, taking
from setwise.programmes.dates.access import organisation_for
from setwise.programmes.dates.fetching import NoCalendar, Why
from setwise.programmes.models import Roster
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.dates.world import Season

ADDRESS = "https://calendars.example.org/alice.ics"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def a_calendar(*hours: int) -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{hour}\r\nDTSTART:20261201T{hour:02}0000Z\r\n"
        f"DTEND:20261201T{hour + 1:02}0000Z\r\nEND:VEVENT\r\n"
        for hour in hours
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n".encode()


@pytest.fixture
def roster(season: Season) -> Roster:
    """Alice gave the address of her calendar, in which there is one event."""
    people = season.spring.people
    access = organisation_for(people.alice.pk, people.northshire.pk)
    read = calendars.read(a_calendar(9), NOW.date())
    return taking.keep_calendar(access=access, read=read, address=ADDRESS, at=NOW)


def now(roster: Roster) -> Roster:
    return Roster.objects.get(pk=roster.pk)


def fails(why: Why) -> Callable[[str], bytes]:
    def fetch(address: str) -> bytes:
        raise NoCalendar(why)

    return fetch


def test_it_is_read_again_a_day_later(roster: Roster) -> None:
    asked: list[str] = []

    def fetch(address: str) -> bytes:
        asked.append(address)
        return a_calendar(9, 11)

    assert rereading.reread(NOW + DAY - HOUR, fetch) == 0
    assert rereading.reread(NOW + DAY, fetch) == 1
    assert rereading.reread(NOW + DAY, fetch) == 0, "once is enough"
    assert asked == [ADDRESS]
    found = now(roster)
    assert (len(found.busy), found.read_at, found.failed) == (2, NOW + DAY, "")
    assert found.covers_to == roster.covers_to + DAY


def test_one_that_fails_is_asked_less_and_less_often(roster: Roster) -> None:
    at, waits = NOW + DAY, []
    for _ in range(10):
        assert rereading.reread(at, fails(Why.NO_ANSWER)) == 0
        found = now(roster)
        assert found.next_at is not None
        waits.append((found.next_at - at) // HOUR)
        at = found.next_at
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 128, 128]
    assert (len(found.busy), found.read_at) == (1, NOW), "what was read before still counts"
    assert rereading.reread(at, lambda _: a_calendar(9, 11)) == 1
    assert (now(roster).failed, now(roster).failures, now(roster).next_at) == ("", 0, at + DAY)


@pytest.mark.parametrize(
    ("fetch", "says"),
    [
        (fails(Why.INSIDE), "This address cannot be asked from here"),
        (fails(Why.SLOW), "answers too slowly"),
        (lambda _: b"<html>Sign in</html>", "not a calendar that can be read"),
    ],
)
def test_its_owner_is_told_why(
    season: Season, roster: Roster, fetch: Callable[[str], bytes], says: str
) -> None:
    alice = client_of(season.spring.people.alice)
    address = season.here("my-calendar/")
    assert "It is read again every day" in alice.get(address).content.decode()
    rereading.reread(NOW + DAY, fetch)
    page = alice.get(address).content.decode()
    assert says in page
    assert "What was read before still counts" in page


def test_an_address_that_leads_inside_now_is_refused(
    roster: Roster, monkeypatch: pytest.MonkeyPatch
) -> None:
    Roster.objects.filter(pk=roster.pk).update(address="https://10.0.0.8/me.ics")
    rereading.reread(NOW + DAY)
    assert now(roster).failed == Why.INSIDE.value


def test_slow_ones_are_asked_side_by_side_and_keep_nobody_waiting(
    season: Season, roster: Roster
) -> None:
    people = season.spring.people
    access = organisation_for(people.grace.pk, people.northshire.pk)
    read = calendars.read(a_calendar(9), NOW.date())
    taking.keep_calendar(access=access, read=read, address=ADDRESS, at=NOW)
    both = threading.Barrier(2, timeout=10)

    def fetch(address: str) -> bytes:
        both.wait()
        return a_calendar(9)

    assert rereading.reread(NOW + DAY, fetch) == 2


def test_what_its_owner_does_meanwhile_counts(season: Season, roster: Roster) -> None:
    people = season.spring.people
    access = organisation_for(people.alice.pk, people.northshire.pk)
    later = NOW + DAY
    found = rereading._asked([roster], later, lambda _: a_calendar(9, 11))
    read = calendars.read(a_calendar(), later.date())
    taking.keep_calendar(access=access, read=read, address=f"{ADDRESS}2", at=later)
    assert not rereading._keep(roster, found[0], later)
    assert now(roster).busy == []
    taking.forget_calendar(access=access, source="address")
    assert rereading.reread(later + 2 * DAY, fails(Why.SLOW)) == 0


def test_of_somebody_who_has_left_nothing_is_asked(season: Season, roster: Roster) -> None:
    people = season.spring.people
    found = somebody_of(people.ada.pk, people.northshire.pk, people.alice.pk)
    organisations.let_go(access=found, at=NOW)
    assert rereading.reread(NOW + 3 * DAY, fails(Why.SLOW)) == 0
    assert not Roster.objects.filter(failures__gt=0).exists()
