"""The lead's pages: dates for all sets of a cohort, and changes of many at once."""

import time
from datetime import UTC, datetime, timedelta
from datetime import time as clock
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.design.words import say_n
from setwise.programmes.dates import access, bulk, polling, proposing, queries
from setwise.programmes.dates import options as asked_for
from setwise.programmes.dates.access import CohortAccess
from setwise.programmes.dates.answers import answer, poll_link, who
from setwise.programmes.dates.forms import ManyForm, OptionsForm, initial
from setwise.programmes.dates.options import Options
from setwise.programmes.dates.queries import Overview
from setwise.programmes.dates.reasons import REASONS
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.dates.wording import TROUBLES, summed
from setwise.programmes.models import Programme

SECONDS = 15
"""How long dates are looked for at most, while somebody waits."""
SAID = "dates.said"


def usual(programme: Programme | None, at: datetime) -> dict[str, object]:
    """What is asked for where nobody has asked yet: the programme's own figures, from in six weeks."""
    one = programme or Programme()
    first = (at + timedelta(weeks=6)).date()
    span = timedelta(weeks=one.weeks_most * one.meetings)
    last = first + min(span, timedelta(days=364))
    return initial(
        Options(
            first,
            last,
            one.meetings,
            one.weeks_least,
            one.weeks_most,
            one.minutes,
            (0, 1, 2, 3, 4),
            (clock(9, 30), clock(14)),
        )
    )


@require_http_methods(["GET", "HEAD", "POST"])
def cohort(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """All sets of a cohort: their rosters, what is proposed, and when they meet."""
    found, at = access.cohort_for(who(request), organisation, cohort), datetime.now(UTC)
    seen = queries.overview(found, at)
    match request.POST.get("do"):
        case "find":
            return _find(request, found, seen, at)
        case "publish":
            return _publish(request, found, seen, at)
        case "confirm":
            return _let_confirm(request, found, seen, at)
        case _:
            return _cohort(request, found, seen, _form(found, seen, at))


def _form(found: CohortAccess, seen: Overview, at: datetime) -> OptionsForm:
    last = next((each.proposal for each in seen.lines if each.proposal), None)
    if last is not None:
        return OptionsForm(initial=initial(asked_for.read(last.options)))
    return OptionsForm(initial=usual(found.programme, at))


def _find(request: HttpRequest, found: CohortAccess, seen: Overview, at: datetime) -> HttpResponse:
    form = OptionsForm(request.POST)
    waiting = [each.learning_set for each in seen.lines if not each.ahead]
    if form.is_valid():
        until = time.monotonic() + SECONDS
        try:
            proposing.propose(
                learning_sets=waiting,
                options=form.chosen(),
                by=found.person,
                at=at,
                go=lambda: time.monotonic() < until,
            )
        except Refused as why:
            form.add_error(why.field or None, str(why))
        else:
            return redirect("dates:cohort", found.organisation.organisation, found.cohort.pk)
    return _cohort(request, found, seen, form)


def _publish(
    request: HttpRequest, found: CohortAccess, seen: Overview, at: datetime
) -> HttpResponse:
    proposed = [each.learning_set for each in seen.lines if each.proposal]
    try:
        made = proposing.publish(learning_sets=proposed, by=found.person, at=at)
    except Refused as why:
        return _cohort(request, found, seen, _form(found, seen, at), str(why))
    request.session[SAID] = say_n(
        "{n} date is published. Its people are told.",
        "{n} dates are published. Their people are told, once.",
        len(made),
    )
    return redirect("dates:cohort", found.organisation.organisation, found.cohort.pk)


def _let_confirm(
    request: HttpRequest, found: CohortAccess, seen: Overview, at: datetime
) -> HttpResponse:
    sets = [each.learning_set for each in seen.lines if each.proposal]
    try:
        many = polling.let_confirm(learning_sets=sets, link=poll_link(request), at=at)
    except Refused as why:
        return _cohort(request, found, seen, _form(found, seen, at), str(why))
    request.session[SAID] = say_n(
        "{n} {set} is asked to confirm its dates.",
        "{n} {sets} are asked to confirm their dates.",
        many,
    )
    return redirect("dates:cohort", found.organisation.organisation, found.cohort.pk)


def _cohort(
    request: HttpRequest,
    found: CohortAccess,
    seen: Overview,
    form: OptionsForm,
    refused: str = "",
) -> HttpResponse:
    return answer(
        request,
        "cohort",
        organisation=found.organisation,
        cohort=found.cohort,
        seen=seen,
        form=form,
        refused=refused,
        summed=summed,
        troubles=TROUBLES,
        said=request.session.pop(SAID, ""),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def many(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """Move or cancel all meetings of a period: first a look, then it happens."""
    found, at = access.cohort_for(who(request), organisation, cohort), datetime.now(UTC)
    form = ManyForm(request.POST if request.method == "POST" else None)
    if not form.is_bound or not form.is_valid():
        return _many(request, found, form)
    data = form.cleaned_data
    meetings = queries.between(found, data["first"], data["last"], at)
    preview, gaps = None, tuple[bulk.Gap, ...]()
    if data["what"] == "move":
        ahead = queries.ahead_of(found, at)
        preview = bulk.shifted(meetings, ahead, data["weeks"])
        gaps = bulk.gaps(preview, ahead, found.programme.weeks_least, found.programme.weeks_most)
    if request.POST.get("do") != "it":
        seen = {"meetings": meetings, "preview": preview, "gaps": gaps}
        return _many(request, found, form, programme=found.programme, looked=True, **seen)
    reason = form.reasoned()
    try:
        if preview is not None:
            done = bulk.move_all(preview=preview, reason=reason, by=found.person, at=at)
        else:
            done = bulk.cancel_all(meetings=meetings, reason=reason, by=found.person, at=at)
    except Refused as why:
        return _many(request, found, form, refused=str(why))
    request.session[SAID] = _changed(data["what"], len(done))
    return redirect("dates:cohort", organisation, cohort)


def _changed(what: str, count: int) -> str:
    if what == "move":
        return say_n(
            "{n} {meeting} is moved. Its people are told.",
            "{n} {meetings} are moved. Their people are told, once.",
            count,
        )
    return say_n(
        "{n} {meeting} is cancelled. Its people are told.",
        "{n} {meetings} are cancelled. Their people are told, once.",
        count,
    )


def _many(
    request: HttpRequest, found: CohortAccess, form: ManyForm, **more: object
) -> HttpResponse:
    return answer(
        request,
        "many",
        organisation=found.organisation,
        cohort=found.cohort,
        form=form,
        reasons=REASONS,
        **more,
    )
