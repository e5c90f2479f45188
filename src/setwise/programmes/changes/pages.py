"""The pages of a set's life: for whoever looks after it, and for each of its people."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.people.identity import person_in
from setwise.programmes.access import SetAccess
from setwise.programmes.changes import joining, queries, usecases
from setwise.programmes.changes.access import (
    life_of,
    may_record,
    open_joining,
    other_set,
    ours,
)
from setwise.programmes.tending.access import SetTended
from setwise.programmes.tending.queries import facilitators
from setwise.programmes.tending.usecases import Refused
from setwise.programmes.tending.wording import ROLES


def _who(request: HttpRequest) -> UUID | None:
    return person_in(request.session, request.META.get("setwise.persona"))


def _answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    refused = bool(context.get("refused"))
    context |= {"home_url": get_script_prefix(), "errors": refused}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    return render(request, f"programmes/changes/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def life(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """What can change in a set: who joins, who facilitates, where it goes, when it ends."""
    found = life_of(_who(request), organisation, learning_set)
    if request.method != "POST":
        return _life(request, found)
    try:
        _change(request, found, datetime.now(UTC))
    except Refused as refused:
        return _life(request, found, str(refused))
    if request.POST.get("do") in ("merge", "hand_over"):
        # Whoever handed it over may look after it no longer.
        return redirect("sets:every", organisation)
    return redirect("changes:life", organisation, learning_set)


def _change(request: HttpRequest, found: SetTended, at: datetime) -> None:
    """Do what was pressed. Raises Refused, and Http404 for what is not there."""
    match request.POST.get("do"):
        case "ask" | "aloud" | "withdraw" as do:
            _joins(do, request, found, at)
        case "hand_over":
            stays = request.POST.get("stays") == "yes"
            usecases.hand_over(access=found, to=_id(request, "to"), stays=stays, at=at)
        case "merge":
            into = other_set(found, _id(request, "into"))
            usecases.merge(access=found, into=into, at=at)
        case "last":
            usecases.plan_ending(access=found, meeting=_id(request, "meeting"), at=at)
        case "keep_going":
            usecases.keep_going(access=found)
        case "end":
            usecases.end(access=found, at=at)


def _joins(do: str, request: HttpRequest, found: SetTended, at: datetime) -> None:
    if do == "ask":
        joining.ask(access=found, person=_id(request, "person"), at=at)
        return
    asked = open_joining(found.learning_set.pk, _id(request, "joining"))
    if do == "aloud":
        joining.said_aloud(access=found, joining=asked, at=at)
    else:
        joining.withdraw(access=found, joining=asked)


def _id(request: HttpRequest, name: str) -> UUID:
    try:
        return UUID(request.POST.get(name, ""))
    except ValueError:
        raise Http404 from None


def _life(request: HttpRequest, found: SetTended, refused: str = "") -> HttpResponse:
    search = request.GET.get("search", "").strip()[:100]
    joinings = queries.joinings(found)
    return _answer(
        request,
        "life",
        organisation=found.organisation,
        found=found,
        waiting=joinings.waiting,
        settled=joinings.settled,
        could=queries.find(found, search) if search else queries.could_join(found),
        search=search,
        may_record=may_record(found),
        facilitators=facilitators(found.organisation.organisation),
        others=queries.other_sets(found),
        ahead=queries.ahead(found, datetime.now(UTC)),
        last=queries.last_of(found.learning_set.pk),
        refused=refused,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """Who belongs to one's set, who would join, and the way out of it."""
    found = ours(_who(request), learning_set)
    if request.method != "POST":
        return _people(request, found)
    try:
        left = _say(request, found, datetime.now(UTC))
    except Refused as refused:
        return _people(request, found, str(refused))
    return redirect("home:front") if left else redirect("changes:people", learning_set)


def _say(request: HttpRequest, found: SetAccess, at: datetime) -> bool:
    """Do what was pressed; whether they have left. Raises Refused."""
    match request.POST.get("do"):
        case "yes" | "no" as said:
            asked = open_joining(found.learning_set.id, _id(request, "joining"))
            joining.answer(access=found, joining=asked, yes=said == "yes", at=at)
        case "leave":
            usecases.leave(access=found, at=at)
            return True
    return False


def _people(request: HttpRequest, found: SetAccess, refused: str = "") -> HttpResponse:
    return _answer(
        request,
        "people",
        found=found,
        roles=ROLES,
        asked=queries.asked_of(found),
        last=queries.last_of(found.learning_set.id),
        refused=refused,
    )
