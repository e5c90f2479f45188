"""Someone at a browser without a script, signing in."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.contrib.auth import SESSION_KEY
from django.core import mail
from django.http import HttpResponse
from django.test import Client

from setwise.people import usecases
from setwise.people.models import Organisation, Person, Role
from tests.kept import kept
from tests.people.terms.agreeing import accept_all

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CLOCK = 60_000_000
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass
class Trust:
    organisation: Organisation
    elsewhere: Organisation
    alice: Person
    bob: Person
    charlie: Person


@kept
def a_trust() -> Trust:
    """Alice leads Northshire, Bob is a member there, Charlie is administrator of Elsewhere."""
    here = usecases.found_organisation(name="Northshire")
    elsewhere = usecases.found_organisation(name="Elsewhere")
    return Trust(
        here,
        elsewhere,
        joins("Alice Adams", here, Role.MEMBER, Role.LEAD),
        joins("Bob Brown", here, Role.MEMBER),
        joins("Charlie Clark", elsewhere, Role.ADMINISTRATOR),
    )


def joins(name: str, organisation: Organisation, *roles: Role) -> Person:
    address = f"{name.partition(' ')[0].lower()}@example.org"
    person = usecases.add_person(name=name, email=address)
    usecases.belong(organisation=organisation, person=person, at=NOW, joined=True, roles=roles)
    accept_all(person)
    return person


def gets_an_app(person: Person) -> None:
    """Has an authenticator app with a known secret."""
    TOTP.activate(person, SECRET)


def app_shows(turn: int = 0, secret: str = SECRET) -> str:
    """What that app shows now, or so many half minutes later."""
    return format_hotp_value(hotp_value(secret, CLOCK + turn))


@dataclass
class Door:
    """A browser. What it opens must be there, unless said otherwise."""

    client: Client = field(default_factory=Client)

    def opens(self, path: str, **headers: str) -> HttpResponse:
        answer = self.client.get(path, secure=True, headers={"Accept": "text/html", **headers})
        assert isinstance(answer, HttpResponse)
        return answer

    def sends(self, path: str, **fields: Any) -> HttpResponse:
        answer = self.client.post(path, fields, secure=True, headers={"Accept": "text/html"})
        assert isinstance(answer, HttpResponse)
        return answer

    def asks_for_a_code(self, address: str, **more: Any) -> HttpResponse:
        return self.sends("/sign-in/", email=address, **more)

    def enters(self, code: str) -> HttpResponse:
        return self.sends("/sign-in/code", code=code)

    def signs_in(self, person: Person, **more: Any) -> HttpResponse:
        """By a code, up to where a second step may be asked."""
        assert self.asks_for_a_code(str(person.email), **more).status_code == 302
        return self.enters(newest_code())

    def who(self) -> str | None:
        """Who is signed in."""
        found = self.client.session.get(SESSION_KEY)
        return str(found) if found else None


def newest_code() -> str:
    found = re.search(r"Your code is (\d{4} \d{4})", str(mail.outbox[-1].body))
    assert found, mail.outbox[-1].body
    return found[1]


def steps_held(person: Person) -> set[str]:
    return set(Authenticator.objects.filter(user=person).values_list("type", flat=True))
