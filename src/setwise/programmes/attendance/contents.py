"""What attendance puts on an organisation's page."""

from django.urls import reverse

from setwise.design.words import say
from setwise.people.access import OrganisationAccess
from setwise.people.organisations.shelves import Shelf, shelf


def learn() -> None:
    """Let the page know it."""
    shelf("completions", 25, _completions)


def _completions(access: OrganisationAccess) -> Shelf:
    return Shelf(
        say("Completions"),
        say("who came and for how many hours, for the staff record"),
        reverse("attendance:completions", args=[access.organisation]),
    )
