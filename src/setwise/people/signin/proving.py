"""Proving an address before there is an account: for whoever starts a set, or was given a link.

The code goes to any address in the same way, whether it is known or not.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.core.internal.cryptokit import compare_user_code
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from setwise.design.words import LazySay, phrase
from setwise.people.models import Person
from setwise.people.signin import codes, letters, marks

WAITING = "signin.proving"
WRONG = phrase("That is not the code. Check the newest mail from us.")
LATE = phrase("The code is too old. Ask for a new one.")
OFTEN = phrase("That was tried too often. Wait ten minutes, then try again.")


class NotProven(Exception):
    """The address is not proven, or not yet; the text says what to do."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


@dataclass(frozen=True)
class Proving:
    """An address that waits for its code, for one purpose, with what was said on the way."""

    address: str
    purpose: str
    said: dict[str, Any]


def begin(
    request: HttpRequest, *, address: str, purpose: str, said: dict[str, Any], at: datetime
) -> None:
    """Send a code to the address, and keep what was said until it is proven. Raises NotProven."""
    address = address.strip().lower()
    try:
        codes.count(request, codes.ASKED, address)
    except codes.TooOften:
        raise NotProven(OFTEN) from None
    code = get_adapter(request).generate_login_code()
    request.session[WAITING] = {
        "address": address,
        "purpose": purpose,
        "said": said,
        "code": code,
        "at": at.timestamp(),
        "key": secrets.token_hex(8),
    }
    letters.send_code(address, code)


def waiting(request: HttpRequest, purpose: str) -> Proving | None:
    """The address that this browser has yet to prove for this purpose."""
    kept: dict[str, Any] = request.session.get(WAITING) or {}
    if kept.get("purpose") != purpose:
        return None
    return Proving(kept["address"], purpose, kept["said"])


def prove(request: HttpRequest, code: str, *, purpose: str, at: datetime) -> Proving:
    """Take the code; the address is proven now. Raises NotProven."""
    kept: dict[str, Any] = request.session.get(WAITING) or {}
    found = waiting(request, purpose)
    if found is None:
        raise NotProven(LATE)
    try:
        codes.count(request, codes.ENTERED, kept["key"])
    except codes.TooOften:
        raise NotProven(OFTEN) from None
    if at.timestamp() - kept["at"] > settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT:
        raise NotProven(LATE)
    if not compare_user_code(actual=code, expected=kept["code"]):
        raise NotProven(WRONG)
    del request.session[WAITING]
    return found


def sign_in(
    request: HttpRequest,
    person: Person,
    *,
    path: str,
    own_device: bool = False,
    how: str = "code",
) -> HttpResponse:
    """Sign in whoever has just shown who they are, by their second step if they have one."""
    marks.remember(request, own_device=own_device, path=path)
    record_authentication(request, person, method=how, email=person.email)
    answer: HttpResponse = perform_login(request, Login(user=person, email=person.email))
    return answer
