"""The pages of wishes, and of who would facilitate."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.design.words import say_n
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
from setwise.programmes.tending.queries import facilitators


@require_http_methods(["GET", "HEAD", "POST"])
def wishes(request: HttpRequest, organisation: UUID, cohort: UUID) -> HttpResponse:
    """Who is to sit apart, and who together; one by one taken back, or brought in by a list."""
    found = cohort_for(who(request), organisation, cohort)
    if wish := _id(request.POST.get("remove", "")):
        wishing.unwish(access=found, wish=wish)
        return redirect(request.path)
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
        offering.take_back(access=found, offer=gone)
        return redirect(request.path)
    form = _offer_form(found, request)
    if form.is_bound and form.is_valid():
        try:
            offering.offer(access=found, **form.chosen())
            return redirect(request.path)
        except Refused as refused:
            form.add_error(refused.field, str(refused))
    return show(request, "offers", found, form=form, lines=queries.offers(found))


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
