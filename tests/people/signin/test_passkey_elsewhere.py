"""A passkey on one's own phone keeps nobody away from a shared computer; a mailbox alone wins nothing."""

import pytest

from setwise.people.models import Organisation
from setwise.people.signin import access
from tests.people.signin.door import Door, Trust, gets_an_app, newest_code
from tests.people.signin.test_passkeys import asked, gets_a_passkey


def everybody_needs_a_second_step(trust: Trust) -> None:
    Organisation.objects.filter(pk=trust.organisation.pk).update(second_factor_for_all=True)


def test_a_member_with_a_passkey_signs_in_elsewhere_by_a_code(trust: Trust, door: Door) -> None:
    assert "still sign in by a code" in door_page(door, trust)
    gets_a_passkey(trust, door)
    ward = Door()
    assert ward.signs_in(trust.bob).headers["Location"] == "/"
    assert ward.who() == str(trust.bob.pk)
    assert ward.opens("/").status_code == 200
    page = ward.opens("/account/").content.decode()
    assert "takes none away" in page
    assert "Recovery codes" not in page


def door_page(door: Door, trust: Trust) -> str:
    door.signs_in(trust.bob)
    return door.opens("/account/passkeys/add").content.decode()


def test_a_member_with_a_passkey_shows_who_they_are_by_either(trust: Trust, door: Door) -> None:
    device = gets_a_passkey(trust, door)
    page = door.opens("/account/again/").content.decode()
    assert "Use your passkey" in page
    assert "Send me a code" in page
    ward = Door()
    ward.signs_in(trust.bob)
    ward.sends("/account/again/", send="1", next="/account/")
    assert ward.sends("/account/again/", code="00000000").status_code == 422
    answer = ward.sends("/account/again/", code=newest_code(), next="/account/")
    assert answer.headers["Location"] == "/account/"
    assert "signin.second_step" not in marks_of(ward)
    signed = device.signs(asked(door, "/account/again/"))
    assert door.sends("/account/again/", credential=signed).headers["Location"] == "/"
    assert "signin.second_step" in marks_of(door)


def marks_of(door: Door) -> set[str]:
    """What the session holds as true."""
    return {key for key, value in door.client.session.items() if value is True}


def test_whoever_must_have_a_second_step_is_told_before_and_asked_after(
    trust: Trust, door: Door
) -> None:
    door.signs_in(trust.alice)
    assert "you need an authenticator app" in door.opens("/account/passkeys/add").content.decode()
    gets_a_passkey(trust, Door(), trust.alice)
    ward = Door()
    assert ward.signs_in(trust.alice).headers["Location"] == "/sign-in/second-step"
    assert ward.who() is None


def test_an_app_is_asked_for_also_of_a_member(trust: Trust, door: Door) -> None:
    gets_an_app(trust.bob)
    assert door.signs_in(trust.bob).headers["Location"] == "/sign-in/second-step"


@pytest.mark.parametrize(
    "path", ["/account/passkeys/add", "/account/app/add", "/account/recovery-codes/"]
)
def test_once_it_is_asked_a_mailbox_alone_adds_no_other_step(
    trust: Trust, door: Door, path: str
) -> None:
    device = gets_a_passkey(trust, door)
    ward = Door()
    ward.signs_in(trust.bob)
    everybody_needs_a_second_step(trust)
    assert access.step_needed(trust.bob)
    assert ward.opens("/").headers["Location"].startswith("/account/second-step/")
    there = ward.opens(path).headers["Location"]
    assert there.startswith("/account/again/")
    ward.sends("/account/again/", send="1")
    assert ward.sends("/account/again/", code=newest_code()).status_code == 422
    signed = device.signs(asked(ward, "/account/again/"))
    assert ward.sends("/account/again/", credential=signed, next=path).headers["Location"] == path
    assert ward.opens(path).status_code == 200 or path == "/account/app/add"
