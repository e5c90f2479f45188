"""Who was there and for how long: whatever the clock on the wall does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from setwise.core.meeting import commands as c
from setwise.core.meeting.attendance import MARGIN, MINUTE, Planned, Presence, held, hours, minutes
from setwise.core.meeting.words import HOUSE, Role
from tests.core.meeting.given import AMARA, BOLA, CARYS, END, GRACE, IDRIS, START, Meeting

PLANNED = Planned(START, END)


def there(meeting: Meeting, planned: Planned = PLANNED) -> dict[str, Presence]:
    return {each.person: each for each in held(meeting.entries, planned).presences}


def closed(meeting: Meeting, after: float) -> Meeting:
    """Closed so many minutes after it was to begin."""
    meeting.at_stage("close")
    return meeting.later((START - meeting.at) / MINUTE + after).chair_does(c.Close())


def test_who_came_and_stayed_was_there_for_the_whole_meeting() -> None:
    one = there(closed(Meeting(), 120))[AMARA]
    assert one == Presence(AMARA, 120, 0, False)


def test_who_never_came_is_not_among_them() -> None:
    assert BOLA not in there(closed(Meeting(absent=(BOLA,)), 120))


def test_who_came_late_is_late_by_whole_minutes_from_five_on() -> None:
    meeting = Meeting(absent=(BOLA, CARYS))
    meeting.later(4).does(BOLA, c.Join()).later(8).does(CARYS, c.Join())
    found = there(closed(meeting, 120))
    assert found[BOLA].late_minutes == 0
    assert found[CARYS] == Presence(CARYS, 108, 12, False)


def test_nobody_is_late_for_a_meeting_that_began_late_itself() -> None:
    found = there(closed(Meeting(), 120), Planned(START - 20 * MINUTE, END))
    assert found[AMARA] == Presence(AMARA, 120, 0, False)


def test_who_left_before_the_end_left_early_and_time_away_does_not_count() -> None:
    meeting = Meeting().at_stage("check_in").later(10)
    meeting.does(BOLA, c.Leave()).does(CARYS, c.Leave()).later(30).does(CARYS, c.Join())
    found = there(closed(meeting, 120))
    assert found[BOLA].left_early
    assert not found[CARYS].left_early
    assert found[CARYS].minutes == 90


def test_a_meeting_that_is_forgotten_counts_for_half_an_hour_more_at_most() -> None:
    assert there(closed(Meeting(), 60 * 9))[AMARA].minutes == 120 + 30


def test_one_that_the_house_closed_counts_until_its_planned_end() -> None:
    meeting = Meeting().at_stage("check_in").later(60 * 26 + 120).does(HOUSE, c.CloseByHouse())
    assert there(meeting)[AMARA] == Presence(AMARA, 120, 0, False)


def test_a_room_opened_the_day_before_counts_from_half_an_hour_before() -> None:
    planned = Planned(START + 20 * 60 * MINUTE, END + 20 * 60 * MINUTE)
    assert there(closed(Meeting(), 22 * 60), planned)[AMARA] == Presence(AMARA, 150, 0, False)


def test_one_held_on_another_day_counts_as_it_was_held() -> None:
    meeting = closed(Meeting(), 100)
    for days in (-3, 3):
        moved = 24 * 60 * MINUTE * days
        told = held(meeting.entries, Planned(START + moved, END + moved))
        assert told.presences[0] == Presence(AMARA, 100, 0, False)
        assert told.began_at // MINUTE == START // MINUTE


def test_one_held_without_the_screen_counts_as_long_as_it_was_planned() -> None:
    meeting = Meeting(opened=False)
    seats = ((AMARA, Role.MEMBER), (BOLA, Role.MEMBER))
    meeting.later(600).does(AMARA, c.RecordMet("2027-01-15", (AMARA,), (), seats))
    told = held(meeting.entries, PLANNED)
    assert told.presences == (Presence(AMARA, 120),)
    assert told.began_at == START


def test_a_meeting_that_was_opened_again_does_not_count_the_time_between() -> None:
    meeting = closed(Meeting(), 60).later(10).does(GRACE, c.StepBack())
    meeting.later(20).chair_does(c.Close())
    assert there(meeting)[IDRIS].minutes == 80


@given(st.integers(0, 600), st.integers(0, 300), st.integers(-600, 600))
def test_nobody_is_there_for_longer_than_it_counts(late: int, after: int, moved: int) -> None:
    meeting = Meeting(members=3, absent=(BOLA,)).later(late).does(BOLA, c.Join())
    meeting = closed(meeting, late + after + 1)
    planned = Planned(START + moved * MINUTE, END + moved * MINUTE)
    found = there(meeting, planned)
    most = minutes(planned.lasts + 2 * MARGIN)
    for each in found.values():
        assert 0 <= each.minutes <= most
        assert each.late_minutes == 0 or each.late_minutes >= 5
    assert found[BOLA].minutes <= found[AMARA].minutes


def test_minutes_become_hours_to_the_nearest_hundredth() -> None:
    assert [hours(each) for each in (0, 1, 90, 115, 120, 601)] == [
        *("0.00", "0.02", "1.50", "1.92", "2.00", "10.02")
    ]
