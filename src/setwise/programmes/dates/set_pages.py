"""The pages of one set's dates, for whoever looks after it: find, choose, ask, publish, change."""

import time
from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.core.forming.hours import Slot
from setwise.design.dates import LONDON
from setwise.design.words import say
from setwise.programmes.dates import access, planning, polling, proposing, queries, usecases
from setwise.programmes.dates import options as asked_for
from setwise.programmes.dates.access import SetTended
from setwise.programmes.dates.answers import answer, poll_link, who
from setwise.programmes.dates.cohort_pages import SAID, SECONDS, usual
from setwise.programmes.dates.forms import CancelForm, MoveForm, OptionsForm, initial
from setwise.programmes.dates.queries import Proposed
from setwise.programmes.dates.reasons import REASONS
from setwise.programmes.dates.usecases import Move, Refused
from setwise.programmes.dates.wording import TROUBLES, summed, told
from setwise.programmes.models import Meeting


@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """The dates of a set: those that are published, and those that are proposed."""
    found = access.set_to_tend(who(request), organisation, learning_set)
    at = datetime.now(UTC)
    proposed = queries.proposed(found.learning_set)
    form = _form(found, proposed, at)
    try:
        if request.POST.get("do") == "find":
            form = OptionsForm(request.POST)
            if not form.is_valid():
                return _one(request, found, proposed, form, at)
        if request.method == "POST":
            _do(request, found, proposed, form, at)
            return redirect("dates:one", organisation, learning_set)
    except Refused as why:
        return _one(request, found, proposed, form, at, str(why))
    return _one(request, found, proposed, form, at)


def _form(found: SetTended, proposed: Proposed | None, at: datetime) -> OptionsForm:
    if proposed:
        return OptionsForm(initial=initial(asked_for.read(proposed.proposal.options)))
    return OptionsForm(initial=usual(found.learning_set.programme, at))


def _do(
    request: HttpRequest,
    found: SetTended,
    proposed: Proposed | None,
    form: OptionsForm,
    at: datetime,
) -> None:
    """What was pressed. Raises Refused."""
    mine = [found.learning_set]
    match request.POST.get("do"):
        case "find":
            until = time.monotonic() + SECONDS
            proposing.propose(
                learning_sets=mine,
                options=form.chosen(),
                by=found.person,
                at=at,
                go=lambda: time.monotonic() < until,
            )
        case "publish":
            proposing.publish(learning_sets=mine, by=found.person, at=at)
            request.session[SAID] = say("The dates are published, and everybody is told.")
        case "let_go":
            proposing.let_go(learning_set=found.learning_set)
        case "confirm":
            polling.let_confirm(learning_sets=mine, link=poll_link(request), at=at)
            request.session[SAID] = say("Everybody of the {set} is asked, by one mail each.")
        case "ask":
            polling.ask(
                learning_set=found.learning_set,
                slots=_to_ask(proposed),
                link=poll_link(request),
                at=at,
            )
            request.session[SAID] = say("Everybody of the {set} is asked, by one mail each.")


def _to_ask(proposed: Proposed | None) -> list[Slot]:
    """What is proposed, and for each of it two other dates that are as good as there are."""
    if proposed is None:
        return []
    options = asked_for.read(proposed.proposal.options)
    series = [line.slot for line in proposed.lines]
    asked = list(series)
    for number in range(len(series)):
        asked += planning.others(proposed.table, options, series, number)[:2]
    return asked


def _one(
    request: HttpRequest,
    found: SetTended,
    proposed: Proposed | None,
    form: OptionsForm,
    at: datetime,
    refused: str = "",
) -> HttpResponse:
    return answer(
        request,
        "set",
        organisation=found.organisation,
        found=found,
        leads=found.all,
        proposed=proposed,
        dates=queries.dates_of(found, at),
        asked=queries.asked(found),
        form=form,
        refused=refused,
        told=told,
        summed=summed,
        troubles=TROUBLES,
        reasons=REASONS,
        said=request.session.pop(SAID, ""),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def choose(
    request: HttpRequest, organisation: UUID, learning_set: UUID, number: int
) -> HttpResponse:
    """Another date in the place of one that is proposed, counted from 1."""
    found = access.set_to_tend(who(request), organisation, learning_set)
    proposal = access.proposal_of(found)
    refused = ""
    if request.method == "POST":
        start = request.POST.get("start", "")
        try:
            chosen = int(start) if start.isdecimal() and len(start) < 12 else -1
            proposing.choose(proposal=proposal, number=number - 1, start=chosen)
            return redirect("dates:one", organisation, learning_set)
        except Refused as why:
            refused = str(why)
    lines = queries.choices(found, proposal, number - 1, datetime.now(UTC))
    return answer(
        request,
        "choose",
        organisation=found.organisation,
        found=found,
        number=number,
        now=lines.now,
        lines=lines.others,
        told=told,
        refused=refused,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def meeting(
    request: HttpRequest, organisation: UUID, learning_set: UUID, meeting: UUID
) -> HttpResponse:
    """One meeting that is published: move it, cancel it, or let it take place after all."""
    found = access.set_to_tend(who(request), organisation, learning_set)
    mine, at = access.meeting_of(found, meeting), datetime.now(UTC)
    does = request.POST.get("do")
    move = MoveForm(request.POST if does == "move" else None, initial=_when(mine))
    cancel = CancelForm(request.POST if does == "cancel" else None, auto_id="cancel_%s")
    form = cancel if does == "cancel" else move
    if does == "restore" or (form.is_bound and form.is_valid()):
        try:
            _change(mine, does, move, cancel, found.person, at)
        except Refused as why:
            if does == "restore" or why.field not in form.fields:
                return _meeting(request, found, mine, move, cancel, form, str(why))
            form.add_error(why.field, str(why))
        else:
            return redirect("dates:one", organisation, learning_set)
    return _meeting(request, found, mine, move, cancel, form)


def _when(meeting: Meeting) -> dict[str, object]:
    starts, ends = meeting.starts_at.astimezone(LONDON), meeting.ends_at.astimezone(LONDON)
    return {"day": starts.date(), "starts": f"{starts:%H:%M}", "ends": f"{ends:%H:%M}"}


def _change(
    meeting: Meeting,
    does: str | None,
    move: MoveForm,
    cancel: CancelForm,
    by: UUID,
    at: datetime,
) -> None:
    """Do what was pressed. Raises Refused."""
    match does:
        case "move":
            data = move.cleaned_data
            going = Move(meeting, data["starts_at"], data["ends_at"])
            usecases.move(moves=[going], reason=move.reasoned(), by=by, at=at)
        case "cancel":
            usecases.cancel(meetings=[meeting], reason=cancel.reasoned(), by=by, at=at)
        case _:
            usecases.restore(meeting=meeting, by=by, at=at)


def _meeting(
    request: HttpRequest,
    found: SetTended,
    mine: Meeting,
    move: MoveForm,
    cancel: CancelForm,
    form: MoveForm | CancelForm,
    refused: str = "",
) -> HttpResponse:
    return answer(
        request,
        "meeting",
        organisation=found.organisation,
        found=found,
        meeting=mine,
        move=move,
        cancel=cancel,
        form=form,
        refused=refused,
    )
