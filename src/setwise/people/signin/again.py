"""The step-up: showing once more who it is, with what the person has."""

import secrets
from datetime import UTC, datetime
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.core.internal.cryptokit import compare_user_code
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_http_methods

from setwise.design.words import phrase
from setwise.people import sessions
from setwise.people.models import Person
from setwise.people.signin import codes, letters, marks
from setwise.people.signin.answers import filled, person_of, show, signed_in
from setwise.people.signin.paths import own_path, wanted_next
from setwise.people.signin.steps import Refused, StepForm, Steps, steps_of
from setwise.people.stepup import LEFT

WAITING = "signin.again"
WRONG = phrase("That is not the code. Check the newest mail from us.")
LATE = phrase("The code is too old. Ask for a new one.")
OFTEN = phrase("That was tried too often. Wait ten minutes, then try again.")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def again(request: HttpRequest) -> HttpResponse:
    """Show once more who you are; then back to where it was asked."""
    person = person_of(request)
    form = filled(StepForm, request)
    mine = steps_of(person)
    if request.method == "POST":
        try:
            if _shown(request, mine):
                return _done(request, second_step=_is_step(request, mine))
            form = StepForm()
        except Refused as refused:
            form.add_error("code", str(refused))
    return show(
        request,
        "again",
        form=form,
        steps=steps_of(person, begin=True),
        waiting=WAITING in request.session,
        address=person.email,
        next=wanted_next(request),
        left=own_path(request.GET.get(LEFT)),
    )


def _shown(request: HttpRequest, mine: Steps) -> bool:
    """Whether they have now shown who they are. Raises Refused."""
    if _is_step(request, mine):
        mine.take(request, again=True)
        return True
    if "send" in request.POST:
        _send(request, mine.person)
        return False
    _check(request)
    return True


def _is_step(request: HttpRequest, mine: Steps) -> bool:
    """Whether what was sent is a second step: where one is needed, nothing else is taken."""
    return mine.needed or (mine.passkeys and bool(request.POST.get("credential")))


def _send(request: HttpRequest, person: Person) -> None:
    if not person.email:
        return
    try:
        codes.count(request, codes.ASKED, person.email)
    except codes.TooOften:
        raise Refused(OFTEN) from None
    code = get_adapter(request).generate_login_code()
    now = datetime.now(UTC).timestamp()
    request.session[WAITING] = {"code": code, "at": now, "key": secrets.token_hex(8)}
    letters.send_code(person.email, code)


def _check(request: HttpRequest) -> None:
    waiting: dict[str, Any] = request.session.get(WAITING) or {}
    if not waiting:
        raise Refused(LATE)
    try:
        codes.count(request, codes.ENTERED, waiting["key"])
    except codes.TooOften:
        raise Refused(OFTEN) from None
    if datetime.now(UTC).timestamp() - waiting["at"] > settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT:
        del request.session[WAITING]
        raise Refused(LATE)
    if not compare_user_code(actual=request.POST.get("code", ""), expected=waiting["code"]):
        raise Refused(WRONG)


def _done(request: HttpRequest, *, second_step: bool) -> HttpResponse:
    request.session.pop(WAITING, None)
    if second_step:
        marks.second_step_taken(request)
    sessions.step_up(request, datetime.now(UTC))
    return HttpResponseRedirect(wanted_next(request))
