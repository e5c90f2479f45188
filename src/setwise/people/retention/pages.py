"""How long things are kept: one page, and before anything goes sooner, what that would be."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.people.access import OrganisationAccess
from setwise.people.organisations.access import administered
from setwise.people.organisations.pages import who
from setwise.people.retention import usecases
from setwise.people.retention.forms import PeriodsForm
from setwise.people.stepup import require_step_up


@require_http_methods(["GET", "HEAD", "POST"])
@require_step_up
def periods(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The periods. What makes one shorter is shown first, and done when it is said again."""
    found = administered(who(request), organisation)
    if request.method != "POST":
        form = PeriodsForm(initial=usecases.amounts_of(found))
        return _answer(request, "periods", found, form=form)
    form = PeriodsForm(request.POST)
    if not form.is_valid():
        return _answer(request, "periods", found, form=form)
    amounts, at = form.amounts(), datetime.now(UTC)
    if request.POST.get("do") == "back":
        return _answer(request, "periods", found, form=PeriodsForm(initial=amounts))
    seen = request.POST.get("do") == "change"
    if not seen and usecases.is_shorter(access=found, amounts=amounts):
        goes = usecases.would_go(access=found, amounts=amounts, at=at)
        return _answer(request, "sooner", found, amounts=amounts, goes=goes)
    usecases.change(access=found, amounts=amounts, at=at)
    return redirect("organisations:overview", organisation)


def _answer(
    request: HttpRequest, page: str, found: OrganisationAccess, /, **context: object
) -> HttpResponse:
    form = context.get("form")
    failed = isinstance(form, PeriodsForm) and form.is_bound
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context |= {"organisation": found, "home_url": get_script_prefix()}
    return render(request, f"people/retention/{page}.jinja", context, status=status)
