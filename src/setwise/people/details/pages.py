"""My own details: what I am called, and the address that I sign in with."""

from datetime import UTC, datetime
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from setwise.design.forms import Form
from setwise.design.words import say
from setwise.people import sessions
from setwise.people.details import moving, usecases
from setwise.people.details.forms import AddressForm, NamesForm
from setwise.people.signin import proving
from setwise.people.signin.answers import REFUSED, filled, own_step_first, person_of, signed_in
from setwise.people.signin.forms import CodeForm
from setwise.people.stepup import require_step_up
from setwise.people.usecases import EmailTaken

PURPOSE: Final = "change address"


def _show(request: HttpRequest, page: str, form: Form, **more: object) -> HttpResponse:
    status = REFUSED if form.is_bound and form.errors else 200
    context = {"form": form, **more}
    return render(request, f"people/details/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def details(request: HttpRequest) -> HttpResponse:
    """What I am called; and the way to another address."""
    person = person_of(request)
    form = filled(NamesForm, request, name=person.name, short_name=person.short_name)
    if form.is_bound and form.is_valid():
        usecases.change_names(person=person, **form.cleaned_data)
        return redirect("signin_account")
    return _show(request, "details", form, address=person.email or "")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def address(request: HttpRequest) -> HttpResponse:
    """Another address: a code goes to it, whether it is known here or not."""
    form = filled(AddressForm, request)
    if form.is_bound and form.is_valid():
        email, at = form.cleaned_data["email"], datetime.now(UTC)
        try:
            proving.begin(request, address=email, purpose=PURPOSE, said={}, at=at)
        except proving.NotProven as why:
            form.add_error("email", str(why))
        else:
            return redirect("details:address_code")
    return _show(request, "address", form, address=person_of(request).email or "")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def address_code(request: HttpRequest) -> HttpResponse:
    """Enter the code of the mail: from now on the new address counts."""
    waits = proving.waiting(request, PURPOSE)
    if waits is None:
        raise Http404
    form = filled(CodeForm, request)
    if form.is_bound and form.is_valid() and _changed(request, form):
        return redirect("signin_account")
    again = reverse("details:address")
    return _show(request, "address_code", form, address=waits.address, again=again)


def _changed(request: HttpRequest, form: CodeForm) -> bool:
    at, row = datetime.now(UTC), sessions.store_of(request).row
    try:
        code = form.cleaned_data["code"]
        proven = proving.prove(request, code, purpose=PURPOSE, at=at)
        moving.change_address(
            person=person_of(request), email=proven.address, at=at, here=row.id if row else None
        )
    except proving.NotProven as why:
        form.add_error("code", str(why))
    except EmailTaken:
        form.add_error("code", say("There is another account with this address already."))
    return not form.errors
