"""What sets put on an organisation's page."""

from django.urls import reverse

from setwise.design.words import say, say_n
from setwise.people.access import OrganisationAccess
from setwise.people.organisations.shelves import Shelf, Step, shelf, step
from setwise.programmes.tending import queries
from setwise.programmes.tending.access import SetsAccess


def learn() -> None:
    """Let the page know them."""
    shelf("sets", 20, _sets)
    step("form", 40, _form)
    step("plan", 50, _plan)


def _sets(access: OrganisationAccess) -> Shelf:
    sets, meetings = queries.count(SetsAccess(access, True))
    text = say(
        "{sets_there}, {meetings_there}",
        sets_there=say_n("{n} {set}", "{n} {sets}", sets),
        meetings_there=say_n("{n} {meeting}", "{n} {meetings}", meetings),
    )
    return Shelf(say("{Sets}"), text, reverse("sets:every", args=[access.organisation]))


def _form(access: OrganisationAccess) -> Step:
    sets, _ = queries.count(SetsAccess(access, True))
    return Step(
        say("Form {a_set}"),
        say("Five to eight people work best, with {a_facilitator}."),
        reverse("sets:form", args=[access.organisation]),
        sets > 0,
    )


def _plan(access: OrganisationAccess) -> Step:
    _, meetings = queries.count(SetsAccess(access, True))
    return Step(
        say("Plan {a_meeting}"),
        say("A day, a time and a place; everybody of the {set} finds it on their front page."),
        reverse("sets:every", args=[access.organisation]),
        meetings > 0,
    )
