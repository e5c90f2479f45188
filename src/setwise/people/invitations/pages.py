"""Inviting, for those who look after an organisation."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from setwise.design.forms import Form
from setwise.design.words import say, say_n
from setwise.people.access import OrganisationAccess
from setwise.people.identity import person_in
from setwise.people.invitations import access, into, links, queries, rooms, usecases
from setwise.people.invitations.forms import CodeForRoomForm, InviteForm
from setwise.people.invitations.usecases import Refused
from setwise.people.organisations.access import looked_after
from setwise.people.organisations.wording import ROLES
from setwise.people.stepup import require_step_up

SAID = "invitations.said"


def show(
    request: HttpRequest, page: str, form: Form | None = None, *, status: int = 200, **more: Any
) -> HttpResponse:
    """A page of this area; with a form that has errors, as a refusal."""
    failed = form is not None and form.is_bound and form.errors
    context = {"form": form, "home_url": get_script_prefix(), **more}
    context.setdefault("refused", "")
    status = 422 if failed or context["refused"] else status
    return render(request, f"people/invitations/{page}.jinja", context, status=status)


def link_of(request: HttpRequest, invitation: UUID) -> str:
    """The whole address of an invitation."""
    path = reverse("invitations:invitation", args=[links.token(invitation)])
    return request.build_absolute_uri(path)


@require_http_methods(["GET", "HEAD", "POST"])
@require_step_up
def invite(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Invite people by mail; and who has not answered yet."""
    found = looked_after(person_in(request.session), organisation)
    data = request.POST if request.method == "POST" else None
    form = InviteForm(data, by=found.roles, places=into.choices(organisation))
    if form.is_bound and form.is_valid() and (done := _invited(request, found, form)):
        return done
    return _overview(request, found, form)


def _overview(
    request: HttpRequest, found: OrganisationAccess, form: InviteForm, refused: str = ""
) -> HttpResponse:
    at, page = datetime.now(UTC), request.GET.get("page", "")
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 6 else 1
    return show(
        request,
        "invite",
        form,
        organisation=found,
        waiting=queries.waiting_of(found.organisation, at, number),
        codes=queries.codes_of(found.organisation, at),
        roles=ROLES,
        spaced=rooms.spaced,
        said=request.session.pop(SAID, ""),
        refused=refused,
    )


def _invited(
    request: HttpRequest, found: OrganisationAccess, form: InviteForm
) -> HttpResponse | None:
    try:
        sent = usecases.invite(
            access=found,
            addresses=form.cleaned_data["addresses"],
            asked=form.asked(),
            link=lambda key: link_of(request, key),
            at=datetime.now(UTC),
        )
    except Refused as why:
        form.add_error("addresses", str(why))
        return None
    request.session[SAID] = say_n(
        "{n} invitation is on its way.", "{n} invitations are on their way.", sent
    )
    return redirect("invitations:invite", found.organisation)


@require_POST
def answer(request: HttpRequest, organisation: UUID, invitation: UUID) -> HttpResponse:
    """Send an invitation again, or withdraw it."""
    found, waits = access.waiting_for(person_in(request.session), organisation, invitation)
    at = datetime.now(UTC)
    try:
        if request.POST.get("do") == "again":
            link = lambda key: link_of(request, key)  # noqa: E731 (said once)
            usecases.send_again(access=found, invitation=waits, link=link, at=at)
            request.session[SAID] = say("The invitation is on its way again.")
        elif request.POST.get("do") == "withdraw":
            usecases.withdraw(access=found, invitation=waits, at=at)
            request.session[SAID] = say("The invitation is withdrawn. Its address opens nothing.")
    except Refused as why:
        form = InviteForm(by=found.roles, places=into.choices(organisation))
        return _overview(request, found, form, str(why))
    return redirect("invitations:invite", organisation)


@require_POST
def send(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Write to everybody of a list who was not written to yet."""
    found = looked_after(person_in(request.session), organisation)
    sent = usecases.send_waiting(
        access=found, link=lambda key: link_of(request, key), at=datetime.now(UTC)
    )
    request.session[SAID] = say_n(
        "{n} invitation is on its way.", "{n} invitations are on their way.", sent
    )
    return redirect("invitations:invite", organisation)


@require_http_methods(["GET", "HEAD", "POST"])
def make_code(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Make a code for a room."""
    found = looked_after(person_in(request.session), organisation)
    data = request.POST if request.method == "POST" else None
    form = CodeForRoomForm(data, places=into.choices(organisation))
    if form.is_bound and form.is_valid():
        room = rooms.make_code(
            access=found,
            places=form.cleaned_data["places"],
            lasts=form.lasts(),
            leads_to=form.place(),
            at=datetime.now(UTC),
        )
        return redirect("invitations:room", organisation, room.pk)
    return show(request, "make_code", form, organisation=found)


@require_GET
def room(request: HttpRequest, organisation: UUID, room: UUID) -> HttpResponse:
    """The code and its picture, large enough for a screen on the wall."""
    found, one = access.room_for(person_in(request.session), organisation, room)
    address = request.build_absolute_uri(reverse("invitations:come", args=[one.code]))
    return show(
        request,
        "room",
        organisation=found,
        room=one,
        code=rooms.spaced(one.code),
        place=into.name(organisation, one.leads_to),
        picture=rooms.picture(address),
        typed=request.build_absolute_uri(reverse("invitations:join")),
        over=one.ends_at <= datetime.now(UTC),
    )


@require_POST
def end_code(request: HttpRequest, organisation: UUID, room: UUID) -> HttpResponse:
    """Let nobody come by a code any more."""
    found, one = access.room_for(person_in(request.session), organisation, room)
    rooms.end_code(access=found, room=one, at=datetime.now(UTC))
    return redirect("invitations:invite", organisation)
