"""The pages of programmes: the list, a new one, one of them, its settings, its end."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.people.identity import person_in
from setwise.people.organisations.access import looked_after
from setwise.programmes.cohorts import queries, shaping, usecases
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import programme_for
from setwise.programmes.cohorts.forms import CohortForm, StartProgrammeForm
from setwise.programmes.cohorts.shaping import ProgrammeForm
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.cohorts.wording import ASKS, PATTERNS
from setwise.programmes.models import Pattern
from setwise.programmes.tending.wording import DEPTHS, PROCESSES

SAID = "cohorts.said"


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    """A page of this area; with a form that has errors, as a refusal."""
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context["home_url"] = get_script_prefix()
    context["said"] = request.session.pop(SAID, "")
    return render(request, f"programmes/cohorts/{page}.jinja", context, status=status)


@require_GET
def every(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The programmes of an organisation."""
    found = looked_after(who(request), organisation)
    lines = queries.programmes(organisation)
    return answer(request, "programmes", organisation=found, lines=lines, patterns=PATTERNS)


@require_http_methods(["GET", "HEAD", "POST"])
def start_programme(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Start a programme: its name, and what it follows."""
    found = looked_after(who(request), organisation)
    form = StartProgrammeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        made = usecases.start_programme(access=found, shape=form.shape(), at=datetime.now(UTC))
        return redirect("cohorts:programme", organisation, made.pk)
    asks = {each.value: text for each, text in ASKS.items()}
    return answer(request, "start_programme", organisation=found, form=form, asks=asks)


@require_GET
def programme(request: HttpRequest, organisation: UUID, programme: UUID) -> HttpResponse:
    """One programme: its cohorts, and what its sets are like."""
    found = programme_for(who(request), organisation, programme)
    one = found.programme
    return answer(
        request,
        "programme",
        organisation=found.organisation,
        programme=one,
        lines=queries.cohorts(one),
        pattern=PATTERNS[Pattern(one.pattern)],
        asks=ASKS[Pattern(one.pattern)] if one.pattern else "",
        process=PROCESSES.get(one.process, one.process),
        depth=next(text for each, text in DEPTHS.items() if each.value == one.depth),
        aims=shaping.lists_of(one),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def change_programme(request: HttpRequest, organisation: UUID, programme: UUID) -> HttpResponse:
    """Change what a programme is like."""
    found = programme_for(who(request), organisation, programme)
    data = request.POST if request.method == "POST" else None
    form = ProgrammeForm(data, initial=shaping.as_it_is(found.programme))
    if form.is_bound and form.is_valid():
        usecases.change_programme(access=found, shape=form.shape(), at=datetime.now(UTC))
        return redirect("cohorts:programme", organisation, programme)
    return answer(
        request,
        "change_programme",
        organisation=found.organisation,
        programme=found.programme,
        form=form,
    )


@require_POST
def end_programme(request: HttpRequest, organisation: UUID, programme: UUID) -> HttpResponse:
    """End a programme, or take it up again: each at once, since each can be taken back."""
    found, at = programme_for(who(request), organisation, programme), datetime.now(UTC)
    back = redirect("cohorts:programme", organisation, programme)
    if request.POST.get("do") == "resume":
        usecases.resume_programme(access=found, links=_links(request), at=at)
        return done(request, back, say("{name} goes on.", name=found.programme.name))
    links = usecases.open_links(found, at)
    if not usecases.end_programme(access=found, at=at):
        return back
    again = {
        "do": "resume",
        "link": [f"{cohort} {ends_at.isoformat()}" for cohort, ends_at in links.items()],
    }
    said = say("{name} has ended.", name=found.programme.name)
    return done(request, back, said, Undo(request.path, again))


def _links(request: HttpRequest) -> dict[UUID, datetime]:
    """The links that were open before, and until when. Raises Http404 for what is none."""
    try:
        pairs = [each.split(" ", 1) for each in request.POST.getlist("link")]
        return {
            UUID(cohort): datetime.fromisoformat(ends).astimezone(UTC) for cohort, ends in pairs
        }
    except ValueError:
        raise Http404 from None


@require_http_methods(["GET", "HEAD", "POST"])
def start_cohort(request: HttpRequest, organisation: UUID, programme: UUID) -> HttpResponse:
    """Start a cohort."""
    found = programme_for(who(request), organisation, programme)
    data = request.POST if request.method == "POST" else None
    form = CohortForm(data, initial={"slots": halves.written(halves.usual())})
    if form.is_bound and form.is_valid():
        try:
            at = datetime.now(UTC)
            made = usecases.start_cohort(access=found, at=at, **form.chosen())
        except Refused as refused:
            form.add_error(refused.field, str(refused))
        else:
            return redirect("cohorts:cohort", organisation, made.pk)
    return answer(
        request,
        "start_cohort",
        organisation=found.organisation,
        programme=found.programme,
        form=form,
    )
