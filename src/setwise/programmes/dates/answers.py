"""How pages of dates answer: who asks, and a page; with errors, as a refusal."""

from collections.abc import Callable
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix, reverse

from setwise.people.identity import person_in


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def poll_link(request: HttpRequest) -> Callable[[str], str]:
    """The whole address of a poll's page, from its token."""
    return lambda token: request.build_absolute_uri(reverse("dates:poll", args=[token]))


def answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    """A page of this area; with a form that has errors, as a refusal."""
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    failed = failed or bool(context.get("refused"))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context["home_url"] = get_script_prefix()
    return render(request, f"programmes/dates/{page}.jinja", context, status=status)
