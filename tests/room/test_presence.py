"""Who is connected: by person and not by screen, with time to come back."""

from uuid import uuid4

import pytest

from setwise.room.live.presence import (
    GRACE,
    ONE_LOOK,
    REMEMBERED_FOR,
    SHOWN_AFTER,
    TOLD_WITHIN,
    Presence,
)

ROOM = uuid4()
MOMENT = 0.1


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def later(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def presence(clock: Clock) -> Presence:
    return Presence(clock)


def test_two_screens_of_one_person_count_once(presence: Presence, clock: Clock) -> None:
    presence.arrive(ROOM, "alice")
    presence.arrive(ROOM, "alice")
    assert presence.here(ROOM) == {"alice"}
    presence.depart(ROOM, "alice")
    clock.later(GRACE * 2)
    assert presence.all_away(ROOM) == frozenset()
    presence.depart(ROOM, "alice")
    clock.later(SHOWN_AFTER - MOMENT)
    assert presence.all_away(ROOM) == frozenset()
    clock.later(2 * MOMENT)
    assert presence.all_away(ROOM) == {"alice"}


def test_the_chair_is_out_of_reach_only_after_the_grace(presence: Presence, clock: Clock) -> None:
    presence.arrive(ROOM, "grace")
    presence.depart(ROOM, "grace")
    clock.later(GRACE - MOMENT)
    assert not presence.away(ROOM, "grace")
    clock.later(2 * MOMENT)
    assert presence.away(ROOM, "grace")
    presence.arrive(ROOM, "grace")
    assert not presence.away(ROOM, "grace")


def test_someone_nobody_has_ever_seen_is_not_missed(presence: Presence) -> None:
    assert not presence.away(ROOM, "grace")
    assert not presence.away(ROOM, None)
    assert presence.all_away(ROOM) == frozenset()


def test_the_chair_is_missed_by_a_process_that_has_just_started(
    presence: Presence, clock: Clock
) -> None:
    presence.expect(ROOM, "grace")
    assert presence.here(ROOM) == frozenset()
    clock.later(TOLD_WITHIN)
    presence.expect(ROOM, "grace")
    assert not presence.away(ROOM, "grace")
    clock.later(GRACE + MOMENT)
    assert presence.away(ROOM, "grace")


def test_to_expect_someone_who_is_here_changes_nothing(presence: Presence, clock: Clock) -> None:
    presence.arrive(ROOM, "grace")
    presence.expect(ROOM, "grace")
    clock.later(GRACE * 3)
    assert not presence.away(ROOM, "grace")


def test_whoever_is_with_another_process_is_not_away(presence: Presence, clock: Clock) -> None:
    presence.expect(ROOM, "grace")
    clock.later(TOLD_WITHIN + GRACE + MOMENT)
    presence.elsewhere("other", ROOM, frozenset({"grace"}))
    assert not presence.away(ROOM, "grace")
    clock.later(GRACE + MOMENT)
    assert presence.away(ROOM, "grace")


def test_a_page_without_a_script_counts_for_a_while(presence: Presence, clock: Clock) -> None:
    presence.look(ROOM, "erin")
    clock.later(ONE_LOOK - MOMENT)
    assert presence.here(ROOM) == {"erin"}
    assert presence.all_away(ROOM) == frozenset()
    clock.later(SHOWN_AFTER + 2 * MOMENT)
    assert presence.here(ROOM) == frozenset()
    assert presence.all_away(ROOM) == {"erin"}


def test_a_command_from_a_connected_screen_does_not_lengthen_its_presence(
    presence: Presence, clock: Clock
) -> None:
    presence.arrive(ROOM, "erin")
    presence.look(ROOM, "erin")
    presence.depart(ROOM, "erin")
    clock.later(SHOWN_AFTER + MOMENT)
    assert presence.all_away(ROOM) == {"erin"}


def test_rooms_do_not_know_of_each_other(presence: Presence, clock: Clock) -> None:
    presence.arrive(uuid4(), "alice")
    assert presence.here(ROOM) == frozenset()


def test_a_meeting_that_nobody_watches_is_forgotten_after_an_hour(
    presence: Presence, clock: Clock
) -> None:
    for meeting in (ROOM, uuid4(), uuid4()):
        presence.arrive(meeting, "alice")
        presence.look(meeting, "erin")
        presence.expect(meeting, "grace")
        presence.depart(meeting, "alice")
    assert len(presence) == 3
    clock.later(REMEMBERED_FOR - MOMENT)
    presence.look(ROOM, "erin")
    assert len(presence) == 3
    clock.later(REMEMBERED_FOR - MOMENT)
    presence.expect(ROOM, "grace")
    assert len(presence) == 1
    assert presence.all_away(ROOM) == {"alice", "grace", "erin"}


def test_a_meeting_that_somebody_watches_is_remembered_for_as_long(
    presence: Presence, clock: Clock
) -> None:
    presence.arrive(ROOM, "alice")
    presence.look(ROOM, "erin")
    clock.later(REMEMBERED_FOR * 10)
    presence.arrive(uuid4(), "bob")
    assert presence.here(ROOM) == {"alice"}
    assert presence.all_away(ROOM) == {"erin"}


def test_what_other_processes_said_is_forgotten_as_soon_as_it_is_old(
    presence: Presence, clock: Clock
) -> None:
    presence.elsewhere("one", ROOM, frozenset({"grace"}))
    presence.elsewhere("one", uuid4(), frozenset({"alice"}))
    clock.later(REMEMBERED_FOR)
    presence.elsewhere("other", ROOM, frozenset({"erin"}))
    assert len(presence) == 1
    presence.expect(ROOM, "grace")
    clock.later(TOLD_WITHIN + GRACE + MOMENT)
    assert presence.away(ROOM, "grace")
