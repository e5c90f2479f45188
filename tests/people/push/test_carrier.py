"""The worker hands a message to a push service, and the phone reads it."""

from __future__ import annotations

import base64
import json
import logging
import socket
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from pytest_django.fixtures import Settings

from setwise.config.push import new_key
from setwise.mail import pushes
from setwise.mail.models import Push
from setwise.people import usecases as people
from setwise.people.models import Device, Organisation, Person, SignedIn
from setwise.people.organisations import operating
from setwise.people.organisations import usecases as looking_after
from setwise.people.organisations.access import somebody_of
from setwise.people.push import telling, usecases, vapid
from setwise.people.signin import outside
from tests.people.push.conftest import INSTALLATION
from tests.people.push.phone import CURVE, Phone
from tests.people.push.service import Service
from tests.people.signin.door import Trust
from tests.room.browser import a_session

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on")]
NOW = datetime.now(UTC)
WORDS = "Your set meets on Thursday 10 December at 2pm."


def session_of(person: Person) -> SignedIn:
    return SignedIn.objects.get(pk=a_session(str(person.pk)).row.id)  # type: ignore[attr-defined]


def turns_on(person: Person, phone: Phone) -> Device:
    session = session_of(person)
    made = usecases.turn_on(
        person=person.pk,
        session=session.pk,
        told=phone.told(),
        name="Chrome, Android",
        at=NOW,
    )
    return Device.objects.get(pk=made)


def tell(person: Person, organisation: Organisation, words: str = WORDS) -> int:
    return telling.tell(
        person=person,
        organisation=organisation.pk,
        words=lambda: words,
        path="/meetings/1/",
        thing="meeting-1",
        at=NOW,
        due_at=NOW,
        until=NOW + timedelta(hours=2),
    )


def send(at: datetime = NOW) -> int:
    return pushes.send_due(clock=lambda: at, enough=lambda: False)


def test_the_phone_reads_what_the_worker_sends(service: Service, trust: Trust) -> None:
    phone = Phone("alice", service.host)
    turns_on(trust.alice, phone)
    assert tell(trust.alice, trust.organisation) == 1
    assert not service.taken, "nothing leaves before the worker is at work"
    assert send() == 1
    (taken,) = service.taken
    assert phone.reads(taken.body) == {
        "words": WORDS,
        "path": "/meetings/1/",
        "thing": "meeting-1",
        "lang": "en-GB",
    }
    assert not Push.objects.exists(), "what was handed over leaves nothing"
    assert send() == 0


def test_the_service_learns_an_address_a_time_and_one_size(service: Service, trust: Trust) -> None:
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    tell(trust.alice, trust.organisation, "𝒙" * 500)
    send()
    one, other = service.taken
    assert len(one.body) == len(other.body)
    known = {"Host", "User-Agent", "Accept-Encoding", "Accept", "Connection", "Content-Length"}
    known |= {"Content-Type", "Content-Encoding", "TTL", "Urgency", "Authorization"}
    assert set(one.headers) == known
    assert one.headers["TTL"] == "7200"
    assert one.headers["User-Agent"] == "Setwise"
    said = f"{one.path} {one.headers}".encode() + one.body
    assert not [word for word in (b"set meets", b"Alice", b"meetings/1") if word in said]


def test_it_is_signed_for_this_service_alone(service: Service, trust: Trust) -> None:
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    send()
    said = service.taken[0].headers["Authorization"].removeprefix("vapid ")
    parts = dict(each.strip().split("=", 1) for each in said.split(","))
    assert parts["k"] == vapid.public_key()
    signed, _, signature = parts["t"].rpartition(".")
    head, claims = (json.loads(vapid.decoded(each)) for each in signed.split("."))
    assert head == {"typ": "JWT", "alg": "ES256"}
    assert claims["aud"] == f"https://{service.host}"
    assert claims["sub"] == INSTALLATION
    assert 0 < claims["exp"] - NOW.timestamp() <= 24 * 3600
    key = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, vapid.decoded(parts["k"]))
    raw = vapid.decoded(signature)
    both = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    key.verify(both, signed.encode(), ec.ECDSA(SHA256()))
    with pytest.raises(InvalidSignature):
        key.verify(both, base64.b64encode(signed.encode()), ec.ECDSA(SHA256()))


@pytest.mark.parametrize("name", ["gone", "unknown"])
def test_a_device_that_is_gone_is_forgotten(service: Service, trust: Trust, name: str) -> None:
    turns_on(trust.alice, Phone(name, service.host))
    turns_on(trust.alice, Phone("other", service.host))
    tell(trust.alice, trust.organisation)
    assert send() == 2
    (left,) = Device.objects.all()
    assert left.address.endswith("/other")
    assert not Push.objects.exists()


@pytest.mark.parametrize("name", ["busy", "often"])
def test_a_service_that_is_busy_is_tried_again(service: Service, trust: Trust, name: str) -> None:
    turns_on(trust.alice, Phone(name, service.host))
    tell(trust.alice, trust.organisation)
    assert send() == 1
    assert send() == 0, "not at once"
    assert send(NOW + timedelta(minutes=2)) == 1
    assert Device.objects.count() == 1


def test_what_is_refused_is_not_tried_again(
    service: Service, trust: Trust, caplog: pytest.LogCaptureFixture
) -> None:
    turns_on(trust.alice, Phone("refused", service.host))
    tell(trust.alice, trust.organisation)
    with caplog.at_level(logging.WARNING):
        send()
    assert not Push.objects.exists()
    assert Device.objects.count() == 1
    (said,) = caplog.messages
    assert said == "push.example answered 403 to a message"


def test_no_answer_leads_elsewhere(service: Service, trust: Trust) -> None:
    turns_on(trust.alice, Phone("away", service.host))
    tell(trust.alice, trust.organisation)
    send()
    assert [each.who for each in service.taken] == ["away"]


def test_a_name_that_leads_inside_is_not_called(
    service: Service,
    trust: Trust,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(outside, "is_outside", lambda address: False)
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    with caplog.at_level(logging.WARNING):
        send()
    assert not service.taken
    assert Push.objects.count() == 1, "tried again: the operator may mend what the name stands for"
    assert "/send/" not in caplog.text, "the address is a secret of the phone"


def test_a_service_that_cannot_be_reached_holds_up_nobody_for_long(
    service: Service, trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)

    def look_up(*_: Any, **__: Any) -> list[Any]:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert send() == 1
    (left,) = Push.objects.all()
    assert (left.tries, left.due_at) == (1, NOW + timedelta(minutes=1))


def test_a_host_that_the_operator_took_away_is_not_called(
    service: Service, trust: Trust, settings: Settings
) -> None:
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    settings.PUSH_HOSTS = []
    send()
    assert not service.taken
    assert not Push.objects.exists()


# --- Who is told nothing any more, though it was posted already -------------------------------------


def test_who_turned_it_off_meanwhile_is_told_nothing(service: Service, trust: Trust) -> None:
    device = turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    usecases.turn_off(person=trust.alice.pk, device=device.pk)
    send()
    assert not service.taken


def test_who_is_suspended_is_told_nothing(service: Service, trust: Trust) -> None:
    turns_on(trust.bob, Phone("bob", service.host))
    tell(trust.bob, trust.organisation)
    bob = somebody_of(trust.alice.pk, trust.organisation.pk, trust.bob.pk)
    assert looking_after.suspend(access=bob, at=NOW)
    send()
    assert not service.taken


def test_where_an_organisation_is_paused_nobody_is_told(service: Service, trust: Trust) -> None:
    turns_on(trust.bob, Phone("bob", service.host))
    tell(trust.bob, trust.organisation)
    assert operating.suspend(organisation=trust.organisation, at=NOW)
    send()
    assert not service.taken


def test_who_has_left_is_told_nothing(service: Service, trust: Trust) -> None:
    turns_on(trust.bob, Phone("bob", service.host))
    tell(trust.bob, trust.organisation)
    people.leave(organisation=trust.organisation, person=trust.bob, at=NOW)
    send()
    assert not service.taken


def test_who_belongs_elsewhere_is_told_nothing_of_this_trust(
    service: Service, trust: Trust
) -> None:
    turns_on(trust.charlie, Phone("charlie", service.host))
    tell(trust.charlie, trust.organisation)
    send()
    assert not service.taken


def test_each_is_told_on_their_own_phone(service: Service, trust: Trust) -> None:
    phones = {"alice": Phone("alice", service.host), "bob": Phone("bob", service.host)}
    turns_on(trust.alice, phones["alice"])
    turns_on(trust.bob, phones["bob"])
    tell(trust.alice, trust.organisation, "for Alice")
    tell(trust.bob, trust.organisation, "for Bob")
    send()
    read = {each.who: phones[each.who].reads(each.body)["words"] for each in service.taken}
    assert read == {"alice": "for Alice", "bob": "for Bob"}


def test_with_another_key_of_ours_nobody_is_told_and_the_house_forgets(
    service: Service, trust: Trust, settings: Settings
) -> None:
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    settings.PUSH_KEY = new_key()
    send()
    assert not service.taken
    assert tell(trust.alice, trust.organisation) == 0
    assert usecases.clear(NOW) == 1


def test_where_it_is_off_nothing_is_posted_or_sent(
    service: Service, trust: Trust, settings: Settings
) -> None:
    turns_on(trust.alice, Phone("alice", service.host))
    tell(trust.alice, trust.organisation)
    settings.PUSH_KEY = ""
    assert tell(trust.alice, trust.organisation) == 0
    send()
    assert not service.taken
    assert usecases.clear(NOW) == 1
