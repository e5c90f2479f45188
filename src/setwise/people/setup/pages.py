"""The set-up page. For every token but the one that fits it is not there."""

from datetime import UTC, datetime
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from setwise.design.words import say
from setwise.people.models import Role
from setwise.people.setup import access, usecases
from setwise.people.setup.forms import SetUpForm
from setwise.people.signin import proving
from setwise.people.terms.kinds import AGREED_USE, DOCUMENTS, asked_of
from setwise.people.usecases import EmailTaken

ASKED = frozenset({Role.ADMINISTRATOR})


@require_http_methods(["GET", "HEAD", "POST"])
def set_up(request: HttpRequest, token: str) -> HttpResponse:
    """Make the first organisation and its administrator, and sign them in."""
    at = datetime.now(UTC)
    access.link_for(token, at)
    form = SetUpForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and (way_on := _made(request, token, form, at)):
        return way_on
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    documents = [(kind.value, DOCUMENTS[kind]) for kind in asked_of(ASKED, own_set=False)]
    context = {"form": form, "agreed_use": AGREED_USE, "documents": documents}
    return render(request, "people/setup/set_up.jinja", context, status=status)


def _made(request: HttpRequest, token: str, form: SetUpForm, at: datetime) -> HttpResponse | None:
    said = {name: value for name, value in form.cleaned_data.items() if name != "agreed"}
    try:
        first = usecases.set_up(token=token, at=at, **said)
    except EmailTaken:
        form.add_error("email", say("There is an account with this address already."))
        return None
    return proving.sign_in(
        request, first.administrator, path=reverse("organisations:first_steps"), how="set-up"
    )
