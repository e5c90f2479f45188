"""The people of a cohort: the list, one of them, and what is wished for them."""

from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.words import say
from setwise.programmes.cohorts import enrolling, listing, queries, wishing
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess, cohort_for, place_in
from setwise.programmes.cohorts.cohort_pages import show
from setwise.programmes.cohorts.forms import PlaceForm, WishForm
from setwise.programmes.cohorts.pages import SAID, who
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.cohorts.wording import KINDS
from setwise.programmes.models import Enrolment


@require_GET
def people(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """The people of a cohort, to be searched."""
    found = cohort_for(who(request), organisation, cohort)
    page = request.GET.get("page", "")
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 6 else 1
    search = searched(request)
    listed = listing.people(found, search=search, page=number)
    return show(
        request,
        "people",
        found,
        listed=listed,
        search=search,
        halfdays=len(found.cohort.slots),
        may_import=settings.INVITES,
    )


def searched(request: HttpRequest) -> str:
    """What is searched for."""
    return request.GET.get("search", "").strip()[:100]


@require_http_methods(["GET", "HEAD", "POST"])
def place(request: HttpRequest, organisation: UUID, cohort: UUID, enrolment: UUID) -> HttpResponse:
    """One of the people: when and where they can meet, wishes, and taking them out."""
    found = cohort_for(who(request), organisation, cohort)
    mine = place_in(found, enrolment)
    match request.POST.get("do"):
        case "save":
            return _save(request, found, mine)
        case "wish":
            return _wish(request, found, mine)
        case "leave":
            line = listing.line_of(found, mine)
            enrolling.leave(access=found, place=mine, at=datetime.now(UTC))
            request.session[SAID] = say("{name} is in this {cohort} no longer.", name=line.name)
            return redirect("cohorts:people", organisation, cohort)
    return _place(request, found, mine)


def _save(request: HttpRequest, found: CohortAccess, mine: Enrolment) -> HttpResponse:
    form = _form(found, mine, request)
    if not form.is_valid():
        return _place(request, found, mine, form=form)
    data = form.cleaned_data
    enrolling.say_when_and_where(
        place=mine, slots=data.get("slots", []), sites=data.get("sites", [])
    )
    request.session[SAID] = say("Saved.")
    return redirect(request.path)


def _form(found: CohortAccess, mine: Enrolment, request: HttpRequest | None = None) -> PlaceForm:
    return PlaceForm(
        request.POST if request else None,
        initial={"slots": mine.slots, "sites": mine.sites},
        halfdays=halves.known(found.cohort.slots),
        # What was ticked stays to be seen, even if nobody works there any more.
        places=sorted({*listing.sites(found), *mine.sites}),
    )


def _wish(request: HttpRequest, found: CohortAccess, mine: Enrolment) -> HttpResponse:
    form = _wishes(request, found, mine)
    if form is not None and form.is_bound and form.is_valid():
        other, kind = form.chosen()
        try:
            wishing.wish(access=found, a=mine.pk, b=other, kind=kind)
            return redirect(request.path)
        except Refused as refused:
            form.add_error("other", str(refused))
    return _place(request, found, mine, wish=form)


def _wishes(request: HttpRequest, found: CohortAccess, mine: Enrolment) -> WishForm | None:
    """The form for a wish, once somebody was searched for."""
    search = searched(request)
    if not search:
        return None
    others = listing.found_in(found, search, but=mine.pk)
    if not others:
        return None
    named = [(str(each.id), ", ".join((each.name, *each.record))) for each in others]
    data = request.POST if request.POST.get("do") == "wish" else None
    return WishForm(data, others=named)


def _place(
    request: HttpRequest,
    found: CohortAccess,
    mine: Enrolment,
    *,
    form: PlaceForm | None = None,
    wish: WishForm | None = None,
) -> HttpResponse:
    return show(
        request,
        "place",
        found,
        line=listing.line_of(found, mine),
        place=mine,
        when=form or _form(found, mine),
        wish=wish or _wishes(request, found, mine),
        form=form or wish,
        search=searched(request),
        wishes=queries.wishes(found, of=mine.pk),
        kinds=KINDS,
    )
