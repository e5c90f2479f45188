"""What people's diaries hold after mails about dates, in whichever order these arrive."""

from datetime import timedelta
from itertools import permutations

import pytest

from setwise.mail.models import Mail
from setwise.people import usecases as people
from setwise.programmes import usecases as programmes
from setwise.programmes.calendars import diaries, ics, queries
from setwise.programmes.calendars.models import DiaryEntry
from setwise.programmes.calendars.queries import answers
from setwise.programmes.calendars.usecases import answer
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move
from tests.people.organisations.world import NOW
from tests.programmes.calendars.conftest import (
    BY,
    SPRING,
    TWO_HOURS,
    WINTER,
    Series,
    dates_from,
    mails_to,
    now_in,
)
from tests.programmes.calendars.diary import Diary, said_in, subscribed
from tests.programmes.tending.world import Sets

LATER = NOW + timedelta(days=5)


class TestASeries:
    def test_mails_in_any_order_and_twice_give_exactly_the_right_diary(
        self, series: Series
    ) -> None:
        said = [said_in(mail) for mail in mails_to(series.sets.people.alice)]
        right = now_in(series.meetings)
        assert [len(each) for each in said] == [4, 1, 1, 1, 1]
        assert len(right) == 3
        for order in permutations(said):
            diary = Diary()
            for each in (*order, *order[:2], *reversed(order)):
                diary.take(each)
            assert diary.dates() == right

    def test_the_feed_says_the_same(self, series: Series) -> None:
        text = ics.feed(queries.dates_of(series.sets.people.alice.pk, LATER))
        assert subscribed(text) == now_in(series.meetings)
        assert "STATUS:CANCELLED" in text
        assert "SEQUENCE:2" in text

    def test_nobody_is_told_twice_and_each_change_is_one_mail(self, series: Series) -> None:
        for person in (series.sets.people.alice, series.sets.people.grace):
            assert len(mails_to(person)) == 5
        assert diaries.catch_up(LATER) == 0
        assert Mail.objects.count() == 10

    def test_a_diary_says_nothing_of_the_set_nor_of_anybody_else(self, series: Series) -> None:
        alice = series.sets.people.alice
        for mail in mails_to(alice):
            assert "Herons" not in mail.calendar + mail.subject + mail.text
            assert "Grace" not in mail.calendar + mail.text
        text = ics.feed(queries.dates_of(alice.pk, LATER))
        assert not [word for word in ("Herons", "Alice", "ATTENDEE", "ORGANIZER") if word in text]
        assert "SUMMARY:Meeting (Setwise)" in text

    def test_a_mail_names_the_days_and_why_in_words(self, series: Series) -> None:
        first, moved, cancelled, *_ = mails_to(series.sets.people.alice)
        assert first.subject == "4 dates for your diary"
        assert "Tuesday 8 December 2026, 9am to 11am, Room 4" in first.text
        assert first.text.count("/coming/") == 4
        assert "Why: Staffing pressures" in moved.text
        assert "Monday 29 March 2027, 2pm to 4pm, Room 4" in moved.text
        assert "/coming/" not in cancelled.text


def test_many_sets_published_together_are_one_mail(sets: Sets) -> None:
    both = [(sets.herons, dates_from(WINTER)), (sets.otters, dates_from(SPRING))]
    dates.publish(dates=both, by=BY, at=NOW)
    assert [each.subject for each in mails_to(sets.people.alice)] == ["2 dates for your diary"]
    assert [each.subject for each in mails_to(sets.people.grace)] == ["A date for your diary"]
    assert mails_to(sets.people.charlie) == []


def test_who_joins_later_gets_all_dates_and_who_leaves_loses_them(series: Series) -> None:
    sets, lena = series.sets, series.sets.people.lena
    programmes.add_member(learning_set=sets.herons, person=lena, since=LATER)
    assert diaries.catch_up(LATER) == 1
    assert diaries.catch_up(LATER) == 0
    diary = Diary()
    diary.take(said_in(mails_to(lena)[0]))
    assert diary.dates() == now_in(series.meetings)
    programmes.end_membership(learning_set=sets.herons, person=lena, until=LATER)
    gone = LATER + timedelta(hours=1)
    assert diaries.catch_up(gone) == 1
    diary.take(said_in(mails_to(lena)[1]))
    assert diary.dates() == {}
    programmes.add_member(learning_set=sets.herons, person=lena, since=gone)
    assert diaries.catch_up(gone + timedelta(hours=1)) == 1
    diary.take(said_in(mails_to(lena)[2]))
    assert diary.dates() == now_in(series.meetings)


def test_a_moved_date_asks_anew_whether_one_can_come(sets: Sets) -> None:
    (one,) = dates.publish(dates=[(sets.herons, dates_from(WINTER))], by=BY, at=NOW)
    answer(person=sets.people.alice.pk, meeting=one.pk, can_come=True, at=NOW)
    moves = [Move(one, SPRING, SPRING + TWO_HOURS)]
    dates.move(moves=moves, reason=Reason.ROOM, by=BY, at=LATER)
    assert answers([one.pk]) == {one.pk: {}}


def test_who_cannot_be_written_to_is_left_out(sets: Sets) -> None:
    somebody = people.add_person(name="No Address", email=None)
    programmes.add_member(learning_set=sets.herons, person=somebody, since=NOW)
    dates.publish(dates=[(sets.herons, dates_from(WINTER))], by=BY, at=NOW)
    assert not DiaryEntry.objects.filter(person=somebody).exists()
    assert diaries.catch_up(NOW) == 0


@pytest.mark.parametrize("days", [1, 400])
def test_a_meeting_that_is_over_is_told_to_nobody(sets: Sets, days: int) -> None:
    programmes.plan_meeting(
        learning_set=sets.herons,
        starts_at=NOW - timedelta(days=days),
        ends_at=NOW - timedelta(days=days) + TWO_HOURS,
    )
    assert diaries.catch_up(NOW) == 0
