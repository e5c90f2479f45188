"""How a session stands: the table, and what holds for every session at every moment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.people.sessions.standing import (
    DAY,
    HOUR,
    MEETING_LASTS,
    MINUTE,
    WARNED_BEFORE,
    Facts,
    Standing,
    lasts,
    rests_in,
    standing,
)

FINE, WARN, VEILED, OVER = Standing.FINE, Standing.WARN, Standing.VEILED, Standing.OVER
NOW = 1_800_000_000_000
SHARED, OWN, OWN_WIDER = (False, False), (True, False), (True, True)


def facts(whose: tuple[bool, bool], *, idle: int, begun: int, meets: bool = False) -> Facts:
    """A session whose last sign of life and whose beginning are so long ago."""
    return Facts(NOW - begun, NOW - idle, NOW - MINUTE if meets else 0, *whose)


@pytest.mark.parametrize(
    ("whose", "idle", "begun", "elsewhere", "in_a_meeting"),
    [
        (SHARED, 0, 0, FINE, FINE),
        (SHARED, 13 * MINUTE - 1, HOUR, FINE, FINE),
        (SHARED, 13 * MINUTE, HOUR, WARN, WARN),
        (SHARED, 15 * MINUTE - 1, HOUR, WARN, WARN),
        (SHARED, 15 * MINUTE, HOUR, OVER, VEILED),
        (SHARED, 14 * HOUR, 14 * HOUR, OVER, VEILED),
        (SHARED, 0, 12 * HOUR - 1, FINE, FINE),
        (SHARED, 0, 12 * HOUR, OVER, FINE),
        (OWN, 29 * DAY, 30 * DAY - 1, FINE, FINE),
        (OWN, 0, 30 * DAY, OVER, FINE),
        (OWN_WIDER, 58 * MINUTE - 1, DAY, FINE, FINE),
        (OWN_WIDER, 58 * MINUTE, DAY, WARN, FINE),
        (OWN_WIDER, HOUR, DAY, OVER, FINE),
        (OWN_WIDER, 0, 30 * DAY, OVER, FINE),
        ((False, True), 15 * MINUTE, HOUR, OVER, VEILED),
    ],
)
def test_how_a_session_stands(
    whose: tuple[bool, bool], idle: int, begun: int, elsewhere: Standing, in_a_meeting: Standing
) -> None:
    assert standing(facts(whose, idle=idle, begun=begun), NOW) is elsewhere
    assert standing(facts(whose, idle=idle, begun=begun, meets=True), NOW) is in_a_meeting


def test_a_meeting_that_was_left_keeps_nothing_open_for_long() -> None:
    left = facts(SHARED, idle=HOUR, begun=2 * HOUR)
    assert standing(left._replace(met_at=NOW - MEETING_LASTS + 1), NOW) is VEILED
    assert standing(left._replace(met_at=NOW - MEETING_LASTS), NOW) is OVER


moments = st.integers(min_value=0, max_value=40 * DAY)
sessions = st.builds(
    lambda begun, idle, met, own, wider, stopped: Facts(
        NOW - begun, NOW - min(begun, idle), NOW - met, own, wider, stopped
    ),
    moments,
    moments,
    moments,
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(sessions)
def test_whoever_is_stopped_is_out_everywhere(session: Facts) -> None:
    assert standing(session._replace(stopped=True), NOW) is OVER


@given(sessions)
def test_in_a_meeting_no_session_ends_and_elsewhere_none_is_veiled(session: Facts) -> None:
    going = session._replace(stopped=False)
    assert standing(going._replace(met_at=NOW), NOW) is not OVER
    assert standing(going._replace(met_at=NOW - MEETING_LASTS), NOW) is not VEILED


@given(sessions)
def test_a_sign_of_life_makes_it_fine_unless_it_has_lasted_its_time(session: Facts) -> None:
    alive = session._replace(seen_at=NOW, stopped=False)
    young = alive._replace(begun_at=max(alive.begun_at, NOW - lasts(alive) + 1))
    assert standing(young, NOW) is FINE


@given(sessions, moments)
def test_without_a_sign_of_life_it_never_gets_better(session: Facts, later: int) -> None:
    worse = [FINE, WARN, VEILED, OVER]
    before, after = standing(session, NOW), standing(session, NOW + later)
    assert worse.index(after) >= worse.index(before)


@given(sessions)
def test_nobody_is_cut_off_without_the_warning_before(session: Facts) -> None:
    alone = session._replace(met_at=0, stopped=False)
    left = rests_in(alone, NOW)
    if left is not None and standing(alone, NOW) is FINE:
        assert left > WARNED_BEFORE


@given(sessions)
def test_a_shared_computer_is_never_kinder_than_ones_own(session: Facts) -> None:
    worse = [FINE, WARN, VEILED, OVER]
    own = worse.index(standing(session._replace(own_device=True, wider=False), NOW))
    shared = worse.index(standing(session._replace(own_device=False), NOW))
    assert shared >= own
