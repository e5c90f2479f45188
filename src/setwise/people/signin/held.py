"""What signing in holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.signin.models import LostStep

KINDS = {
    Authenticator.Type.WEBAUTHN.value: phrase("Passkey"),
    Authenticator.Type.TOTP.value: phrase("Authenticator app"),
    Authenticator.Type.RECOVERY_CODES.value: phrase("Recovery codes"),
}


def register() -> None:
    """Called once, when the area starts."""
    tables = {
        "account_emailaddress",
        "mfa_authenticator",
        "socialaccount_socialaccount",
        "socialaccount_socialtoken",
        "signin_loststep",
    }
    title = phrase("How you sign in")
    labels = {
        "created_at": phrase("Since"),
        "kind": phrase("Kind"),
        "provider": phrase("Signed in through"),
        "since": phrase("From"),
    }
    holdings.register(Holding("sign_in", title, frozenset(tables), _ways, _forget, labels))


def _ways(person: UUID) -> list[dict[str, Any]]:
    """The ways, never their secrets."""
    steps = Authenticator.objects.filter(user=person).order_by("created_at")
    linked = SocialAccount.objects.filter(user=person).order_by("date_joined")
    return [
        *(
            {"created_at": each.created_at, "kind": KINDS.get(each.type, each.type)}
            for each in steps
        ),
        *({"provider": each.provider, "since": each.date_joined} for each in linked),
    ]


def _forget(person: UUID, at: datetime) -> None:
    EmailAddress.objects.filter(user=person).delete()
    Authenticator.objects.filter(user=person).delete()
    SocialAccount.objects.filter(user=person).delete()
    LostStep.objects.filter(person=person).delete()
