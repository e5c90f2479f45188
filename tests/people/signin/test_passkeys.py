"""Passkeys: what a device could never have said lets nobody in, and breaks nothing.

What a device does say is tested with a real browser, in the journeys.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from allauth.mfa.models import Authenticator

from setwise.people.models import Person
from tests.people.signin.device import Device
from tests.people.signin.door import Door, Trust

NONSENSE = [
    "",
    "null",
    "[]",
    "7",
    "{}",
    "not json",
    '{"id": "x", "response": null}',
    json.dumps({"id": "eA", "rawId": "eA", "type": "public-key", "response": {}}),
    json.dumps({"response": {"userHandle": "YWxpY2U"}}),
    json.dumps(
        {
            "id": "eA",
            "rawId": "eA",
            "type": "public-key",
            "response": {
                "clientDataJSON": "e30",
                "authenticatorData": "eA",
                "signature": "eA",
                "userHandle": "eA",
                "attestationObject": "eA",
            },
            "clientExtensionResults": {},
        }
    ),
]


@pytest.mark.parametrize("credential", NONSENSE)
def test_nonsense_lets_nobody_in(trust: Trust, door: Door, credential: str) -> None:
    options = door.opens("/sign-in/passkey", Accept="application/json")
    assert json.loads(options.content)["publicKey"]["userVerification"] == "required"
    answer = door.sends("/sign-in/passkey", credential=credential)
    assert answer.headers["Location"] == "/sign-in/?why=passkey"
    assert door.who() is None


@pytest.mark.parametrize("credential", NONSENSE)
def test_nonsense_is_no_new_passkey(trust: Trust, door: Door, credential: str) -> None:
    door.signs_in(trust.bob)
    page = door.opens("/account/passkeys/add").content.decode()
    assert '"residentKey": "required"' in page
    assert door.sends("/account/passkeys/add", credential=credential).status_code == 422
    assert Authenticator.objects.count() == 0


@pytest.mark.parametrize("credential", NONSENSE)
def test_nonsense_is_no_step_up(trust: Trust, door: Door, credential: str) -> None:
    gets_a_passkey(trust, door)
    assert door.sends("/account/again/", credential=credential).status_code == 422


def asked(door: Door, path: str) -> dict[str, Any]:
    """What a page asks the device."""
    page = door.opens(path).content.decode()
    found = re.search(r"<script type=.application/json.[^>]*>(.*?)</script>", page)
    assert found
    options: dict[str, Any] = json.loads(found[1])
    return options


def gets_a_passkey(trust: Trust, door: Door, person: Person | None = None) -> Device:
    """Somebody, or Bob, signs in and adds a passkey."""
    device = Device()
    door.signs_in(person or trust.bob)
    made = device.makes(asked(door, "/account/passkeys/add"))
    answer = door.sends("/account/passkeys/add", credential=made, name="My phone")
    assert answer.status_code == 302
    return device


def goes_in(door: Door, device: Device) -> str:
    options = json.loads(door.opens("/sign-in/passkey", Accept="application/json").content)
    return door.sends("/sign-in/passkey", credential=device.signs(options)).headers["Location"]


def test_a_passkey_is_all_that_is_needed(trust: Trust, door: Door) -> None:
    device = gets_a_passkey(trust, door)
    assert "My phone" in door.opens("/account/").content.decode()
    browser = Door()
    assert goes_in(browser, device) == "/"
    assert browser.who() == str(trust.bob.pk)
    assert browser.client.session["signin.second_step"] is True


def test_a_passkey_is_the_second_step_of_who_must_have_one(trust: Trust, door: Door) -> None:
    device = gets_a_passkey(trust, door, trust.alice)
    browser = Door()
    assert browser.signs_in(trust.alice).headers["Location"] == "/sign-in/second-step"
    signed = device.signs(asked(browser, "/sign-in/second-step"))
    assert browser.sends("/sign-in/second-step", credential=signed).headers["Location"] == "/"


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "https://evil.example"},
        {"site": "evil.example"},
        {"asks_its_owner": False},
        {"id": b"another passkey"},
        {"key": Device().key},
    ],
    ids=["origin", "site", "owner not asked", "passkey", "key"],
)
def test_what_a_device_signs_for_somebody_else_lets_nobody_in(
    trust: Trust, door: Door, wrong: dict[str, Any]
) -> None:
    device = replace(gets_a_passkey(trust, door), **wrong)
    browser = Door()
    assert goes_in(browser, device) == "/sign-in/?why=passkey"
    assert browser.who() is None


def test_what_was_signed_works_once(trust: Trust, door: Door) -> None:
    device = gets_a_passkey(trust, door)
    browser = Door()
    options = json.loads(browser.opens("/sign-in/passkey").content)
    signed = device.signs(options)
    assert browser.sends("/sign-in/passkey", credential=signed).headers["Location"] == "/"
    other = Door()
    other.opens("/sign-in/passkey")
    answer = other.sends("/sign-in/passkey", credential=signed)
    assert answer.headers["Location"] == "/sign-in/?why=passkey"


def test_a_passkey_of_somebody_suspended_lets_nobody_in(trust: Trust, door: Door) -> None:
    device = gets_a_passkey(trust, door)
    Person.objects.filter(pk=trust.bob.pk).update(suspended_at=datetime.now(UTC))
    browser = Door()
    assert goes_in(browser, device) == "/sign-in/paused"
    assert browser.who() is None


def test_a_passkey_can_be_removed(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    held = {"name": "My phone", "credential": {}}
    step = Authenticator.objects.create(user=trust.bob, type="webauthn", data=held)
    page = door.opens(f"/account/steps/{step.pk}/remove").content.decode()
    assert "Remove My phone?" in page
    assert door.sends(f"/account/steps/{step.pk}/remove").headers["Location"] == "/account/"
    assert not Authenticator.objects.exists()
