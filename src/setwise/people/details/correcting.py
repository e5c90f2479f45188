"""Somebody's details, put right by whoever looks after the organisation."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.people.details import usecases
from setwise.people.details.forms import RecordForm
from setwise.people.organisations.access import PersonAccess, somebody_of
from setwise.people.organisations.pages import answer, who
from setwise.people.organisations.usecases import Refused


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, organisation: UUID, person: UUID) -> HttpResponse:
    """Their name, and what the staff record says of them."""
    found = somebody_of(who(request), organisation, person)
    form = RecordForm(request.POST if request.method == "POST" else None, initial=_now(found))
    if form.is_bound and form.is_valid():
        try:
            usecases.correct(access=found, at=datetime.now(UTC), **form.cleaned_data)
        except Refused as refused:
            form.add_error("employee_number", str(refused))
        else:
            return redirect("organisations:person", organisation, person)
    return answer(request, "correct", organisation=found.by, found=found, form=form)


def _now(found: PersonAccess) -> dict[str, object]:
    record: dict[str, object] = {each: getattr(found.belonging, each) for each in usecases.RECORD}
    registered = {None: "", True: "yes", False: "no"}[found.belonging.nmc_registered]
    return {"name": found.person.name, **record, "nmc_registered": registered}
