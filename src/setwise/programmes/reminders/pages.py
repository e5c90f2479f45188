"""Choosing when one is reminded of one's dates."""

from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.design.undoing import done
from setwise.design.words import say
from setwise.people.push import vapid
from setwise.programmes.calendars.pages import who
from setwise.programmes.reminders import usecases
from setwise.programmes.reminders.forms import ReminderForm, shown
from setwise.programmes.reminders.queries import UNLESS_CHOSEN, chosen_by


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """Which reminders I want, and when I want none."""
    person = who(request)
    now = chosen_by([person]).get(person, UNLESS_CHOSEN)
    form = ReminderForm(request.POST if request.method == "POST" else None, initial=shown(now))
    if form.is_bound and form.is_valid():
        chosen = form.chosen()
        usecases.choose(person=person, before=chosen.before, quiet=chosen.quiet)
        return done(
            request, redirect("calendars:mine"), say("Your reminders are kept as you chose.")
        )
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    tells = vapid.is_on() and settings.SIGN_IN
    context = {"form": form, "home_url": get_script_prefix(), "tells": tells}
    return render(request, "programmes/reminders/choose.jinja", context, status=status)
