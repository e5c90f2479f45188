"""The pages of attendance: who came to one meeting, and completions for the staff record."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.core.meeting.attendance import MINUTE
from setwise.core.meeting.attendance import minutes as whole_minutes
from setwise.design.dates import LONDON
from setwise.design.words import LazySay, phrase
from setwise.people.identity import person_in
from setwise.people.organisations.access import looked_after
from setwise.people.stepup import require_step_up
from setwise.programmes.attendance import exporting, queries, usecases
from setwise.programmes.attendance.access import MeetingTended, meeting_to_tend
from setwise.programmes.attendance.forms import CompletionsForm
from setwise.programmes.attendance.usecases import Entered, NotOver
from setwise.programmes.calendars.queries import answers
from setwise.programmes.tending.wording import ROLES

MOST = 24 * 60
NUMBERS = phrase("Write whole minutes, from 0 to 1440.")
NOT_OVER = phrase("This {meeting} is not over yet.")
YEAR = timedelta(days=365)


def _who(request: HttpRequest) -> UUID | None:
    return person_in(request.session, request.META.get("setwise.persona"))


def _answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    failed = failed or bool(context.get("refused"))
    context |= {"home_url": get_script_prefix(), "errors": failed}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    return render(request, f"programmes/attendance/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def attendance(
    request: HttpRequest, organisation: UUID, learning_set: UUID, meeting: UUID
) -> HttpResponse:
    """Who came to one meeting, and for how long; to be corrected."""
    found = meeting_to_tend(_who(request), organisation, learning_set, meeting)
    if request.method != "POST":
        return _attendance(request, found)
    try:
        usecases.enter(access=found, entered=_entered(request, found), at=datetime.now(UTC))
    except ValueError:
        return _attendance(request, found, NUMBERS)
    except NotOver:
        return _attendance(request, found, NOT_OVER)
    return redirect("sets:one", organisation, learning_set)


def _entered(request: HttpRequest, found: MeetingTended) -> list[Entered]:
    """What was sent of each person. Raises ValueError for what is no number of minutes."""
    came = set(request.POST.getlist("came"))
    early = set(request.POST.getlist("early"))
    told = []
    for each in queries.expected(found.meeting):
        key = str(each.person)
        late = _minutes(request, f"late-{key}") if found.facilitates else None
        told.append(
            Entered(
                each.person,
                key in came,
                _minutes(request, f"minutes-{key}"),
                late,
                key in early if found.facilitates else None,
            )
        )
    return told


def _minutes(request: HttpRequest, name: str) -> int:
    text = request.POST.get(name, "").strip() or "0"
    if not (text.isascii() and text.isdigit() and int(text[:5]) <= MOST):
        raise ValueError
    return int(text)


def _attendance(
    request: HttpRequest, found: MeetingTended, refused: LazySay | None = None
) -> HttpResponse:
    meeting = found.meeting
    planned = round((meeting.ends_at - meeting.starts_at).total_seconds() * 1_000)
    return _answer(
        request,
        "attendance",
        organisation=found.tended.organisation,
        found=found.tended,
        meeting_access=found,
        meeting=meeting,
        over=usecases.is_over(meeting, datetime.now(UTC)),
        people=queries.expected(meeting),
        known=queries.of_meetings([meeting.pk])[meeting.pk],
        said=answers([meeting.pk])[meeting.pk] if found.facilitates else {},
        planned=whole_minutes(max(planned, MINUTE)),
        roles=ROLES,
        sent=request.POST if refused else None,
        refused=refused or "",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@require_step_up
def completions(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Completions for the staff record: look at them, then download them."""
    found = looked_after(_who(request), organisation)
    today = datetime.now(LONDON).date()
    form = CompletionsForm(
        request.POST if request.method == "POST" else None,
        scopes=queries.scopes(organisation),
        chosen=queries.remembered(organisation),
        initial={"first": today - YEAR, "last": today},
    )
    told = None
    if form.is_bound and form.is_valid():
        scope = form.scope_chosen()
        if request.POST.get("do") == "take":
            text = exporting.take(
                access=found, scope=scope, chosen=form.chosen(), at=datetime.now(UTC)
            )
            return _file(text)
        told = queries.completions(organisation, *scope)
    return _answer(request, "completions", organisation=found, form=form, told=told)


def _file(text: str) -> HttpResponse:
    answer = HttpResponse(text, content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="completions.csv"'
    return answer
