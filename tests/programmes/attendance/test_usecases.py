"""Attendance: from the log when a meeting closes, and what somebody enters stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.http import Http404

from setwise.core.meeting import commands as c
from setwise.programmes import usecases as programmes
from setwise.programmes.access import meeting_for, set_for
from setwise.programmes.attendance import usecases
from setwise.programmes.attendance.access import MeetingTended, meeting_to_tend
from setwise.programmes.attendance.queries import Attended, attended, known, of_meetings
from setwise.programmes.attendance.usecases import Entered, NotOver
from setwise.programmes.changes.usecases import leave
from setwise.programmes.models import LearningSet, Meeting, Role
from setwise.room import usecases as room
from setwise.store.models import AuditRow
from tests.people.organisations.world import NOW
from tests.programmes.tending.world import Sets

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])

TWO = timedelta(hours=2)
BEGAN = NOW - timedelta(hours=3)


@pytest.fixture
def meeting(sets: Sets) -> Meeting:
    return a_meeting(sets.herons)


def a_meeting(learning_set: LearningSet, at: datetime = BEGAN) -> Meeting:
    return programmes.plan_meeting(learning_set=learning_set, starts_at=at, ends_at=at + TWO)


def tended(sets: Sets, who: str, meeting: Meeting) -> MeetingTended:
    person = getattr(sets.people, who)
    return meeting_to_tend(
        person.pk, sets.people.northshire.pk, meeting.learning_set_id, meeting.pk
    )


def held(sets: Sets, meeting: Meeting) -> None:
    """Grace opens it in time, Alice comes twelve minutes later, and it closes after 100 minutes."""
    grace, alice = sets.people.grace.pk, sets.people.alice.pk
    room.come_in(access=meeting_for(grace, meeting.pk), at=meeting.starts_at)
    late = meeting.starts_at + timedelta(minutes=12)
    room.come_in(access=meeting_for(alice, meeting.pk), at=late)
    close(sets, meeting, meeting.starts_at + timedelta(minutes=100))


def close(sets: Sets, meeting: Meeting, at: datetime) -> None:
    said = room.act(
        access=meeting_for(sets.people.grace.pk, meeting.pk),
        command_id=uuid4().hex,
        commands=(c.Close(),),
        at=at,
    )
    assert said.done, said


def test_it_is_drawn_up_when_the_meeting_closes(sets: Sets, meeting: Meeting) -> None:
    held(sets, meeting)
    grace, alice = sets.people.grace.pk, sets.people.alice.pk
    assert of_meetings([meeting.pk])[meeting.pk] == {
        grace: Attended(True, 100, 0, False, "log"),
        alice: Attended(True, 88, 12, False, "log"),
    }
    (mine,) = attended(alice)
    assert (mine.set_name, mine.minutes, mine.day) == ("Herons", 88, BEGAN.date())


def test_when_it_really_began_is_known_and_else_when_it_was_to(
    sets: Sets, meeting: Meeting
) -> None:
    opened = meeting.starts_at + timedelta(minutes=9)
    room.come_in(access=meeting_for(sets.people.grace.pk, meeting.pk), at=opened)
    close(sets, meeting, meeting.ends_at)
    by_hand = a_meeting(sets.otters, BEGAN - timedelta(days=7))
    entered = [Entered(sets.people.alice.pk, True, 60)]
    usecases.enter(access=tended(sets, "lena", by_hand), entered=entered, at=NOW)
    (its_log,) = attended(sets.people.grace.pk)
    told = (its_log.began_at, its_log.role, its_log.entered_at)
    assert told == (opened, Role.FACILITATOR, None)
    (no_log,) = attended(sets.people.alice.pk)
    told = (no_log.began_at, no_log.role, no_log.entered_at)
    assert told == (by_hand.starts_at, Role.MEMBER, NOW)


def test_who_was_there_by_the_log_and_not_by_correction_can_see_that(
    sets: Sets, meeting: Meeting
) -> None:
    held(sets, meeting)
    alice = sets.people.alice.pk
    usecases.enter(
        access=tended(sets, "grace", meeting), entered=[Entered(alice, False, 0)], at=NOW
    )
    assert attended(alice) == ()
    (mine,) = known(alice)
    assert (mine.came, mine.minutes, mine.entered_at) == (False, 0, NOW)


def test_what_one_came_to_stays_ones_own_after_leaving_the_set(
    sets: Sets, meeting: Meeting
) -> None:
    held(sets, meeting)
    leave(access=set_for(sets.people.alice.pk, sets.herons.pk), at=NOW)
    (mine,) = attended(sets.people.alice.pk)
    assert (mine.set_name, mine.organisation) == ("Herons", sets.people.northshire.pk)


def test_who_did_not_come_is_named_as_absent(sets: Sets, meeting: Meeting) -> None:
    grace = sets.people.grace.pk
    room.come_in(access=meeting_for(grace, meeting.pk), at=meeting.starts_at)
    close(sets, meeting, meeting.ends_at)
    found = of_meetings([meeting.pk])[meeting.pk][sets.people.alice.pk]
    assert found == Attended(False, 0, 0, False, "log")
    assert attended(sets.people.alice.pk) == ()


def test_a_meeting_that_goes_on_after_all_has_none_until_it_closes_again(
    sets: Sets, meeting: Meeting
) -> None:
    held(sets, meeting)
    back = meeting.starts_at + timedelta(minutes=105)
    access = meeting_for(sets.people.grace.pk, meeting.pk)
    assert room.act(access=access, command_id=uuid4().hex, commands=(c.StepBack(),), at=back).done
    assert of_meetings([meeting.pk]) == {meeting.pk: {}}
    close(sets, meeting, meeting.ends_at)
    assert of_meetings([meeting.pk])[meeting.pk][sets.people.alice.pk].minutes == 103


def test_the_facilitator_corrects_it_and_the_log_does_not_overwrite_that(
    sets: Sets, meeting: Meeting
) -> None:
    held(sets, meeting)
    alice = sets.people.alice.pk
    access = tended(sets, "grace", meeting)
    assert usecases.enter(access=access, entered=[Entered(alice, True, 95, 5, True)], at=NOW) == 1
    assert usecases.enter(access=access, entered=[Entered(alice, True, 95, 5, True)], at=NOW) == 0
    assert of_meetings([meeting.pk])[meeting.pk][alice] == Attended(True, 95, 5, True, "entered")
    back = meeting.starts_at + timedelta(minutes=110)
    room.act(
        access=meeting_for(sets.people.grace.pk, meeting.pk),
        command_id=uuid4().hex,
        commands=(c.StepBack(),),
        at=back,
    )
    close(sets, meeting, meeting.ends_at)
    assert of_meetings([meeting.pk])[meeting.pk][alice] == Attended(True, 95, 5, True, "entered")
    done = AuditRow.objects.filter(action="attendance_entered")
    assert [each.actor for each in done] == [str(sets.people.grace.pk)]


def test_a_lead_corrects_the_hours_and_not_who_came_late(sets: Sets, meeting: Meeting) -> None:
    held(sets, meeting)
    alice = sets.people.alice.pk
    access = tended(sets, "lena", meeting)
    assert not access.facilitates
    usecases.enter(access=access, entered=[Entered(alice, True, 100)], at=NOW)
    assert of_meetings([meeting.pk])[meeting.pk][alice] == Attended(True, 100, 12, False, "entered")


def test_it_is_entered_for_a_meeting_held_without_the_screen(sets: Sets, meeting: Meeting) -> None:
    alice, lena = sets.people.alice.pk, sets.people.lena.pk
    usecases.enter(
        access=tended(sets, "grace", meeting),
        # Lena is not of this set.
        entered=[Entered(alice, True, 120), Entered(lena, True, 120)],
        at=NOW,
    )
    assert of_meetings([meeting.pk])[meeting.pk] == {
        alice: Attended(True, 120, 0, False, "entered")
    }


def test_before_it_is_over_nobody_has_come(sets: Sets) -> None:
    ahead = a_meeting(sets.herons, NOW + timedelta(days=1))
    going_on = a_meeting(sets.herons, NOW - timedelta(hours=5))
    room.come_in(access=meeting_for(sets.people.grace.pk, going_on.pk), at=going_on.starts_at)
    for each in (ahead, going_on):
        with pytest.raises(NotOver):
            usecases.enter(
                access=tended(sets, "grace", each),
                entered=[Entered(sets.people.alice.pk, True, 60)],
                at=NOW,
            )


def test_a_member_and_other_organisations_do_not_find_it(sets: Sets, meeting: Meeting) -> None:
    for who in ("alice", "charlie"):
        with pytest.raises(Http404):
            tended(sets, who, meeting)


def test_a_meeting_past_midnight_stands_on_the_day_it_began(sets: Sets) -> None:
    # A quarter past midnight in Britain in summer: still the day before, in UTC.
    late = a_meeting(sets.herons, datetime(2026, 9, 1, 23, 15, tzinfo=UTC))
    held(sets, late)
    (mine,) = attended(sets.people.alice.pk)
    assert (mine.day, mine.minutes) == (date(2026, 9, 2), 88)


def test_the_hour_that_comes_twice_is_an_hour(sets: Sets) -> None:
    autumn = a_meeting(sets.herons, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    held(sets, autumn)
    (mine,) = attended(sets.people.alice.pk)
    assert (mine.day, mine.minutes) == (date(2026, 10, 25), 88)
