"""The pages of those who are invited. Opening one changes nothing."""

from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods

from setwise.design.words import say
from setwise.people.access import person_for
from setwise.people.identity import person_in
from setwise.people.invitations import accepting, access
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.access import CodeAccess, InvitationAccess
from setwise.people.invitations.forms import AcceptForm, ComeForm, RoomForm
from setwise.people.invitations.pages import show
from setwise.people.invitations.usecases import Refused
from setwise.people.models import Person
from setwise.people.signin import codes, proving
from setwise.people.signin.forms import CodeForm

Found = InvitationAccess | CodeAccess
Enter = Callable[[Comer], Person]


def known(request: HttpRequest) -> Person | None:
    """Who is signed in here, with an address that was proven then."""
    person = person_in(request.session)
    found = person_for(person) if person else None
    return found if found is not None and found.email else None


def masked(address: str) -> str:
    """An address for somebody who should know it anyway."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}…@{domain}"


def _purpose(found: Found) -> str:
    match found:
        case InvitationAccess():
            return f"invitation {found.invitation.pk}"
        case CodeAccess():
            return f"room {found.room.pk}"


@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """What this is, what happens, who sees it; and: I accept."""
    at = datetime.now(UTC)
    found, person = access.by_link(token, at), known(request)
    if not found.open:
        return show(request, "over", found=found)
    first = {"name": found.invitation.name, "short_name": found.invitation.name.partition(" ")[0]}
    data = request.POST if request.method == "POST" else None
    form = AcceptForm(data, known=person is not None, initial=first)
    if form.is_bound and form.is_valid():
        if person is not None and person.email == found.invitation.email:
            way_on = _enter(request, form, person, _accepts(found, at))
        else:
            way_on = _sends_code(request, found, form, found.invitation.email, at)
        if way_on is not None:
            return way_on
    return show(
        request,
        "accept",
        form,
        found=found,
        known=person,
        address=masked(found.invitation.email),
        same=person is not None and person.email == found.invitation.email,
    )


def _accepts(found: InvitationAccess, at: datetime) -> Enter:
    return lambda comer: accepting.accept(access=found, comer=comer, at=at)


def _comes(found: CodeAccess, at: datetime) -> Enter:
    return lambda comer: accepting.come(access=found, comer=comer, at=at)


def _enter(
    request: HttpRequest, form: AcceptForm, person: Person, enter: Enter
) -> HttpResponse | None:
    """Somebody who is signed in comes as who they are."""
    try:
        enter(Comer(person))
    except Refused as why:
        form.add_error(None, str(why))
        return None
    return redirect(get_script_prefix())


def _sends_code(
    request: HttpRequest, found: Found, form: AcceptForm, email: str, at: datetime
) -> HttpResponse | None:
    said = {key: value for key, value in form.cleaned_data.items() if key != "email"}
    try:
        proving.begin(request, address=email, purpose=_purpose(found), said=said, at=at)
    except proving.NotProven as why:
        form.add_error("email" if "email" in form.fields else None, str(why))
        return None
    match found:
        case InvitationAccess():
            return redirect(f"{request.path}code")
        case CodeAccess():
            return redirect("invitations:come_code", found.room.code)


@require_http_methods(["GET", "HEAD", "POST"])
def invitation_code(request: HttpRequest, token: str) -> HttpResponse:
    """Enter the code of the mail; then one belongs."""
    at = datetime.now(UTC)
    found = access.by_link(token, at)
    again = reverse("invitations:invitation", args=[token])
    hidden = masked(found.invitation.email)
    return _code(request, found, _accepts(found, at), {"again": again, "address": hidden}, at)


def _code(
    request: HttpRequest, found: Found, enter: Enter, more: dict[str, Any], at: datetime
) -> HttpResponse:
    waits = proving.waiting(request, _purpose(found))
    if waits is None:
        raise Http404
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and (way_on := _entered(request, found, form, enter, at)):
        return way_on
    return show(request, "code", form, **{"address": waits.address, **more})


def _entered(
    request: HttpRequest, found: Found, form: CodeForm, enter: Enter, at: datetime
) -> HttpResponse | None:
    try:
        code = form.cleaned_data["code"]
        proven = proving.prove(request, code, purpose=_purpose(found), at=at)
        here, said = known(request), proven.said
        names = (said.get("name", ""), said.get("short_name", ""))
        person = enter(Comer(here, *names, proven.address))
    except (Refused, proving.NotProven) as why:
        form.add_error("code", str(why))
        return None
    home = get_script_prefix()
    if here is not None:
        return redirect(home)
    return proving.sign_in(request, person, path=home, own_device=bool(said.get("own_device")))


@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest) -> HttpResponse:
    """Type in a room's code."""
    form = RoomForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            found = _by_code(request, form.cleaned_data["code"], datetime.now(UTC))
        except codes.TooOften:
            return _too_often(request)
        except Http404:
            form.add_error(
                "code", say("No room has this code, or its time is over. Look at the screen again.")
            )
        else:
            return redirect("invitations:come", found.room.code)
    return show(request, "join", form)


def _by_code(request: HttpRequest, code: str, at: datetime) -> CodeAccess:
    """The room of a code. What does not fit counts, for the person or browser and for the address;
    when no tries are left, nothing is looked up. Raises Http404, TooOften.
    """
    person = person_in(request.session)
    # The form's own cookie tells browsers apart that have no session yet.
    key = f"person {person}" if person else f"browser {request.META.get('CSRF_COOKIE', '')}"
    if codes.none_left(request, codes.TYPED, key):
        raise codes.TooOften
    try:
        return access.by_code(code, at)
    except Http404:
        codes.count(request, codes.TYPED, key)
        raise


def _too_often(request: HttpRequest) -> HttpResponse:
    """The same for a code that fits and for one that does not."""
    return show(request, "often", status=HTTPStatus.TOO_MANY_REQUESTS)


@require_http_methods(["GET", "HEAD", "POST"])
def come(request: HttpRequest, code: str) -> HttpResponse:
    """What this is, what happens, who sees it; and: I come."""
    at = datetime.now(UTC)
    try:
        found, person = _by_code(request, code, at), known(request)
    except codes.TooOften:
        return _too_often(request)
    form = ComeForm(request.POST if request.method == "POST" else None, known=person is not None)
    if form.is_bound and form.is_valid():
        if person is not None:
            way_on = _enter(request, form, person, _comes(found, at))
        else:
            way_on = _sends_code(request, found, form, form.cleaned_data["email"], at)
        if way_on is not None:
            return way_on
    return show(request, "accept", form, found=found, known=person, address="", same=True)


@require_http_methods(["GET", "HEAD", "POST"])
def come_code(request: HttpRequest, code: str) -> HttpResponse:
    """Enter the code of the mail; then one belongs."""
    at = datetime.now(UTC)
    try:
        found = _by_code(request, code, at)
    except codes.TooOften:
        return _too_often(request)
    again = reverse("invitations:come", args=[code])
    return _code(request, found, _comes(found, at), {"again": again}, at)
