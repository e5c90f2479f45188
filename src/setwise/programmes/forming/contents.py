"""What forming sets puts on a cohort's page."""

from django.urls import reverse

from setwise.design.words import say
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.parts import Step, step
from setwise.programmes.cohorts.queries import Count


def learn() -> None:
    """Let the page know it."""
    step("sets", 30, _sets)


def _sets(access: CohortAccess, count: Count) -> Step | None:
    if not count.people:
        return None
    where = [access.organisation.organisation, access.cohort.pk]
    return Step(
        say("Form the {sets}"),
        say("You see a proposal, change it by hand as you like, and accept it."),
        reverse("forming:sets", args=where),
        count.sets > 0 and count.seated >= count.people,
    )
