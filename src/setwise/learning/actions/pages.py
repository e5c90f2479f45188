"""One's own actions, one of them, and those that a set was told of."""

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.learning import saving
from setwise.learning.access import owner_in, when_open
from setwise.learning.actions import queries, usecases
from setwise.learning.actions.access import OwnAction, action_of, set_told, sets_for
from setwise.learning.actions.forms import ActionForm, LookingBackForm, NameForm, looking_back
from setwise.people.identity import person_in


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def every(request: HttpRequest) -> HttpResponse:
    """All my actions; and a place to name one."""
    owner = owner_in(request)
    sets = sets_for(owner.person)
    form, refused = NameForm(request.POST if request.method == "POST" else None, sets=sets), ""
    if request.method == "POST":
        if not sets:
            raise Http404
        refused = saving.saved(form, lambda: _name(request, form))
        if not (refused or form.errors):
            return redirect("actions:every")
    found = queries.actions(owner.person)
    context = {
        "ahead": [each for each in found if each.ahead],
        "behind": [each for each in found if not each.ahead],
        "learnt": queries.learnt_from(found),
        "names": {each.learning_set.id: each.learning_set.name for each in sets},
        "form": form,
        "refused": refused,
        "sets": sets,
    }
    return _render(request, "every", context, failed=bool(refused or form.errors))


def _name(request: HttpRequest, form: NameForm) -> UUID:
    owner = owner_in(request)
    sets = sets_for(owner.person)
    chosen = form.cleaned_data["learning_set"] or str(sets[0].learning_set.id)
    return usecases.name(
        owner=owner,
        of=next(each for each in sets if str(each.learning_set.id) == chosen),
        text=form.cleaned_data["text"],
        by=form.cleaned_data["by"],
        at=datetime.now(UTC),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def one(request: HttpRequest, action: UUID) -> HttpResponse:
    """What did I do, what did I learn? Scripts save it as it is typed, and get JSON."""
    own = action_of(owner_in(request), action)
    if request.method != "POST":
        return _one(request, own, LookingBackForm(initial=looking_back(own.action)))
    form = LookingBackForm(request.POST)
    refused = saving.saved(
        form, lambda: usecases.look_back(own=own, at=datetime.now(UTC), **form.cleaned_data)
    )
    if answer := saving.as_json(request, form, refused):
        return answer
    if refused or form.errors:
        return _one(request, own, form, refused=refused)
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    """To the meeting, if it was said there."""
    try:
        return redirect("room:room", meeting=UUID(request.POST.get("meeting", "")))
    except ValueError:
        return redirect("actions:every")


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def change(request: HttpRequest, action: UUID) -> HttpResponse:
    """Say it differently, or think of another day."""
    own = action_of(owner_in(request), action)
    first = {"text": own.action.text, "by": own.action.by}
    form = ActionForm(request.POST if request.method == "POST" else None, initial=first)
    refused = ""
    if request.method == "POST":
        refused = saving.saved(
            form, lambda: usecases.change(own=own, at=datetime.now(UTC), **form.cleaned_data)
        )
        if not (refused or form.errors):
            return redirect("actions:one", action=action)
    context = {"own": own, "form": form, "refused": refused}
    return _render(request, "change", context, failed=bool(refused or form.errors))


@require_POST
@when_open
def share(request: HttpRequest, action: UUID) -> HttpResponse:
    """Tell the set of it, or let it be one's own alone again."""
    own = action_of(owner_in(request), action)
    at = datetime.now(UTC)
    if request.POST.get("do") == "share":
        try:
            usecases.share(own=own, at=at)
        except usecases.NotOfTheSet:
            raise Http404 from None
    else:
        usecases.take_back(own=own, at=at)
    return redirect("actions:one", action=action)


@require_POST
@when_open
def let_go(request: HttpRequest, action: UUID) -> HttpResponse:
    """All of it goes."""
    usecases.let_go(own=action_of(owner_in(request), action), at=datetime.now(UTC))
    return redirect("actions:every")


@require_safe
@when_open
def of_set(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """What the people of a set told it that they will do."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    found = set_told(person, learning_set)
    context = {"found": found, "shared": queries.shared_with(found)}
    return _render(request, "of_set", context)


def _one(request: HttpRequest, own: OwnAction, form: Form, *, refused: str = "") -> HttpResponse:
    context = {"own": own, "form": form, "refused": refused}
    failed = bool(refused or (form.is_bound and form.errors))
    return _render(request, "one", context, failed=failed)


def _render(
    request: HttpRequest, page: str, context: dict[str, Any], *, failed: bool = False
) -> HttpResponse:
    context["home_url"] = get_script_prefix()
    context["every_url"] = reverse("actions:every")
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    return render(request, f"learning/actions/{page}.jinja", context, status=status)
