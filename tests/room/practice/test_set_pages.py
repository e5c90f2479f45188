"""The pages of the practice set: they carry what was pressed, and nothing else stays."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.room.practice.sets.chairs import CHAIRS
from setwise.store.models import Event, PrivateWords, Words
from tests.programmes.factories import World

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
HERE = "/practice/set/asker"


def so_far(page: str) -> str:
    found = re.search(r'name="so_far" value="([^"]*)"', page)
    assert found is not None
    return found[1]


def presses(browser: Client, page: str, do: str, here: str = HERE, **fields: str) -> str:
    answer = browser.post(here, {"so_far": so_far(page), "do": do, **fields})
    assert answer.status_code == 200, answer
    return answer.content.decode()


@pytest.fixture
def asking(alice: Client) -> str:
    """The page on which it is Alice's turn to ask."""
    page = alice.get(HERE).content.decode()
    for do in ("listen", "pass", "raise_hand"):
        page = presses(alice, page, do)
    return page


@pytest.mark.parametrize("chair", CHAIRS)
def test_it_says_who_is_played_and_what_can_be_pressed(alice: Client, chair: str) -> None:
    page = alice.get(f"/practice/set/{chair}").content.decode()
    assert "Everybody but you is played by the computer" in page
    assert 'class="press__main"' in page


def test_a_question_is_looked_at_first_and_nothing_has_moved(alice: Client, asking: str) -> None:
    looked = presses(alice, asking, "look", asking="Have you tried telling them?")
    assert "Is that your idea or theirs?" in looked
    assert "Have you tried telling them?" in looked
    assert so_far(looked) == so_far(asking)


def test_asked_it_is_on_this_page_and_then_nowhere(alice: Client, asking: str) -> None:
    page = presses(alice, asking, "ask", asking="Have you tried telling them?")
    assert "Have you tried telling them?" in page
    assert "It is not so simple." in page
    assert so_far(page).endswith("ask-advice")
    assert "telling them" not in presses(alice, page, "listen")


def test_an_empty_question_is_said_and_nothing_has_moved(alice: Client, asking: str) -> None:
    answer = alice.post(HERE, {"so_far": so_far(asking), "do": "ask", "asking": ""})
    assert answer.status_code == 422
    assert so_far(answer.content.decode()) == so_far(asking)


@pytest.mark.parametrize("do", ["close", "ask", "look", ""])
def test_what_cannot_be_pressed_begins_anew(alice: Client, do: str) -> None:
    answer = alice.post(HERE, {"so_far": "listen.listen", "do": do, "asking": "What now?"})
    assert answer.status_code == 302
    assert answer["Location"] == HERE


def test_no_row_is_made(
    alice: Client, asking: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(MOST_QUERIES):
        presses(alice, asking, "ask", asking="What is it like for you?")
    assert not any(each.objects.exists() for each in (Event, Words, PrivateWords))


def test_the_facilitator_has_the_words_at_hand(alice: Client) -> None:
    here = "/practice/set/facilitator"
    page = alice.get(here).content.decode()
    assert "You might say:" in page
    for do in (*["advance"] * 3, "say", "say", *["advance"] * 3, "listen"):
        page = presses(alice, page, do, here)
    assert "Someone gives advice" in page
    assert "Put it as a question." in page


def test_nobody_and_no_other_chair(world: World, alice: Client) -> None:
    assert Client().get(HERE).status_code == 404
    assert Client().post(HERE, {"do": "listen"}).status_code == 404
    assert alice.get("/practice/set/window").status_code == 404
