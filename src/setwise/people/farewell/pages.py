"""An address of one's own, for the day one leaves. Nobody else sees it."""

from datetime import UTC, datetime
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from setwise.design.forms import Form
from setwise.people.farewell import usecases
from setwise.people.farewell.access import address_of_ones_own
from setwise.people.farewell.forms import OwnAddressForm
from setwise.people.signin import proving
from setwise.people.signin.answers import REFUSED, filled, own_step_first, person_of, signed_in
from setwise.people.signin.forms import CodeForm
from setwise.people.stepup import require_step_up

PURPOSE: Final = "address of one's own"


def _show(request: HttpRequest, page: str, form: Form, **more: object) -> HttpResponse:
    status = REFUSED if form.is_bound and form.errors else 200
    context = {"form": form, **more}
    return render(request, f"people/farewell/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def address(request: HttpRequest) -> HttpResponse:
    """Name it: a code goes to it. Or let it go."""
    person = person_of(request)
    if request.method == "POST" and request.POST.get("do") == "let_go":
        usecases.let_address_go(person=person)
        return redirect("farewell:address")
    form = filled(OwnAddressForm, request)
    if form.is_bound and form.is_valid():
        email, at = form.cleaned_data["email"], datetime.now(UTC)
        try:
            proving.begin(request, address=email, purpose=PURPOSE, said={}, at=at)
        except proving.NotProven as why:
            form.add_error("email", str(why))
        else:
            return redirect("farewell:code")
    return _show(request, "address", form, address=address_of_ones_own(person.pk))


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def code(request: HttpRequest) -> HttpResponse:
    """Enter the code of the mail: it is kept from now on."""
    waits = proving.waiting(request, PURPOSE)
    if waits is None:
        raise Http404
    form = filled(CodeForm, request)
    if form.is_bound and form.is_valid():
        try:
            given = form.cleaned_data["code"]
            proven = proving.prove(request, given, purpose=PURPOSE, at=datetime.now(UTC))
        except proving.NotProven as why:
            form.add_error("code", str(why))
        else:
            usecases.name_address(person=person_of(request), address=proven.address)
            return redirect("farewell:address")
    again = reverse("farewell:address")
    return _show(request, "code", form, address=waits.address, again=again)
