"""The public pages in the search, and the way from them to it, for whoever comes by."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from setwise.library.access import reader_for
from setwise.library.search import queries
from setwise.library.search.queries import search
from setwise.people import usecases as people
from setwise.people.brand import usecases as brand
from setwise.people.models import Organisation, Role
from setwise.people.texts import usecases as texts
from setwise.store import tenancy
from tests.people.browser import client_of
from tests.people.organisations.world import NOW, World, a_world

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.databases]


@pytest.fixture
def world() -> World:
    return a_world()


def found(of: Organisation, asked: str) -> list[str]:
    tenancy.begin()
    return [each.title for each in search(reader_for(None, of.pk), asked).found]


def test_a_page_is_found_by_its_new_words_at_once(world: World) -> None:
    assert found(world.northshire, "values") != []
    assert found(world.northshire, "wombat") == []
    texts.publish(
        person=world.ada.pk,
        organisation=world.northshire.pk,
        key="public-values",
        text="# Ours\n\n{picture_bidding}\n\nWe hold *wombats* dear.",
        base=0,
        at=NOW,
    )
    assert found(world.northshire, "wombat") == ["Ours"]
    assert found(world.northshire, "picture_bidding") == []
    tenancy.begin()
    (one,) = search(reader_for(None, world.northshire.pk), "wombat").found
    assert "".join(piece.text for piece in one.pieces) == "We hold wombats dear."
    # Another organisation goes on with the words that came.
    assert found(world.elsewhere, "wombat") == []


def test_renamed_the_pages_are_found_by_the_new_words_at_once(world: World) -> None:
    """And by the earlier ones alone, once they are gone back to."""
    assert "Action learning sets" in found(world.northshire, "action learning")
    assert found(world.northshire, "wombat") == []
    words = {"set": ("wombat", "wombats"), "learning_set": ("learning wombat", "learning wombats")}
    here: dict[str, Any] = {
        "person": world.ada.pk,
        "organisation": world.northshire.pk,
        "at": NOW,
    }
    brand.publish_words(**here, words=words, base=0)
    assert "Learning wombats" in found(world.northshire, "wombat")
    assert "Action learning sets" not in found(world.northshire, "action learning")
    assert found(world.elsewhere, "wombat") == []
    brand.publish_words(**here, words={}, base=1)
    assert found(world.northshire, "wombat") == []


def test_the_line_marks_a_word_in_whichever_form_it_stands_there(world: World) -> None:
    texts.publish(
        person=world.ada.pk,
        organisation=world.northshire.pk,
        key="public-values",
        text="# Ours\n\nFirst of all, somebody listened to what nobody had asked.",
        base=0,
        at=NOW,
    )
    tenancy.begin()
    (one,) = (
        each
        for each in search(reader_for(None, world.northshire.pk), "listening").found
        if each.title == "Ours"
    )
    assert [piece.text for piece in one.pieces if piece.hit] == ["listened"]


def test_whoever_comes_by_searches_from_a_public_page(world: World) -> None:
    here = world.northshire.pk
    page = Client().get(reverse("about:front_of", args=[here])).content.decode()
    library, box = reverse("articles:every", args=[here]), reverse("search:search", args=[here])
    assert f'href="{library}"' in page
    assert f'action="{box}"' in page
    answer = Client().get(box, {"q": "facilitator role"})
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert reverse("about:page_of", args=[here, "facilitator"]) in answer.content.decode()
    # What is nobody's has nothing to search.
    assert 'role="search"' not in Client().get("/about/").content.decode()


def test_a_set_of_ones_own_has_no_public_pages_to_find(world: World) -> None:
    own = people.found_organisation(name="Otters", own_set=True, at=NOW)
    people.belong(organisation=own, person=world.alice, at=NOW, joined=True, roles=(Role.MEMBER,))
    tenancy.begin()
    titles = search(reader_for(world.alice.pk, own.pk), "values meeting").found
    assert [each for each in titles if each.route.startswith("about:")] == []


def test_everybodys_front_page_leads_to_their_library(world: World) -> None:
    for person in (world.alice, world.grace, world.lena, world.ada):
        page = client_of(person).get("/").content.decode()
        assert reverse("articles:every", args=[world.northshire.pk]) in page
        assert reverse("articles:every", args=[world.elsewhere.pk]) not in page


def asked(world: World, query: str) -> tuple[int, str]:
    here = reverse("search:search", args=[world.northshire.pk])
    answer = Client().get(f"{here}?{query}")
    return answer.status_code, answer.content.decode()


@pytest.mark.parametrize("query", ["q=", "q=+", "q=%3F%21"])
def test_nothing_asked_is_said_at_the_box(world: World, query: str) -> None:
    status, page = asked(world, query)
    assert status == 422
    assert "<title>Error: Search - " in page
    assert page.count("Write a word to look for") == 2
    assert 'href="#id_q"' in page
    assert ("?!" in page) == ("%3F" in query)
    assert asked(world, "")[0] == 200


def test_how_many_were_found_is_said_and_the_words_stay_out_of_the_title(world: World) -> None:
    _, page = asked(world, "q=values")
    many = len(found(world.northshire, "values"))
    assert many > 1
    assert f"<h2>{many} results for “values”</h2>" in page
    assert f"<title>Search: {many} results - Setwise</title>" in page
    _, page = asked(world, "q=wombats")
    assert "<h2>No results for “wombats”</h2>" in page
    assert "<title>Search: No results - Setwise</title>" in page


def test_all_pages_of_it_are_counted(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "AT_ONCE", 5)
    tenancy.begin()
    reader = reader_for(None, world.northshire.pk)
    first, second = (search(reader, "learning", page=page) for page in (1, 2))
    assert first.more
    assert first.total == second.total > len(first.found)


def test_a_short_word_and_one_with_an_ending_begin_no_longer_ones(world: World) -> None:
    assert found(world.northshire, "wo") == []
    assert len(found(world.northshire, "w")) == 0
    titles = found(world.northshire, "carring")
    assert found(world.northshire, "career") != []
    assert set(titles).isdisjoint(found(world.northshire, "cardiff"))
    assert found(world.northshire, "facilit") != []
    assert found(world.northshire, "meetings") == found(world.northshire, "meeting")
