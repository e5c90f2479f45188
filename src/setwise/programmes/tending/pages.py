"""The pages with which sets are looked after: the list, a new one, one of them, its people, a date."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.people.identity import person_in
from setwise.programmes.contracts.queries import standing
from setwise.programmes.models import Role
from setwise.programmes.ownset.queries import own
from setwise.programmes.tending import queries, usecases
from setwise.programmes.tending.access import (
    SetTended,
    set_to_tend,
    sets_for,
    sets_to_form_in,
)
from setwise.programmes.tending.forms import MeetingForm, NameForm, SetForm
from setwise.programmes.tending.usecases import Refused
from setwise.programmes.tending.wording import ROLES


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    """A page of this area; with a form that has errors, as a refusal."""
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    failed = failed or bool(context.get("refused"))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context["home_url"] = get_script_prefix()
    return render(request, f"programmes/tending/{page}.jinja", context, status=status)


@require_GET
def every(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The sets that somebody looks after."""
    found = sets_for(who(request), organisation)
    lines = queries.sets(found, datetime.now(UTC))
    return answer(request, "sets", organisation=found.organisation, lines=lines, may_form=found.all)


@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Form a set."""
    found = sets_to_form_in(who(request), organisation)
    people = queries.everybody(organisation)
    filled = SetForm(
        request.POST if request.method == "POST" else None,
        people=people,
        facilitators=queries.facilitators(organisation),
    )
    if filled.is_bound and filled.is_valid():
        try:
            formed = usecases.form(access=found, at=datetime.now(UTC), **filled.chosen())
        except Refused as refused:
            filled.add_error(refused.field or None, str(refused))
        else:
            return redirect("sets:one", organisation, formed.pk)
    return answer(request, "form", organisation=found.organisation, form=filled, many=not people)


@require_GET
def one(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """One set: who belongs, when it met and will meet, who came."""
    found = set_to_tend(who(request), organisation, learning_set)
    return answer(
        request,
        "set",
        organisation=found.organisation,
        found=found,
        seen=queries.seen(found, datetime.now(UTC)),
        roles=ROLES,
        own=own(found),
        contract=standing(organisation, [learning_set])[learning_set],
    )


@require_http_methods(["GET", "HEAD", "POST"])
def name(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """Call a set by another name."""
    found = set_to_tend(who(request), organisation, learning_set)
    data = request.POST if request.method == "POST" else None
    filled = NameForm(data, initial={"name": found.learning_set.name})
    if filled.is_bound and filled.is_valid():
        try:
            usecases.rename(access=found, name=filled.cleaned_data["name"], at=datetime.now(UTC))
        except Refused as refused:
            filled.add_error(refused.field, str(refused))
        else:
            return redirect("sets:one", organisation, learning_set)
    return answer(request, "name", organisation=found.organisation, found=found, form=filled)


@require_http_methods(["GET", "HEAD", "POST"])
def people(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """Change who belongs."""
    found = set_to_tend(who(request), organisation, learning_set)
    if request.method != "POST":
        return _people(request, found)
    try:
        if request.POST.get("do") == "remove":
            return _removed(request, found, datetime.now(UTC))
        _change(request, found, datetime.now(UTC))
    except Refused as refused:
        return _people(request, found, str(refused))
    return redirect("sets:people", organisation, learning_set)


def _people(request: HttpRequest, found: SetTended, refused: str = "") -> HttpResponse:
    search = request.GET.get("search", "").strip()[:100]
    return answer(
        request,
        "people",
        organisation=found.organisation,
        found=found,
        people=queries.members(found),
        others=() if found.organisation.own_set else queries.could_join(found, search),
        search=search,
        most=queries.FEW,
        roles=ROLES,
        ticked=frozenset(request.POST.getlist("person")),
        refused=refused,
        errors=bool(refused),
    )


def _removed(request: HttpRequest, found: SetTended, at: datetime) -> HttpResponse:
    """Take out who is ticked, and offer to take them in again as what they were. Raises Refused."""
    back = redirect("sets:people", found.organisation.organisation, found.learning_set.pk)
    ticked = frozenset(request.POST.getlist("person"))
    gone = [each for each in queries.members(found) if str(each.person) in ticked]
    for each in gone:
        usecases.remove(access=found, person=each.person, at=at)
    if not gone:
        return back
    again = {
        "do": "again",
        "held": [f"{each.role.value} {each.person}" for each in gone if each.role],
    }
    said = say(
        "No longer in the {set}: {names}. Undo takes them in again; what they had told of themselves for the {meetings} is erased.",
        names=", ".join(each.name for each in gone),
    )
    return done(request, back, said, Undo(request.path, again))


def _held_before(request: HttpRequest) -> list[tuple[UUID, Role]]:
    """Whom to take in again, and as what. Raises Http404 for what is none."""
    try:
        pairs = [each.split(" ", 1) for each in request.POST.getlist("held")]
        return [(UUID(person), Role(role)) for role, person in pairs]
    except ValueError:
        raise Http404 from None


def _change(request: HttpRequest, found: SetTended, at: datetime) -> None:
    """Do what was pressed. Raises Refused."""
    chosen = [key for text in request.POST.getlist("person") if (key := _id(text))]
    role = _role(request.POST.get("role", ""))
    match request.POST.get("do"):
        case "add":
            for person in chosen:
                usecases.add(access=found, person=person, role=role, at=at)
        case "again":
            for person, held in _held_before(request):
                usecases.add(access=found, person=person, role=held, at=at)
        case "change":
            for person in chosen:
                usecases.change_role(access=found, person=person, role=role, at=at)


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _role(text: str) -> Role:
    return Role(text) if text in list(Role) else Role.MEMBER


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """Plan a meeting."""
    found = set_to_tend(who(request), organisation, learning_set)
    data = request.POST if request.method == "POST" else None
    filled = MeetingForm(data, initial={"depth": found.learning_set.depth})
    if filled.is_bound and filled.is_valid():
        try:
            usecases.plan(access=found, at=datetime.now(UTC), **filled.chosen())
        except Refused as refused:
            filled.add_error(refused.field, str(refused))
        else:
            return redirect("sets:one", organisation, learning_set)
    return answer(request, "plan", organisation=found.organisation, found=found, form=filled)
