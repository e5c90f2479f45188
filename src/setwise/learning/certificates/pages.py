"""Certificates of one's own attendance: one page, and the papers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from setwise.design.dates import LONDON
from setwise.design.words import say
from setwise.learning.access import owner_in
from setwise.learning.certificates import queries
from setwise.learning.certificates.choosing import Wanted, chosen
from setwise.learning.certificates.forms import PeriodForm
from setwise.learning.certificates.paper import FILE, certificate
from setwise.learning.certificates.queries import Attended
from setwise.learning.documents import NotDrawn
from setwise.learning.wording.hours import duration


class Group(NamedTuple):
    """A programme of an organisation, with what somebody came to of it."""

    programme: UUID | None
    name: str
    organisation: str
    total: str
    lines: tuple[tuple[Attended, str], ...]
    """Each meeting, and for how long."""


@require_safe
def certificates(request: HttpRequest) -> HttpResponse:
    """All that I came to, with a paper for each, for a programme, and for a period."""
    owner = owner_in(request)
    return _page(request, queries.meetings(owner.person), PeriodForm())


def _page(
    request: HttpRequest,
    found: Iterable[Attended],
    form: PeriodForm,
    refused: str = "",
    status: int = HTTPStatus.OK,
) -> HttpResponse:
    context = {"groups": _groups(found), "form": form, "refused": refused}
    return render(request, "learning/certificates/certificates.jinja", context, status=status)


def _groups(found: Iterable[Attended]) -> tuple[Group, ...]:
    kept: dict[tuple[UUID, UUID | None], list[Attended]] = {}
    for each in found:
        kept.setdefault((each.organisation, each.programme), []).append(each)
    return tuple(
        Group(
            programme,
            held[0].programme_name or say("Action learning"),
            held[0].organisation_name,
            duration(sum(each.minutes for each in held)),
            tuple((each, duration(each.minutes)) for each in reversed(held)),
        )
        for (_, programme), held in reversed(kept.items())
    )


@require_safe
def of_meeting(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """The paper of one meeting that I came to."""
    return _paper(request, Wanted(meeting=meeting))


@require_safe
def of_programme(request: HttpRequest, programme: UUID) -> HttpResponse:
    """The paper of all that I came to in one programme."""
    return _paper(request, Wanted(programme=programme))


@require_safe
def of_period(request: HttpRequest) -> HttpResponse:
    """The paper of a period, or of everything."""
    owner = owner_in(request)
    found = queries.meetings(owner.person)
    if not found:
        raise Http404
    form = PeriodForm(request.GET)
    if not form.is_valid():
        return _page(request, found, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    wanted = Wanted(since=form.cleaned_data["since"], until=form.cleaned_data["until"])
    if not chosen(found, wanted):
        form.add_error("since", say("You came to no {meeting} in these days"))
        return _page(request, found, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return _drawn(request, owner.person, found, wanted)


def _paper(request: HttpRequest, wanted: Wanted) -> HttpResponse:
    owner = owner_in(request)
    found = queries.meetings(owner.person)
    if not chosen(found, wanted):
        raise Http404
    return _drawn(request, owner.person, found, wanted)


def _drawn(
    request: HttpRequest, person: UUID, found: tuple[Attended, ...], wanted: Wanted
) -> HttpResponse:
    today = datetime.now(UTC).astimezone(LONDON).date()
    try:
        made = certificate(queries.name_of(person), chosen(found, wanted), today)
    except NotDrawn:
        refused = say("The certificate could not be drawn just now. Try again in a minute.")
        status = HTTPStatus.SERVICE_UNAVAILABLE
        return _page(request, found, PeriodForm(), refused, status)
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{FILE}"'
    return answer
