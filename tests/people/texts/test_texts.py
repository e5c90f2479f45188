"""A text is made an organisation's own: looked at first, published, and gone back on.

Alice may, Bob belongs but may not, Charlie is of another house.
"""

from __future__ import annotations

import re

import pytest
from django.http import Http404

from setwise.people.audit.names import names_of
from setwise.people.models import OwnText
from setwise.people.texts import queries, usecases
from setwise.store import audit
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all
from tests.people.terms.conftest import LATER, Trust

KEY = "tears"
OURS = "# Tears\n\n> Take your time.\n\n- Ring the chaplain."


def publish(trust: Trust, text: str = OURS, base: int = 0) -> int:
    return usecases.publish(
        person=trust.alice.pk,
        organisation=trust.organisation.pk,
        key=KEY,
        text=text,
        base=base,
        at=LATER,
    )


def now(trust: Trust) -> queries.Version:
    return queries.current(trust.organisation.pk, [KEY])[KEY]


def here(trust: Trust, rest: str = "") -> str:
    return f"/organisation/{trust.organisation.pk}/texts/{KEY}/{rest}"


def test_until_somebody_writes_it_is_as_it_came(trust: Trust) -> None:
    assert (now(trust).number, now(trust).title) == (0, "Somebody is in tears")


def test_published_it_is_the_organisation_s_and_no_other_s(trust: Trust) -> None:
    assert publish(trust) == 1
    assert (now(trust).title, now(trust).published_by) == ("Tears", trust.alice.name)
    page = audit.page(trust.organisation.pk, action="text_published")
    [row] = page.rows
    assert names_of(trust.organisation.pk, [row])[("text", row.thing_id)] == "Tears, version 1"


def test_there_is_a_way_back(trust: Trust) -> None:
    publish(trust)
    came = queries.version(trust.organisation.pk, KEY, 0)
    publish(trust, came.source, base=1)
    assert (now(trust).number, now(trust).source) == (2, came.source)
    numbers = [each.number for each in queries.history(trust.organisation.pk, KEY)]
    assert numbers == [2, 1, 0]


def test_a_version_says_what_changed_from_the_one_before(trust: Trust) -> None:
    publish(trust)
    publish(trust, OURS.replace("Take your time", "Take all your time") + "\n- Sit.", base=1)
    accept_all(trust.alice)
    page = client_of(trust.alice).get(here(trust, "history/2/")).content.decode()
    changed = page.partition('id="changed" open>')[2].partition("</details>")[0]
    assert " ".join(re.sub(r"<[^>]+>", " ", changed).split()) == (
        "What changed from the version before As it is written. What is struck out was taken out, "
        "and what is underlined was put in. (1 line as before) &gt; Take Put in: all End of what was "
        "put in. your time. (1 line as before) Put in: - Sit. End of what was put in."
    )
    assert changed.count("<ins>") == 2
    assert "<del>" not in changed
    first = client_of(trust.alice).get(here(trust, "history/1/")).content.decode()
    assert "<del>" in first
    assert (
        'id="changed"' not in client_of(trust.alice).get(here(trust, "history/0/")).content.decode()
    )


def test_what_changed_carries_no_script(trust: Trust) -> None:
    publish(trust, "# Tears\n\n<script>alert(1)</script>")
    accept_all(trust.alice)
    page = client_of(trust.alice).get(here(trust, "history/1/")).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page.partition('id="changed"')[2].partition("</details>")[0]


def test_the_same_text_again_is_nothing_new(trust: Trust) -> None:
    publish(trust)
    with pytest.raises(usecases.Unchanged):
        publish(trust, OURS + "\n", base=1)


def test_two_at_once_are_told(trust: Trust) -> None:
    publish(trust)
    with pytest.raises(usecases.Outdated):
        publish(trust, "# Another", base=0)
    assert now(trust).title == "Tears"


@pytest.mark.parametrize("name", ["bob", "charlie"])
def test_whoever_does_not_look_after_the_organisation_is_refused(trust: Trust, name: str) -> None:
    person = getattr(trust, name)
    with pytest.raises(Http404):
        usecases.publish(
            person=person.pk,
            organisation=trust.organisation.pk,
            key=KEY,
            text=OURS,
            base=0,
            at=LATER,
        )
    accept_all(person)
    assert client_of(person).get(here(trust)).status_code == 404
    assert not OwnText.objects.exists()


def test_a_text_that_there_is_not_is_not_found(trust: Trust) -> None:
    accept_all(trust.alice)
    client = client_of(trust.alice)
    assert client.get(f"/organisation/{trust.organisation.pk}/texts/nothing/").status_code == 404
    assert client.get(here(trust, "history/9/")).status_code == 404


def test_it_is_looked_at_first_and_then_published(trust: Trust) -> None:
    accept_all(trust.alice)
    client = client_of(trust.alice)
    sent = {"text": OURS + "\n\n<script>alert(1)</script>", "base": "0"}
    page = client.post(here(trust), {**sent, "do": "preview"}).content.decode()
    assert "Nothing is published yet." in page
    assert "<blockquote>" in page
    assert "<script>alert" not in page
    assert not OwnText.objects.exists()
    assert client.post(here(trust), {**sent, "do": "publish"}).status_code == 302
    page = client.get(here(trust, "history/0/")).content.decode()
    assert "Go back to this text" in page


def test_the_press_that_shows_leads_to_what_it_shows(trust: Trust) -> None:
    """The preview stands before the box, and the address of the press leads to it."""
    accept_all(trust.alice)
    sent = {"text": OURS, "base": "0", "do": "preview"}
    page = client_of(trust.alice).post(here(trust), sent).content.decode()
    assert 'formaction="#preview"' in page
    assert '<h2 id="preview" tabindex="-1">' in page
    assert page.index('id="preview"') < page.index('name="text"')


@pytest.mark.parametrize("text", ["", "Tears without a title", "#   "])
def test_without_a_title_it_is_refused_and_nothing_is_lost(trust: Trust, text: str) -> None:
    accept_all(trust.alice)
    sent = {"text": text, "base": "0", "do": "publish"}
    answer = client_of(trust.alice).post(here(trust), sent)
    assert answer.status_code == 422
    assert text.strip() in answer.content.decode()


def test_somebody_else_s_version_meanwhile_is_told_and_nothing_is_lost(trust: Trust) -> None:
    accept_all(trust.alice)
    publish(trust)
    client = client_of(trust.alice)
    sent = {"text": "# Mine", "base": "0", "do": "publish"}
    answer = client.post(here(trust), sent)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "# Mine" in page
    assert 'name="base" value="1"' in page
    assert client.post(here(trust), {**sent, "base": "1"}).status_code == 302
