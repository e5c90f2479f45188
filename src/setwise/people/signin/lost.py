"""The page for helping somebody who has lost their second step: it takes two people."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_POST

from setwise.design.words import phrase
from setwise.people.signin import access, usecases
from setwise.people.signin.answers import filled, go, person_of, show, signed_in
from setwise.people.signin.forms import WhoForm
from setwise.people.stepup import require_step_up

NOT_HERE = phrase("You cannot do this for that address. See below whom you can help.")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
def lost_steps(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The open requests, and a place to make one."""
    me = person_of(request).pk
    waiting = access.lost_steps_of(me, organisation)
    form = filled(WhoForm, request)
    if request.method == "POST" and form.is_valid():
        try:
            usecases.ask_to_take_step_off(
                helper=me,
                organisation=organisation,
                address=form.cleaned_data["email"],
                at=datetime.now(UTC),
            )
        except Http404:
            form.add_error("email", str(NOT_HERE))
        else:
            return go("signin_lost_steps", organisation)
    return show(request, "lost_steps", form=form, waiting=waiting, me=me, organisation=organisation)


@require_POST
@signed_in
@require_step_up
def end_lost_step(request: HttpRequest, organisation: UUID, step: UUID) -> HttpResponse:
    """Confirm a request, or put it away."""
    asked = {"helper": person_of(request).pk, "organisation": organisation, "step": step}
    if request.POST.get("do") == "confirm":
        if not usecases.confirm_lost_step(**asked, at=datetime.now(UTC)):
            return show(request, "lost_step_alone", status=409, organisation=organisation)
    else:
        usecases.put_lost_step_away(**asked, at=datetime.now(UTC))
    return go("signin_lost_steps", organisation)
