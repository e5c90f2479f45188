"""The pages of a call: its link, and who joins by it."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods, require_POST

from setwise.people.identity import person_in
from setwise.programmes.access import meeting_for
from setwise.programmes.attendance.access import meeting_to_tend
from setwise.programmes.changes import calls
from setwise.programmes.tending.usecases import Refused


def _who(request: HttpRequest) -> UUID | None:
    return person_in(request.session, request.META.get("setwise.persona"))


@require_http_methods(["GET", "HEAD", "POST"])
def call(
    request: HttpRequest, organisation: UUID, learning_set: UUID, meeting: UUID
) -> HttpResponse:
    """Paste the link of a meeting's call."""
    found = meeting_to_tend(_who(request), organisation, learning_set, meeting)
    refused, link = "", found.meeting.call_link
    if request.method == "POST":
        link = request.POST.get("link", "").strip()
        every = request.POST.get("all") == "yes"
        try:
            calls.set_link(access=found, link=link, all_ahead=every, at=datetime.now(UTC))
        except Refused as error:
            refused = str(error)
        else:
            return redirect("sets:one", organisation, learning_set)
    context = {
        "organisation": found.tended.organisation,
        "found": found.tended,
        "meeting": found.meeting,
        "link": link,
        "refused": refused,
        "errors": bool(refused),
        "home_url": get_script_prefix(),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    return render(request, "programmes/changes/call.jinja", context, status=status)


@require_POST
def joins_by(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Say whether one is in the room or joins by the call; then back to the room."""
    person = _who(request)
    if person is None:
        raise Http404
    found = meeting_for(person, meeting, with_roster=False)
    how = request.POST.get("how")
    if how in ("room", "call"):
        calls.joins_by(access=found, remote=how == "call", at=datetime.now(UTC))
    return redirect("room:room", meeting)
