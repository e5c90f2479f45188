"""Whom somebody tells who found a hole: the operator's to say."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.config import contact

ADDRESS = "/.well-known/security.txt"


@pytest.mark.django_db
def test_without_a_contact_nothing_is_there(client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACTS = ()
    assert client.get(ADDRESS).status_code == 404


@pytest.mark.django_db
def test_whom_to_tell_and_until_when_that_is_so(client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACTS = ("mailto:security@trust.example", "https://trust.example/report")
    answer = client.get(ADDRESS)
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = [line.split(": ", 1) for line in answer.content.decode().splitlines()]
    assert [value for name, value in lines if name == "Contact"] == [*settings.SECURITY_CONTACTS]
    said = dict(lines)
    left = datetime.fromisoformat(said["Expires"]) - datetime.now(UTC)
    assert timedelta(days=30) < left < timedelta(days=365)
    assert said["Canonical"].endswith(ADDRESS)


def test_an_address_of_mail_is_made_one_that_can_be_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(contact.VARIABLE, "security@trust.example, https://trust.example/report")
    assert contact.contacts() == ("mailto:security@trust.example", "https://trust.example/report")
    monkeypatch.setenv(contact.VARIABLE, "mailto:security@trust.example")
    assert contact.contacts() == ("mailto:security@trust.example",)
    monkeypatch.delenv(contact.VARIABLE)
    assert contact.contacts() == ()


@pytest.mark.parametrize("nonsense", ["ask reception", "http://trust.example", "x@\r\ny"])
def test_what_leads_to_nobody_is_refused(nonsense: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(contact.VARIABLE, nonsense)
    with pytest.raises(ImproperlyConfigured, match=contact.VARIABLE):
        contact.contacts()
