"""Reminders go out once each, at the time that somebody chose, and say nothing but the date."""

from datetime import timedelta

import pytest

from setwise.core.reminding import NEVER_QUIET, Before
from setwise.mail.models import Mail
from setwise.programmes import usecases as programmes
from setwise.programmes.calendars.usecases import answer
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move
from setwise.programmes.models import Meeting
from setwise.programmes.reminders import held
from setwise.programmes.reminders.upkeep import remind
from setwise.programmes.reminders.usecases import choose
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.calendars.conftest import BY, SPRING, TWO_HOURS, dates_from
from tests.programmes.tending.world import Sets, some_sets

WEEK, DAY, HOUR = (
    SPRING - timedelta(days=7),
    SPRING - timedelta(days=1),
    SPRING - timedelta(hours=1),
)
# The clocks go forward in the night before the last day.
WEEK_ON_THE_WALL, DAY_ON_THE_WALL = WEEK + timedelta(hours=1), DAY


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()


@pytest.fixture
def meeting(sets: Sets) -> Meeting:
    (one,) = dates.publish(dates=[(sets.herons, dates_from(SPRING))], by=BY, at=NOW)
    return one


def sent() -> list[str]:
    mails = Mail.objects.filter(kind="reminder").order_by("posted_at", "to")
    return [each.to.partition("@")[0] for each in mails]


def test_everybody_is_reminded_three_times_and_once_each(sets: Sets, meeting: Meeting) -> None:
    counts = [
        remind(WEEK_ON_THE_WALL - timedelta(minutes=1)),
        remind(WEEK_ON_THE_WALL),
        remind(WEEK_ON_THE_WALL + timedelta(minutes=3)),
        remind(DAY_ON_THE_WALL),
        remind(HOUR),
        remind(HOUR + timedelta(minutes=3)),
        remind(SPRING),
    ]
    assert counts == [0, 2, 0, 2, 2, 0, 0]
    assert sent() == ["alice", "grace"] * 3


def test_it_says_the_date_and_nothing_else(sets: Sets, meeting: Meeting) -> None:
    remind(HOUR)
    mail = Mail.objects.filter(kind="reminder", to=sets.people.alice.email).get()
    assert mail.subject == "A date ahead of you"
    assert "Monday 29 March 2027, 2pm to 4pm, Room 4" in mail.text
    assert not [word for word in ("Herons", "Grace", "Northshire") if word in mail.text]
    assert mail.calendar == ""
    assert mail.expires_at == SPRING - timedelta(minutes=5)


def test_what_somebody_chose_counts(sets: Sets, meeting: Meeting) -> None:
    choose(person=sets.people.alice.pk, before=[Before.DAY], quiet=NEVER_QUIET)
    choose(person=sets.people.grace.pk, before=[], quiet=NEVER_QUIET)
    for at in (WEEK_ON_THE_WALL, DAY_ON_THE_WALL, HOUR):
        remind(at)
    assert sent() == ["alice"]


def test_who_cannot_come_is_left_in_peace(sets: Sets, meeting: Meeting) -> None:
    answer(person=sets.people.alice.pk, meeting=meeting.pk, can_come=False, at=NOW)
    answer(person=sets.people.grace.pk, meeting=meeting.pk, can_come=True, at=NOW)
    remind(DAY_ON_THE_WALL)
    assert sent() == ["grace"]


def test_a_cancelled_meeting_reminds_nobody(sets: Sets, meeting: Meeting) -> None:
    dates.cancel(meetings=[meeting], reason=Reason.ROOM, by=BY, at=NOW)
    assert remind(HOUR) == 0


def test_who_has_left_is_not_reminded(sets: Sets, meeting: Meeting) -> None:
    programmes.end_membership(learning_set=sets.herons, person=sets.people.alice, until=NOW)
    remind(HOUR)
    assert sent() == ["grace"]


def test_a_meeting_that_was_moved_reminds_of_its_new_date(sets: Sets, meeting: Meeting) -> None:
    assert remind(DAY_ON_THE_WALL) == 2
    later = SPRING + timedelta(days=2)
    moves = [Move(meeting, later, later + TWO_HOURS)]
    dates.move(moves=moves, reason=Reason.ROOM, by=BY, at=DAY_ON_THE_WALL)
    assert remind(HOUR) == 0
    assert remind(later - timedelta(days=1)) == 2


def test_a_worker_that_was_away_sends_only_what_is_of_use(sets: Sets, meeting: Meeting) -> None:
    assert remind(SPRING - timedelta(hours=5)) == 0
    assert remind(SPRING - timedelta(minutes=20)) == 2


def test_the_page_keeps_what_was_chosen(sets: Sets) -> None:
    alice = client_of(sets.people.alice)
    page = alice.get("/calendar/reminders").content.decode()
    assert page.count(" checked") == 3
    assert '<option value="1260" selected>9pm' in page
    data = {"before": ["week"], "quiet_from": "1320", "quiet_until": "420"}
    assert alice.post("/calendar/reminders", data).status_code == 302
    assert "Your reminders are kept as you chose." in alice.get("/calendar/").content.decode()
    page = alice.get("/calendar/reminders").content.decode()
    assert page.count(" checked") == 1
    assert '<option value="1320" selected>10pm' in page
    wrong = alice.post("/calendar/reminders", data | {"quiet_from": "7"})
    assert wrong.status_code == 422


def test_it_is_exported_and_goes_with_the_person(sets: Sets, meeting: Meeting) -> None:
    choose(person=sets.people.alice.pk, before=[Before.HOUR], quiet=NEVER_QUIET)
    remind(HOUR)
    chosen, reminded = held._reminders(sets.people.alice.pk)
    assert (chosen["hour"], chosen["day"]) == (True, False)
    assert (reminded["before"], reminded["starts_at"]) == ("hour", SPRING)
    held._forget(sets.people.alice.pk, NOW)
    assert held._reminders(sets.people.alice.pk) == []
