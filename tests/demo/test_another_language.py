"""In another language nothing is left in English: every page, and every screen of a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

import pytest
from django.test import Client
from django.utils.dates import MONTHS_ALT, WEEKDAYS
from pytest_django.fixtures import Settings

from setwise.core.meeting.board import WALL
from setwise.demo import cast, options, players, usecases
from setwise.demo.usecases import Begun
from setwise.design import phrases
from setwise.design.reaching import reached
from setwise.programmes.models import Depth, Meeting
from setwise.room import facts, rendering
from setwise.room.pieces import Parts
from tests.demo.playing import DEFAULT, SHORT, Playing, now
from tests.demo.test_door import as_persona, begun, text
from tests.design import pseudo

pytestmark = pytest.mark.django_db

# Names of people, of what they made up, and what they wrote: nobody translates these.
NAMES = {name for part in cast.company(cast.MOST_MEMBERS) for name in part.name.split()}
SHORT_NAMES = {name[:2] for name in NAMES if len(name) > 6}
CONTACTS = {part for line in cast.CONTACTS.splitlines() for part in pseudo.said(reached(line))}
MADE_UP = {cast.ORGANISATION, cast.SET, cast.CONTRACT, cast.PLACE, *CONTACTS}
WRITTEN = {
    words
    for part in cast.WILLOW
    for words in (part.note, part.bid, part.clarifying, *part.questions)
} | {words for part in cast.WILLOW for words in (part.feedback, part.comment, part.action)}
# Django has the names of days and months in its own languages, of which this is none.
CALENDAR = {str(name) for name in (*WEEKDAYS.values(), *MONTHS_ALT.values())}
PRODUCT = {"Setwise"}
FINE = frozenset(NAMES | SHORT_NAMES | MADE_UP | WRITTEN | CALENDAR | PRODUCT) - {""}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.put(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def elsewhere(
    folder: Path, demonstration: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Settings]:
    """The demonstration in the made-up language."""
    monkeypatch.setattr(phrases, "_made", {})
    monkeypatch.setattr(players, "rouse", lambda: None)
    demonstration.LOCALE_PATHS = [folder]
    demonstration.LANGUAGES = [(pseudo.CODE, "⟦⟧")]
    demonstration.LANGUAGE_CODE = pseudo.CODE
    demonstration.MIDDLEWARE = [*demonstration.MIDDLEWARE, "setwise.demo.middleware.persona"]
    facts.forget()
    yield demonstration
    facts.forget()


def english(page: str) -> set[str]:
    return pseudo.left_in_english(page, FINE)


def test_a_page_says_which_language_it_is_in(elsewhere: Settings) -> None:
    assert f'<html lang="{pseudo.CODE}">' in text(Client().get("/"))


def test_english_is_found_where_it_is_left() -> None:
    page = '<p aria-label="Leave it">⟦Ｇｏ⟧</p><p data-kept="Not sent yet">Ewan</p>'
    assert english(page) == {"Leave it", "Not sent yet"}


def test_the_door_and_a_page_that_is_not_there(elsewhere: Settings) -> None:
    client = Client()
    assert english(text(client.get("/"))) == set()
    assert english(text(client.get("/nowhere"))) == set()
    for page in ("", "meeting/", "process/", "bands/"):
        assert english(text(client.get(f"/about/{page}"))) == set(), page
    elsewhere.DEMO = False
    assert english(text(client.get("/"))) == set()


@pytest.mark.parametrize(("chair", "key"), [("member", "carys"), ("facilitate", "grace")])
def test_the_pages_around_a_room(elsewhere: Settings, chair: str, key: str) -> None:
    client = Client()
    _, meeting = begun(client, chair)
    plan_another(meeting)
    for page in ("", "help", "presented", "wall", "met"):
        shown = text(as_persona(client, key, f"/meetings/{meeting}/{page}"))
        assert english(shown) == set(), page
    assert english(text(as_persona(client, key, "/"))) == set()
    refused = as_persona(
        client, key, f"/meetings/{meeting}/act", {"do": "dance", "moment": "1.1.x"}
    )
    assert english(text(refused)) == set()
    assert english(text(client.get("/wall/"))) == set()
    assert english(text(client.post("/wall/", {"code": "zzzzzz"}))) == set()


def test_watching(elsewhere: Settings) -> None:
    client = Client()
    address, _ = begun(client, "watch")
    page = text(client.get(address))
    assert "⟦" in page
    assert english(page) == set()


def plan_another(meeting: UUID) -> None:
    """So that the front page has one to come, and a close says when."""
    found = Meeting.objects.get(pk=meeting).learning_set
    chosen = options.Options(played=False)
    for days in (14, 28):
        at = now() + timedelta(days=days)
        usecases.plan(found, at=at, depth=Depth.FULL, process=DEFAULT, chosen=chosen)


@pytest.mark.parametrize(
    ("depth", "process"), [(Depth.FULL, DEFAULT), (Depth.LIGHT, DEFAULT), (Depth.FULL, SHORT)]
)
def test_every_screen_of_a_whole_meeting(elsewhere: Settings, depth: Depth, process: str) -> None:
    learning_set = usecases.prepare(at=now())
    chosen = options.Options(watch=True)
    meeting = usecases.plan(learning_set, at=now(), depth=depth, process=process, chosen=chosen)
    playing = Playing(Begun(meeting.pk))
    # Most parts of a board are those of the one before, or of somebody else's.
    found, stages, left = set[str](), set(), cache(english)
    while not playing.closed:
        before = len(playing.rows)
        assert playing.until(lambda: len(playing.rows) > before)  # noqa: B023
        stages.add(playing.state.position.stage)
        for parts in boards(playing.room):
            assert "⟦" in "".join(parts)
            found.update(*map(left, parts))
    assert found == set()
    assert len(stages) >= 6


def boards(meeting: UUID) -> Iterator[Parts]:
    """Everyone's screen now, and the wall."""
    viewers = [*facts.facts_of(meeting).names, WALL]
    return iter(rendering.boards(meeting, viewers).of.values())
