"""An organisation's own page, its settings, its mail that failed, and the first steps."""

from datetime import UTC, datetime
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from setwise.design.undoing import done
from setwise.design.words import phrase
from setwise.mail import queries as mail
from setwise.mail import usecases as mailing
from setwise.mail.access import failed_for
from setwise.people.access import contacts_of, organisations_of
from setwise.people.identity import person_in
from setwise.people.models import Role
from setwise.people.organisations import queries, usecases
from setwise.people.organisations.access import administered, looked_after
from setwise.people.organisations.forms import SettingsForm
from setwise.people.organisations.shelves import left_of, shelves_of, steps_of
from setwise.people.starting import queries as starting
from setwise.people.starting.models import Path
from setwise.people.starting.pages import away_in
from setwise.people.stepup import require_step_up

NOT_PUBLIC_YET = phrase(
    "Saved. A contact that is new or changed is for people in your organisation only. "
    "You can show it on the public Contact page: tick it below."
)


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def answer(request: HttpRequest, page: str, /, **context: object) -> HttpResponse:
    """A page of this area; with a form that has errors, as a refusal."""
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    context["home_url"] = get_script_prefix()
    return render(request, f"people/organisations/{page}.jinja", context, status=status)


@require_GET
def overview(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """What there is in an organisation, each one press away."""
    found = looked_after(who(request), organisation)
    over = starting.over(found.person)
    return answer(
        request,
        "overview",
        organisation=found,
        shelves=shelves_of(found),
        steps=left_of(found, over, datetime.now(UTC)),
        path=Path.ADMINISTRATOR,
        away=away_in(request, over),
        administers=Role.ADMINISTRATOR in found.roles,
    )


@require_GET
def first_steps(request: HttpRequest) -> HttpResponse:
    """The first things to do, for whoever administers an organisation. Raises Http404."""
    person = who(request)
    mine = organisations_of(person) if person else ()
    for each in mine:
        if Role.ADMINISTRATOR in each.roles:
            found = administered(person, each.organisation)
            return answer(request, "first_steps", organisation=found, steps=steps_of(found))
    raise Http404


@require_http_methods(["GET", "HEAD", "POST"])
@require_step_up
def settings(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """How the organisation is set."""
    found = administered(who(request), organisation)
    if request.method != "POST":
        form = SettingsForm(initial=queries.settings_of(organisation), public=not found.own_set)
        return answer(request, "settings", organisation=found, form=form)
    form = SettingsForm(request.POST, public=not found.own_set)
    if not form.is_valid():
        return answer(request, "settings", organisation=found, form=form)
    before = contacts_of(organisation)
    usecases.change_settings(access=found, at=datetime.now(UTC), **form.cleaned_data)
    if found.own_set or set(contacts_of(organisation)) <= set(before):
        return redirect("organisations:overview", organisation)
    return done(request, redirect("organisations:settings", organisation), str(NOT_PUBLIC_YET))


@require_GET
def failed_mail(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Mail that could not be sent."""
    found = looked_after(who(request), organisation)
    return answer(request, "mail", organisation=found, mails=mail.failed_of(organisation))


@require_POST
def handle_mail(request: HttpRequest, organisation: UUID, mail: UUID) -> HttpResponse:
    """Try a mail again, or put it away."""
    looked_after(who(request), organisation)
    failed = failed_for(organisation, mail)
    if request.POST.get("do") == "again":
        mailing.again(failed=failed, at=datetime.now(UTC))
    elif request.POST.get("do") == "put_away":
        mailing.put_away(failed=failed)
    return redirect("organisations:mail", organisation)
