"""What the house does by itself: it closes what was left open and folds what is over."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.people.models import Organisation
from setwise.programmes.access import meeting_for
from setwise.programmes.models import Meeting
from setwise.programmes.usecases import end_membership
from setwise.room import facts, housework, present, usecases, walls
from setwise.room.models import Wall
from setwise.store import models, rotation, words
from setwise.store.keys import cabinet
from tests.room.browser import a_client
from tests.room.stages import reach
from tests.room.world import World, a_meeting

DAY = timedelta(days=1)


@pytest.fixture
def worked(world: World) -> dict[str, str]:
    """A meeting with a question asked and kept, one asked and not kept, and feedback."""
    reach(world, "open_questions")
    kept, unkept, feedback = (str(uuid4()) for _ in range(3))
    for name, key in (("dana", kept), ("erin", unkept)):
        world.must(name, c.Write(key, Kind.QUESTION), text=f"a question of {name}")
        world.must(name, c.EndTurn())
    world.must("alice", c.Keep(kept))
    world.must("alice", c.Finish())
    world.must("dana", c.Write(feedback, Kind.FEEDBACK), text="thank you")
    world.must("grace", c.HoldRound())
    world.must("alice", c.EndTurn())
    world.must("grace", c.Advance(), c.Advance(), c.Advance(), c.Advance())
    assert world.state.position.closed
    return {"kept": kept, "unkept": unkept, "feedback": feedback}


def ended(world: World) -> datetime:
    return world.meeting.ends_at


def test_a_meeting_left_open_is_closed_a_day_after_its_planned_end(world: World) -> None:
    world.everyone_comes()
    assert housework.do(at=ended(world) + DAY - timedelta(minutes=1)).closed == 0
    assert world.state.open
    assert housework.do(at=ended(world) + DAY).closed == 1
    assert world.state.position.by_house
    assert Meeting.objects.get(pk=world.room).closed_at is not None
    assert housework.do(at=ended(world) + DAY).closed == 0


def test_a_meeting_the_house_closed_is_not_opened_by_a_step_back(world: World) -> None:
    world.everyone_comes()
    housework.do(at=ended(world) + DAY)
    assert world.do("grace", c.StepBack(), at=ended(world) + DAY).code == "closed"


def test_a_meeting_nobody_came_to_is_left_as_it_is(world: World) -> None:
    assert housework.do(at=ended(world) + 30 * DAY) == housework.Done(0, 0, ())


@pytest.fixture
def deserted(world: World) -> UUID:
    """A meeting left open, of a set that everyone has left."""
    person = world.people["bob"]
    found = meeting_for(person.pk, world.otters_meet.pk)
    usecases.open_room(access=found, at=world.now)
    end_membership(learning_set=world.otters_meet.learning_set, person=person, until=world.now)
    return world.otters_meet.pk


def test_a_meeting_of_a_set_that_everyone_left_is_closed_and_folded(
    world: World, deserted: UUID
) -> None:
    closes = world.otters_meet.ends_at + DAY
    assert housework.do(at=closes) == housework.Done(1, 0, ())
    assert present.now(deserted).state.position.by_house
    assert housework.do(at=closes + 7 * DAY) == housework.Done(0, 1, ())
    assert housework.do(at=closes + 8 * DAY) == housework.Done(0, 0, ())


def test_a_meeting_that_cannot_be_closed_does_not_stop_the_work_on_the_others(
    world: World,
    worked: dict[str, str],
    deserted: UUID,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(**_: object) -> usecases.Said:
        raise RuntimeError("marked words")

    monkeypatch.setattr(usecases, "close_left_open", fails)
    done = housework.do(at=ended(world) + 9 * DAY)
    assert done == housework.Done(0, 1, (deserted,))
    assert "RuntimeError" in caplog.text
    assert "marked" not in caplog.text


def test_as_a_job_it_says_that_something_is_left(
    world: World, worked: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    housework.do_due(world.now)

    def fails(rows: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(housework, "_summary", fails)
    with pytest.raises(housework.NotAll):
        housework.do_due(world.now + 7 * DAY)


def test_a_wall_is_removed_when_its_time_is_over(world: World) -> None:
    world.everyone_comes()
    world.must("grace", c.Close())
    assert walls.pair_wall(access=world.access("grace"))
    assert housework.do(at=ended(world)).walls == 0
    assert Wall.objects.exists()
    assert housework.do(at=ended(world) + DAY).walls == 1
    assert not Wall.objects.exists()


def test_the_grace_is_kept(world: World, worked: dict[str, str]) -> None:
    assert housework.do(at=world.now + 7 * DAY - timedelta(minutes=1)).folded == 0
    assert models.Event.objects.filter(log_id=world.room).exists()
    assert housework.do(at=world.now + 2 * DAY, grace=2).folded == 1


def test_the_grace_is_the_organisations(world: World, worked: dict[str, str]) -> None:
    Organisation.objects.filter(pk=world.meeting.organisation_id).update(grace_days=2)
    assert housework.do(at=world.now + 2 * DAY - timedelta(minutes=1)).folded == 0
    assert housework.do(at=world.now + 2 * DAY).folded == 1


def test_after_the_grace_a_summary_stays_and_what_was_kept_has_its_keeper(
    world: World, worked: dict[str, str]
) -> None:
    assert housework.do(at=world.now + 7 * DAY) == housework.Done(0, 1, ())
    assert not models.Event.objects.filter(log_id=world.room).exists()
    assert not models.Answer.objects.filter(log_id=world.room).exists()
    left = models.Words.objects.filter(meeting=world.room)
    assert {str(row.pk): row.keeper for row in left} == {
        worked["kept"]: world.id("alice"),
        worked["feedback"]: world.id("alice"),
    }
    summary = models.Summary.objects.get(pk=world.room).data
    assert summary["presented"] == [world.id("alice")]
    assert {row["person"] for row in summary["attended"]} >= {world.id("dana")}
    assert housework.do(at=world.now + 8 * DAY) == housework.Done(0, 0, ())


def test_who_presented_is_still_known(world: World, worked: dict[str, str]) -> None:
    before = usecases.who_presented(access=world.access("dana"))
    housework.do(at=world.now + 7 * DAY)
    assert usecases.who_presented(access=world.access("dana")) == before
    assert before[0].people == (world.id("alice"),)


def test_to_tell_who_presented_costs_the_same_over_many_years(
    world: World, worked: dict[str, str]
) -> None:
    def cost() -> int:
        housework.do(at=world.now + 30 * DAY)
        present.memory.forget()
        with CaptureQueriesContext(connection) as asked:
            usecases.who_presented(access=found)
        return len(asked)

    found = world.access("dana")
    first = cost()
    for _ in range(5):
        held_without(world, a_meeting(world.herons).pk)
    assert cost() == first <= 4
    assert len(usecases.who_presented(access=found)) == 6


def held_without(world: World, meeting: UUID) -> None:
    said = usecases.record_met(
        access=meeting_for(world.people["grace"].pk, meeting),
        command_id=uuid4().hex,
        at=world.now,
        present_people=(world.id("alice"), world.id("dana")),
        presenters=(world.id("dana"),),
    )
    assert said.done


def test_nothing_can_be_done_in_a_folded_meeting(world: World, worked: dict[str, str]) -> None:
    housework.do(at=world.now + 7 * DAY)
    assert world.do("alice", c.Join(), at=world.now + 8 * DAY).code == "folded"
    assert world.do("alice", c.LetGo(worked["kept"]), at=world.now + 8 * DAY).code == "folded"


@pytest.mark.parametrize("remembered", [True, False])
def test_a_folded_meeting_is_shown_as_closed(
    world: World, worked: dict[str, str], remembered: bool
) -> None:
    memory = present.now(world.room)
    housework.do(at=world.now + 7 * DAY)
    if remembered:  # as in a server, while the housework runs in a process of its own
        present.memory.remember(world.room, memory)
    facts.forget(world.room)
    page = a_client(world, "alice").get(f"/meetings/{world.room}/").content.decode()
    assert "is closed" in page
    assert "a question of" not in page
    assert 'value="join"' not in page
    assert present.memory.recall(world.room).seq == 0


def test_a_meeting_that_was_recorded_as_held_without_is_folded_as_well(world: World) -> None:
    held_without(world, world.room)
    assert housework.do(at=world.now + 7 * DAY).folded == 1
    (row,) = usecases.who_presented(access=world.access("alice"))
    assert row.people == (world.id("dana"),)


def test_a_copy_from_before_the_grace_does_not_open_with_the_keys_of_today(
    world: World, worked: dict[str, str]
) -> None:
    before = {str(row.pk): row for row in models.Words.objects.all()}
    assert set(before) >= set(worked.values())
    housework.do(at=ended(world) + 30 * DAY)
    gone = before[worked["unkept"]]
    assert not models.Words.objects.filter(pk=gone.pk).exists()
    gone.save(force_insert=True)
    cabinet.forget()
    assert words.read_many(world.room, [worked["unkept"]]) == {}
    assert worked["kept"] in words.read_many(world.room, [worked["kept"]])


def test_a_set_that_gets_no_new_key_is_folded_all_the_same_and_it_is_told(
    world: World,
    worked: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def rotate(owner: object, **_: object) -> None:
        raise cabinet.OutOfReach("secret")

    monkeypatch.setattr(rotation, "rotate", rotate)
    assert housework.do(at=ended(world) + 30 * DAY).folded == 1
    assert "got no new key: OutOfReach" in caplog.text
    assert "secret" not in caplog.text
