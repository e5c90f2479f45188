"""Coming to a set of one's own by its link. Opening it changes nothing."""

from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods

from setwise.people.models import Person
from setwise.people.signin import proving
from setwise.people.signin.forms import CodeForm
from setwise.programmes.ownset import access, usecases
from setwise.programmes.ownset.access import LinkAccess
from setwise.programmes.ownset.forms import ComeForm
from setwise.programmes.ownset.pages import known, show
from setwise.programmes.ownset.usecases import Refused


def _purpose(found: LinkAccess) -> str:
    return f"come {found.own_set.pk}"


@require_http_methods(["GET", "HEAD", "POST"])
def come(request: HttpRequest, token: str) -> HttpResponse:
    """What this is, who sees what; and: I come."""
    at = datetime.now(UTC)
    found, person = access.by_link(token, at), known(request)
    data = request.POST if request.method == "POST" else None
    form = ComeForm(data, known=person is not None)
    if form.is_bound and form.is_valid():
        way_on = _pressed(request, token, found, form, person, at)
        if way_on is not None:
            return way_on
    return show(request, "come", form, found=found, known=person)


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
            came = usecases.come(access=found, name=person.name, email=person.email or "", at=at)
            return show(request, "asked", found=found) if came.waits else _in(request)
        said = {key: form.cleaned_data[key] for key in ("name", "own_device")}
        email = form.cleaned_data["email"]
        proving.begin(request, address=email, purpose=_purpose(found), said=said, at=at)
    except (Refused, proving.NotProven) as why:
        form.add_error("email" if "email" in form.fields else None, str(why))
        return None
    return redirect("own_set:come_code", token)


def _in(request: HttpRequest) -> HttpResponse:
    return redirect(get_script_prefix())


@require_http_methods(["GET", "HEAD", "POST"])
def come_code(request: HttpRequest, token: str) -> HttpResponse:
    """Enter the code of the mail; then one belongs, or has asked to."""
    at = datetime.now(UTC)
    found = access.by_link(token, at)
    waits = proving.waiting(request, _purpose(found))
    if waits is None:
        raise Http404
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and (way_on := _entered(request, found, form, at)):
        return way_on
    again = reverse("own_set:come", args=[token])
    return show(request, "code", form, address=waits.address, again=again)


def _entered(
    request: HttpRequest, found: LinkAccess, form: CodeForm, at: datetime
) -> HttpResponse | None:
    try:
        code = form.cleaned_data["code"]
        proven = proving.prove(request, code, purpose=_purpose(found), at=at)
        came = usecases.come(access=found, name=proven.said["name"], email=proven.address, at=at)
    except (Refused, proving.NotProven) as why:
        form.add_error("code", str(why))
        return None
    if came.person is None:
        return show(request, "asked", found=found)
    own = proven.said["own_device"] is True
    return proving.sign_in(request, came.person, path=get_script_prefix(), own_device=own)
