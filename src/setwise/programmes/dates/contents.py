"""What dates put on a cohort's page."""

from django.urls import reverse

from setwise.design.words import say, say_n
from setwise.people.organisations.shelves import Shelf
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.parts import Step, shelf, step
from setwise.programmes.cohorts.queries import Count


def learn() -> None:
    """Let the page know them."""
    step("dates", 60, _step)
    shelf("dates", 60, _shelf)


def _at(access: CohortAccess) -> str:
    return reverse("dates:cohort", args=[access.organisation.organisation, access.cohort.pk])


def _step(access: CohortAccess, count: Count) -> Step:
    return Step(
        say("Find the dates"),
        say("For the whole year at once, against everybody’s rosters."),
        _at(access),
        count.ahead > 0,
    )


def _shelf(access: CohortAccess, count: Count) -> Shelf:
    text = say_n("{n} {meeting} ahead", "{n} {meetings} ahead", count.ahead)
    return Shelf(say("Dates"), text if count.ahead else say("None yet"), _at(access))
