"""A second step: who is asked for one, what is accepted, and that it takes two to get round it."""

from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from pytest_django.fixtures import Settings

from setwise.people import usecases
from setwise.people.models import Organisation, Role
from setwise.people.signin import access
from tests.people.signin.door import (
    NOW,
    SECRET,
    Door,
    Trust,
    app_shows,
    gets_an_app,
    joins,
    steps_held,
)

Capture = Callable[..., Any]


def with_an_app(trust: Trust) -> Door:
    """Alice, signed in with her app."""
    gets_an_app(trust.alice)
    door = Door()
    door.signs_in(trust.alice)
    door.sends("/sign-in/second-step", code=app_shows())
    assert door.who() == str(trust.alice.pk)
    return door


def test_it_is_asked_by_role_and_where_an_organisation_wants_it(trust: Trust) -> None:
    assert access.second_step_asked(trust.alice.pk)
    assert not access.second_step_asked(trust.bob.pk)
    edie = joins("Edie East", trust.organisation, Role.EDITOR)
    assert access.second_step_asked(edie.pk)
    Organisation.objects.filter(pk=trust.organisation.pk).update(second_factor_for_all=True)
    assert access.second_step_asked(trust.bob.pk)


def test_a_set_of_ones_own_asks_nothing_of_its_members(trust: Trust) -> None:
    own = usecases.found_organisation(name="Six of us", own_set=True)
    Organisation.objects.filter(pk=own.pk).update(second_factor_for_all=True)
    dora = joins("Dora Diaz", own, Role.MEMBER)
    assert not access.second_step_asked(dora.pk)


def test_a_lead_without_one_is_led_to_it_and_no_further(trust: Trust, door: Door) -> None:
    door.signs_in(trust.alice)
    asked = door.opens("/")
    assert asked.headers["Location"] == "/account/second-step/?next=%2F"
    assert "Set up a second step" in door.opens(asked.headers["Location"]).content.decode()
    assert door.sends("/organisation/nothing/").headers["Location"].startswith("/account/second-")


def test_what_a_page_shows_does_not_change_where_the_way_in_goes_on_to(
    trust: Trust, door: Door
) -> None:
    """The logo is fetched by the page itself, and so is whatever else a script asks for."""
    door.signs_in(trust.alice)
    door.opens("/account/second-step/?next=/organisation/")
    picture = {"Accept": "image/avif,image/webp,*/*"}
    logo = f"/organisation/{trust.organisation.pk}/logo/{'a' * 64}.png"
    # Nothing was published: it is looked for, and not led anywhere.
    assert door.opens(logo, **picture).status_code == 404
    led = door.opens("/programmes/picture.png", **picture)
    assert led.headers["Location"] == "/account/second-step/?next=%2F"
    door.opens(led.headers["Location"], **picture)
    door.opens("/account/app/add")
    secret = door.client.session["mfa.totp.secret"]
    door.sends("/account/app/add", code=app_shows(secret=secret))
    assert 'href="/organisation/"' in door.opens("/account/recovery-codes/").content.decode()


def test_nobody_is_stopped_in_a_meeting(trust: Trust, door: Door) -> None:
    door.signs_in(trust.alice)
    assert door.opens("/meetings/00000000-0000-4000-8000-000000000000/").status_code == 404


def test_a_member_is_not_asked(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert door.opens("/").status_code == 200


def test_an_app_is_set_up_with_its_first_code(
    trust: Trust, door: Door, django_capture_on_commit_callbacks: Capture
) -> None:
    door.signs_in(trust.alice)
    door.opens("/account/second-step/?next=/")
    page = door.opens("/account/app/add").content.decode()
    assert "<svg" in page
    assert "style=" not in page
    secret = door.client.session["mfa.totp.secret"]
    assert door.sends("/account/app/add", code="000000").status_code == 422
    with django_capture_on_commit_callbacks(execute=True):
        done = door.sends("/account/app/add", code=app_shows(secret=secret))
    assert done.headers["Location"] == "/account/recovery-codes/"
    assert steps_held(trust.alice) == {"totp", "recovery_codes"}
    assert "An authenticator app was added" in str(mail.outbox[-1].body)
    assert 'href="/"' in door.opens("/account/recovery-codes/").content.decode()
    assert door.opens("/").status_code == 200


def test_what_an_app_knows_is_not_readable_in_the_database(trust: Trust) -> None:
    gets_an_app(trust.alice)
    assert SECRET not in str(Authenticator.objects.values_list("data", flat=True))


def test_who_has_an_app_is_asked_for_its_code(trust: Trust, door: Door) -> None:
    gets_an_app(trust.alice)
    assert (
        door.signs_in(trust.alice, next="/account/").headers["Location"] == "/sign-in/second-step"
    )
    assert door.who() is None
    assert door.sends("/sign-in/second-step", code="000000").status_code == 422
    right = app_shows()
    assert door.sends("/sign-in/second-step", code=right).headers["Location"] == "/account/"
    assert door.who() == str(trust.alice.pk)
    assert door.opens("/").status_code == 200


def test_a_code_of_an_app_works_once(trust: Trust) -> None:
    gets_an_app(trust.alice)
    right = app_shows()
    for browser, status in ((Door(), 302), (Door(), 422)):
        browser.signs_in(trust.alice)
        assert browser.sends("/sign-in/second-step", code=right).status_code == status


def test_codes_of_an_app_can_be_guessed_five_times(trust: Trust, door: Door) -> None:
    gets_an_app(trust.alice)
    door.signs_in(trust.alice)
    for _ in range(5):
        door.sends("/sign-in/second-step", code="000000")
    answer = door.sends("/sign-in/second-step", code=app_shows())
    assert answer.status_code == 422
    assert "tried too often" in answer.content.decode()


def test_a_recovery_code_stands_in_once(trust: Trust) -> None:
    door = with_an_app(trust)
    door.sends("/account/recovery-codes/")
    held = Authenticator.objects.get(user=trust.alice, type="recovery_codes")
    code = held.wrap().get_unused_codes()[0]
    assert code in door.opens("/account/recovery-codes/").content.decode()
    for browser, status in ((Door(), 302), (Door(), 422)):
        browser.signs_in(trust.alice)
        assert browser.sends("/sign-in/second-step", code=code).status_code == status


def test_the_second_step_cannot_be_skipped(trust: Trust, door: Door) -> None:
    gets_an_app(trust.alice)
    door.signs_in(trust.alice)
    assert door.opens("/account/").headers["Location"] == "/sign-in/?next=%2Faccount%2F"
    assert Door().opens("/sign-in/second-step").headers["Location"] == "/sign-in/"
    assert Door().opens("/sign-in/code").headers["Location"] == "/sign-in/"


def test_the_only_one_that_is_needed_cannot_be_removed(trust: Trust) -> None:
    door = with_an_app(trust)
    step = Authenticator.objects.get(user=trust.alice, type="totp").pk
    assert "Add another one first" in door.sends(f"/account/steps/{step}/remove").content.decode()
    assert "totp" in steps_held(trust.alice)
    usecases.take_role(organisation=trust.organisation, person=trust.alice, role=Role.LEAD, at=NOW)
    assert door.sends(f"/account/steps/{step}/remove").headers["Location"] == "/account/"
    assert steps_held(trust.alice) == set()


def test_somebody_elses_step_is_not_there(trust: Trust, door: Door) -> None:
    gets_an_app(trust.alice)
    step = Authenticator.objects.get(user=trust.alice).pk
    door.signs_in(trust.bob)
    assert door.opens(f"/account/steps/{step}/remove").status_code == 404


def test_a_first_step_that_is_asked_after_signing_in_is_taken_by_a_step_up(
    trust: Trust, door: Door
) -> None:
    door.signs_in(trust.bob)
    gets_an_app(trust.bob)
    usecases.give_role(organisation=trust.organisation, person=trust.bob, role=Role.LEAD, at=NOW)
    assert "Sign in again" in door.opens("/account/second-step/").content.decode()
    answer = door.sends("/account/again/", code=app_shows(), next="/")
    assert answer.headers["Location"] == "/"
    assert door.opens("/").status_code == 200


@pytest.mark.parametrize("there", [True, False])
def test_a_page_of_nobody_is_one_to_sign_in_for(trust: Trust, door: Door, there: bool) -> None:
    path = f"/organisation/{trust.organisation.pk if there else trust.alice.pk}/lost-second-step/"
    answer = door.opens(path)
    assert answer.headers["Location"].startswith("/sign-in/?next=%2Forganisation")


def test_only_our_own_addresses_are_there(trust: Trust, door: Door, settings: Settings) -> None:
    for path in (
        "signup/",
        "login/",
        "logout/",
        "email/",
        "password/reset/",
        "2fa/",
        "confirm-email/",
    ):
        for prefix in ("/", "/accounts/", "/account/"):
            assert door.opens(prefix + path, Accept="*/*").status_code == 404, prefix + path
