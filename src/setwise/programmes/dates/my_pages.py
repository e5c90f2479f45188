"""A member's own pages: the dates of a set, a poll on the phone, and a calendar of one's own."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from setwise.core.forming.hours import moment
from setwise.design.dates import LONDON
from setwise.design.words import say
from setwise.people.access import OrganisationAccess
from setwise.programmes.dates import (
    access,
    calendars,
    fetching,
    links,
    polling,
    queries,
    roster_queries,
    taking,
)
from setwise.programmes.dates.answers import answer, who
from setwise.programmes.dates.cohort_pages import SAID
from setwise.programmes.dates.fetching import WHY, NoCalendar
from setwise.programmes.dates.forms import CalendarAddressForm, CalendarFileForm
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.planning import Answer
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.dates.wording import ANSWERS


@require_GET
def mine(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """The dates of a set that one belongs to, those that are cancelled, too."""
    found = access.my_set(who(request), learning_set)
    at = datetime.now(UTC)
    asked = queries.my_poll(found, at)
    return answer(
        request,
        "mine",
        found=found,
        dates=queries.own_dates(found, at),
        asked=asked,
        token=links.token(Opened(asked.pk, found.person, belongs=True)) if asked else "",
    )


@require_http_methods(["GET", "HEAD", "POST"])
def poll(request: HttpRequest, token: str) -> HttpResponse:
    """Which dates one can make. Opening it changes nothing."""
    found, at = access.poll_by(token), datetime.now(UTC)
    given = queries.my_answer(found) or [""] * len(found.poll.dates)
    refused = ""
    if request.method == "POST":
        given = [request.POST.get(f"date{place}", "") for place in range(len(found.poll.dates))]
        chosen = [Answer(each) if each in list(Answer) else None for each in given]
        try:
            polling.answer(access=found, answers=chosen, at=at)
        except Refused as why:
            refused = str(why)
        else:
            whose = found.poll.learning_set
            state = found.poll.confirming
            return answer(request, "answered", set=whose, token=token, confirming=state)
    dates = [(moment(start), moment(end)) for start, end in found.poll.dates]
    return answer(
        request,
        "poll",
        set=found.poll.learning_set,
        dates=dates,
        given=given,
        answers=ANSWERS,
        over=found.poll.ends_at <= at,
        confirming=found.poll.confirming,
        until=found.poll.ends_at,
        refused=refused,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def my_calendar(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """A calendar of one's own: a file, or an address; only busy times are kept."""
    found = access.organisation_for(who(request), organisation)
    does = request.POST.get("do")
    file = CalendarFileForm(request.POST, request.FILES) if does == "file" else CalendarFileForm()
    address = CalendarAddressForm(request.POST if does == "address" else None)
    if does == "forget":
        taking.forget_calendar(access=found, source=request.POST.get("source", ""))
        return redirect("dates:my_calendar", organisation)
    form = address if address.is_bound else file
    if form.is_bound and form.is_valid():
        try:
            _keep(found, form, datetime.now(UTC))
        except (calendars.Unreadable, NoCalendar) as why:
            form.add_error("address" if form is address else "calendar", str(why))
        else:
            request.session[SAID] = say("Your calendar is read. Only the times are kept.")
            return redirect("dates:my_calendar", organisation)
    return answer(
        request,
        "my_calendar",
        organisation=found,
        file=file,
        address=address,
        form=form,
        calendars=roster_queries.own_calendars(found),
        reasons={code.value: text for code, text in WHY.items()},
        said=request.session.pop(SAID, ""),
    )


def _keep(
    found: OrganisationAccess, form: CalendarFileForm | CalendarAddressForm, at: datetime
) -> None:
    """Read it, and keep its times. Raises Unreadable, NoCalendar."""
    asked = form.cleaned_data.get("address", "").strip()
    content = fetching.fetch(asked) if asked else form.cleaned_data["calendar"].read()
    read = calendars.read(content, at.astimezone(LONDON).date())
    taking.keep_calendar(access=found, read=read, address=asked, at=at)
