"""The pages of a cohort: what is next, its settings, its enrolment link."""

from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.people.invitations.rooms import picture
from setwise.programmes.cohorts import enrolling, links, parts, queries, usecases
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess, cohort_for
from setwise.programmes.cohorts.forms import CohortForm, LinkForm, link_as_it_is, today
from setwise.programmes.cohorts.pages import answer, who
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.cohorts.wording import LINK


def show(request: HttpRequest, page: str, found: CohortAccess, /, **more: object) -> HttpResponse:
    """A page of one cohort."""
    return answer(
        request,
        page,
        organisation=found.organisation,
        cohort=found.cohort,
        programme=found.programme,
        **more,
    )


@require_GET
def cohort(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """One cohort: what is next, and what there is."""
    found = cohort_for(who(request), organisation, cohort)
    count = queries.count(found.cohort, datetime.now(UTC))
    steps = parts.steps_of(found, count)
    due = [each for each in steps if not each.done]
    first = [each for each in due if each.needed] or due
    return show(
        request,
        "cohort",
        found,
        count=count,
        steps=steps,
        next=first[0] if first else None,
        shelves=parts.shelves_of(found, count),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """Change a cohort's name, start and half-days."""
    found = cohort_for(who(request), organisation, cohort)
    one = found.cohort
    first = {
        "name": one.name,
        "starts_on": one.starts_on,
        "slots": halves.written(halves.known(one.slots)),
    }
    if (do := request.POST.get("do")) in ("close", "reopen"):
        return _open_or_close(found, do)
    form = CohortForm(request.POST if request.method == "POST" else None, initial=first)
    if form.is_bound and form.is_valid():
        usecases.change_cohort(access=found, at=datetime.now(UTC), **form.chosen())
        return redirect("cohorts:cohort", organisation, cohort)
    return show(request, "settings", found, form=form)


def _open_or_close(found: CohortAccess, do: str) -> HttpResponse:
    at = datetime.now(UTC)
    if do == "close":
        usecases.close_cohort(access=found, at=at)
    elif found.programme.ended_at is None:
        usecases.reopen_cohort(access=found, at=at)
    return redirect("cohorts:cohort", found.organisation.organisation, found.cohort.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def link(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """The enrolment link: opened, closed, made anew; and its picture for a screen."""
    found, at = cohort_for(who(request), organisation, cohort), datetime.now(UTC)
    data = request.POST if request.POST.get("do") == "open" else None
    form = LinkForm(data, initial=link_as_it_is(found.cohort, today(at)))
    match request.POST.get("do"):
        case "open" if form.is_valid():
            try:
                usecases.open_link(access=found, at=at, **form.chosen())
                return redirect("cohorts:link", organisation, cohort)
            except Refused as refused:
                form.add_error(refused.field, str(refused))
        case "close":
            return _close_link(request, found, at)
        case "fresh":
            usecases.fresh_link(access=found, at=at)
            return redirect("cohorts:link", organisation, cohort)
    return _link(request, found, form, at)


def _close_link(request: HttpRequest, found: CohortAccess, at: datetime) -> HttpResponse:
    back = redirect("cohorts:link", found.organisation.organisation, found.cohort.pk)
    was = link_as_it_is(found.cohort, today(at))
    if not usecases.close_link(access=found, at=at):
        return back
    again = {"do": "open", **{name: str(value or "") for name, value in was.items()}}
    return done(request, back, say("The link is closed."), Undo(request.path, again))


def _link(request: HttpRequest, found: CohortAccess, form: LinkForm, at: datetime) -> HttpResponse:
    standing = enrolling.standing(found.cohort, at)
    address = ""
    if settings.SIGN_IN and standing:
        path = reverse("enrolment:come", args=[links.token(found.cohort)])
        address = request.build_absolute_uri(path)
    return show(
        request,
        "link",
        found,
        form=form,
        standing=standing,
        standing_words=LINK[standing],
        address=address,
        picture=picture(address) if address else "",
        taken=queries.count(found.cohort, at).people,
        may=settings.SIGN_IN,
    )
