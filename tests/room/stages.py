"""Takes a meeting of the world to any stage, by commands alone; Alice presents, Grace chairs."""

from setwise.core.meeting import commands as c
from setwise.core.meeting.process import Process, RoundOf
from tests.room.world import World

LIMIT = 60


def stages_of(process: Process) -> list[str]:
    return [stage.key for stage in process.stages]


def reach(world: World, stage: str) -> None:
    """Everyone comes, and the meeting is taken as far as this stage (or `closed`)."""
    world.everyone_comes()
    for _ in range(LIMIT):
        if world.state.position.stage == stage or world.state.position.closed:
            return
        one_on(world)
    raise AssertionError(f"never came to {stage}")


def one_on(world: World) -> None:
    """The next thing that a meeting which goes well would do."""
    state = world.state
    if state.stage.takes_bids and state.next_piece is None and not state.position.pieces:
        world.must("grace", c.AgreePieces((world.id("alice"),)))
    elif state.working and not state.stage.moves:
        world.must("alice", c.Finish())
    elif state.turns_kept and state.stage.must_finish and state.round_open:
        _hold(world)
    else:
        world.must("grace", c.Advance())


def _hold(world: World) -> None:
    if not world.state.position.held:
        world.must("grace", c.HoldRound())
    elif world.state.stage.round_of is RoundOf.OTHERS:
        world.must("alice", c.EndTurn())
