"""What programmes put on an organisation's page, and cohorts on their own."""

from django.conf import settings
from django.urls import reverse

from setwise.design.words import say, say_n
from setwise.people.access import OrganisationAccess
from setwise.people.organisations.shelves import Shelf
from setwise.people.organisations.shelves import shelf as shelf_of_organisation
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.parts import Step, shelf, step
from setwise.programmes.cohorts.queries import Count
from setwise.programmes.models import Cohort, Programme


def learn() -> None:
    """Let the pages know them."""
    shelf_of_organisation("programmes", 18, _programmes)
    step("people", 10, _people)
    step("guides", 20, _guides)
    shelf("people", 10, _people_shelf)
    shelf("guides", 20, _guides_shelf)
    shelf("wishes", 30, _wishes_shelf)
    shelf("link", 40, _link_shelf)
    shelf("settings", 90, _settings_shelf)


def _programmes(access: OrganisationAccess) -> Shelf:
    here = Programme.objects.filter(organisation=access.organisation, ended_at=None).count()
    cohorts = Cohort.objects.filter(organisation=access.organisation).count()
    text = say(
        "{programmes_there}, {cohorts_there}",
        programmes_there=say_n("{n} {programme}", "{n} {programmes}", here),
        cohorts_there=say_n("{n} {cohort}", "{n} {cohorts}", cohorts),
    )
    return Shelf(say("{Programmes}"), text, reverse("cohorts:every", args=[access.organisation]))


def _at(access: CohortAccess, name: str) -> str:
    return reverse(f"cohorts:{name}", args=[access.organisation.organisation, access.cohort.pk])


def _people(access: CohortAccess, count: Count) -> Step:
    return Step(
        say("Bring the people in"),
        say("From a list, or by a link that you give them."),
        _import(access) or _at(access, "link"),
        count.people > 0,
    )


def _import(access: CohortAccess) -> str:
    if not settings.INVITES:
        return ""
    address = reverse("importing:upload", args=[access.organisation.organisation])
    return f"{address}?into={access.cohort.pk}"


def _guides(access: CohortAccess, count: Count) -> Step:
    return Step(
        say("Say who facilitates"),
        say("How many {sets} each would take, and when. You can form {sets} without."),
        _at(access, "offers"),
        count.guides > 0 or count.sets > 0,
        needed=False,
    )


def _people_shelf(access: CohortAccess, count: Count) -> Shelf:
    text = say_n("{n} person", "{n} people", count.people)
    if count.invited:
        text = say_n(
            "{people}, {n} of them has not accepted yet",
            "{people}, {n} of them have not accepted yet",
            count.invited,
            people=text,
        )
    if count.people and count.slotless:
        text = say_n(
            "{people}, {n} without half-days",
            "{people}, {n} without half-days",
            count.slotless,
            people=text,
        )
    return Shelf(say("People"), text, _at(access, "people"))


def _guides_shelf(access: CohortAccess, count: Count) -> Shelf:
    if not count.guides:
        return Shelf(say("{Facilitators}"), say("Nobody yet"), _at(access, "offers"))
    people = say_n("{n} person", "{n} people", count.guides)
    sets = say_n("{n} {set}", "{n} {sets}", count.offered)
    text = say("{people}, for {sets_there} at most", people=people, sets_there=sets)
    return Shelf(say("{Facilitators}"), text, _at(access, "offers"))


def _wishes_shelf(access: CohortAccess, count: Count) -> Shelf:
    text = say_n("{n} wish", "{n} wishes", count.wishes) if count.wishes else say("None")
    return Shelf(say("Apart or together"), text, _at(access, "wishes"))


def _link_shelf(access: CohortAccess, count: Count) -> Shelf:
    text = say("People enrol themselves, while it is open")
    return Shelf(say("Enrolment link"), text, _at(access, "link"))


def _settings_shelf(access: CohortAccess, count: Count) -> Shelf:
    halfdays = say_n("{n} half-day", "{n} half-days", len(access.cohort.slots))
    return Shelf(say("Name, start, half-days"), halfdays, _at(access, "settings"))
