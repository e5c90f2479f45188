"""One's calendar: its secret address, what stands there, and saying from a mail whether one comes."""

import hashlib
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.utils.cache import get_conditional_response
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from setwise.mail.links import link
from setwise.people.identity import person_in
from setwise.programmes.calendars import access, ics, queries, usecases
from setwise.programmes.calendars.access import Asked, Gone
from setwise.programmes.calendars.limits import too_often

HOUR, TEN_MINUTES = 3_600, 600
LOOKS, PRESSES = 120, 30
FRESH = 900
"""Seconds for which a program need not ask again."""
ANSWERS = {"come": (True, False), "call": (True, True), "cannot": (False, None)}
"""What a button says: can come; by the call."""


def who(request: HttpRequest) -> UUID:
    """Who is asking, in this tab. Raises Http404 for nobody."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None:
        raise Http404
    return person


@require_http_methods(["GET", "HEAD", "POST"])
def mine(request: HttpRequest) -> HttpResponse:
    """The address of my calendar: have one, have another one, have none."""
    person, at = who(request), datetime.now(UTC)
    if request.method == "POST":
        match request.POST.get("do"):
            case "open":
                usecases.open_feed(person=person, at=at)
            case "stop":
                usecases.stop_feed(person=person, at=at)
        return redirect("calendars:mine")
    token = queries.feed_of(person)
    context = {
        "dates": queries.mine(person, at),
        "address": link("calendars:feed", token) if token else "",
        "home_url": get_script_prefix(),
    }
    return render(request, "programmes/calendars/mine.jinja", context)


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponseBase:
    """The calendar behind a secret address, as programs read it."""
    try:
        person = access.feed_by(token)
    except Gone:
        return HttpResponse(status=HTTPStatus.GONE)
    at = datetime.now(UTC)
    if too_often("calendar", person.hex, most=LOOKS, seconds=HOUR, at=at):
        return HttpResponse(status=HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": HOUR})
    said = ics.feed(queries.dates_of(person, at)).encode()
    etag = f'"{hashlib.sha256(said).hexdigest()[:32]}"'
    answer = get_conditional_response(request, etag=etag) or HttpResponse(
        said, content_type="text/calendar; charset=utf-8"
    )
    answer["ETag"] = etag
    answer["Cache-Control"] = f"private, max-age={FRESH}"
    answer["Content-Disposition"] = 'inline; filename="setwise.ics"'
    return answer


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def coming(request: HttpRequest, token: str) -> HttpResponse:
    """Say whether I can come. Opening the page changes nothing; pressing a button does."""
    at = datetime.now(UTC)
    asked = access.asked_by(token, at)
    if request.method == "POST":
        return _said(request, token, asked, at)
    said = queries.answer_of(asked.person, asked.meeting.id)
    # Whoever came by a mail may be nobody here, and has no calendar to go back to.
    here = person_in(request.session, request.META.get("setwise.persona")) == asked.person
    context = {"asked": asked, "said": said, "back": here, "home_url": get_script_prefix()}
    return render(request, "programmes/calendars/coming.jinja", context)


def _said(request: HttpRequest, token: str, asked: Asked, at: datetime) -> HttpResponse:
    if too_often("coming", token, most=PRESSES, seconds=TEN_MINUTES, at=at):
        context = {"home_url": get_script_prefix()}
        status = HTTPStatus.TOO_MANY_REQUESTS
        return render(request, "programmes/calendars/often.jinja", context, status=status)
    pressed = ANSWERS.get(request.POST.get("do", ""))
    if pressed is not None and not asked.cancelled:
        can_come, remote = pressed
        usecases.answer(
            person=asked.person,
            meeting=asked.meeting.id,
            can_come=can_come,
            remote=remote if asked.hybrid else None,
            at=at,
        )
    return redirect("calendars:coming", token)
