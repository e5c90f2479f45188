"""How somebody signs in, as plain data for their page."""

from datetime import datetime
from typing import NamedTuple

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from setwise.people.models import Person
from setwise.people.signin import access
from setwise.people.signin.models import Provider

Type = Authenticator.Type


class Passkey(NamedTuple):
    """One passkey, by the name its owner gave it."""

    id: int
    name: str
    added_at: datetime
    used_at: datetime | None


class Connection(NamedTuple):
    """A provider, and the connection to it if there is one."""

    provider: Provider
    account: int | None


class Ways(NamedTuple):
    """All ways in which one person signs in."""

    address: str
    asked: bool
    # Whether a second step is taken after a code.
    needed: bool
    passkeys: tuple[Passkey, ...]
    app: int | None
    codes_left: int | None
    passwords: bool
    has_password: bool
    connections: tuple[Connection, ...]

    @property
    def second_step(self) -> bool:
        """Whether there is one."""
        return bool(self.passkeys) or self.app is not None


def ways_of(person: Person) -> Ways:
    """The ways of one person."""
    held = list(Authenticator.objects.filter(user=person).order_by("created_at"))
    codes = next((each for each in held if each.type == Type.RECOVERY_CODES), None)
    return Ways(
        address=person.email or "",
        asked=access.second_step_asked(person.pk),
        needed=access.step_needed(person),
        passkeys=tuple(_passkey(each) for each in held if each.type == Type.WEBAUTHN),
        app=next((each.pk for each in held if each.type == Type.TOTP), None),
        codes_left=len(codes.wrap().get_unused_codes()) if codes else None,
        passwords=access.passwords_allowed(person.pk),
        has_password=person.has_usable_password(),
        connections=_connections(person),
    )


def _passkey(held: Authenticator) -> Passkey:
    return Passkey(held.pk, held.wrap().name, held.created_at, held.last_used_at)


def _connections(person: Person) -> tuple[Connection, ...]:
    rows = SocialAccount.objects.filter(user=person).values_list("provider", "pk")
    connected = dict(rows)
    return tuple(
        Connection(each, connected.get(each.pk.hex)) for each in access.providers_of(person.pk)
    )
