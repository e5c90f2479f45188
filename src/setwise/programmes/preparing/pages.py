"""Preparing for a meeting: one page, for one person."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.design.forms import seen_in
from setwise.design.words import say
from setwise.people.identity import person_in
from setwise.programmes.access import SetAccess
from setwise.programmes.preparing import beside, queries, usecases
from setwise.programmes.preparing.access import preparing_for
from setwise.programmes.preparing.forms import PreparingForm
from setwise.store import words


@require_http_methods(["GET", "HEAD", "POST"])
def prepare(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """Turn a muddle into a question. Scripts save it as it is typed, and get JSON."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    found = preparing_for(person, learning_set)
    if request.method != "POST":
        form = PreparingForm(initial=queries.prepared(found.person, learning_set))
        return _page(request, found, form)
    if request.POST.get("do") == "let_go":
        usecases.let_go(person=found.person, learning_set=learning_set)
        return redirect(get_script_prefix())
    form = PreparingForm(request.POST)
    refused = _saved(found, form)
    if "application/json" in request.headers.get("Accept", ""):
        status = HTTPStatus.UNPROCESSABLE_ENTITY if refused or form.errors else HTTPStatus.OK
        told = {"saved": status is HTTPStatus.OK, "seen": seen_in(form)}
        return JsonResponse(told, status=status)
    if refused or form.errors:
        return _page(request, found, form, refused)
    return redirect(get_script_prefix())


def _saved(found: SetAccess, form: PreparingForm) -> str:
    """Save what can be saved; gives what was in the way, besides the form's own errors."""
    if not form.is_valid():
        return ""
    try:
        usecases.save(
            person=found.person,
            organisation=found.learning_set.organisation,
            learning_set=found.learning_set.id,
            texts={name: form.cleaned_data[name] for name in form.fields if name in form.data},
            at=datetime.now(UTC),
        )
    except words.Unwritable:
        form.add_error(None, say("There is a character in it that cannot be kept"))
    except words.NotSealed:
        return say(
            "This could not be sealed just now, so it was not saved. What you wrote is still here: try again."
        )
    return ""


def _page(
    request: HttpRequest, found: SetAccess, form: PreparingForm, refused: str = ""
) -> HttpResponse:
    context = {
        "found": found,
        "form": form,
        "refused": refused,
        "beside": beside.find(found.person, found.learning_set),
        "home_url": get_script_prefix(),
    }
    failed = refused or (form.is_bound and form.errors)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    return render(request, "programmes/preparing/prepare.jinja", context, status=status)
