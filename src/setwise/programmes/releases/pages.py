"""The page of a manager, by the address in their mail; and how it stands, for leads."""

from collections.abc import Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from setwise.people.identity import person_in
from setwise.people.organisations.access import looked_after
from setwise.programmes.calendars.limits import too_often
from setwise.programmes.releases import queries, usecases
from setwise.programmes.releases.access import by_link
from setwise.programmes.releases.forms import WardsForm

PRESSES, TEN_MINUTES = 30, 600


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def release(request: HttpRequest, token: str) -> HttpResponse:
    """Release people for their dates. Opening the page changes nothing; pressing the button does."""
    managing, at = by_link(token), datetime.now(UTC)
    context: dict[str, object] = {"managing": managing, "home_url": get_script_prefix()}
    if request.method == "POST":
        if too_often("release", token, most=PRESSES, seconds=TEN_MINUTES, at=at):
            status = HTTPStatus.TOO_MANY_REQUESTS
            return render(request, "programmes/releases/often.jinja", context, status=status)
        usecases.release(
            managing=managing,
            people=_ids(request.POST.getlist("person")),
            shown=_ids(request.POST.get("shown", "").split()),
            yes=request.POST.get("do") == "release",
            at=at,
        )
        return redirect("releases:release", token)
    people = queries.people(managing, at)
    context["waiting"] = [each for each in people if not each.released]
    context["released"] = [each for each in people if each.released]
    context["shown"] = " ".join(day.id.hex for each in people for day in each.days)
    return render(request, "programmes/releases/release.jinja", context)


def _ids(texts: Iterable[str]) -> list[UUID]:
    found = []
    for text in texts:
        try:
            found.append(UUID(text))
        except ValueError:
            continue
    return found


@require_http_methods(["GET", "HEAD", "POST"])
def standing(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """How many dates are released, who is asked, and whom nobody is asked for."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    found, at = looked_after(person, organisation), datetime.now(UTC)
    if (do := request.POST.get("do")) in ("write", "rest"):
        usecases.write_to_managers(access=found, yes=do == "write", at=at)
        return redirect("releases:standing", organisation)
    data = request.POST if request.method == "POST" else None
    form = WardsForm(data, initial={"wards": queries.wards(found)})
    if form.is_bound and form.is_valid():
        usecases.name_managers(access=found, wards=form.cleaned_data["wards"], at=at)
        return redirect("releases:standing", organisation)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    context = {
        "organisation": found,
        "form": form,
        "writes": queries.writes(found),
        "standings": queries.standings(found, at),
        "nobody": queries.nobody_asked(found, at),
        "home_url": get_script_prefix(),
    }
    return render(request, "programmes/releases/standing.jinja", context, status=status)
