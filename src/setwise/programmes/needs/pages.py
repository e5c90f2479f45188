"""Telling what one needs, and reading what is meant for rooms."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.undoing import done
from setwise.design.words import say
from setwise.people.identity import person_in
from setwise.programmes.needs import queries, usecases
from setwise.programmes.needs.access import own_in, rooms_of
from setwise.programmes.needs.forms import NeedForm
from setwise.store import words


@require_http_methods(["GET", "HEAD", "POST"])
def tell(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """Tell whoever facilitates the set what one needs."""
    found = own_in(person_in(request.session, request.META.get("setwise.persona")), learning_set)
    if request.method == "POST":
        form = NeedForm(request.POST)
        if form.is_valid():
            try:
                usecases.tell(access=found, at=datetime.now(UTC), **form.cleaned_data)
                return _told(request, form)
            except words.Unwritable:
                form.add_error("text", say("There is a character in it that cannot be kept"))
            except words.NotSealed:
                form.add_error(
                    "text",
                    say(
                        "This could not be sealed just now, so it was not saved. What you wrote is still here: try again."
                    ),
                )
    else:
        told = queries.mine(found)
        form = NeedForm(initial=told._asdict() if told else {})
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    context = {"found": found, "form": form, "home_url": get_script_prefix()}
    return render(request, "programmes/needs/tell.jinja", context, status=status)


def _told(request: HttpRequest, form: NeedForm) -> HttpResponse:
    text = say("Whoever facilitates your {set} can now read what helps you to take part.")
    if not form.cleaned_data["text"].strip():
        text = say("Nobody is told what helps you to take part.")
    return done(request, redirect(get_script_prefix()), text)


@require_GET
def rooms(request: HttpRequest, organisation: UUID, learning_set: UUID) -> HttpResponse:
    """What people of a set told for the room."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    found = rooms_of(person, organisation, learning_set)
    context = {
        "organisation": found.organisation,
        "found": found,
        "needs": queries.for_rooms(organisation, learning_set),
        "home_url": get_script_prefix(),
    }
    return render(request, "programmes/needs/rooms.jinja", context)
