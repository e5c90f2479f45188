"""Enrolling oneself by a cohort's link. Opening it changes nothing."""

from datetime import UTC, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods

from setwise.people.invitations import usecases as invitations
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.coming import known
from setwise.people.invitations.forms import ComeForm
from setwise.people.models import Person
from setwise.people.signin import proving
from setwise.people.signin.forms import CodeForm
from setwise.programmes.cohorts import enrolling
from setwise.programmes.cohorts.access import LinkAccess, by_link
from setwise.programmes.cohorts.pages import answer
from setwise.programmes.cohorts.usecases import Refused

NO = (Refused, invitations.Refused, proving.NotProven)


def _purpose(found: LinkAccess) -> str:
    return f"cohort {found.cohort.pk}"


@require_http_methods(["GET", "HEAD", "POST"])
def come(request: HttpRequest, token: str) -> HttpResponse:
    """What this is, what happens, who sees it; and: enrol me."""
    at = datetime.now(UTC)
    found, person = by_link(token), known(request)
    form = ComeForm(request.POST if request.method == "POST" else None, known=person is not None)
    if form.is_bound and form.is_valid():
        way_on = _pressed(request, token, found, form, person, at)
        if way_on is not None:
            return way_on
    standing = enrolling.standing(found.cohort, at)
    return answer(request, "come", form=form, found=found, known=person, standing=standing)


def _pressed(
    request: HttpRequest,
    token: str,
    found: LinkAccess,
    form: ComeForm,
    person: Person | None,
    at: datetime,
) -> HttpResponse | None:
    try:
        if person is not None:
            enrolling.come(access=found, comer=Comer(person), at=at)
            return redirect(get_script_prefix())
        said = {key: value for key, value in form.cleaned_data.items() if key != "email"}
        email = form.cleaned_data["email"]
        proving.begin(request, address=email, purpose=_purpose(found), said=said, at=at)
    except NO as why:
        form.add_error("email" if "email" in form.fields else None, str(why))
        return None
    return redirect("enrolment:come_code", token)


@require_http_methods(["GET", "HEAD", "POST"])
def come_code(request: HttpRequest, token: str) -> HttpResponse:
    """Enter the code of the mail; then one is enrolled."""
    at, found = datetime.now(UTC), by_link(token)
    waits = proving.waiting(request, _purpose(found))
    if waits is None:
        raise Http404
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and (way_on := _entered(request, found, form, at)):
        return way_on
    again = reverse("enrolment:come", args=[token])
    return answer(request, "code", form=form, address=waits.address, again=again)


def _entered(
    request: HttpRequest, found: LinkAccess, form: CodeForm, at: datetime
) -> HttpResponse | None:
    try:
        code = form.cleaned_data["code"]
        proven = proving.prove(request, code, purpose=_purpose(found), at=at)
        here, said = known(request), proven.said
        names: tuple[Any, Any] = (said.get("name", ""), said.get("short_name", ""))
        person = enrolling.come(access=found, comer=Comer(here, *names, proven.address), at=at)
    except NO as why:
        form.add_error("code", str(why))
        return None
    home = get_script_prefix()
    if here is not None:
        return redirect(home)
    return proving.sign_in(request, person, path=home, own_device=bool(said.get("own_device")))
