"""The minute after a meeting, and all the minutes there were."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, get_script_prefix, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.learning import saving
from setwise.learning.access import owner_in, when_open
from setwise.learning.taking import queries, usecases
from setwise.learning.taking.access import Taken, came_to
from setwise.learning.taking.forms import MinuteForm, initial


@require_safe
@when_open
def minutes(request: HttpRequest) -> HttpResponse:
    """Every meeting that somebody came to, and what they took back from it."""
    found = queries.minutes(owner_in(request).person)
    return render(request, "learning/taking/minutes.jinja", {"minutes": found})


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def minute(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """What I take back. Scripts save it as it is typed, and get JSON."""
    taken = came_to(owner_in(request), meeting)
    if request.method != "POST":
        found = queries.takeaway(taken.owner.person, meeting)
        return _page(request, taken, MinuteForm(initial=initial(found)))
    form, kept = MinuteForm(request.POST), list[bool]()
    refused = saving.saved(form, lambda: kept.append(_take(taken, form)))
    if answer := saving.as_json(request, form, refused):
        return answer
    if refused or form.errors:
        return _page(request, taken, form, refused)
    here = reverse("taking:minute", args=[meeting])
    return redirect(f"{here}?kept=yes" if kept[0] else here)


@require_POST
@when_open
def words(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Keep words of the meeting, or let them go."""
    taken = came_to(owner_in(request), meeting)
    here = reverse("taking:minute", args=[meeting])
    key = _id(request.POST.get("words", ""))
    if key is None:
        return redirect(here)
    at = datetime.now(UTC)
    if request.POST.get("do") == "keep":
        usecases.keep(taken=taken, words=key, at=at)
    elif usecases.let_go(taken=taken, words=key, at=at):
        return redirect(f"{here}?gone={key}#gone")
    return redirect(f"{here}#words")


def _take(taken: Taken, form: MinuteForm) -> bool:
    return usecases.take(
        taken=taken,
        back=form.cleaned_data["back"],
        learnt=form.learnt,
        outcomes=form.cleaned_data["outcomes"],
        at=datetime.now(UTC),
    )


def _page(request: HttpRequest, taken: Taken, form: MinuteForm, refused: str = "") -> HttpResponse:
    context = {
        "came": taken.came,
        "had": queries.had(taken, datetime.now(UTC)),
        "gone": _id(request.GET.get("gone", "")),
        "form": form,
        "refused": refused,
        "kept": request.GET.get("kept") == "yes",
        "entry_url": _entry(taken.came.meeting),
        "home_url": get_script_prefix(),
    }
    failed = refused or (form.is_bound and form.errors)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    return render(request, "learning/taking/minute.jinja", context, status=status)


def _id(sent: str) -> UUID | None:
    try:
        return UUID(sent)
    except ValueError:
        return None


def _entry(meeting: UUID) -> str:
    try:
        return reverse("record:entry", args=[meeting])
    except NoReverseMatch:
        return reverse("learning:yours")
