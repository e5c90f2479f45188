"""The contract's pages, in a browser without a script."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from setwise.people.models import Role as Held
from setwise.people.usecases import add_person, belong
from setwise.programmes.contracts import queries
from setwise.programmes.contracts.clauses import CLAUSES
from setwise.store import set_words, words
from tests.people.browser import client_of
from tests.programmes.contracts.hands import (
    ASKED,
    LINE,
    NOW,
    agreed,
    agrees,
    door,
    puts,
    standing,
    texts,
    waiting,
    writes,
)
from tests.room.browser import a_client
from tests.room.world import World

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def here(world: World, rest: str = "") -> str:
    return f"/sets/{world.herons.pk}/contract/{rest}"


def page(world: World, name: str, rest: str = "") -> str:
    return a_client(world, name).get(here(world, rest)).content.decode()


def post(world: World, name: str, rest: str = "", **fields: Any) -> tuple[int, str]:
    answer = a_client(world, name).post(here(world, rest), fields, follow=True)
    return answer.status_code, answer.content.decode()


def hidden(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    return found[1] if found else ""


def test_a_set_makes_its_contract(world: World) -> None:
    assert "You have no contract yet" in page(world, "alice")
    form = page(world, "alice", "write/line")
    assert "everybody who belongs to this set, and whoever sees its wall" in form
    status, html = post(world, "alice", "write/line", text=LINE, base=hidden(form, "base"))
    assert status == 200
    assert LINE in html
    assert "Written by Alice" in html
    post(world, "dana", "write/least", text="05")
    status, html = post(world, "dana", "write", do="put")
    assert "Waiting for the others" in html
    assert "Still to say: Grace, Cora, Alice, Erin. There is no hurry." in html
    version = str(waiting(world).id)
    assert "Do you agree to this?" in page(world, "alice")
    post(world, "erin", do="miss", version=version, text="When do we begin?")
    assert "When do we begin?" in page(world, "alice")
    post(world, "grace", do="record", version=version, person=[world.id("cora")])
    for name in ("alice", "erin", "grace"):
        post(world, name, do="agree", version=version)
    html = page(world, "sam")
    assert "What we agreed" in html
    assert "Agreed: Grace, Cora, Alice, Dana, Erin." in html


def test_the_limits_are_always_part_of_it(world: World) -> None:
    always = ("Patient safety:", "Safeguarding:", "Duty of candour:", "appraisal, capability")
    agreed(world)
    writes(world, "alice", "line", "Nothing else.")
    puts(world)
    for rest in ("", "write"):
        html = page(world, "erin", rest)
        assert all(each in html for each in always), rest


def test_two_at_once_are_both_told(world: World) -> None:
    first, second = (page(world, name, "write/phones") for name in ("alice", "dana"))
    post(world, "alice", "write/phones", text="Off.", base=hidden(first, "base"))
    _, told = post(world, "dana", "write/phones", text="Silent.", base=hidden(second, "base"))
    assert "Nothing is lost: both texts stand below." in told
    for name in ("alice", "dana"):
        html = page(world, name, "write")
        assert "written at the same time" in html
        assert "Off." in html
        assert "Silent." in html
    draft = queries.texts(door(world, "alice"), "phones")[0]
    post(world, "erin", "write", do="keep", draft=str(draft.id))
    assert texts(world, "phones") == ["Off."]


def test_what_was_to_be_taken_away_was_changed_meanwhile(world: World) -> None:
    writes(world, "alice", "phones", "Off.")
    form = page(world, "dana", "write/phones")
    writes(world, "alice", "phones", "Silent.")
    _, html = post(world, "dana", "write/phones", text="", base=hidden(form, "base"))
    assert "it was not taken away" in html
    assert "Silent." in html


@pytest.mark.parametrize(
    ("clause", "text", "says"),
    [
        ("line", "x" * 201, "This is too long: 200 characters are the most"),
        ("notes", "x" * 2_001, "This is too long: 2000 characters are the most"),
        ("least", "two", "Write a number from 2 to 20, or leave it empty"),
        ("least", "1", "Write a number from 2 to 20, or leave it empty"),
        ("least", "²", "Write a number from 2 to 20, or leave it empty"),
    ],
)
def test_what_cannot_be_saved_comes_back(world: World, clause: str, text: str, says: str) -> None:
    status, html = post(world, "alice", f"write/{clause}", text=text)
    assert status == 422
    assert says in html
    assert text[:10] in html
    assert texts(world, clause) == []


def test_what_cannot_be_sealed_comes_back(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    version = str(puts(world))

    def fails(**_: object) -> None:
        raise words.NotSealed

    monkeypatch.setattr(set_words, "write", fails)
    status, html = post(world, "alice", "write/notes", text="On paper.")
    assert status == 422
    assert "On paper." in html
    status, html = post(world, "dana", do="miss", version=version, text="Tea.")
    assert status == 422
    assert "Tea." in html
    status, html = post(world, "dana", "write", do="put")
    assert status == 422
    assert waiting(world).number == 1


def test_nothing_missing_is_nothing_said(world: World) -> None:
    status, html = post(world, "dana", do="miss", version=str(puts(world)), text=" ")
    assert status == 422
    assert "Write what is missing" in html


def test_what_is_asked_in_vain_is_told(world: World) -> None:
    status, html = post(world, "dana", "write", do="put")
    assert status == 422
    assert "Write the one line first" in html
    first = str(puts(world))
    puts(world)
    status, html = post(world, "dana", do="agree", version=first)
    assert status == 422
    assert "Another version was put to the set meanwhile" in html
    assert post(world, "dana", do="agree", version="x")[0] == 422
    assert post(world, "sam", "write", do="put")[0] == 422


def test_a_supporter_reads_and_is_offered_nothing_to_write(world: World) -> None:
    puts(world)
    html = page(world, "sam")
    assert LINE in html
    assert "I agree" in html
    assert "Write it together" not in html
    assert "Put it to the set" not in page(world, "sam", "write")
    assert a_client(world, "sam").get(here(world, "write/line")).status_code == 404


def test_an_earlier_version_is_still_read(world: World) -> None:
    agreed(world)
    writes(world, "dana", "line", "We listen.")
    agrees(world, puts(world), *ASKED)
    assert "Version 1, agreed" in page(world, "alice")
    assert LINE in page(world, "alice", "1")
    assert a_client(world, "bob").get(here(world, "1")).status_code == 404
    assert a_client(world, "alice").get(here(world, "write/tea")).status_code == 404


def test_the_room_leads_to_it_and_back(world: World) -> None:
    agreed(world)
    world.everyone_comes()
    room = f"/meetings/{world.room}/"
    html = a_client(world, "alice").get(room).content.decode()
    assert f"Our contract: {LINE}" in html
    html = a_client(world, "alice").get(f"{room}contract", follow=True).content.decode()
    assert f'href="{room}"' in html
    came = f"?meeting={world.room}"
    assert f'href="{here(world)}write{came}"' in html
    _, html = post(world, "alice", f"write/notes{came}", text="None.")
    assert f'href="{here(world)}{came}"' in html
    assert "Back to your front page" in page(world, "alice", "?meeting=x")
    assert a_client(world, "bob").get(f"{room}contract").status_code == 404


def test_its_queries_do_not_grow(world: World) -> None:
    for clause in CLAUSES:
        writes(world, "alice", clause.key, "5")
    version = puts(world)
    agrees(world, version, *ASKED)
    puts(world)
    browser = a_client(world, "alice")
    browser.get(here(world))
    for rest, most in ((f"?meeting={world.room}", 12), ("write", 9), ("write/line", 9)):
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(here(world, rest)).status_code == 200
        assert len(asked) <= most, (rest, [each["sql"][:90] for each in asked])
    assert standing(world).stands


def test_who_looks_after_sets_sees_that_it_is_agreed(world: World) -> None:
    tended = f"/organisation/{world.herons.organisation_id}/sets/{world.herons.pk}/"
    organisation = world.herons.organisation
    for name, role in (("lena", Held.LEAD), ("grace", Held.FACILITATOR)):
        person = world.people.setdefault(name, add_person(name="Lena Lead"))
        belong(organisation=organisation, person=person, at=NOW, joined=True, roles=(role,))
    looks = {name: client_of(world.people[name]) for name in ("lena", "grace")}

    def reads(name: str) -> str:
        return looks[name].get(tended).content.decode()

    assert "The set has not made one yet." in reads("lena")
    version = puts(world)
    assert "The set is agreeing on one." in reads("lena")
    agrees(world, version, *ASKED)
    assert "The set has agreed on one." in reads("lena")
    assert LINE not in reads("lena")
    assert here(world) not in reads("lena")
    assert here(world) in reads("grace")
    assert looks["lena"].get(here(world)).status_code == 404
    puts(world)
    assert "and is asking again" in reads("lena")
