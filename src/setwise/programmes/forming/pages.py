"""The pages with which a cohort's sets are formed: asking, waiting, the proposal."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.design.words import say, say_n
from setwise.people.identity import person_in
from setwise.programmes.cohorts.access import CohortAccess, cohort_for
from setwise.programmes.forming import moving, options, queries, showing, usecases, waiting
from setwise.programmes.forming.access import FormingAccess, forming_for
from setwise.programmes.forming.changing import Refused
from setwise.programmes.forming.forms import AskForm
from setwise.programmes.forming.moving import Change
from setwise.programmes.forming.queries import Known
from setwise.programmes.models import RunState

SAID = "forming.said"
CHANGED = "forming.changed"
"""The sets that were changed, so that they are one press away."""
REFUSED = 422


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def answer(
    request: HttpRequest, page: str, found: CohortAccess, /, **context: object
) -> HttpResponse:
    """A page of one cohort; as a refusal, if something was refused."""
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    failed = failed or bool(context.get("refused"))
    context |= {
        "organisation": found.organisation,
        "cohort": found.cohort,
        "programme": found.programme,
        "home_url": get_script_prefix(),
        "said": request.session.pop(SAID, ""),
        "changed": request.session.pop(CHANGED, ()),
        "errors": failed,
    }
    name = f"programmes/forming/{page}.jinja"
    return render(request, name, context, status=REFUSED if failed else 200)


def version_in(request: HttpRequest) -> int:
    """Which version somebody saw."""
    return number_in(request, "version")


def number_in(request: HttpRequest, name: str) -> int:
    """A whole number that was sent; -1 for anything else."""
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else -1


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """What is known of the people, and what the sets should be like."""
    found = cohort_for(who(request), organisation, cohort)
    here = queries.known(found.cohort)
    first = _first(found, here)
    data = request.POST if request.method == "POST" else None
    form = AskForm(data, initial=first.kept(), shown=_answerable(here))
    refused = ""
    if form.is_bound and form.is_valid():
        try:
            usecases.ask(access=found, options=form.options(first), at=datetime.now(UTC))
            return redirect("forming:sets", organisation, cohort)
        except Refused as error:
            refused = str(error)
    run = queries.run_of(found.cohort)
    there = bool(run and run.sets and run.accepted_at is None)
    more = {"form": form} if form.is_bound and form.errors else {}
    return answer(
        request,
        "ask",
        found,
        asked=form,
        tally=queries.tally(here),
        refused=refused,
        there=there,
        **more,
    )


def _first(found: CohortAccess, here: Known) -> options.Options:
    """What was chosen last, or what the programme says."""
    run = queries.run_of(found.cohort)
    if run is not None:
        return options.read(run.options)
    tally = queries.tally(here)
    enough = tally.offered * found.programme.size_most >= tally.people
    return options.usual(found.programme, people=tally.people, guides=tally.offered > 0 and enough)


def _answerable(here: Known) -> frozenset[str]:
    """The fields that concern something which is known of these people."""
    free = here.free
    known = {
        "guides": bool(here.guides),
        "slots_least": any(each.slots for each in free),
        "ward": any(each.ward for each in free),
        "site": len({each.site for each in free}) > 1,
        "profession": len({each.profession for each in free}) > 1,
        "specialty": len({each.specialty for each in free}) > 1,
        "band": len({each.band for each in free}) > 1,
    }
    return frozenset(name for name, there in known.items() if there)


@require_http_methods(["GET", "HEAD", "POST"])
def sets(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """The sets that are formed, or how far it is."""
    if request.method != "POST":
        access = cohort_for(who(request), organisation, cohort)
        if (run := queries.run_of(access.cohort)) is None:
            return redirect("forming:ask", organisation, cohort)
        return _sets(request, FormingAccess(access, run))
    found = forming_for(who(request), organisation, cohort)
    try:
        _change(request, found, datetime.now(UTC))
    except Refused as refused:
        return _sets(request, forming_for(who(request), organisation, cohort), str(refused))
    where = max(number_in(request, "lock"), number_in(request, "unlock"))
    return redirect(f"{request.path}#set-{where}" if where >= 0 else request.path)


def _sets(request: HttpRequest, found: FormingAccess, refused: str = "") -> HttpResponse:
    run, now = found.run, datetime.now(UTC)
    if run.accepted_at is not None:
        return redirect("sets:every", run.organisation_id)
    if run.state in (RunState.WAITING.value, RunState.WORKING.value):
        return _waiting(request, found, now)
    run.cohort = found.cohort.cohort
    desk = moving.desk(run, queries.known(run.cohort))
    page = "proposal" if desk.sets else "none"
    shown = showing.shown(desk)
    better = request.GET.get("show") == "better"
    lines = [each for each in shown.sets if not (better and each.good)]
    return answer(
        request,
        page,
        found.cohort,
        shown=shown,
        lines=lines,
        better=better,
        refused=refused,
        went_wrong=run.state == RunState.FAILED.value,
        guides=bool(desk.known.guides),
        half_made=any(each.learning_set for each in desk.sets),
    )


def _waiting(request: HttpRequest, found: FormingAccess, now: datetime) -> HttpResponse:
    far = waiting.how_far(found.run, now)
    if request.headers.get("accept") == "application/json":
        return JsonResponse(far._asdict())
    return answer(request, "working", found.cohort, far=far)


def _change(request: HttpRequest, found: FormingAccess, at: datetime) -> None:
    """Do what was pressed. Raises Refused."""
    by = Change(version_in(request))
    match request.POST.get("do", ""):
        case "stop":
            usecases.stop(access=found)
        case "resume":
            usecases.resume(access=found, at=at)
        case "again":
            usecases.again(access=found, version=by.version, at=at)
        case "undo":
            if moving.undo(access=found, by=by):
                request.session[SAID] = say("The last change is taken back.")
        case "lock_good":
            many = moving.lock_good(access=found, by=by)
            request.session[SAID] = say_n("{n} {set} is locked.", "{n} {sets} are locked.", many)
        case _:
            _lock(request, found, by)


def _lock(request: HttpRequest, found: FormingAccess, by: Change) -> None:
    for name in ("lock", "unlock"):
        if (number := number_in(request, name)) >= 0:
            moving.lock(access=found, number=number, locked=name == "lock", by=by)
