"""The page: who sees it, what it offers, and that nothing is asked of anybody before they press."""

from __future__ import annotations

import pytest
from django.conf import settings as configured
from django.core.cache import cache
from pytest_django.fixtures import Settings

from setwise.people.models import Device
from tests.people.push.phone import Phone
from tests.people.push.test_carrier import turns_on
from tests.people.signin.door import Door, Trust

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on")]
PAGE = "/account/device/"
ANDROID = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"


def comes(trust: Trust, who: str = "bob", *, own: bool = True) -> Door:
    cache.clear()
    door = Door()
    door.client.defaults["HTTP_USER_AGENT"] = ANDROID
    door.signs_in(getattr(trust, who), **({"own_device": "on"} if own else {}))
    return door


def text_of(door: Door) -> str:
    answer = door.opens(PAGE)
    assert answer.status_code == 200
    return answer.content.decode()


def turn_on(door: Door, phone: Phone) -> int:
    return int(door.client.post(f"{PAGE}on", phone.fields()).status_code)


def test_bob_turns_it_on_and_off_on_his_phone(trust: Trust) -> None:
    bob = comes(trust)
    page = text_of(bob)
    assert "Tell me on this phone" in page
    assert "Your set meets on Thursday 10 December at 2pm." in page
    assert 'hidden data-key="' in page, "without a script there is nothing to press"
    assert "you get mails as before" in page
    assert turn_on(bob, Phone("bob")) == 302
    page = text_of(bob)
    assert "You are told here." in page
    assert "device.js" not in page
    (device,) = Device.objects.all()
    assert (device.person, device.name) == (trust.bob, "Chrome, Android")
    assert bob.client.post(f"{PAGE}{device.pk}/off").status_code == 302
    assert "Tell me on this phone" in text_of(bob)
    assert bob.client.post(f"{PAGE}{device.pk}/off").status_code == 302


def test_another_ones_device_is_left_alone(trust: Trust) -> None:
    bobs = turns_on(trust.bob, Phone("bob"))
    charlie = comes(trust, "charlie")
    charlie.client.post(f"{PAGE}{bobs.pk}/off")
    charlie.client.post(f"{PAGE}off")
    assert Device.objects.filter(pk=bobs.pk).exists()
    assert "Stop there" not in text_of(charlie)


def test_all_are_turned_off_at_once(trust: Trust) -> None:
    turns_on(trust.bob, Phone("old"))
    bob = comes(trust)
    turn_on(bob, Phone("new"))
    assert "Where else you are told" in text_of(bob)
    assert bob.client.post(f"{PAGE}off").status_code == 302
    assert not Device.objects.exists()
    assert "Stop on all devices" not in text_of(bob)


def test_a_shared_computer_is_told_nothing(trust: Trust) -> None:
    bob = comes(trust, own=False)
    page = text_of(bob)
    assert "On a shared computer we tell nobody anything" in page
    assert "data-key" not in page
    assert turn_on(bob, Phone()) == 302
    assert not Device.objects.exists()


def test_what_no_browser_says_is_refused_in_words(trust: Trust) -> None:
    bob = comes(trust)
    answer = bob.client.post(f"{PAGE}on", {"address": "https://evil.example/", "key": "x"})
    assert answer.status_code == 422
    assert "This browser cannot be told by us." in answer.content.decode()
    assert not Device.objects.exists()


def test_a_sixth_device_is_refused_in_words(trust: Trust) -> None:
    for number in range(5):
        turns_on(trust.bob, Phone(f"{number}"))
    bob = comes(trust)
    answer = bob.client.post(f"{PAGE}on", Phone("sixth").fields())
    assert answer.status_code == 422
    assert "You are told on 5 devices already." in answer.content.decode()


def test_it_cannot_be_tried_without_end(trust: Trust) -> None:
    bob = comes(trust)
    tried = [turn_on(bob, Phone("bob")) for _ in range(11)]
    assert tried == [302] * 10 + [429]


def test_nobody_and_the_switched_off_find_nothing(trust: Trust, settings: Settings) -> None:
    nobody, bob = Door(), comes(trust)
    turn_on(bob, Phone())
    assert nobody.client.get(PAGE).status_code == 404
    assert "Messages on your phone" in bob.opens("/account/").content.decode()
    assert PAGE in bob.opens("/calendar/reminders").content.decode()
    settings.PUSH_KEY = ""
    assert bob.opens(PAGE).status_code == 404
    assert bob.client.post(f"{PAGE}on", Phone().fields()).status_code == 404
    assert "Messages on your phone" not in bob.opens("/account/").content.decode()
    assert PAGE not in bob.opens("/calendar/reminders").content.decode()


def test_to_sign_out_in_this_browser_ends_it(trust: Trust) -> None:
    bob = comes(trust)
    turn_on(bob, Phone())
    bob.client.post("/sign-out/")
    assert not Device.objects.exists()


def test_somebody_else_who_signs_in_in_this_browser_ends_it(trust: Trust) -> None:
    bob = comes(trust)
    turn_on(bob, Phone())
    # His session has run out; the browser is the same.
    del bob.client.cookies[configured.SESSION_COOKIE_NAME]
    bob.signs_in(trust.charlie, own_device="on")
    assert not Device.objects.exists()


def test_he_himself_signs_in_again_and_it_stays(trust: Trust) -> None:
    bob = comes(trust)
    turn_on(bob, Phone())
    del bob.client.cookies[configured.SESSION_COOKIE_NAME]
    cache.clear()
    bob.signs_in(trust.bob, own_device="on")
    assert "You are told here." in text_of(bob)
    bob.client.post("/sign-out/")
    assert not Device.objects.exists(), "and it ends with this session, too"
