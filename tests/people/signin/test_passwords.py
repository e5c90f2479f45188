"""Passwords: off, unless an organisation turns them on, and then for its own people only."""

import pytest
from django.core import mail
from django.http import HttpResponse

from setwise.people.models import Organisation
from setwise.people.signin import usecases
from tests.people.signin.door import Door, Trust, gets_an_app

GOOD = "otter lantern gravel"


@pytest.fixture
def on(trust: Trust) -> Trust:
    """Northshire has turned passwords on; Bob has one."""
    Organisation.objects.filter(pk=trust.organisation.pk).update(passwords=True)
    assert usecases.set_password(person=trust.bob, password=GOOD) == ""
    mail.outbox.clear()
    return trust


def tries(address: str, password: str) -> HttpResponse:
    return Door().sends("/sign-in/password", email=address, password=password)


def test_they_are_off(trust: Trust, door: Door) -> None:
    assert door.opens("/sign-in/password").status_code == 404
    assert "password" not in door.opens("/sign-in/").content.decode().split("need no password")[1]
    door.signs_in(trust.bob)
    assert door.opens("/account/password/").status_code == 404


def test_who_has_one_signs_in_with_it(on: Trust, door: Door) -> None:
    answer = door.sends("/sign-in/password", email="bob@example.org", password=GOOD)
    assert answer.headers["Location"] == "/"
    assert door.who() == str(on.bob.pk)


def test_wrong_unknown_and_without_one_are_answered_alike(on: Trust) -> None:
    texts = {
        tries(address, "wrong wrong wrong").content.decode().count("do not belong together")
        for address in ("bob@example.org", "alice@example.org", "nobody@example.org")
    }
    assert len(texts) == 1
    assert texts != {0}


def test_it_counts_only_where_its_organisation_allows_it(on: Trust) -> None:
    on.charlie.set_password(GOOD)
    on.charlie.save()
    assert tries("charlie@example.org", GOOD).status_code == 422


def test_it_can_be_guessed_five_times(on: Trust) -> None:
    for _ in range(5):
        tries("bob@example.org", "wrong wrong wrong")
    answer = tries("bob@example.org", GOOD)
    assert answer.status_code == 422
    assert "tried too often" in answer.content.decode()


def test_it_is_one_step_and_no_second(on: Trust, door: Door) -> None:
    gets_an_app(on.bob)
    answer = door.sends("/sign-in/password", email="bob@example.org", password=GOOD)
    assert answer.headers["Location"] == "/sign-in/second-step"


@pytest.mark.parametrize("weak", ["short", "password1234", "bob@example.org"])
def test_a_weak_one_is_refused(on: Trust, door: Door, weak: str) -> None:
    door.signs_in(on.bob)
    assert door.sends("/account/password/", password=weak).status_code == 422


def test_it_is_set_changed_and_removed_and_told_by_mail(on: Trust, door: Door) -> None:
    door.signs_in(on.bob)
    assert door.sends("/account/password/", password=f"{GOOD} two").status_code == 302
    assert "A password was set" in str(mail.outbox[-1].body)
    assert door.opens("/account/").status_code == 200
    assert door.sends("/account/password/remove").status_code == 302
    assert "was removed" in str(mail.outbox[-1].body)
    assert door.opens("/account/").status_code == 200
    assert tries("bob@example.org", f"{GOOD} two").status_code == 422
    assert not usecases.remove_password(person=on.charlie)
