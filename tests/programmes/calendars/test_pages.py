"""A calendar's secret address, and answers from a mail: opening changes nothing, pressing does."""

import logging
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from setwise.people.models import Person
from setwise.programmes import usecases as programmes
from setwise.programmes.calendars import links, pages
from setwise.programmes.calendars.models import COMING, Coming
from setwise.programmes.calendars.queries import answers
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.models import Meeting
from tests.people.browser import client_of
from tests.programmes.calendars.conftest import BY, TWO_HOURS, dates_from, mails_to, now_in
from tests.programmes.calendars.diary import subscribed
from tests.programmes.tending.world import Sets


def anyone() -> Client:
    """Somebody who is not signed in: a calendar program, a mail's scanner, whoever opens a mail."""
    return Client(headers={"host": "testserver"})


@pytest.fixture(autouse=True)
def nothing_counted(db: None) -> None:
    cache.clear()


@pytest.fixture
def meeting(sets: Sets) -> Meeting:
    starts = datetime.now(UTC).replace(microsecond=0) + timedelta(days=9)
    (one,) = dates.publish(dates=[(sets.herons, dates_from(starts))], by=BY, at=datetime.now(UTC))
    return one


def address_of(person: Person) -> str:
    page = client_of(person).get("/calendar/").content.decode()
    found = re.search(r"/calendar/[\w-]+\.ics", page)
    return found.group() if found else ""


class TestTheFeed:
    def test_it_is_made_read_renewed_and_stopped(self, sets: Sets, meeting: Meeting) -> None:
        alice, anybody = client_of(sets.people.alice), anyone()
        assert address_of(sets.people.alice) == ""
        alice.post("/calendar/", {"do": "open"})
        first = address_of(sets.people.alice)
        answer = anybody.get(first)
        assert answer["Content-Type"] == "text/calendar; charset=utf-8"
        assert "private" in answer["Cache-Control"]
        assert subscribed(answer.content.decode()) == now_in([meeting])
        again = anybody.get(first, headers={"if-none-match": answer["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        alice.post("/calendar/", {"do": "open"})
        second = address_of(sets.people.alice)
        assert anybody.get(first).status_code == 410
        assert anybody.get(second).status_code == 200
        alice.post("/calendar/", {"do": "stop"})
        assert anybody.get(second).status_code == 410
        assert address_of(sets.people.alice) == ""

    def test_only_what_is_ones_own_stands_there(self, sets: Sets, meeting: Meeting) -> None:
        lena = client_of(sets.people.lena)
        lena.post("/calendar/", {"do": "open"})
        assert subscribed(lena.get(address_of(sets.people.lena)).content.decode()) == {}

    @pytest.mark.parametrize("token", ["x", "A" * 48, "A" * 47 + "B", "-" * 200])
    def test_another_address_opens_nothing(self, sets: Sets, token: str) -> None:
        assert anyone().get(f"/calendar/{token}.ics").status_code == 404

    def test_who_has_left_reads_no_dates_and_who_is_suspended_nothing(
        self, sets: Sets, meeting: Meeting
    ) -> None:
        alice = sets.people.alice
        client_of(alice).post("/calendar/", {"do": "open"})
        address = address_of(alice)
        programmes.end_membership(learning_set=sets.herons, person=alice, until=datetime.now(UTC))
        assert subscribed(anyone().get(address).content.decode()) == {}
        Person.objects.filter(pk=alice.pk).update(suspended_at=datetime.now(UTC))
        assert anyone().get(address).status_code == 404

    def test_it_asks_the_same_number_of_queries_however_many_dates(self, sets: Sets) -> None:
        client_of(sets.people.alice).post("/calendar/", {"do": "open"})
        address, counted = address_of(sets.people.alice), []
        for number in range(2):
            with CaptureQueriesContext(connection) as asked:
                anyone().get(address)
            counted.append(len(asked))
            begins = datetime.now(UTC) + timedelta(days=3 + 20 * number)
            many = [begins + timedelta(days=each) for each in range(12)]
            dates.publish(dates=[(sets.otters, dates_from(*many))], by=BY, at=datetime.now(UTC))
        assert counted[0] == counted[1] <= 12

    def test_a_program_gone_wrong_is_told_to_wait(
        self, sets: Sets, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pages, "LOOKS", 2)
        client_of(sets.people.alice).post("/calendar/", {"do": "open"})
        address, anybody = address_of(sets.people.alice), anyone()
        assert [anybody.get(address).status_code for _ in range(4)] == [200, 200, 429, 429]

    def test_no_log_says_the_address(self, sets: Sets, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG):
            anyone().get(f"/calendar/{'A' * 48}.ics")
        assert "A" * 48 not in " ".join(
            str(each.args) for each in caplog.records if not hasattr(each, "request")
        )


class TestOnesOwnDates:
    def test_each_stands_there_and_can_be_answered(self, sets: Sets, meeting: Meeting) -> None:
        alice = sets.people.alice
        page = client_of(alice).get("/calendar/").content.decode()
        assert f'href="/meetings/{meeting.pk}/"' in page
        assert "Herons · Meeting 1" in page
        asked = re.search(r"/coming/[\w-]+/", page)
        assert asked
        assert asked.group() == link_in_the_mail(alice)
        back = "Back to your calendar"
        assert back in client_of(alice).get(asked.group()).content.decode()
        for other in (anyone(), client_of(sets.people.charlie)):
            assert back not in other.get(asked.group()).content.decode()
        front = client_of(alice).get("/").content.decode()
        assert "I cannot come" in front

    def test_who_belongs_to_no_set_has_none(self, sets: Sets, meeting: Meeting) -> None:
        for person in (sets.people.lena, sets.people.charlie):
            page = client_of(person).get("/calendar/").content.decode()
            assert "No date is planned yet." in page
            assert str(meeting.pk) not in page

    def test_a_cancelled_one_is_gone(self, sets: Sets, meeting: Meeting) -> None:
        dates.cancel(meetings=[meeting], reason=Reason.ROOM, by=BY, at=datetime.now(UTC))
        page = client_of(sets.people.alice).get("/calendar/").content.decode()
        assert str(meeting.pk) not in page

    def test_on_the_front_page_the_later_ones_can_be_answered(
        self, sets: Sets, meeting: Meeting
    ) -> None:
        later = dates_from(datetime.now(UTC) + timedelta(days=40))
        (second,) = dates.publish(dates=[(sets.herons, later)], by=BY, at=datetime.now(UTC))
        alice = sets.people.alice
        front = client_of(alice).get("/").content.decode()
        assert f"/coming/{links.pair_token(COMING, alice.pk, second.pk)}/" in front


def link_in_the_mail(person: Person) -> str:
    (mail,) = mails_to(person)
    found = re.search(r"/coming/[\w-]+/", mail.text)
    assert found
    return found.group()


class TestAnswering:
    def test_opening_changes_nothing_and_pressing_does(self, sets: Sets, meeting: Meeting) -> None:
        alice, anybody = sets.people.alice, anyone()
        address = link_in_the_mail(alice)
        for _ in range(2):
            page = anybody.get(address)
            assert page.status_code == 200
            assert anybody.head(address).status_code == 200
        assert "no-cache" in page["Cache-Control"]
        assert not Coming.objects.exists()
        for pressed, said in (("cannot", False), ("come", True)):
            answer = anybody.post(address, {"do": pressed}, follow=True)
            assert answers([meeting.pk])[meeting.pk][alice.pk].can_come is said
        assert b"You said that you can come." in answer.content

    def test_the_page_names_the_date_and_nobody(self, sets: Sets, meeting: Meeting) -> None:
        page = anyone().get(link_in_the_mail(sets.people.alice)).content.decode()
        for word in ("Alice", "Grace", "Herons", "Northshire"):
            assert word not in page

    def test_another_meeting_and_another_person_are_refused(
        self, sets: Sets, meeting: Meeting
    ) -> None:
        for person in (sets.people.lena, sets.people.charlie):
            token = links.pair_token(COMING, person.pk, meeting.pk)
            assert anyone().post(f"/coming/{token}/", {"do": "come"}).status_code == 404
        right = link_in_the_mail(sets.people.alice)
        wrong = right[:-4] + ("aaa/" if right[-4:] != "aaa/" else "bbb/")
        assert anyone().get(wrong).status_code == 404
        assert not Coming.objects.exists()

    def test_a_link_for_one_purpose_opens_no_other(self, sets: Sets, meeting: Meeting) -> None:
        token = links.pair_token("another purpose", sets.people.alice.pk, meeting.pk)
        assert anyone().get(f"/coming/{token}/").status_code == 404

    def test_a_cancelled_meeting_says_so_and_takes_no_answer(
        self, sets: Sets, meeting: Meeting
    ) -> None:
        address = link_in_the_mail(sets.people.alice)
        dates.cancel(meetings=[meeting], reason=Reason.ROOM, by=BY, at=datetime.now(UTC))
        assert b"is cancelled" in anyone().get(address).content
        anyone().post(address, {"do": "come"})
        assert not Coming.objects.exists()

    def test_after_the_meeting_the_link_is_over(self, sets: Sets) -> None:
        began = datetime.now(UTC) - timedelta(days=1)
        old = programmes.plan_meeting(
            learning_set=sets.herons, starts_at=began, ends_at=began + TWO_HOURS
        )
        token = links.pair_token(COMING, sets.people.alice.pk, old.pk)
        assert anyone().get(f"/coming/{token}/").status_code == 404

    def test_by_the_call_only_where_there_is_one(self, sets: Sets, meeting: Meeting) -> None:
        address, anybody = link_in_the_mail(sets.people.alice), anyone()
        assert b"by the call" not in anybody.get(address).content
        Meeting.objects.filter(pk=meeting.pk).update(call_link="https://call.example/1")
        assert b"I join by the call" in anybody.get(address).content
        anybody.post(address, {"do": "call"})
        assert answers([meeting.pk])[meeting.pk][sets.people.alice.pk].remote is True

    def test_pressed_again_and_again_it_is_put_off(
        self, sets: Sets, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pages, "PRESSES", 1)
        address, anybody = link_in_the_mail(sets.people.alice), anyone()
        assert anybody.post(address, {"do": "come"}).status_code == 302
        assert anybody.post(address, {"do": "cannot"}).status_code == 429
        assert answers([meeting.pk])[meeting.pk][sets.people.alice.pk].can_come is True
