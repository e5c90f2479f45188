"""A question that is tried before it is asked: its asker alone is told, and nothing is left of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.apps import apps

from setwise.core.meeting.processes import SHIPPED
from setwise.core.meeting.words import Depth
from setwise.core.questions import STAGES, Stage, hint
from setwise.people.models import SignedIn
from setwise.room.stems import OWN, STEMS, stems_for
from tests.room.browser import a_client, room_of
from tests.room.stages import reach
from tests.room.test_presses import ask, here
from tests.room.world import OF_THE_SET, World, a_world

pytestmark = pytest.mark.django_db

ADVICE = "Have you thought about talking to your manager?"
IDEA, STEM = "Is that your idea or theirs?", "What options have you thought of?"
OPEN = "What have you not said yet?"
__all__ = ["here"]


def try_it(world: World, name: str, **fields: str) -> Any:
    """As a browser without a script sends it."""
    sent = {"stage": EXPLORE, **fields}
    return a_client(world, name).post(f"{room_of(world)}question", sent)


EXPLORE = "open_questions"


def script(world: World, name: str, **fields: str) -> dict[str, Any]:
    """The long way: by the page."""
    sent = {"want": "asked", "stage": EXPLORE, **fields}
    address = f"{room_of(world)}question"
    answer = a_client(world, name).post(address, sent, headers={"accept": "application/json"})
    assert "no-store" in answer.headers["Cache-Control"]
    told: dict[str, Any] = answer.json()
    return told


def quickly(world: World, name: str, **fields: str) -> dict[str, Any]:
    """The short way: beside the streams."""
    sent = {"want": "asked", "stage": EXPLORE, **fields}
    told = ask(world, name, sent, path=f"{room_of(world)}question")
    assert told is not None
    assert (told.status, told.headers["cache-control"]) == (200, "no-store")
    answer: dict[str, Any] = json.loads(told.body)
    return answer


@pytest.fixture
def exploring(world: World) -> World:
    reach(world, EXPLORE)
    return world


# --- What a script is told -----------------------------------------------------------------------


@pytest.mark.parametrize("way", [script, quickly])
def test_whoever_asks_for_a_hint_is_told_one(exploring: World, way: Any) -> None:
    told = way(exploring, "dana", text=ADVICE)
    assert told == {"hint": {"sentence": IDEA, "stem": STEM}, "seen": []}


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (OPEN, "There is no hint for this one. It is"),
        ("", "Write a few words"),
        ("Was hast du schon versucht, und was davon hat dir geholfen?", "There is no hint for this one: hints"),
    ],
)  # fmt: skip
def test_they_are_answered_in_any_case(exploring: World, text: str, begins: str) -> None:
    told = script(exploring, "dana", text=text)["hint"]
    assert told["sentence"].startswith(begins)
    assert told["stem"] == ""


def test_a_pause_is_told_a_hint_or_nothing(exploring: World) -> None:
    assert quickly(exploring, "dana", text=ADVICE, want="paused")["hint"]["stem"] == STEM
    assert quickly(exploring, "dana", text=OPEN, want="paused")["hint"] is None
    assert quickly(exploring, "dana", text=ADVICE, want="")["hint"] is None


def test_what_could_tell_who_somebody_is_is_told_whatever_is_wanted(exploring: World) -> None:
    text = "What did Mrs Patel say?"
    for want in ("asked", "paused", ""):
        told = quickly(exploring, "dana", text=text, want=want)
        assert told["seen"] == ["“Mrs Patel” looks like a name."]


def test_the_stem_suits_the_stage(exploring: World) -> None:
    told = script(exploring, "dana", text=ADVICE, stage="clarifying")
    assert told["hint"]["stem"] == "What have you tried so far?"


def test_who_is_not_of_the_set_is_told_nothing(exploring: World) -> None:
    for name in ("bob", "charlie"):
        assert try_it(exploring, name, text=ADVICE).status_code == 404
        sent = {"text": ADVICE, "want": "asked"}
        assert ask(exploring, name, sent, path=f"{room_of(exploring)}question") is None


def test_it_changes_nothing(exploring: World) -> None:
    try_it(exploring, "dana", text="before")  # signs in
    rows = {model: list(model._base_manager.values_list()) for model in counted()}
    seq = exploring.state
    for way in (script, quickly):
        way(exploring, "dana", text="marked Have you thought about asking Mrs Patel?")
    try_it(exploring, "dana", text="marked", kind="question", do="hint")
    assert exploring.state == seq
    for model, before in rows.items():
        assert list(model._base_manager.values_list()) == before, model


def counted() -> list[Any]:
    """Every table but the one that notes that somebody is there."""
    return [each for each in apps.get_models() if each is not SignedIn]


# --- Without a script ----------------------------------------------------------------------------


def test_in_the_room_what_was_typed_comes_back_with_the_hint(exploring: World) -> None:
    page = try_it(exploring, "dana", text=ADVICE, kind="question", do="hint").content.decode()
    assert f"\n{ADVICE}</textarea>" in page
    assert IDEA in page
    assert STEM in page
    assert "Ask this" in page or "Keep it for my turn" in page


def test_words_are_taken_into_the_box_and_given_back(exploring: World) -> None:
    taken = try_it(exploring, "dana", text=ADVICE, kind="question", do="take").content.decode()
    assert f"\n{STEM}</textarea>" in taken
    assert f'name="before" value="{ADVICE}"' in taken
    fields = {"text": STEM, "before": ADVICE, "kind": "question"}
    back = try_it(exploring, "dana", do="back", **fields).content.decode()
    assert f"\n{ADVICE}</textarea>" in back
    away = try_it(exploring, "dana", do="away", text=ADVICE, kind="question").content.decode()
    assert f"\n{ADVICE}</textarea>" in away
    assert IDEA not in away


def test_for_whoever_asks_aloud_there_is_a_page(exploring: World) -> None:
    browser = a_client(exploring, "dana")
    page = browser.get(f"{room_of(exploring)}question").content.decode()
    assert "only you. It is asked of nobody, and kept nowhere." in page
    chosen = str(stems_for(EXPLORE, presents=False)[1])
    assert chosen in page
    tried = try_it(exploring, "dana", text=ADVICE, do="hint").content.decode()
    assert f"\n{ADVICE}</textarea>" in tried
    assert IDEA in tried
    begun = try_it(exploring, "dana", text=ADVICE, stem="1").content.decode()
    assert f"\n{chosen}</textarea>" in begun


@pytest.mark.parametrize("stem", ["", "99", "-1", "x", "²"])
def test_a_stem_that_is_not_there_is_none(exploring: World, stem: str) -> None:
    page = try_it(exploring, "dana", text=OPEN, stem=stem).content.decode()
    assert f"\n{OPEN}</textarea>" in page


@pytest.mark.parametrize("stage", ["closing_round", EXPLORE])
def test_where_there_is_no_box_any_more_nothing_that_was_typed_is_lost(stage: str) -> None:
    world = a_world(depth=Depth.LIGHT)
    reach(world, stage)
    answer = try_it(world, "dana", text=ADVICE, kind="question", do="hint")
    assert answer.status_code == 409
    assert f"\n{ADVICE}</textarea>" in answer.content.decode()


# --- Who finds what in the room ------------------------------------------------------------------


def presenter(world: World) -> str:
    return next(n for n in OF_THE_SET if world.id(n) == world.state.presenter)


@pytest.mark.parametrize("depth", list(Depth))
def test_members_can_try_one_first_and_whoever_is_asked_can_be_silent(depth: Depth) -> None:
    world = a_world(depth=depth)
    reach(world, EXPLORE)
    presents = presenter(world)
    for name in OF_THE_SET:
        page = a_client(world, name).get(room_of(world)).content.decode()
        assert ("Try a question first" in page) is (name not in (presents, "sam")), name
        assert ("Count to ten first" in page) is (name == presents), name


@pytest.mark.parametrize("stage", ["check_in", "bidding", "closing_round", "how_did_we_work"])
def test_there_are_words_to_begin_with_at_other_stages(world: World, stage: str) -> None:
    reach(world, stage)
    page = a_client(world, "dana").get(room_of(world)).content.decode()
    assert "Words to begin with" in page
    assert str(stems_for(stage, presents=False)[0]) in page


def test_every_stage_at_which_somebody_speaks_has_words_for_it() -> None:
    for process in SHIPPED.values():
        for stage in process.stages:
            mine = stems_for(stage.key, presents=True)
            assert stems_for(stage.key, presents=False) or mine or stage.key not in STAGES
    assert stems_for("action", presents=True) == OWN
    assert stems_for("open_questions", presents=True) == ()


@pytest.mark.parametrize("stage", [Stage.CLARIFY, Stage.EXPLORE])
def test_no_stem_would_be_nudged_itself(stage: Stage) -> None:
    for each in STEMS[stage]:
        assert not hint(str(each), stage).nudge, str(each)
