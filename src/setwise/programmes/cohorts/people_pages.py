"""The people of a cohort: the list, one of them, and what is wished for them."""

from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.programmes.cohorts import enrolling, listing, queries, returning, wishing
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess, cohort_for, place_in
from setwise.programmes.cohorts.cohort_pages import show
from setwise.programmes.cohorts.forms import PlaceForm, WishForm
from setwise.programmes.cohorts.pages import SAID, who
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.cohorts.wording import KINDS
from setwise.programmes.models import Enrolment, WishKind


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
    if request.POST.get("do") == "come_back":
        return _come_back(request, found, enrolment)
    mine = place_in(found, enrolment)
    match request.POST.get("do"):
        case "save":
            return _save(request, found, mine)
        case "wish":
            return _wish(request, found, mine)
        case "leave":
            return _leave(request, found, mine)
    return _place(request, found, mine)


def _leave(request: HttpRequest, found: CohortAccess, mine: Enrolment) -> HttpResponse:
    line, left = listing.line_of(found, mine), returning.goes_with(mine)
    enrolling.leave(access=found, place=mine, at=datetime.now(UTC))
    back = redirect("cohorts:people", found.organisation.organisation, found.cohort.pk)
    again = {
        "do": "come_back",
        "invitation": str(left.invitation or ""),
        "slots": left.slots,
        "sites": left.sites,
        "wished": [f"{kind.value} {other}" for other, kind in left.wished],
    }
    text = say("{name} is in this {cohort} no longer.", name=line.name)
    return done(request, back, text, Undo(request.path, again))


def _come_back(request: HttpRequest, found: CohortAccess, place: UUID) -> HttpResponse:
    invitation = request.POST.get("invitation", "")
    known = listing.sites(found)
    wished = [each.split(" ") for each in request.POST.getlist("wished")]
    try:
        left = returning.Left(
            place,
            UUID(invitation) if invitation else None,
            request.POST.getlist("slots"),
            [each for each in request.POST.getlist("sites") if each in known],
            [(UUID(other), WishKind(kind)) for kind, other in wished],
        )
        returning.come_back(access=found, left=left, at=datetime.now(UTC))
        said = say("They are in the {cohort} again, as before.")
    except Refused as why:
        said = str(why)
    except ValueError:
        raise Http404 from None
    back = redirect("cohorts:people", found.organisation.organisation, found.cohort.pk)
    return done(request, back, said)


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
