"""An organisation calls things as it likes: tried first, published, and gone back on."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import Http404
from django.test import Client

from setwise.design.terms import BRITISH, NAMES, article, renamed
from setwise.design.words import say
from setwise.people import usecases as people
from setwise.people.brand import found, queries, usecases, wording
from setwise.people.models import Organisation, OwnWords
from setwise.store import audit, tenancy
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all
from tests.people.terms.conftest import LATER, Trust

CIRCLE = {"set": ("circle", "circles"), "learning_set": ("learning circle", "learning circles")}


def publish(trust: Trust, **other: Any) -> int:
    mine: dict[str, Any] = {
        "person": trust.alice.pk,
        "organisation": trust.organisation.pk,
        "at": LATER,
    }
    return usecases.publish_words(**mine | {"words": CIRCLE, "base": 0} | other)


def here(trust: Trust) -> str:
    return f"/organisation/{trust.organisation.pk}/words/"


def boxes(**other: str) -> dict[str, str]:
    return {"set_one": "circle", "set_many": "circles", "base": "0", "do": "publish"} | other


@pytest.fixture
def alice(trust: Trust) -> Client:
    accept_all(trust.alice)
    return client_of(trust.alice)


def test_it_holds_where_its_door_was_passed_and_nowhere_else(trust: Trust) -> None:
    text = "{A_learning_set}, and two {sets}"
    with tenancy.inside(trust.organisation.pk):
        assert say(text) == "An action learning set, and two sets"
        assert publish(trust) == 1
        assert say(text) == "A learning circle, and two circles"
    tenancy.begin()
    assert say(text) == "An action learning set, and two sets"
    tenancy.enter(person=trust.bob.pk)
    assert say(text) == "A learning circle, and two circles"
    tenancy.begin()
    tenancy.enter(person=trust.charlie.pk)
    assert say(text) == "An action learning set, and two sets"
    assert audit.page(trust.organisation.pk, action="words_published").rows


def test_whoever_works_in_two_places_hears_the_method_s_own(trust: Trust) -> None:
    publish(trust)
    elsewhere = found.home_of(trust.charlie.pk)
    assert elsewhere is not None
    there = Organisation.objects.get(pk=elsewhere)
    people.belong(organisation=there, person=trust.bob, at=LATER, joined=True)
    tenancy.begin()
    tenancy.enter(person=trust.bob.pk)
    assert say("{Set}") == "Set"
    people.leave(organisation=there, person=trust.bob, at=LATER)
    assert say("{Set}") == "Circle"


def test_there_is_a_way_back(trust: Trust) -> None:
    publish(trust)
    publish(trust, words={}, base=1)
    assert found.terms_of(trust.organisation.pk) is BRITISH
    assert [each.number for each in queries.words(trust.organisation.pk)] == [2, 1, 0]


def test_the_same_again_is_nothing_new(trust: Trust) -> None:
    publish(trust)
    with pytest.raises(usecases.Unchanged):
        publish(trust, base=1)
    with pytest.raises(usecases.Outdated):
        publish(trust, words={})
    assert OwnWords.objects.count() == 1


@pytest.mark.parametrize("name", ["bob", "charlie"])
def test_whoever_does_not_administer_it_is_refused(trust: Trust, name: str) -> None:
    person = getattr(trust, name)
    with pytest.raises(Http404):
        publish(trust, person=person.pk)
    accept_all(person)
    assert client_of(person).get(here(trust)).status_code == 404


def test_it_is_read_first_and_then_published(trust: Trust, alice: Client) -> None:
    page = alice.post(here(trust), boxes(do="try")).content.decode()
    assert "In your circle nobody gives advice." in page
    assert not OwnWords.objects.exists()
    assert "In your set nobody gives advice." in alice.get(here(trust)).content.decode()
    assert alice.post(here(trust), boxes()).status_code == 302
    assert "In your circle nobody gives advice." in alice.get(here(trust)).content.decode()
    page = alice.get(f"{here(trust)}?from=0").content.decode()
    assert "In your set nobody gives advice." in page
    assert OwnWords.objects.count() == 1


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({"set_many": ""}, "Write both, one and several"),
        ({"set_one": "<b>"}, "Use letters"),
        ({"set_one": "{meeting}"}, "Use letters"),
        ({"set_one": "Meeting"}, "Two things would be called"),
        ({"member_one": "circle", "member_many": "circles"}, "Two things would be called"),
        ({"base": "7"}, "Somebody published another version"),
        ({"set_one": "", "set_many": ""}, "This is what holds already"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_lost(
    trust: Trust, alice: Client, other: dict[str, str], told: str
) -> None:
    answer = alice.post(here(trust), boxes() | other)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert told in page
    assert not OwnWords.objects.exists()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        *(("circle", "a"), ("action group", "an"), ("hour", "an"), ("unit", "a"), ("MDT", "an")),
        *(("European group", "a"), ("PLS", "a"), ("uncle", "an"), ("one-to-one", "a"), ("", "a")),
    ],
)
def test_the_word_before_it(word: str, expected: str) -> None:
    assert article(word) == expected


def test_the_same_words_are_the_same_object() -> None:
    own = (("set", "circle", "circles"),)
    assert renamed(own) is renamed((("set", "circle", "circles"),))
    assert renamed((("nothing", "a", "b"),)) is BRITISH
    assert renamed(own).mark != BRITISH.mark


def test_every_term_comes_up_in_an_example_and_has_a_meaning() -> None:
    said = " ".join(each.text for each in wording.EXAMPLES).lower()
    for name in NAMES:
        assert any(f"{{{form}}}" in said for form in (name, f"{name}s", f"a_{name}")), name
    assert tuple(wording.MEANINGS) == NAMES
