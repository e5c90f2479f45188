"""Practice between meetings: what there is, the partner for one's questions, and the exercises."""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.learning.access import owner_in, when_open
from setwise.room.practice import queries, usecases
from setwise.room.practice.exercises import EXERCISES, Exercise
from setwise.room.practice.forms import AskingForm
from setwise.room.practice.looking import look
from setwise.room.practice.sets.chairs import CHAIRS
from setwise.room.practice.starters import STARTERS


@require_safe
@when_open
def practice(request: HttpRequest) -> HttpResponse:
    """What one can practise."""
    owner = owner_in(request)
    context = {
        "exercises": EXERCISES,
        "chairs": CHAIRS,
        "done": queries.done(owner.person),
        "home_url": get_script_prefix(),
    }
    return render(request, "room/practice/practice.jinja", context)


@require_http_methods(["GET", "HEAD", "POST"])
def asking(request: HttpRequest) -> HttpResponse:
    """Say it as it comes, and ask it another way, again and again."""
    owner_in(request)
    number = _number(request.GET.get("from", ""))
    context = {
        **_looked(request),
        "starter": STARTERS[number],
        "another": (number + 1) % len(STARTERS),
    }
    return render(request, "room/practice/asking.jinja", context, status=_status(context))


def _number(asked: str) -> int:
    known = {str(each): each for each in range(len(STARTERS))}
    return known.get(asked, 0)


def _looked(request: HttpRequest) -> dict[str, object]:
    """The box, and what the partner says to what is in it."""
    if request.method != "POST":
        return {"form": AskingForm(), "looked": None}
    form = AskingForm(request.POST)
    return {"form": form, "looked": look(form.cleaned_data["asking"]) if form.is_valid() else None}


def _status(context: dict[str, object]) -> int:
    form = context["form"]
    return 422 if isinstance(form, AskingForm) and form.is_bound and form.errors else 200


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def exercise(request: HttpRequest, exercise: str) -> HttpResponse:
    """One exercise: to read, to try, and to have done."""
    owner, found = owner_in(request), _exercise(exercise)
    if request.method == "POST" and request.POST.get("do") == "done":
        usecases.finish(owner=owner, exercise=exercise, at=datetime.now(UTC))
        return redirect("practice:practice")
    context = {**_looked(request), "exercise": found}
    return render(request, "room/practice/exercise.jinja", context, status=_status(context))


def _exercise(key: str) -> Exercise:
    if key not in EXERCISES:
        raise Http404
    return EXERCISES[key]


@require_POST
@when_open
def later(request: HttpRequest, exercise: str) -> HttpResponse:
    """Not now: the front page is quiet for a week."""
    owner = owner_in(request)
    _exercise(exercise)
    usecases.put_away(owner=owner, exercise=exercise, at=datetime.now(UTC))
    return redirect(get_script_prefix())


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Forget which exercises were done."""
    usecases.forget(owner=owner_in(request))
    return redirect("practice:practice")
