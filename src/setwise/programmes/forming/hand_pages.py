"""The pages on which a lead changes one thing of a proposal, and makes the sets."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.design.words import resolve, say, say_n
from setwise.programmes.forming import accepting, hand, moving, queries, showing, wording
from setwise.programmes.forming.access import FormingAccess, forming_for
from setwise.programmes.forming.changing import Refused
from setwise.programmes.forming.moving import Breaks, Change, Desk
from setwise.programmes.forming.pages import CHANGED, SAID, answer, number_in, version_in, who
from setwise.programmes.forming.proposal import Sets

MOST_NAMES = 150
"""So many names at most on one page: a form may have 200 fields."""


def _desk(found: FormingAccess) -> Desk:
    found.run.cohort = found.cohort.cohort
    return moving.desk(found.run, queries.known(found.run.cohort))


@require_http_methods(["GET", "HEAD", "POST"])
def person(request: HttpRequest, organisation: UUID, cohort: UUID, enrolment: UUID) -> HttpResponse:
    """Move somebody to another set, or let them change places with somebody."""
    found = forming_for(who(request), organisation, cohort)
    refused: Refused | None = None
    if request.method == "POST":
        try:
            now = _go(request, found, str(enrolment))
        except Refused as error:
            refused = error
        else:
            return _back(request, found, now)
    return _person(request, found, str(enrolment), refused)


def _back(request: HttpRequest, found: FormingAccess, now: Sets) -> HttpResponse:
    """Back to the proposal, which says what became of the sets."""
    request.session[SAID] = say("Done. {judged} Look at:", judged=showing.judged(now))
    request.session[CHANGED] = [(each.number, each.name) for each in now]
    return redirect("forming:sets", found.run.organisation_id, found.run.cohort_id)


def _go(request: HttpRequest, found: FormingAccess, one: str) -> Sets:
    by = Change(version_in(request), relax=request.POST.get("relax") == "yes")
    if request.POST.get("do") == "swap":
        return moving.swap(access=found, person=one, other=request.POST.get("other", ""), by=by)
    return moving.move(access=found, person=one, to=number_in(request, "to"), by=by)


def _person(
    request: HttpRequest, found: FormingAccess, one: str, refused: Refused | None
) -> HttpResponse:
    desk = _desk(found)
    somebody = next((each for each in desk.problem.candidates if each.id == one), None)
    if somebody is None:
        raise Http404
    mine = hand.home(desk.sets, one)
    fellows = hand.who_goes(desk.problem, one) - {one}
    name_of = showing.name_of(desk)
    return answer(
        request,
        "person",
        found.cohort,
        somebody=somebody,
        mine=mine,
        fellows=sorted(name_of(each) for each in fellows),
        targets=showing.targets(desk, one),
        others=showing.others(desk, one),
        version=desk.run.version,
        refused=str(refused) if refused else "",
        breaks=_breaks(refused, desk),
        sent={each: request.POST.get(each, "") for each in ("do", "to", "other")},
    )


def _breaks(refused: Refused | None, desk: Desk) -> dict[str, object]:
    """Which rules a change would break, what would help, and whether it can be made in spite of it."""
    if not isinstance(refused, Breaks):
        return {}
    rules = dict.fromkeys(each.rule for each in refused.broken)
    return {
        "words": [wording.broken(each, showing.name_of(desk)) for each in refused.broken],
        "help": [resolve(wording.RELAX[rule]) for rule in rules if rule in wording.RELAX],
        "may": refused.relaxed is not None,
    }


@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, organisation: UUID, cohort: UUID, number: int) -> HttpResponse:
    """Choose who facilitates a set."""
    found = forming_for(who(request), organisation, cohort)
    refused: Refused | None = None
    if request.method == "POST":
        guide = request.POST.get("guide", "") or None
        by = Change(version_in(request))
        try:
            return _back(
                request, found, moving.lead(access=found, number=number, guide=guide, by=by)
            )
        except Refused as error:
            refused = error
    desk = _desk(found)
    mine = next((each for each in desk.sets if each.number == number), None)
    if mine is None:
        raise Http404
    return answer(
        request,
        "set",
        found.cohort,
        mine=mine,
        leads=showing.leads(desk, mine),
        version=desk.run.version,
        refused=str(refused) if refused else "",
        breaks=_breaks(refused, desk),
        sent={},
    )


@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """Give the sets their names, and make them."""
    found = forming_for(who(request), organisation, cohort)
    if found.run.accepted_at is not None:
        return redirect("sets:every", organisation)
    refused: Refused | None = None
    if request.method == "POST":
        try:
            many = accepting.accept(
                access=found,
                names=_names(request),
                version=version_in(request),
                at=datetime.now(UTC),
            )
        except Refused as error:
            refused = error
        else:
            request.session[SAID] = say_n("{n} {set} is made.", "{n} {sets} are made.", many)
            return redirect("forming:made", organisation, cohort)
    return _accept(request, found, refused)


def _names(request: HttpRequest) -> dict[int, str]:
    named = ((key.removeprefix("name-"), text) for key, text in request.POST.items())
    return {int(key): str(text) for key, text in named if key.isascii() and key.isdigit()}


def _accept(request: HttpRequest, found: FormingAccess, refused: Refused | None) -> HttpResponse:
    desk = _desk(found)
    if not desk.sets:
        return redirect("forming:sets", found.run.organisation_id, found.run.cohort_id)
    return answer(
        request,
        "accept",
        found.cohort,
        shown=showing.shown(desk),
        made={each.number for each in desk.sets if each.learning_set},
        written=_names(request),
        most_names=MOST_NAMES,
        refused=str(refused) if refused else "",
        wrong=refused.field if refused else "",
    )


@require_http_methods(["GET", "HEAD"])
def made(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """The sets are there; what comes next."""
    found = forming_for(who(request), organisation, cohort)
    if found.run.accepted_at is None:
        return redirect("forming:sets", organisation, cohort)
    return answer(request, "made", found.cohort, many=len(found.run.sets))
