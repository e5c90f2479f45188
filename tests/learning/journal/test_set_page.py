"""A page of the set's own: its people write it, and what is answered on it is each one's alone."""

from __future__ import annotations

import pytest

from setwise.store.models import Words
from tests.learning.journal.diary import JOURNAL, NEW, begins, opens, reads
from tests.room.browser import a_client
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

ASKED = {"one": "What did the silence do?", "three": "Whom do I thank?"}


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def page(world: World) -> str:
    return f"/sets/{world.herons.pk}/reflection-page"


def asks(world: World, name: str, fields: dict[str, str], shown: str = "") -> int:
    browser = a_client(world, name)
    if not shown:
        html = browser.get(page(world)).content.decode()
        shown = html.partition('name="shown" value="')[2].partition('"')[0]
    return int(browser.post(page(world), {**fields, "shown": shown}).status_code)


def ours(world: World) -> str:
    return f"set:{world.herons.pk}"


def test_members_and_facilitators_write_it_and_everybody_of_the_set_uses_it(world: World) -> None:
    assert asks(world, "alice", {"one": "First?"}) == 302
    assert asks(world, "grace", ASKED) == 302
    for name in ("alice", "sam"):
        html = reads(world, name, NEW)
        assert "The own page of Herons" in html
        for text in ASKED.values():
            assert text in html
    entry = begins(world, "dana", ours(world))
    opened = opens(world, "dana", entry)
    assert opened.html.count("<textarea") == 2
    opened.sends({"one": "It held me.", "two": "Erin."})
    html = reads(world, "dana", f"{JOURNAL}{entry}/")
    for text in (*ASKED.values(), "It held me.", "Erin."):
        assert text in html


@pytest.mark.parametrize("name", ["sam", "bob", "charlie", ""])
def test_nobody_else_writes_it(world: World, name: str) -> None:
    assert a_client(world, name).get(page(world)).status_code == 404
    assert asks(world, name, ASKED, "none") == 404
    assert not Words.objects.exists()


@pytest.mark.parametrize("name", ["bob", "charlie"])
def test_nobody_else_uses_it(world: World, name: str) -> None:
    assert asks(world, "alice", ASKED) == 302
    assert "Herons" not in reads(world, name, NEW)
    assert a_client(world, name).post(NEW, {"prompt": ours(world)}).status_code == 422


def test_entries_keep_what_they_were_asked(world: World) -> None:
    asks(world, "alice", ASKED)
    entry = begins(world, "dana", ours(world))
    opens(world, "dana", entry).sends({"one": "It held me."})
    asks(world, "grace", {"one": "Another?"})
    assert ASKED["one"] in reads(world, "dana", f"{JOURNAL}{entry}/")
    assert asks(world, "grace", {}) == 302
    assert not Words.objects.exists()
    assert "The own page of" not in reads(world, "dana", NEW)


def test_what_somebody_else_wrote_meanwhile_is_shown_and_not_swallowed(world: World) -> None:
    browser = a_client(world, "alice")
    html = browser.get(page(world)).content.decode()
    shown = html.partition('name="shown" value="')[2].partition('"')[0]
    asks(world, "grace", ASKED)
    answer = browser.post(page(world), {"one": "Mine?", "shown": shown})
    assert answer.status_code == 422
    html = answer.content.decode()
    for text in (*ASKED.values(), "Mine?"):
        assert text in html
    shown = html.partition('name="shown" value="')[2].partition('"')[0]
    assert asks(world, "alice", {"one": "Mine?"}, shown) == 302


def test_too_long_is_said_and_what_was_typed_stays(world: World) -> None:
    assert asks(world, "alice", {"one": "x" * 300}) == 422


def test_it_is_sealed(world: World) -> None:
    asks(world, "alice", ASKED)
    assert all(b"silence" not in bytes(each.sealed) for each in Words.objects.all())
