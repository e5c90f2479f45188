"""Dates in a browser without a script."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.programmes.dates import links, proposing, usecases
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.models import DateAnswer, DatePoll, DateProposal, Roster
from setwise.programmes.dates.usecases import When
from setwise.programmes.models import Meeting
from setwise.programmes.news import Dated
from tests.people.browser import client_of
from tests.programmes.dates.world import HEADINGS, Season


def ahead(days: int) -> datetime:
    return datetime.now(UTC).replace(hour=10, minute=0, second=0, microsecond=0) + timedelta(days)


def text(answer: Any) -> str:
    return str(answer.content.decode())


@pytest.fixture
def lena(season: Season) -> Client:
    return client_of(season.spring.people.lena)


def asked(**more: Any) -> dict[str, Any]:
    """A form that is filled in, as a browser sends it."""
    return {
        "do": "find",
        "first": ahead(40).date().isoformat(),
        "last": ahead(300).date().isoformat(),
        "meetings": "3",
        "weeks_least": "6",
        "weeks_most": "8",
        "minutes": "120",
        "weekdays": ["0", "1", "2", "3", "4"],
        "starts": "09:30, 14:00",
        "rooms": "",
        "holidays": "on",
        **more,
    }


def published(season: Season, *days: int) -> tuple[Meeting, ...]:
    dates = [When(ahead(day), ahead(day) + timedelta(hours=2)) for day in days]
    now = datetime.now(UTC)
    return usecases.publish(dates=[(season.herons, dates)], by="operator", at=now)


class TestTheCohort:
    def test_from_no_dates_to_a_published_year(
        self, season: Season, lena: Client, told: list[Dated]
    ) -> None:
        page = text(lena.get(season.cohort_dates))
        assert "There is a roster of 0 of 2 people." in page
        assert "Look for dates of 1 set" in page
        assert lena.post(season.cohort_dates, asked()).status_code == 302
        page = text(lena.get(season.cohort_dates))
        assert "Publish the dates of 1 set" in page
        assert "As far as we know, everybody can come to every date" in page
        assert told == []
        lena.post(season.cohort_dates, {"do": "publish"})
        page = text(lena.get(season.cohort_dates))
        assert "3 dates are published. Their people are told, once." in page
        assert len(told) == 1
        again = lena.post(season.cohort_dates, {"do": "publish"})
        assert again.status_code == 422
        assert "nothing to publish" in text(again)

    def test_publishing_warns_of_a_question_that_it_ends(
        self, season: Season, lena: Client
    ) -> None:
        lena.post(season.cohort_dates, asked())
        warning = "These are still being asked which dates suit them: Herons."
        assert warning not in text(lena.get(season.cohort_dates))
        assert "It also ends the question" not in text(lena.get(season.dates))
        lena.post(season.cohort_dates, {"do": "confirm"})
        assert warning in text(lena.get(season.cohort_dates))
        assert "It also ends the question" in text(lena.get(season.dates))

    @pytest.mark.parametrize(
        ("wrong", "why"),
        [
            ({"weekdays": []}, "Choose at least one day"),
            ({"starts": "noon"}, "“noon” is not a time"),
            ({"last": "2020-01-01"}, "after the first one, within a year"),
            ({"weeks_most": "2"}, "less than the weeks at least"),
            ({"meetings": "99"}, "a number from 1 to 24"),
        ],
    )
    def test_what_cannot_be_is_said_beside_its_field(
        self, season: Season, lena: Client, wrong: dict[str, Any], why: str
    ) -> None:
        refused = lena.post(season.cohort_dates, asked(**wrong))
        assert refused.status_code == 422
        assert why in text(refused)

    def test_why_there_are_none_is_said(self, season: Season, lena: Client) -> None:
        lena.post(season.cohort_dates, asked(meetings="12"))
        assert "do not fit into this time" in text(lena.get(season.cohort_dates))

    def test_it_takes_few_queries(
        self,
        season: Season,
        lena: Client,
        django_assert_max_num_queries: DjangoAssertNumQueries,
    ) -> None:
        lena.post(season.cohort_dates, asked())
        # Five of them are the session, the door and the frame.
        for address in (season.cohort_dates, season.dates):
            with django_assert_max_num_queries(15):
                lena.get(address)


class TestManyAtOnce:
    def form(self, **more: Any) -> dict[str, Any]:
        return {
            "do": "look",
            "first": ahead(5).date().isoformat(),
            "last": ahead(30).date().isoformat(),
            "what": "move",
            "weeks": "4",
            "reason": "staffing",
            **more,
        }

    def test_first_a_look_then_all_move_and_are_told_once(
        self, season: Season, lena: Client, told: list[Dated]
    ) -> None:
        made = published(season, 7, 60)
        address = f"{season.cohort_dates}many"
        page = text(lena.post(address, self.form()))
        assert "Nothing has happened yet. Reason: Staffing pressures." in page
        assert "Move 1 meeting" in page
        assert Meeting.objects.filter(pk=made[0].pk, starts_at=ahead(7)).exists()
        assert lena.post(address, self.form(do="it")).status_code == 302
        made[0].refresh_from_db()
        weeks = (made[0].starts_at - ahead(7)).days
        assert weeks in (27, 28)
        assert [each.change for each in told] == ["published", "moved"]
        assert "1 meeting is moved" in text(lena.get(season.cohort_dates))

    def test_what_would_meet_with_another_date_stays(self, season: Season, lena: Client) -> None:
        first, second = published(season, 7, 35)
        page = text(lena.post(f"{season.cohort_dates}many", self.form()))
        assert "would meet with another date" in page
        assert "Move 1 meeting" not in page
        assert str(second.pk) not in page
        assert str(first.pk) in page

    def test_all_are_cancelled(self, season: Season, lena: Client, told: list[Dated]) -> None:
        published(season, 7, 20, 60)
        address = f"{season.cohort_dates}many"
        page = text(lena.post(address, self.form(what="cancel", weeks="")))
        assert "Cancel 2 meetings" in page
        lena.post(address, self.form(do="it", what="cancel", weeks=""))
        assert Meeting.objects.filter(cancelled_at=None).count() == 1
        assert len(told[-1].meetings) == 2

    def test_a_reason_is_asked_for(self, season: Season, lena: Client) -> None:
        published(season, 7)
        refused = lena.post(f"{season.cohort_dates}many", self.form(do="it", reason="she is ill"))
        assert refused.status_code == 422
        assert not Meeting.objects.exclude(cancelled_at=None).exists()


class TestOneSet:
    def test_a_facilitator_finds_chooses_and_publishes(self, season: Season) -> None:
        grace = client_of(season.spring.people.grace)
        grace.post(season.dates, asked())
        page = text(grace.get(season.dates))
        assert "All 3 can come" in page
        assert "Nobody sees anybody’s roster." in page
        choose = text(grace.get(f"{season.dates}2/"))
        assert "The best dates first" in choose
        start = choose.partition('name="start" type="radio" value="')[2].partition('"')[0]
        assert grace.post(f"{season.dates}2/", {"start": start}).status_code == 302
        assert DateProposal.objects.get().dates[1]["start"] == int(start)
        refused = grace.post(f"{season.dates}2/", {"start": "17"})
        assert refused.status_code == 422
        assert grace.get(f"{season.dates}9/").status_code == 404
        grace.post(season.dates, {"do": "publish"})
        assert Meeting.objects.count() == 3

    def test_proposed_dates_can_be_let_go(self, season: Season, lena: Client) -> None:
        lena.post(season.dates, asked())
        lena.post(season.dates, {"do": "let_go"})
        assert not DateProposal.objects.exists()
        assert lena.get(f"{season.dates}1/").status_code == 404
        assert lena.post(season.dates, {"do": "ask"}).status_code == 422

    def test_a_meeting_is_moved_cancelled_and_takes_place_after_all(
        self, season: Season, told: list[Dated]
    ) -> None:
        (one,) = published(season, 7)
        grace, address = client_of(season.spring.people.grace), f"{season.dates}{one.pk}/"
        form = {
            "do": "move",
            "day": ahead(9).date().isoformat(),
            "starts": "14:00",
            "ends": "16:00",
        }
        assert "Choose a reason" in text(grace.post(address, form))
        past = {**form, "day": "2020-01-06", "reason": "room"}
        assert "over already" in text(grace.post(address, past))
        backwards = {**form, "ends": "13:00", "reason": "room"}
        assert "end after it begins" in text(grace.post(address, backwards))
        skipped = {
            **form,
            "day": "2027-03-28",
            "starts": "01:30",
            "ends": "03:30",
            "reason": "room",
        }
        assert "clocks go forward" in text(grace.post(address, skipped))
        assert grace.post(address, {**form, "reason": "room"}).status_code == 302
        assert "The room or the technology" in text(grace.get(season.dates))
        grace.post(address, {"do": "cancel", "reason": "too_few"})
        assert "Cancelled: Too few people can come" in text(grace.get(season.dates))
        elsewhere = {**form, "day": ahead(11).date().isoformat(), "reason": "room"}
        assert grace.post(address, elsewhere).status_code == 422
        assert "It takes place after all" in text(grace.get(address))
        grace.post(address, {"do": "restore"})
        changes = [each.change.value for each in told]
        assert changes == ["published", "moved", "cancelled", "restored"]

    def test_a_member_sees_the_dates_and_what_is_cancelled(self, season: Season) -> None:
        one, two = published(season, 7, 60)
        client_of(season.spring.people.lena).post(
            f"{season.dates}{one.pk}/", {"do": "cancel", "reason": "room"}
        )
        page = text(client_of(season.spring.people.alice).get(f"/dates/of/{season.herons.pk}/"))
        assert "Cancelled" in page
        assert f"/meetings/{two.pk}/" in page
        assert f"/meetings/{one.pk}/" not in page


class TestRosters:
    def test_from_the_file_to_the_shifts(self, season: Season, lena: Client) -> None:
        rows = "Person,When,Duty\n101,04/01/2027,E\n101,05/01/2027,ZZ\n101,04/01/2027,N\n"
        file = SimpleUploadedFile("roster.csv", rows.encode())
        made = lena.post(season.here("rosters/"), {"do": "file", "file": file})
        assert made.status_code == 302, text(made)
        address = made.headers["Location"]
        assert "Say first in which columns" in text(lena.get(address))
        lena.post(address, {"do": "columns", "employee_number": "0", "date": "1", "code": "2"})
        page = text(lena.get(address))
        assert "2 rows can be taken over, of 1 person" in page
        assert "The shift code “ZZ” is not known" in page
        assert "The shift code “ZZ” is not known" in text(lena.get(f"{address}problems.csv"))
        codes = {"do": "codes", "kind0": "day", "from0": "10:00", "to0": "18:00"}
        lena.post(address, codes)
        assert "3 rows can be taken over" in text(lena.get(address))
        lena.post(address, {"do": "take"})
        assert "Kept: 3 shifts of 1 person." in text(lena.get(address))
        assert Roster.objects.count() == 1
        assert "There is a roster of 1 of 2 people." in text(lena.get(season.cohort_dates))
        assert HEADINGS.split(",")[0] in text(lena.get(season.here("rosters/roster.csv")))

    def test_what_is_no_list_is_refused_in_words(self, season: Season, lena: Client) -> None:
        for content, why in ((b"", "nobody in this file"), (b"PK\x03\x04", "spreadsheet")):
            file = SimpleUploadedFile("roster.csv", content)
            refused = lena.post(season.here("rosters/"), {"do": "file", "file": file})
            assert refused.status_code == 422
            assert why in text(refused)

    def test_a_time_of_a_shift_code_is_changed(self, season: Season, lena: Client) -> None:
        lena.post(
            season.here("rosters/"),
            {"do": "codes", "kind0": "day", "from0": "06:45", "to0": "14:00"},
        )
        assert 'value="06:45"' in text(lena.get(season.here("rosters/")))


class TestACalendarOfOnesOwn:
    CALENDAR = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Secret\r\n"
        b"DTSTART:%sT100000Z\r\nDTEND:%sT110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )

    def test_a_file_is_read_kept_as_times_and_forgotten(self, season: Season) -> None:
        alice, address = client_of(season.spring.people.alice), season.here("my-calendar/")
        day = ahead(20).strftime("%Y%m%d").encode()
        file = SimpleUploadedFile("me.ics", self.CALENDAR % (day, day))
        assert alice.post(address, {"do": "file", "calendar": file}).status_code == 302
        assert "1 busy time" in text(alice.get(address))
        kept = Roster.objects.get()
        assert len(kept.busy) == 1
        assert "Secret" not in str(kept.busy)
        alice.post(address, {"do": "forget", "source": "file"})
        assert not Roster.objects.exists()

    def test_what_cannot_be_read_or_asked_is_said_beside_its_field(self, season: Season) -> None:
        alice, address = client_of(season.spring.people.alice), season.here("my-calendar/")
        file = SimpleUploadedFile("me.ics", b"hello")
        refused = alice.post(address, {"do": "file", "calendar": file})
        assert refused.status_code == 422
        assert "not a calendar file" in text(refused)
        for given, why in (
            ("http://example.org/me.ics", "begin with https"),
            ("https://127.0.0.1/me.ics", "cannot be asked from here"),
            ("https://169.254.169.254/latest/meta-data/", "cannot be asked from here"),
        ):
            refused = alice.post(address, {"do": "address", "address": given})
            assert refused.status_code == 422
            assert why in text(refused)
        assert not Roster.objects.exists()


def test_a_poll_is_answered_on_a_phone_without_signing_in(season: Season, lena: Client) -> None:
    lena.post(season.dates, asked())
    lena.post(season.dates, {"do": "ask"})
    assert "Everybody of the set is asked" in text(lena.get(season.dates))
    poll = DatePoll.objects.get()
    assert 3 < len(poll.dates) <= 9
    alice = season.spring.people.alice
    address = f"/dates/{links.token(Opened(poll.pk, alice.pk, True))}/"
    phone = Client()
    assert "I would rather not" in text(phone.get(address))
    assert not DateAnswer.objects.exists()
    assert phone.post(address, {"date0": "yes"}).status_code == 422
    answers = {f"date{place}": "no" for place in range(len(poll.dates))}
    assert "Thank you" in text(phone.post(address, answers))
    assert "1 person has answered" in text(lena.get(season.dates))
    assert "Alice Adams cannot" in text(lena.get(season.dates))
    assert phone.get("/dates/nothing/").status_code == 404


def test_nobody_else_finds_anything(season: Season) -> None:
    proposing.let_go(learning_set=season.herons)
    for person in (season.spring.people.alice, season.spring.people.charlie):
        browser = client_of(person)
        for address in (season.dates, season.cohort_dates, season.here("rosters/")):
            assert browser.get(address).status_code == 404
