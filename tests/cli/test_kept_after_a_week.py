"""What the pages for people say is left after a week is what the tables hold."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import models

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.room import housework
from setwise.store.models import Summary, Words
from tests.room.stages import reach
from tests.room.world import World, a_world

WEEK = timedelta(days=7)
KEPT, UNKEPT, FEEDBACK = (str(uuid4()) for _ in range(3))


@pytest.fixture
def held(db: None) -> World:
    """A meeting with a question kept one not kept, and feedback, that has been closed."""
    world = a_world()
    reach(world, "open_questions")
    for name, key in (("dana", KEPT), ("erin", UNKEPT)):
        world.must(name, c.Write(key, Kind.QUESTION), text=f"a question of {name}")
        world.must(name, c.EndTurn())
    world.must("alice", c.Keep(KEPT), c.Finish())
    world.must("dana", c.Write(FEEDBACK, Kind.FEEDBACK), text="thank you")
    world.must("grace", c.HoldRound())
    world.must("alice", c.EndTurn())
    world.must("grace", c.Advance(), c.Advance(), c.Advance(), c.Advance())
    assert world.state.position.closed
    return world


def tables_that_name(world: World) -> set[str]:
    """Every table with a row of this meeting."""
    return {
        kind._meta.db_table
        for kind in apps.get_models()
        for field in kind._meta.local_concrete_fields
        if may_name_a_meeting(field)
        and kind._default_manager.filter(**{field.attname: world.room}).exists()
    }


def may_name_a_meeting(field: "models.Field[Any, Any]") -> bool:
    meant = field.target_field if isinstance(field, models.ForeignKey) else field
    return isinstance(meant, models.UUIDField)


def test_until_the_grace_is_over_the_log_and_all_words_are_there(held: World) -> None:
    housework.do(at=held.now + WEEK - timedelta(minutes=1))
    assert tables_that_name(held) == {
        "programmes_attendance",
        "programmes_meeting",
        "store_log",
        "store_event",
        "store_answer",
        "store_words",
    }
    assert words_of(held) == {KEPT, UNKEPT, FEEDBACK}


def test_after_it_the_date_a_summary_and_what_was_kept_are_left(held: World) -> None:
    housework.do(at=held.now + WEEK)
    assert tables_that_name(held) == {
        "programmes_attendance",
        "programmes_meeting",
        "store_log",
        "store_summary",
        "store_words",
    }
    assert words_of(held) == {KEPT, FEEDBACK}


def test_the_summary_says_what_the_page_says_and_no_more(held: World) -> None:
    housework.do(at=held.now + WEEK)
    summary = Summary.objects.get(meeting=held.room).data
    assert summary.keys() == {
        *("process", "version", "began_at", "ended_at", "attended", "presented", "stages"),
        *("without_screen", "day"),
    }
    assert {key for each in summary["attended"] for key in each} == {"person", "role", "seconds"}
    assert {key for each in summary["stages"] for key in each} == {"stage", "seconds"}


def words_of(world: World) -> set[str]:
    return {
        str(key) for key in Words.objects.filter(meeting=world.room).values_list("pk", flat=True)
    }
