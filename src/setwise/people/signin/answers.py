"""How the pages of signing in answer: a form that came back with errors says so in its status."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlencode

from allauth.account.stages import LoginStage, LoginStageController
from django.contrib.auth import SESSION_KEY
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from setwise.design.forms import Form
from setwise.people.models import Person
from setwise.people.signin import access, marks

P = ParamSpec("P")
F = TypeVar("F", bound=Form)
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]
REFUSED = 422
TOO_OFTEN = 429


def show(
    request: HttpRequest, template: str, *, form: Form | None = None, status: int = 0, **more: Any
) -> HttpResponse:
    """A page; with a form that has errors, as a refusal."""
    failed = REFUSED if form is not None and form.is_bound and form.errors else 200
    context = {"form": form, **more}
    return render(request, f"signin/{template}.jinja", context, status=status or failed)


def filled(form: type[F], request: HttpRequest, **initial: Any) -> F:
    """The form as it was sent, or empty."""
    return form(request.POST if request.method == "POST" else None, initial=initial)


def go(name: str, *args: Any, **query: str) -> HttpResponseRedirect:
    """On to a page by its name."""
    address = reverse(name, args=args or None)
    return HttpResponseRedirect(f"{address}?{urlencode(query)}" if query else address)


def signed_in(page: Page[P]) -> Page[P]:
    """Only for somebody who is signed in; others are led to the sign-in page and back."""

    @wraps(page)
    def answer(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if request.session.get(SESSION_KEY) and request.user.is_authenticated:
            return page(request, *args, **kwargs)
        return go("account_login", next=request.get_full_path())

    return answer


def own_step_first(page: Page[P]) -> Page[P]:
    """Before somebody's second steps are changed, the one that is asked of them is taken.

    They may have signed in before it was asked: then a mailbox alone must not add another one.
    """

    @wraps(page)
    def answer(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if marks.took_second_step(request) or not access.step_needed(person_of(request)):
            return page(request, *args, **kwargs)
        path = request.get_full_path() if request.method in ("GET", "HEAD") else "/account/"
        return go("account_reauthenticate", next=path)

    return answer


def at_stage(key: str) -> Callable[[Callable[[HttpRequest, LoginStage], HttpResponse]], Page[[]]]:
    """Only for somebody who is at this stage of signing in; others begin anew."""

    def only_there(page: Callable[[HttpRequest, LoginStage], HttpResponse]) -> Page[[]]:
        @wraps(page)
        def answer(request: HttpRequest, /) -> HttpResponse:
            stage = LoginStageController.enter(request, key)
            if stage is None or request.user.is_authenticated:
                return go("account_login")
            return page(request, stage)

        return answer

    return only_there


def person_of(request: HttpRequest) -> Person:
    """Who is signed in, on a page that lets nobody else in."""
    person = request.user
    if not isinstance(person, Person):
        raise PermissionDenied
    return person
