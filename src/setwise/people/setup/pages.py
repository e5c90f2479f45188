"""The set-up page, and the code that proves the administrator's address.

For every token but the one that fits they are not there.
"""

from datetime import UTC, datetime
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from setwise.design.words import say
from setwise.people.models import Role
from setwise.people.setup import access, usecases
from setwise.people.setup.forms import SetUpForm
from setwise.people.signin import proving
from setwise.people.signin.forms import CodeForm
from setwise.people.terms.kinds import AGREED_USE, DOCUMENTS, asked_of
from setwise.people.usecases import EmailTaken

ASKED = frozenset({Role.ADMINISTRATOR})


@require_http_methods(["GET", "HEAD", "POST"])
def set_up(request: HttpRequest, token: str) -> HttpResponse:
    """Say what the first organisation is called and who administers it; a code goes to them."""
    at = datetime.now(UTC)
    access.link_for(token, at)
    waits = proving.waiting(request, _purpose(token))
    # Whoever comes back to mend the address finds what they wrote; they agree anew.
    form = SetUpForm(
        request.POST if request.method == "POST" else None,
        initial=dict(waits.said, email=waits.address) if waits else None,
    )
    if form.is_bound and form.is_valid() and _sent(request, token, form, at):
        return redirect("setup:code", token)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    documents = [(kind.value, DOCUMENTS[kind]) for kind in asked_of(ASKED, own_set=False)]
    context = {"form": form, "agreed_use": AGREED_USE, "documents": documents}
    return render(request, "people/setup/set_up.jinja", context, status=status)


def _purpose(token: str) -> str:
    return f"set up {access.hashed(token)}"


def _sent(request: HttpRequest, token: str, form: SetUpForm, at: datetime) -> bool:
    said = {name: form.cleaned_data[name] for name in usecases.SAID}
    address = form.cleaned_data["email"]
    try:
        proving.begin(request, address=address, purpose=_purpose(token), said=said, at=at)
    except proving.NotProven as why:
        form.add_error("email", str(why))
        return False
    return True


@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest, token: str) -> HttpResponse:
    """Enter the code of the mail: only then is there an organisation."""
    at = datetime.now(UTC)
    access.link_for(token, at)
    waits = proving.waiting(request, _purpose(token))
    if waits is None:
        raise Http404
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and (way_on := _made(request, token, form, at)):
        return way_on
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    back = reverse("setup:set_up", args=[token])
    context = {"form": form, "address": waits.address, "back": back}
    return render(request, "people/setup/code.jinja", context, status=status)


def _made(request: HttpRequest, token: str, form: CodeForm, at: datetime) -> HttpResponse | None:
    try:
        given = form.cleaned_data["code"]
        proven = proving.prove(request, given, purpose=_purpose(token), at=at)
        first = usecases.set_up(token=token, at=at, email=proven.address, **proven.said)
    except proving.NotProven as why:
        form.add_error("code", str(why))
        return None
    except EmailTaken:
        form.add_error("code", say("There is an account with this address already."))
        return None
    return proving.sign_in(
        request, first.administrator, path=reverse("organisations:first_steps"), how="set-up"
    )
