"""What somebody finds of a meeting's words afterwards, keeps, lets go, and has back."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.learning.access import owner_of
from setwise.learning.taking import queries, usecases
from setwise.learning.taking.access import Taken, came_to
from setwise.programmes.access import set_for
from setwise.programmes.changes.usecases import leave
from setwise.room import housework
from setwise.store import kept, models, words
from tests.learning.after import TEXTS, Written, after_words_were_written, its_grace_ends
from tests.room.browser import a_client

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
LATER = timedelta(hours=1)


class After:
    """The world after its meeting, and Alice looking back on it."""

    def __init__(self) -> None:
        self.world, self.ids = after_words_were_written()
        self.at: datetime = self.world.now + LATER

    @property
    def alice(self) -> Client:
        return a_client(self.world, "alice")

    @property
    def minute(self) -> str:
        return f"/yours/meetings/{self.world.room}/"

    def page(self, name: str = "alice", more: str = "") -> str:
        answer = a_client(self.world, name).get(f"{self.minute}{more}")
        assert answer.status_code == 200
        return answer.content.decode()

    def taken(self, name: str = "alice") -> Taken:
        return came_to(owner_of(self.world.people[name].pk), self.world.room)

    def had(self, name: str = "alice") -> queries.Had:
        return queries.had(self.taken(name), self.at)

    def lets_go(self, key: UUID, name: str = "alice") -> bool:
        return usecases.let_go(taken=self.taken(name), words=key, at=self.at)

    def keeps(self, key: UUID, name: str = "alice") -> bool:
        return usecases.keep(taken=self.taken(name), words=key, at=self.at)

    def folds(self) -> None:
        self.at = its_grace_ends(self.world)


@pytest.fixture
def after(db: None) -> After:
    return After()


@pytest.fixture
def ids(after: After) -> Written:
    return after.ids


def there(key: UUID) -> bool:
    return models.Words.objects.filter(pk=key).exists()


# --- What is found --------------------------------------------------------------------------------


def test_the_presenter_finds_what_is_hers(after: After) -> None:
    page = after.page()
    for text in (TEXTS.note, TEXTS.kept, TEXTS.feedback, TEXTS.action):
        assert text in page
    assert TEXTS.unkept not in page
    assert "What nobody keeps of this meeting is erased on" in page
    assert f'href="/meetings/{after.world.room}/"' in page


def test_after_the_grace_she_finds_what_she_kept_and_nothing_else(after: After) -> None:
    after.folds()
    page = after.page()
    for text in (TEXTS.kept, TEXTS.feedback, TEXTS.action):
        assert text in page
    assert TEXTS.note not in page
    found = after.had()
    assert (found.until, found.own) == (None, ())


def test_nobody_else_finds_any_of_it(after: After) -> None:
    for name in ("dana", "grace", "cora", "erin"):
        page = after.page(name)
        assert not [text for text in TEXTS if text in page], name
        assert not after.had(name).any
    after.folds()
    assert not after.had("dana").any
    assert kept.of_kind(after.world.people["dana"].pk, "action") == ()


def test_actions_are_found_of_all_meetings(after: After) -> None:
    after.folds()
    (found,) = kept.of_kind(after.world.people["alice"].pk, "action")
    assert (found.text, found.meeting) == (TEXTS.action, after.world.room)
    assert (found.mine, found.kept, found.learning_set) == (True, True, after.world.herons.pk)


# --- Letting go -----------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["kept", "feedback", "action"])
def test_what_is_let_go_can_be_had_back_within_the_grace(
    after: After, ids: Written, which: str
) -> None:
    key = getattr(ids, which)
    assert after.lets_go(key)
    assert key not in {each.id for each in after.had().questions + after.had().feedback}
    assert after.keeps(key)
    after.folds()
    assert there(key)


@pytest.mark.parametrize("which", ["kept", "feedback", "action"])
def test_what_is_let_go_goes_with_the_grace(after: After, ids: Written, which: str) -> None:
    key = getattr(ids, which)
    after.lets_go(key)
    after.lets_go(key)
    after.folds()
    assert not there(key)
    assert not after.keeps(key)


@pytest.mark.parametrize("which", ["kept", "feedback", "action"])
def test_after_the_grace_it_goes_at_once(after: After, ids: Written, which: str) -> None:
    after.folds()
    key = getattr(ids, which)
    assert not after.lets_go(key)
    assert not there(key)
    assert not after.lets_go(key)


def test_ones_own_words_are_kept_and_let_go(after: After, ids: Written) -> None:
    assert after.keeps(ids.note)
    assert after.had().own[0].kept
    assert after.lets_go(ids.note)
    assert not after.had().own[0].kept
    after.keeps(ids.note)
    after.folds()
    assert TEXTS.note in after.page()
    assert not after.lets_go(ids.note)
    assert not there(ids.note)


@pytest.mark.parametrize("which", ["kept", "feedback", "action", "note", "unkept"])
@pytest.mark.parametrize("name", ["dana", "grace"])
def test_nobody_else_keeps_it_or_lets_it_go(
    after: After, ids: Written, which: str, name: str
) -> None:
    key = getattr(ids, which)
    before = models.Words.objects.get(pk=key).keeper
    assert not after.keeps(key, name)
    assert not after.lets_go(key, name)
    assert models.Words.objects.get(pk=key).keeper == before
    after.folds()
    assert not after.lets_go(key, name)
    assert there(key) is (which not in ("note", "unkept"))


def test_whoever_has_left_the_set_has_it_still(after: After, ids: Written) -> None:
    herons = set_for(after.world.people["alice"].pk, after.world.herons.pk)
    leave(access=herons, at=after.at)
    page = after.page()
    assert TEXTS.feedback in page
    assert f'href="/meetings/{after.world.room}/"' not in page
    assert after.lets_go(ids.feedback)
    assert after.keeps(ids.feedback)


# --- The page -------------------------------------------------------------------------------------


def send(after: After, name: str, do: str, words: object) -> str:
    answer = a_client(after.world, name).post(f"{after.minute}words", {"do": do, "words": words})
    return answer["Location"] if answer.status_code == 302 else str(answer.status_code)


def test_it_is_let_go_and_had_back_by_a_press(after: After, ids: Written) -> None:
    there = send(after, "alice", "let_go", ids.feedback)
    assert there == f"{after.minute}?gone={ids.feedback}#gone"
    page = after.page(more=f"?gone={ids.feedback}")
    assert "Undo" in page
    assert TEXTS.feedback not in page
    assert send(after, "alice", "keep", ids.feedback) == f"{after.minute}#words"
    page = after.page(more=f"?gone={ids.feedback}")
    assert TEXTS.feedback in page
    assert "You let it go" not in page


@pytest.mark.parametrize("words", ["", "none", uuid4()])
def test_what_is_no_words_of_hers_changes_nothing(after: After, words: object) -> None:
    before = list(models.Words.objects.values_list("pk", "keeper"))
    for do in ("let_go", "keep"):
        assert send(after, "alice", do, words).startswith(after.minute)
    assert list(models.Words.objects.values_list("pk", "keeper")) == before


@pytest.mark.parametrize("name", ["sam", "bob", "charlie", ""])
def test_whoever_did_not_come_is_refused(after: After, ids: Written, name: str) -> None:
    assert send(after, name, "let_go", ids.feedback) == "404"
    assert after.page().count(TEXTS.feedback) >= 1


def test_where_keys_are_out_of_reach_it_says_so(
    after: After, monkeypatch: pytest.MonkeyPatch
) -> None:
    from setwise.store.keys import cabinet

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    answer = after.alice.get(after.minute)
    assert answer.status_code == 503
    assert "cannot be opened just now" in answer.content.decode()


def test_the_page_costs_a_few_queries(
    after: After, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    after.alice.post(after.minute, {"back": "Ask first."})
    with django_assert_max_num_queries(MOST_QUERIES):
        after.alice.get(after.minute)


def test_words_kept_here_outlive_the_grace_by_the_houses_own_rule(
    after: After, ids: Written
) -> None:
    after.keeps(ids.note)
    assert words.with_keeper([str(ids.note), str(ids.unkept)]) == {str(ids.note)}
    housework.do(at=after.world.now + timedelta(days=8))
    assert there(ids.note)
    assert not there(ids.unkept)
