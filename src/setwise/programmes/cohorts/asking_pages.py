"""The pages of wishes, and of who would facilitate."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.design.undoing import Undo, done
from setwise.design.words import say, say_n
from setwise.people.importing.reading import Unreadable, read
from setwise.programmes.cohorts import offering, queries, wishing
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess, cohort_for
from setwise.programmes.cohorts.cohort_pages import show
from setwise.programmes.cohorts.forms import OfferForm, WishesForm
from setwise.programmes.cohorts.pages import SAID, who
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.cohorts.wishing import BadRow
from setwise.programmes.cohorts.wording import KINDS
from setwise.programmes.models import WishKind
from setwise.programmes.tending.queries import facilitators


@require_http_methods(["GET", "HEAD", "POST"])
def wishes(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """Who is to sit apart, and who together; one by one taken back, or brought in by a list."""
    found = cohort_for(who(request), organisation, cohort)
    if wish := _id(request.POST.get("remove", "")):
        return _unwish(request, found, wish)
    if "again" in request.POST:
        return _wish_again(request, found)
    sent = request.method == "POST"
    form = WishesForm(request.POST, request.FILES) if sent else WishesForm()
    bad: tuple[BadRow, ...] = ()
    if form.is_bound and form.is_valid():
        try:
            taken = wishing.from_list(access=found, table=read(form.cleaned_data["file"].read()))
        except (Refused, Unreadable) as why:
            form.add_error("file", str(why))
        else:
            bad = taken.bad
            request.session[SAID] = say_n(
                "{n} wish is taken over.", "{n} wishes are taken over.", taken.good
            )
            form = WishesForm()
    lines = queries.wishes(found)
    return show(request, "wishes", found, form=form, lines=lines, bad=bad, kinds=KINDS)


def _unwish(request: HttpRequest, found: CohortAccess, wish: UUID) -> HttpResponse:
    back = redirect(request.path)
    wished = next((each for each in queries.wishes(found) if each.id == wish), None)
    if not wishing.unwish(access=found, wish=wish) or wished is None:
        return back
    again = {"again": wished.kind.value, "a": str(wished.a), "b": str(wished.b)}
    text = say("The wish for {a} and {b} is taken back.", a=wished.a_name, b=wished.b_name)
    return done(request, back, text, Undo(request.path, again))


def _wish_again(request: HttpRequest, found: CohortAccess) -> HttpResponse:
    """What was taken back is wished as before. Whoever has left meanwhile is wished nothing."""
    a, b = (_id(request.POST.get(name, "")) for name in ("a", "b"))
    back, kind = redirect(request.path), request.POST["again"]
    if a is None or b is None or kind not in list(WishKind):
        return back
    try:
        wishing.wish(access=found, a=a, b=b, kind=WishKind(kind))
    except Refused as why:
        return done(request, back, str(why))
    return done(request, back, say("The wish is back."))


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


@require_http_methods(["GET", "HEAD", "POST"])
def offers(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """Who would facilitate: how many sets, and when."""
    found = cohort_for(who(request), organisation, cohort)
    if gone := _id(request.POST.get("remove", "")):
        return _take_back(request, found, gone)
    form = _offer_form(found, request)
    if form.is_bound and form.is_valid():
        try:
            offering.offer(access=found, **form.chosen())
            return redirect(request.path)
        except Refused as refused:
            form.add_error(refused.field, str(refused))
    return show(request, "offers", found, form=form, lines=queries.offers(found))


def _take_back(request: HttpRequest, found: CohortAccess, gone: UUID) -> HttpResponse:
    back, offer = redirect(request.path), offering.offer_of(found, gone)
    offering.take_back(access=found, offer=gone)
    # To offer the same again is the form of this page.
    again = {"person": str(offer.person_id), "most": str(offer.most), "slots": offer.slots}
    text = say("What {name} offered is taken back.", name=offer.person.name)
    return done(request, back, text, Undo(request.path, again))


def _offer_form(found: CohortAccess, request: HttpRequest) -> OfferForm:
    first: dict[str, object] = {}
    if changing := _id(request.GET.get("change", "")):
        offer = offering.offer_of(found, changing)
        first = {"person": str(offer.person_id), "most": offer.most, "slots": offer.slots}
    return OfferForm(
        request.POST if request.method == "POST" else None,
        initial=first,
        people=facilitators(found.cohort.organisation_id),
        halfdays=halves.known(found.cohort.slots),
    )
