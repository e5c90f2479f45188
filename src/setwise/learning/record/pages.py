"""The record as a whole, and what its owner says of their registration."""

from datetime import date
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.core.evidence.periods import apply_by
from setwise.learning.access import owner_in, when_open
from setwise.learning.record import queries, showing, usecases, written
from setwise.learning.record.answering import answer, kept, now, today
from setwise.learning.record.kinds import FEEDBACK, OWN, PRACTICE
from setwise.learning.record.piece_forms import RegistrationForm

LISTS = {OWN: "record:record", FEEDBACK: "record:feedback", PRACTICE: "record:practice"}
"""Where each kind of thing stands."""


@require_safe
@when_open
def record(request: HttpRequest) -> HttpResponse:
    """The picture of three years, or of another time, and the log."""
    owner = owner_in(request)
    found = showing.shown(owner.person, today(), _within(request))
    standing, period = found.record.standing, found.record.period
    return answer(
        request,
        "record",
        found=found,
        bars=tuple(showing.bars(standing)) if standing else (),
        rows=tuple(showing.rows(found)),
        before=tuple(showing.rows_before(found)),
        total=showing.with_others(found.record.minutes, found.record.participatory),
        apply_by=apply_by(period) if standing else None,
        gone=[each for each in found.gone if each.values["was"] == OWN],
        just_gone=request.GET.get("gone", ""),
    )


def _within(request: HttpRequest) -> date | None:
    try:
        return date.fromisoformat(request.GET.get("at", ""))
    except ValueError:
        return None


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def registration(request: HttpRequest) -> HttpResponse:
    """Whether one is on the NMC's register; else, which time the record covers."""
    owner = owner_in(request)
    if request.method != "POST":
        said = queries.registration_of(owner.person)
        if said is None and queries.thought_registered(owner.person):
            said = {"on": "yes"}
        return answer(request, "registration", form=RegistrationForm(initial=dict(said or {})))
    form = RegistrationForm(request.POST)
    done, refused = kept(
        form,
        lambda: usecases.register(owner=owner, values=written.plain(form.cleaned_data), at=now()),
    )
    if done:
        return redirect("record:record")
    return answer(request, "registration", form=form, refused=refused)


@require_POST
@when_open
def put_back(request: HttpRequest, piece: UUID) -> HttpResponse:
    """What was taken out stands where it stood."""
    kind = usecases.put_back(owner=owner_in(request), sheet=piece, at=now())
    if not kind:
        raise Http404
    return redirect(LISTS[kind])
