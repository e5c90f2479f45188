"""Which sets need whoever leads, on one page."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET

from setwise.home.lead import queries
from setwise.home.lead.queries import Needing
from setwise.home.lead.rules import Need
from setwise.home.lead.wording import MANY, NEEDS, shown
from setwise.people.identity import person_in
from setwise.people.organisations.access import looked_after


class Chosen(NamedTuple):
    """Something by which the list can be narrowed."""

    value: str
    text: object
    sets: int
    needing: int


@require_GET
def glance(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """All that need somebody; of one cohort, or with one need, if that is asked for."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    found = looked_after(person, organisation)
    every = queries.glance(found, datetime.now(UTC))
    cohort, need = request.GET.get("cohort", ""), request.GET.get("need", "")
    here = [each for each in every if not cohort or str(each.cohort) == cohort]
    asking = tuple(each for each in here if not need or need in each.needs)
    context = {
        "organisation": found,
        "shown": shown(organisation, asking, MANY),
        "cohorts": _cohorts(every),
        "needs": _needs(here),
        "cohort": cohort,
        "need": need,
        "home_url": get_script_prefix(),
    }
    return render(request, "home/glance.jinja", context)


def _cohorts(every: Iterable[Needing]) -> tuple[Chosen, ...]:
    names = {each.cohort: each.cohort_name for each in every if each.cohort}
    return tuple(
        Chosen(
            str(key),
            name,
            sum(each.cohort == key for each in every),
            sum(each.cohort == key and bool(each.needs) for each in every),
        )
        for key, name in sorted(names.items(), key=lambda row: row[1])
    )


def _needs(here: Iterable[Needing]) -> tuple[Chosen, ...]:
    counts = {need: sum(need in each.needs for each in here) for need in Need}
    return tuple(Chosen(need.value, NEEDS[need], n, n) for need, n in counts.items() if n)
