"""Whose brand holds now: that of the organisation whose door was passed, or of the person's only one.

Remembered for half a minute, because every text of every page asks. Where it is changed it is
forgotten at once; another process learns of it within that time.
"""

import time
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import Error
from django.db.models import OuterRef, Subquery
from django.urls import reverse

from setwise.design import brand
from setwise.design.brand import PALETTES, PLAIN, Brand, Look
from setwise.design.terms import Terms, renamed
from setwise.people.access import workplaces_of
from setwise.people.models import Organisation, OwnLook, OwnWords
from setwise.store import tenancy

REMEMBERED_FOR = 30.0
MOST = 5_000

_brands: dict[UUID, tuple[float, Brand]] = {}
_homes: dict[UUID, tuple[float, UUID | None]] = {}


def learn() -> None:
    """Have pages ask here. Called once, when the area starts."""
    brand.found_by(now)


def now() -> Brand:
    """The brand of what is said now; nobody's where nobody is asking."""
    bounds = tenancy.bounds()
    try:
        if bounds.organisation is not None:
            return brand_of(bounds.organisation)
        home = home_of(bounds.person) if bounds.person is not None else None
        return brand_of(home) if home is not None else PLAIN
    except Error:
        # A page that says that the database is away has to be said in some words, too.
        return PLAIN


def terms_of(organisation: UUID) -> Terms:
    """What an organisation calls things."""
    return brand_of(organisation).terms


def brand_of(organisation: UUID) -> Brand:
    """An organisation's words and look."""
    known = _brands.get(organisation)
    if known is not None and known[0] > time.monotonic():
        return known[1]
    found = _read(organisation)
    _remember(_brands, organisation, found)
    return found


def home_of(person: UUID) -> UUID | None:
    """The one organisation that somebody works in. None: there is none, or there are more."""
    known = _homes.get(person)
    if known is not None and known[0] > time.monotonic():
        return known[1]
    places = workplaces_of(person)
    found = places[0] if len(places) == 1 else None
    _remember(_homes, person, found)
    return found


def forget(organisation: UUID) -> None:
    """An organisation's brand is another one now."""
    _brands.pop(organisation, None)


def forget_home(person: UUID) -> None:
    """Somebody joined an organisation, or left one."""
    _homes.pop(person, None)


def forget_all() -> None:
    """Know nothing, as after a start."""
    _brands.clear()
    _homes.clear()


def _remember(known: dict[UUID, tuple[float, Any]], key: UUID, found: object) -> None:
    if len(known) >= MOST:
        known.clear()
    known[key] = (time.monotonic() + REMEMBERED_FOR, found)


def _read(organisation: UUID) -> Brand:
    look = OwnLook.objects.filter(organisation=OuterRef("pk")).order_by("-number")
    words = OwnWords.objects.filter(organisation=OuterRef("pk")).order_by("-number")
    with tenancy.inside(organisation):
        row = (
            Organisation.objects.filter(pk=organisation)
            .values_list(
                "name",
                "language",
                "contacts",
                "own_set",
                Subquery(look.values("palette")[:1]),
                Subquery(look.values("registered")[:1]),
                Subquery(look.values("logo__digest")[:1]),
                Subquery(words.values("words")[:1]),
            )
            .first()
        )
    if row is None:
        return PLAIN
    name, language, contacts, own_set, palette, registered, digest, own = row
    looks = look_of(organisation, name, palette, bool(registered), digest or "")
    names = str(organisation) if contacts.strip() and not own_set else ""
    return Brand(terms_from(own or {}), looks, language, names)


def look_of(
    organisation: UUID, name: str, palette: str | None, registered: bool, digest: str
) -> Look:
    """How an organisation's pages look; without a published look as they came."""
    if palette is None:
        return brand.NEUTRAL
    logo = reverse("brand:logo", args=[organisation, digest]) if digest else ""
    known = palette if palette in (*PALETTES, brand.NHS) else PALETTES[0]
    return Look(name, known, registered, logo, str(organisation))


def terms_from(words: Mapping[str, list[str]]) -> Terms:
    """The terms, from the renamed ones."""
    return renamed(tuple((name, one, many) for name, (one, many) in sorted(words.items())))
