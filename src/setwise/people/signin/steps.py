"""The second steps that somebody has, and taking one of them."""

from dataclasses import dataclass
from typing import Any

from allauth.mfa.base.internal.flows import check_rate_limit, post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm
from allauth.mfa.webauthn.internal import auth
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest

from setwise.design.words import LazySay, phrase
from setwise.people.models import Person
from setwise.people.signin import access
from setwise.people.signin.forms import CodeForm

Type = Authenticator.Type
WRONG_CODE = phrase("That is not the code. An app shows a new one every 30 seconds.")
WRONG_PASSKEY = phrase("That passkey did not work here. Try again.")
OFTEN = phrase("That was tried too often. Wait a few minutes, then try again.")


class Refused(Exception):
    """It is not them, or not yet again; the text says what to do."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


class StepForm(CodeForm):
    """The code of an app, or one of the recovery codes."""


@dataclass(frozen=True)
class Steps:
    """What a person can show, besides their mailbox."""

    person: Person
    app: bool
    codes: bool
    passkeys: bool
    # Whether nothing else will do; otherwise a code by e-mail does, too.
    needed: bool
    # What a passkey must sign, for the page's script.
    options: dict[str, Any] | None

    def take(self, request: HttpRequest, *, again: bool = False) -> None:
        """Take the step that was sent. Raises Refused."""
        if request.POST.get("credential"):
            used = self._passkey(request)
        else:
            used = self._code(request.POST.get("code", ""))
        post_authentication(request, used, reauthenticated=again)

    def _passkey(self, request: HttpRequest) -> Authenticator:
        form = AuthenticateWebAuthnForm(request.POST, user=self.person)
        if not understood(form):
            raise Refused(WRONG_PASSKEY)
        used: Authenticator = form.cleaned_data["credential"]
        return used

    def _code(self, code: str) -> Authenticator:
        try:
            forget = check_rate_limit(self.person)
        except ValidationError:
            raise Refused(OFTEN) from None
        mine: QuerySet[Authenticator] = Authenticator.objects.filter(
            user=self.person, type__in=(Type.TOTP, Type.RECOVERY_CODES)
        )
        for each in mine:
            if each.wrap().validate_code(code):
                forget()
                return each
        raise Refused(WRONG_CODE)


def understood(form: forms.Form) -> bool:
    """Whether a form with a device's answer holds one, and it is right.

    What was never made by a device breaks the reading of it in more ways than it has names for.
    """
    try:
        return form.is_valid()
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


def steps_of(person: Person, *, begin: bool = False) -> Steps:
    """The steps of a person; `begin` asks for what a passkey must sign."""
    types = set(Authenticator.objects.filter(user=person).values_list("type", flat=True))
    passkeys = Type.WEBAUTHN in types
    options = auth.begin_authentication(person) if begin and passkeys else None
    needed = access.step_needed(person)
    # Recovery codes stand for a step that is needed, never alone.
    codes = needed and Type.RECOVERY_CODES in types
    return Steps(person, Type.TOTP in types, codes, passkeys, needed, options)
