"""Words of a meeting under their seals: whose they are, and what people see when there is none."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pytest_django.fixtures import Settings

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.room import present
from setwise.store import erasure, models, words
from setwise.store.keyring import Source
from setwise.store.keys import cabinet
from tests.room.browser import a_client, look, room_of, send
from tests.room.stages import reach
from tests.room.world import World


def keeper(key: str) -> str:
    """Whose key seals these words; empty if it is the set's."""
    return models.Words.objects.get(pk=UUID(key)).keeper


def asked(world: World, name: str, text: str) -> str:
    key = str(uuid4())
    world.must(name, c.Write(key, Kind.QUESTION), text=text)
    world.must(name, c.EndTurn())
    return key


@pytest.fixture
def without_keys(settings: Settings, tmp_path: Path) -> None:
    settings.KEYRING = Source(file=tmp_path / "gone")
    cabinet.forget()


def test_a_question_gets_the_presenters_seal_when_she_keeps_it(world: World) -> None:
    reach(world, "open_questions")
    key, other = asked(world, "dana", "What else?"), asked(world, "erin", "And then?")
    assert keeper(key) == ""
    world.must("alice", c.Keep(key))
    assert (keeper(key), keeper(other)) == (world.id("alice"), "")
    assert words.read_many(world.room, [key]) == {key: "What else?"}
    world.must("alice", c.LetGo(key))
    assert keeper(key) == ""
    assert "What else?" in look(world, "alice").words


def test_feedback_has_it_from_the_beginning_until_it_is_let_go(world: World) -> None:
    reach(world, "closing_round")
    key = str(uuid4())
    world.must("dana", c.Write(key, Kind.FEEDBACK), text="Thank you.")
    assert keeper(key) == world.id("alice")
    world.must("alice", c.LetGo(key))
    assert keeper(key) == ""


def test_a_question_whose_turn_is_undone_waits_and_is_nobodys_again(world: World) -> None:
    reach(world, "open_questions")
    key = str(uuid4())
    world.must("dana", c.Write(key, Kind.QUESTION), text="What else?")
    world.must("dana", c.EndTurn())
    world.must("alice", c.Keep(key))
    while key in world.state.position.asked:
        world.must("grace", c.StepBack())
    assert keeper(key) == ""


def test_what_cannot_be_sealed_is_not_saved_and_not_lost(
    world: World, without_keys: None, caplog: pytest.LogCaptureFixture
) -> None:
    reach(world, "open_questions")
    text = "What would the heron say?"
    form = {**look(world, "dana").press("write", kind="question"), "text": text}
    answer = send(world, "dana", form)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "could not be saved" in page
    assert text in page
    assert not models.Words.objects.exists()
    assert "heron" not in caplog.text
    assert not world.state.words


def test_a_script_is_told_the_same_at_once(world: World, without_keys: None) -> None:
    reach(world, "open_questions")
    form = {**look(world, "dana").press("write", kind="question"), "text": "What else?"}
    answer = send(world, "dana", form, accept="application/json")
    assert answer.status_code == 409
    assert b'"code": "not_saved"' in answer.content


def test_words_that_do_not_open_are_gone_and_the_rest_of_the_board_is_there(
    world: World,
) -> None:
    reach(world, "check_in")
    keys = {name: str(uuid4()) for name in ("dana", "erin")}
    for name, key in keys.items():
        world.must(name, c.Write(key, Kind.NOTE), text=f"a word of {name}")
    models.Words.objects.filter(pk=UUID(keys["dana"])).update(author=world.id("alice"))
    for name in ("alice", "dana", "grace"):
        page = look(world, name).words
        assert "a word of dana" not in page
        assert "a word of erin" in page


def test_an_erased_set_has_no_words_and_takes_none(world: World) -> None:
    reach(world, "open_questions")
    asked(world, "dana", "What else?")
    erasure.erase_set(
        organisation=world.meeting.organisation_id,
        learning_set=world.meeting.learning_set_id,
        by="operator",
        at=0,
    )
    present.memory.forget()
    page = a_client(world, "dana").get(room_of(world))
    assert page.status_code == 200
    assert "What else?" not in page.content.decode()
    form = {**look(world, "erin").press("write", kind="question"), "text": "Another?"}
    assert send(world, "erin", form).status_code == 409
