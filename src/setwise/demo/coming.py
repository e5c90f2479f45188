"""Accepting an invitation in the demonstration: nobody signs in, so that no code is asked for."""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.demo import addresses
from setwise.demo.front import only_in_demonstration
from setwise.people.identity import take_persona
from setwise.people.invitations import accepting, access
from setwise.people.invitations.accepting import Comer
from setwise.people.invitations.access import InvitationAccess
from setwise.people.invitations.forms import AcceptForm
from setwise.people.invitations.pages import show
from setwise.people.invitations.usecases import Refused


@only_in_demonstration
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """What this is, what happens, who sees it; and: I accept."""
    at = datetime.now(UTC)
    found = access.by_link(token, at)
    if not found.open:
        return show(request, "over", found=found)
    name = found.invitation.name
    first = {"name": name, "short_name": name.partition(" ")[0]}
    form = AcceptForm(request.POST if request.method == "POST" else None, initial=first)
    del form.fields["own_device"]
    if form.is_bound and form.is_valid() and (way_on := _come(request, found, form, at)):
        return way_on
    return show(request, "accept", form, found=found, known=None, address="", same=True)


def _come(
    request: HttpRequest, found: InvitationAccess, form: AcceptForm, at: datetime
) -> HttpResponse | None:
    said, email = form.cleaned_data, found.invitation.email
    try:
        comer = Comer(None, said["name"], said["short_name"], email)
        person = accepting.accept(access=found, comer=comer, at=at)
    except Refused as why:
        form.add_error(None, str(why))
        return None
    key = addresses.key(email)
    take_persona(request.session, key, person.pk)
    return redirect(f"/as/{key}/")
