"""What is written in a seat fits it, in whatever font a machine has."""

import pytest

from setwise.core.meeting import commands as c
from setwise.room import facts, rendering
from setwise.room.ring import Seat
from tests.room.world import World


def seat_of(world: World, called: str) -> Seat:
    """Alice's seat, were she called so."""
    world.everyone_comes()
    known = facts.from_access(world.access("grace"))
    known = known._replace(names={**known.names, world.id("alice"): called})
    screen = rendering.one(world.room, known, world.id("grace"))[1]
    (found,) = [seat for seat in screen.seats if seat.name == called]
    return found


@pytest.mark.parametrize(
    ("called", "short", "snug"),
    [
        ("Jo", "Jo", False),
        ("Bola", "Bola", False),
        ("Amara", "Amara", True),
        ("Oliver", "Oliver", True),
        ("Mwamba", "Mw", False),
        ("Christopher", "Ch", False),
        ("Ann Lee", "AL", False),
    ],
)
def test_a_name_is_written_out_set_smaller_or_cut_to_two_letters(
    world: World, called: str, short: str, snug: bool
) -> None:
    seat = seat_of(world, called)
    assert (seat.short, seat.snug) == (short, snug)


def test_one_is_you_to_oneself_in_letters_of_the_usual_size(world: World) -> None:
    world.everyone_comes()
    known = facts.from_access(world.access("grace"))
    screen = rendering.one(world.room, known, world.id("grace"))[1]
    assert [seat.snug for seat in screen.seats if seat.you] == [False]


def test_the_ring_still_says_who_has_the_floor(world: World) -> None:
    world.everyone_comes()
    world.must("grace", c.Advance(), c.Advance())
    world.must("alice", c.TakeTurn())
    known = facts.from_access(world.access("grace"))
    screen = rendering.one(world.room, known, world.id("alice"))[1]
    assert [seat.you for seat in screen.seats if seat.state == "floor"] == [True]
