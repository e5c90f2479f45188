"""Actions come back: named in a meeting or afterwards, looked back on, shared and taken back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.learning.access import owner_of
from setwise.learning.actions import queries, usecases
from setwise.learning.actions.access import OwnAction, action_of, sets_for
from setwise.learning.actions.queries import Action
from setwise.programmes.access import set_for
from setwise.programmes.changes.usecases import leave
from setwise.store import erasure, models
from setwise.store.models import PrivateWords
from tests.learning.after import TEXTS, after_words_were_written, its_grace_ends
from tests.room.browser import a_client

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
LATER = timedelta(hours=1)
STEP = "Ask for the rota a week earlier."
REST = ("alice", "dana", "grace")


class After:
    """The world after a meeting in which Alice named an action."""

    def __init__(self) -> None:
        self.world, self.ids = after_words_were_written()
        self.at: datetime = self.world.now + LATER

    def person(self, name: str = "alice") -> UUID:
        return UUID(self.world.id(name))

    def browser(self, name: str = "alice") -> Client:
        return a_client(self.world, name)

    def own(self, key: UUID, name: str = "alice") -> OwnAction:
        return action_of(owner_of(self.person(name)), key)

    def every(self, name: str = "alice") -> tuple[Action, ...]:
        owner_of(self.person(name))
        return queries.actions(self.person(name))

    def names(self, text: str = STEP, by: date | None = None) -> UUID:
        owner = owner_of(self.person())
        (herons,) = sets_for(owner.person)
        return usecases.name(owner=owner, of=herons, text=text, by=by, at=self.at)

    def told(self, name: str = "dana") -> list[str]:
        found = set_for(self.person(name), self.world.herons.pk)
        return [each.text for each in queries.shared_with(found)]

    def comes_back(self, learning_set: UUID | None = None) -> UUID | None:
        """Alice's last action of her set, or of this one."""
        alice = owner_of(self.person()).person
        found = queries.last_of(alice, learning_set or self.world.herons.pk)
        return found.id if found else None

    def folds(self) -> None:
        self.at = its_grace_ends(self.world)


@pytest.fixture
def after(db: None) -> After:
    return After()


@pytest.fixture(params=["in the meeting", "afterwards", "folded"])
def action(after: After, request: pytest.FixtureRequest) -> UUID:
    """An action of Alice's, wherever it was named."""
    if request.param == "afterwards":
        return after.names()
    if request.param == "folded":
        after.folds()
    return after.ids.action


# --- Naming, and looking back ---------------------------------------------------------------------


def test_what_was_named_in_the_meeting_is_there(after: After) -> None:
    (found,) = after.every()
    assert (found.text, found.meeting) == (TEXTS.action, after.world.room)
    assert (found.ahead, found.shared, found.by) == (True, False, None)


def test_one_is_named_afterwards(after: After) -> None:
    key = after.names(by=date(2027, 1, 28))
    newest, older = after.every()
    assert (newest.id, newest.text, newest.by) == (key, STEP, date(2027, 1, 28))
    assert (newest.meeting, newest.learning_set) == (None, after.world.herons.pk)
    assert older.text == TEXTS.action


def test_it_is_looked_back_on(after: After, action: UUID) -> None:
    usecases.look_back(
        own=after.own(action), did="Asked.", learnt=" It was easy. ", again=False, at=after.at
    )
    found = after.own(action).action
    assert (found.did, found.learnt, found.ahead) == ("Asked.", "It was easy.", False)
    assert found.text in (TEXTS.action, STEP)
    assert queries.learnt_from(after.every()) == 1


def test_it_comes_back_once_more_if_one_likes(after: After, action: UUID) -> None:
    usecases.look_back(own=after.own(action), did="A part.", learnt="", again=True, at=after.at)
    assert after.own(action).action.ahead
    assert queries.learnt_from(after.every()) == 0


def test_it_is_said_differently(after: After, action: UUID) -> None:
    usecases.look_back(own=after.own(action), did="", learnt="Much.", again=False, at=after.at)
    usecases.change(own=after.own(action), text="Less.", by=date(2027, 2, 1), at=after.at)
    found = after.own(action).action
    assert (found.text, found.by, found.learnt) == ("Less.", date(2027, 2, 1), "Much.")


def test_the_last_one_of_the_set_comes_back(after: After) -> None:
    assert after.comes_back(uuid4()) is None
    assert after.comes_back() == after.ids.action
    newer = after.names()
    assert after.comes_back() == newer
    usecases.look_back(own=after.own(newer), did="x", learnt="", again=False, at=after.at)
    assert after.comes_back() == after.ids.action
    assert queries.last_of(after.person("dana"), after.world.herons.pk) is None


# --- Sharing --------------------------------------------------------------------------------------


def test_it_is_shared_with_the_set_and_taken_back(after: After, action: UUID) -> None:
    text = after.own(action).action.text
    for _ in range(2):
        usecases.share(own=after.own(action), at=after.at)
        assert after.told() == [text]
        assert after.own(action).action.shared
    for _ in range(2):
        usecases.take_back(own=after.own(action), at=after.at)
        assert after.told() == []
    assert not after.own(action).action.shared


def test_the_set_is_told_what_it_says_now(after: After, action: UUID) -> None:
    usecases.share(own=after.own(action), at=after.at)
    usecases.change(own=after.own(action), text="Less.", by=None, at=after.at)
    assert after.told("grace") == ["Less."]


def test_what_was_shared_in_the_room_stays_shared(after: After) -> None:
    key = after.ids.action
    after.world.must("alice", c.ShareAction(str(key), shared=True))
    assert after.told() == [TEXTS.action]
    after.folds()
    assert after.told() == [TEXTS.action]
    assert after.own(key).action.shared


def test_what_the_room_takes_back_is_taken_back(after: After) -> None:
    key = str(after.ids.action)
    for shared in (True, False):
        after.world.must("alice", c.ShareAction(key, shared=shared))
    assert after.told() == []
    after.world.must("alice", c.ShareAction(key, shared=True))
    after.world.must("alice", c.LetGo(key))
    assert after.told() == []
    after.world.must("alice", c.Keep(key))
    assert after.told() == [TEXTS.action]
    again = c.Write(str(uuid4()), Kind.ACTION, shared=True)
    after.world.must("alice", again, text="Another.")
    assert after.told() == ["Another."]


def test_whoever_left_the_set_shares_nothing_and_is_not_shown(after: After, action: UUID) -> None:
    usecases.share(own=after.own(action), at=after.at)
    leave(access=set_for(after.person(), after.world.herons.pk), at=after.at)
    assert after.told() == []
    own = after.own(action)
    assert own.action.shared
    with pytest.raises(usecases.NotOfTheSet):
        usecases.share(own=own, at=after.at)
    usecases.take_back(own=own, at=after.at)
    assert not models.Words.objects.filter(meeting=after.world.herons.pk).exists()


def test_it_goes_with_its_author(after: After, action: UUID) -> None:
    usecases.share(own=after.own(action), at=after.at)
    erasure.erase_person(person=after.person(), by="house", at=0)
    assert after.told() == []


# --- Letting go -----------------------------------------------------------------------------------


def test_let_go_all_of_it_goes(after: After, action: UUID) -> None:
    usecases.look_back(own=after.own(action), did="x", learnt="y", again=False, at=after.at)
    usecases.share(own=after.own(action), at=after.at)
    usecases.let_go(own=after.own(action), at=after.at)
    assert action not in {each.id for each in after.every()}
    assert after.told() == []
    assert not PrivateWords.objects.exists()


# --- The pages ------------------------------------------------------------------------------------


def page(after: After, path: str, name: str = "alice") -> str:
    answer = after.browser(name).get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


def of(action: UUID, path: str = "") -> str:
    return f"/yours/actions/{action}/{path}"


def test_all_of_it_by_the_pages(after: After) -> None:
    alice = after.browser()
    assert 'href="/yours/actions/"' in page(after, "/yours/")
    assert alice.post("/yours/actions/", {"text": STEP, "by": "2027-01-28"}).status_code == 302
    shown = page(after, "/yours/actions/")
    assert STEP in shown
    assert "You thought of Thursday 28 January." in shown
    key = after.every()[0].id
    assert alice.post(of(key), {"did": "x", "learnt": "To ask early."}).status_code == 302
    shown = page(after, "/yours/actions/")
    assert "You learnt something from 1 of your actions." in shown
    assert "To ask early." in shown
    assert alice.post(of(key, "share"), {"do": "share"}).status_code == 302
    assert "Keep it to myself" in page(after, of(key))
    assert alice.post(of(key, "change"), {"text": "Sooner."}).status_code == 302
    assert "Sooner." in page(after, f"/sets/{after.world.herons.pk}/actions", "dana")
    assert "To ask early." not in page(after, f"/sets/{after.world.herons.pk}/actions", "dana")
    assert alice.post(of(key, "share"), {"do": "take_back"}).status_code == 302
    assert alice.post(of(key, "let-go")).status_code == 302
    assert "Sooner." not in page(after, "/yours/actions/")


def test_said_in_the_room_it_leads_back_to_it(after: After) -> None:
    fields = {"did": "x", "meeting": str(after.world.room)}
    answer = after.browser().post(of(after.ids.action), fields)
    assert answer["Location"] == f"/meetings/{after.world.room}/"
    answer = after.browser().post(of(after.ids.action), {"did": "x", "meeting": "//elsewhere"})
    assert answer["Location"] == "/yours/actions/"


def test_looking_back_is_saved_as_it_is_typed(after: After) -> None:
    json = {"accept": "application/json"}
    answer = after.browser().post(of(after.ids.action), {"learnt": "Much."}, headers=json)
    assert answer.json()["saved"]
    assert after.own(after.ids.action).action.learnt == "Much."


@pytest.mark.parametrize(
    ("path", "fields", "told"),
    [
        ("", {"text": " ", "by": ""}, "Write something here first"),
        ("", {"text": "x" * 2_001}, "That is too long"),
        ("", {"text": STEP, "by": "soon"}, "Write the day like"),
        ("{}/", {"did": "x" * 2_001}, "That is too long"),
        ("{}/change", {"text": ""}, "Write something here first"),
    ],
)
def test_what_cannot_be_kept_is_told_and_not_lost(
    after: After, path: str, fields: dict[str, str], told: str
) -> None:
    answer = after.browser().post(f"/yours/actions/{path.format(after.ids.action)}", fields)
    shown = answer.content.decode()
    assert (answer.status_code, told in shown) == (422, True)
    assert all(value in shown for value in fields.values())
    assert not PrivateWords.objects.exists()


@pytest.mark.parametrize("name", ["dana", "grace", "sam", "bob", "charlie", ""])
def test_nobody_else_reaches_an_action(after: After, action: UUID, name: str) -> None:
    browser = after.browser(name)
    for path in ("", "change"):
        assert browser.get(of(action, path)).status_code == 404
    for path in ("", "change", "share", "let-go"):
        fields = {"text": "x", "did": "x", "do": "share"}
        assert browser.post(of(action, path), fields).status_code == 404
    if name:
        assert TEXTS.action not in page(after, "/yours/actions/", name)
    assert action in {each.id for each in after.every()}


@pytest.mark.parametrize("name", ["sam", "bob", "charlie", ""])
def test_what_a_set_was_told_is_for_its_people(after: After, name: str) -> None:
    here = f"/sets/{after.world.herons.pk}/actions"
    usecases.share(own=after.own(after.ids.action), at=after.at)
    for each in REST:
        assert TEXTS.action in page(after, here, each)
    assert after.browser(name).get(here).status_code == 404


def test_whoever_supports_somebody_names_none(after: After) -> None:
    assert after.browser("sam").post("/yours/actions/", {"text": STEP}).status_code == 404


def test_the_pages_cost_a_few_queries(
    after: After, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        after.names()
    usecases.share(own=after.own(after.ids.action), at=after.at)
    for path in ("/yours/actions/", of(after.ids.action), f"/sets/{after.world.herons.pk}/actions"):
        page(after, path)
        with django_assert_max_num_queries(MOST_QUERIES):
            page(after, path)
