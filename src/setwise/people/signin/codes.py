"""Codes by e-mail. Whether an address is known shows in nothing: page, status, work."""

from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.stages import LoginStage
from allauth.core.internal import ratelimit
from allauth.core.internal.cryptokit import compare_user_code
from django.http import HttpRequest, HttpResponse

from setwise.people.signin import access, letters

ASKED = "request_login_code"
ENTERED = "enter_login_code"
TYPED = "type_room_code"


class TooOften(Exception):
    """Tried too often for now, for this account or from this address."""


def ask(request: HttpRequest, address: str) -> None:
    """Send a code to the address, or the word that nobody signs in with it. Raises TooOften."""
    count(request, ASKED, address)
    person = access.person_at(address)
    LoginCodeVerificationProcess.initiate(request=request, user=person, email=address)
    if person is None:
        letters.send_unknown(address)


def begun(stage: LoginStage) -> LoginCodeVerificationProcess | None:
    """The code that this browser waits for; None if it waited too long."""
    process: LoginCodeVerificationProcess | None = LoginCodeVerificationProcess.resume(stage)
    return process


def enter(
    request: HttpRequest, process: LoginCodeVerificationProcess, code: str
) -> HttpResponse | None:
    """The way on if the code is right; None if it is not. Raises TooOften."""
    # Counted for this one code, and in the database: presses at the same moment count each.
    count(request, ENTERED, f"{process.state.get('email')} {process.state.get('at')}")
    if not compare_user_code(actual=code, expected=process.code):
        return None
    answer: HttpResponse = process.finish(None)
    return answer


def count(request: HttpRequest, action: str, key: str) -> None:
    """Count one try. Raises TooOften."""
    if not _count(request, action, key):
        raise TooOften


def none_left(request: HttpRequest, action: str, key: str) -> bool:
    """Whether all tries are used up; counts none."""
    return not _count(request, action, key, dry_run=True)


def _count(request: HttpRequest, action: str, key: str, *, dry_run: bool = False) -> bool:
    # Opening an address counts as well as sending a form: a code can be guessed by both.
    used = ratelimit.consume(
        request,
        app="allauth.account",
        action=action,
        key=key.strip().lower(),
        dry_run=dry_run,
        limit_get=True,
    )
    return used is not None
