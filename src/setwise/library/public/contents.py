"""Which public pages there are. Each is a Markdown text that an organisation can make its own."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from uuid import UUID

from django.urls import reverse

from setwise.design import helping
from setwise.design.brand import brand
from setwise.design.words import phrase, say
from setwise.library.public.pictures import PICTURES
from setwise.people.access import OrganisationAccess
from setwise.people.organisations import shelves
from setwise.people.organisations.rules import WRITES
from setwise.people.organisations.shelves import Shelf
from setwise.people.texts import links, shelf
from setwise.people.texts.shelf import Group, Text

_WORDS = Path(__file__).with_name("words")

PUBLIC = Group(
    "public",
    phrase("Public pages"),
    phrase("Everybody, signed in or not, and search engines."),
    place=20,
    writers=WRITES,
)
FRONT, BANDS = "front", "bands"
MAIN = ("set", "meeting", "learning", "values", "facilitator", "process", BANDS)
"""In the order in which somebody new would read them."""
EACH_BAND = tuple(f"band-{number}" for number in range(2, 8))
CONTACT = "contact"
FOOT = (CONTACT, "accessibility")
PAGES = (FRONT, *MAIN, *EACH_BAND, *FOOT)


def key(page: str) -> str:
    """The page's text, as the texts of an organisation know it."""
    return f"public-{page}"


KEYS = frozenset(key(page) for page in PAGES)


def learn() -> None:
    """Called once, when the area starts."""
    for page in PAGES:
        shelf.register(
            Text(key(page), PUBLIC, partial(_shipped, page), PICTURES, partial(address, page))
        )
    links.register(places)
    helping.contact_at(_contact)
    shelves.shelf("public", 56, _shelf)
    shelves.shelf("public_change", 57, _shelf_to_change)


def address(page: str, organisation: UUID | None) -> str:
    """Where an organisation's page is read, or that of whoever the installation belongs to."""
    whose = [organisation] if organisation else []
    if page == FRONT:
        return reverse("about:front_of" if whose else "about:front", args=whose)
    return reverse("about:page_of" if whose else "about:page", args=[*whose, page])


def addresses(organisation: UUID | None) -> dict[str, str]:
    """All of them, by their names."""
    return {page: address(page, organisation) for page in PAGES}


def places(organisation: UUID | None) -> links.Places:
    """Where a text finds them."""
    paths = {page: f"/about/{page}/" for page in PAGES} | {FRONT: "/about/"}
    return {paths[page]: at for page, at in addresses(organisation).items()}


def _contact() -> str:
    """Where those who need help read whom to ask, if their organisation names somebody."""
    of = brand().names_contacts
    return address("contact", UUID(of)) if of else ""


def before(page: str) -> tuple[str, ...]:
    """The pages above this one."""
    if page == FRONT:
        return ()
    return (FRONT, BANDS) if page in EACH_BAND else (FRONT,)


def after(page: str) -> str | None:
    """The page that is read next, if there is one."""
    order = (FRONT, *MAIN, *EACH_BAND)
    here = order.index(page) + 1 if page in order else len(order)
    return order[here] if here < len(order) else None


def _shelf(access: OrganisationAccess) -> Shelf | None:
    """Where those who look after an organisation find what everybody sees of it."""
    if access.own_set:
        return None
    address = reverse("about:front_of", args=[access.organisation])
    return Shelf(say("Public pages"), say("What everybody reads about {sets}"), address)


def _shelf_to_change(access: OrganisationAccess) -> Shelf | None:
    if access.own_set or not access.roles.intersection(PUBLIC.writers):
        return None
    here = reverse("texts:overview", args=[access.organisation])
    return Shelf(
        say("Change public pages"), say("Make any of them your own"), f"{here}#{PUBLIC.key}"
    )


@cache
def _shipped(page: str) -> str:
    return (_WORDS / f"{page}.md").read_text(encoding="utf-8")
