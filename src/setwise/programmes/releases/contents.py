"""What releases put on an organisation's page."""

from datetime import UTC, datetime

from django.urls import reverse

from setwise.design.words import say, say_n
from setwise.people.access import OrganisationAccess
from setwise.people.organisations.shelves import Shelf, shelf
from setwise.programmes.releases import queries


def learn() -> None:
    """Let the page know them."""
    shelf("releases", 25, _releases)


def _releases(access: OrganisationAccess) -> Shelf:
    found = queries.standings(access, datetime.now(UTC))
    waiting = sum(each.waiting for each in found)
    released = sum(each.released for each in found)
    text = say(
        "{released}, {waiting}",
        released=say_n("{n} date released", "{n} dates released", released),
        waiting=say_n("{n} waits", "{n} wait", waiting),
    )
    address = reverse("releases:standing", args=[access.organisation])
    return Shelf(
        say("Release by ward managers"), text if found else say("Nobody is asked yet"), address
    )
