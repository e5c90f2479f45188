"""Publishing, moving, cancelling, and taking it back: each told once, with a rising number."""

from datetime import date, datetime, time, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.http import Http404

from setwise.home.queries import front
from setwise.programmes import access
from setwise.programmes import usecases as programmes
from setwise.programmes.dates import usecases
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move, Refused, When
from setwise.programmes.models import Meeting, MeetingChange
from setwise.programmes.news import DateChange, Dated
from setwise.programmes.numbering import number_by_date
from setwise.programmes.tending import queries, times
from setwise.programmes.tending.access import set_to_tend, sets_for
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.tending.world import Sets

BY = "operator"
TWO_HOURS = timedelta(hours=2)


def day(number: int) -> datetime:
    return NOW + timedelta(days=number)


def published(sets: Sets, *days: int) -> tuple[Meeting, ...]:
    dates = [When(day(each), day(each) + TWO_HOURS, "Room 4") for each in days]
    return usecases.publish(dates=[(sets.herons, dates)], by=BY, at=NOW)


def numbers(sets: Sets) -> list[int]:
    """Those of the set's meetings, the earliest first."""
    return list(sets.herons.meetings.order_by("starts_at").values_list("number", flat=True))


class TestNumbers:
    """Meeting 3 is the third by date, in whatever order the dates came."""

    def test_a_date_entered_later_takes_its_place(self, sets: Sets) -> None:
        first, last = published(sets, 7, 56)
        [between] = published(sets, 28)
        assert (between.number, numbers(sets)) == (2, [1, 2, 3])
        last.refresh_from_db()
        assert last.number == 3
        [before] = published(sets, 3)
        assert (before.number, numbers(sets)) == (1, [1, 2, 3, 4])
        first.refresh_from_db()
        assert first.number == 2
        page = client_of(sets.people.grace).get(f"/meetings/{first.pk}/").content.decode()
        assert "Herons · Meeting 2" in page

    def test_one_that_is_moved_past_another_changes_places_with_it(self, sets: Sets) -> None:
        first, second = published(sets, 7, 28)
        move = [Move(first, day(56), day(56) + TWO_HOURS)]
        [moved] = usecases.move(moves=move, reason=Reason.OTHER, by=BY, at=NOW)
        second.refresh_from_db()
        assert (moved.number, second.number) == (2, 1)

    def test_one_that_is_cancelled_is_counted_and_other_sets_have_their_own(
        self, sets: Sets
    ) -> None:
        first, _ = published(sets, 7, 28)
        usecases.cancel(meetings=[first], reason=Reason.OTHER, by=BY, at=NOW)
        published(sets, 56)
        assert numbers(sets) == [1, 2, 3]
        dates = [When(day(14), day(14) + TWO_HOURS)]
        [others] = usecases.publish(dates=[(sets.otters, dates)], by=BY, at=NOW)
        assert (others.number, numbers(sets)) == (1, [1, 2, 3])

    def test_what_stands_in_the_order_of_entry_is_numbered_anew(self, sets: Sets) -> None:
        """As the migration does it, for those that were entered before."""
        made = published(sets, 7, 28, 56)
        for each, number in zip(made, (13, 12, 11), strict=True):
            Meeting.objects.filter(pk=each.pk).update(number=number)
        import_module("setwise.programmes.migrations.0019_numbers_by_date").by_date(
            apps, connection.schema_editor()
        )
        assert numbers(sets) == [1, 2, 3]
        assert not number_by_date(sets.herons.pk)


class TestPublishing:
    def test_a_series_is_published_in_order_and_told_once(
        self, sets: Sets, told: list[Dated]
    ) -> None:
        made = published(sets, 56, 7)
        assert [(each.number, each.starts_at) for each in made] == [(1, day(7)), (2, day(56))]
        assert told == [
            Dated(
                sets.people.northshire.pk,
                DateChange.PUBLISHED,
                tuple(each.pk for each in made),
                "",
                NOW,
                BY,
            )
        ]
        assert [each.sequence for each in made] == [0, 0]

    def test_many_sets_are_told_of_together(self, sets: Sets, told: list[Dated]) -> None:
        one = [When(day(7), day(7) + TWO_HOURS)]
        made = usecases.publish(dates=[(sets.herons, one), (sets.otters, one)], by=BY, at=NOW)
        assert len(told) == 1
        assert len(told[0].meetings) == len(made) == 2

    def test_nothing_is_published_where_one_date_cannot_be(
        self, sets: Sets, told: list[Dated]
    ) -> None:
        for days in ((7, -1), (7, 7)):
            with pytest.raises(Refused):
                published(sets, *days)
        assert not Meeting.objects.exists()
        assert told == []


class TestMoving:
    def test_a_meeting_is_moved_with_its_reason(self, sets: Sets, told: list[Dated]) -> None:
        (one,) = published(sets, 7)
        moved = usecases.move(
            moves=[Move(one, day(9), day(9) + TWO_HOURS)], reason=Reason.ROOM, by=BY, at=NOW
        )
        assert [(each.starts_at, each.sequence) for each in moved] == [(day(9), 1)]
        change = MeetingChange.objects.get()
        assert (change.change, change.reason, change.started_at) == ("moved", "room", day(7))
        assert [each.change for each in told] == [DateChange.PUBLISHED, DateChange.MOVED]

    def test_to_where_it_is_nothing_happens(self, sets: Sets, told: list[Dated]) -> None:
        (one,) = published(sets, 7)
        same = Move(one, day(7), day(7) + TWO_HOURS)
        assert usecases.move(moves=[same], reason=Reason.ROOM, by=BY, at=NOW) == ()
        assert len(told) == 1

    def test_a_whole_series_moves_over_its_own_dates(self, sets: Sets) -> None:
        made = published(sets, 7, 14)
        week = timedelta(days=7)
        moves = [Move(each, each.starts_at + week, each.ends_at + week) for each in made]
        moved = usecases.move(moves=moves, reason=Reason.STAFFING, by=BY, at=NOW)
        assert [each.starts_at for each in moved] == [day(14), day(21)]

    def test_not_onto_another_nor_into_the_past_nor_once_begun(self, sets: Sets) -> None:
        one, other = published(sets, 7, 14)
        for where in (day(14), day(-1)):
            with pytest.raises(Refused):
                usecases.move(
                    moves=[Move(one, where, where + TWO_HOURS)],
                    reason=Reason.OTHER,
                    by=BY,
                    at=NOW,
                )
        programmes.pin_process(meeting=other.pk, process="action-learning-set", version=1)
        with pytest.raises(Refused, match="begun already"):
            usecases.move(
                moves=[Move(other, day(20), day(20) + TWO_HOURS)],
                reason=Reason.OTHER,
                by=BY,
                at=NOW,
            )


class TestCancelling:
    def test_it_keeps_its_number_and_is_told_once(self, sets: Sets, told: list[Dated]) -> None:
        one, two = published(sets, 7, 14)
        for _ in range(2):
            usecases.cancel(meetings=[one], reason=Reason.TOO_FEW, by=BY, at=NOW)
        one.refresh_from_db()
        assert (one.number, one.sequence, one.cancelled_at) == (1, 1, NOW)
        assert [each.change for each in told] == [DateChange.PUBLISHED, DateChange.CANCELLED]
        assert told[-1].reason == "too_few"
        assert two.cancelled_at is None

    def test_it_can_be_entered_by_nobody_and_is_not_next(self, sets: Sets) -> None:
        one, two = published(sets, 7, 14)
        alice, people = sets.people.alice.pk, sets.people
        before = access.meeting_for(alice, one.pk)
        usecases.cancel(meetings=[one], reason=Reason.OTHER, by=BY, at=NOW)
        for look in (access.meeting_for, access.role_in):
            with pytest.raises(Http404):
                look(alice, one.pk)
        with pytest.raises(Http404):
            access.meeting_on_screens(one.pk)
        assert access.belonging([(one.pk, alice)]) == frozenset()
        assert access.next_of(before) == two.starts_at
        assert [each.meeting.id for each in access.meetings_of(alice)] == [two.pk]
        assert [each.id for each in access.meetings_of_set(alice, sets.herons.pk)] == [two.pk]
        following = front(alice, NOW).next
        assert following is not None
        assert following.meeting.id == two.pk
        lines = queries.sets(sets_for(people.lena.pk, people.northshire.pk), NOW)
        assert lines[0].next_at == two.starts_at
        seen = queries.seen(set_to_tend(people.lena.pk, people.northshire.pk, sets.herons.pk), NOW)
        assert [each.cancelled for each in seen.ahead] == [True, False]

    def test_its_people_are_told_so_at_its_address_and_strangers_find_nothing(
        self, sets: Sets
    ) -> None:
        one, two = published(sets, 7, 14)
        usecases.cancel(meetings=[one], reason=Reason.OTHER, by=BY, at=NOW)
        page = client_of(sets.people.alice).get(f"/meetings/{one.pk}/")
        assert "This meeting is cancelled" in page.content.decode()
        assert client_of(sets.people.charlie).get(f"/meetings/{one.pk}/").status_code == 404
        here = f"/organisation/{sets.people.northshire.pk}/sets/{sets.herons.pk}/"
        tended = client_of(sets.people.grace).get(here).content.decode()
        assert "Cancelled" in tended
        assert f'href="/meetings/{two.pk}/"' in tended
        assert f'href="/meetings/{one.pk}/"' not in tended

    def test_it_can_take_place_after_all(self, sets: Sets, told: list[Dated]) -> None:
        (one,) = published(sets, 7)
        assert not usecases.restore(meeting=one, by=BY, at=NOW)
        usecases.cancel(meetings=[one], reason=Reason.OTHER, by=BY, at=NOW)
        assert usecases.restore(meeting=one, by=BY, at=NOW)
        one.refresh_from_db()
        assert (one.sequence, one.cancelled_at) == (2, None)
        assert told[-1].change is DateChange.RESTORED
        usecases.cancel(meetings=[one], reason=Reason.OTHER, by=BY, at=NOW)
        published(sets, 7)
        with pytest.raises(Refused, match="meets already"):
            usecases.restore(meeting=one, by=BY, at=NOW)

    def test_what_has_begun_is_not_cancelled(self, sets: Sets) -> None:
        (one,) = published(sets, 7)
        programmes.pin_process(meeting=one.pk, process="action-learning-set", version=1)
        with pytest.raises(Refused, match="begun already"):
            usecases.cancel(meetings=[one], reason=Reason.OTHER, by=BY, at=NOW)


def test_the_clocks_change_between_two_meetings_at_the_same_hour() -> None:
    winter = times.moment(date(2027, 3, 27), time(14))
    summer = times.moment(date(2027, 3, 29), time(14))
    assert summer - winter == timedelta(days=2, hours=-1)
