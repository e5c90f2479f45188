"""The people of an organisation: the list, one of them, their roles, and sending away."""

from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.people.models import Role
from setwise.people.organisations import queries, usecases
from setwise.people.organisations.access import PersonAccess, looked_after, somebody_of
from setwise.people.organisations.forms import RolesForm
from setwise.people.organisations.pages import answer, who
from setwise.people.organisations.queries import Standing
from setwise.people.organisations.rules import may_send_away
from setwise.people.organisations.usecases import Refused
from setwise.people.organisations.wording import MAY, ROLES, STANDINGS
from setwise.people.stepup import require_step_up


@require_GET
def everybody(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The people of an organisation, to be searched."""
    found = looked_after(who(request), organisation)
    search = request.GET.get("search", "").strip()[:100]
    page = request.GET.get("page", "")
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 6 else 1
    return answer(
        request,
        "people",
        organisation=found,
        listed=queries.people_of(organisation, search=search, page=number),
        search=search,
        sign_in=settings.SIGN_IN,
        imports=settings.INVITES,
        roles=ROLES,
        standings=STANDINGS,
        standing=Standing,
    )


@require_GET
def somebody(request: HttpRequest, organisation: UUID, person: UUID) -> HttpResponse:
    """One person: what they are here, and what can be done."""
    return _somebody(request, somebody_of(who(request), organisation, person))


def _somebody(request: HttpRequest, found: PersonAccess, refused: str = "") -> HttpResponse:
    return answer(
        request,
        "person",
        organisation=found.by,
        found=found,
        roles=[(ROLES[role], MAY[role]) for role in queries.in_order(found.roles)],
        standing=queries.standing_of(found.belonging),
        standing_words=STANDINGS[queries.standing_of(found.belonging)],
        since=queries.since(found.belonging),
        sign_in=settings.SIGN_IN,
        may_send_away=may_send_away(found.by.roles, found.roles),
        refused=refused,
        errors=bool(refused),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@require_step_up
def roles(request: HttpRequest, organisation: UUID, person: UUID) -> HttpResponse:
    """Give somebody roles, and take them."""
    found = somebody_of(who(request), organisation, person)
    held = [role.value for role in queries.in_order(found.roles)]
    data = request.POST if request.method == "POST" else None
    form = RolesForm(data, by=found.by.roles, initial={"roles": held})
    if form.is_bound and form.is_valid():
        try:
            wanted = form.wanted(found.roles)
            usecases.change_roles(access=found, roles=wanted, at=datetime.now(UTC))
        except Refused as refused:
            form.add_error("roles", str(refused))
        else:
            return redirect("organisations:person", organisation, person)
    explained = [(ROLES[role], MAY[role]) for role in Role]
    return answer(
        request, "roles", organisation=found.by, found=found, form=form, explained=explained
    )


@require_http_methods(["GET", "HEAD", "POST"])
@require_step_up
def away(request: HttpRequest, organisation: UUID, person: UUID) -> HttpResponse:
    """Suspend somebody, let them in again, or end their belonging; the page says first what each does."""
    found = somebody_of(who(request), organisation, person)
    do = {
        "suspend": usecases.suspend,
        "resume": usecases.resume,
        "leave": usecases.let_go,
    }.get(request.POST.get("do", ""))
    if do is None:
        return _away(request, found)
    try:
        do(access=found, at=datetime.now(UTC))
    except Refused as refused:
        return _away(request, found, str(refused))
    if request.POST["do"] == "leave":
        return redirect("organisations:people", organisation)
    back = redirect("organisations:person", organisation, person)
    if request.POST["do"] == "resume":
        return back
    said = say("{name} is suspended.", name=found.person.name)
    return done(request, back, said, Undo(request.path, {"do": "resume"}))


def _away(request: HttpRequest, found: PersonAccess, refused: str = "") -> HttpResponse:
    suspended = found.belonging.suspended_at is not None
    page = answer(
        request,
        "away",
        organisation=found.by,
        found=found,
        suspended=suspended,
        refused=refused,
        errors=bool(refused),
    )
    page.status_code = 422 if refused else page.status_code
    return page
