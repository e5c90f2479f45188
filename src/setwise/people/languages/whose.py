"""In which language somebody reads: their own choice, else their organisation's, else the installation's.

Whoever asks for a page is known only on the way: the session tells the person, a door tells the
organisation. So the language follows what the doors say (`store.tenancy`), as the brand does.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db import Error
from django.utils import translation

from setwise.mail import languages as mail
from setwise.people.brand.found import brand_of, home_of
from setwise.people.models import Person
from setwise.store import tenancy
from setwise.store.tenancy import Bounds

REMEMBERED_FOR = 30.0
MOST = 5_000


@dataclass
class Asking:
    """What is known of whoever asks, besides who they are."""

    browser: str
    """What their browser asks for, where it is there; else the installation's."""
    chosen: str = ""
    """What was chosen in this browser."""
    alone: bool = True
    """Nobody else looks at the same screen."""
    now: str = ""


_asking: ContextVar[Asking | None] = ContextVar("asking", default=None)
_people: dict[UUID, tuple[float, str]] = {}


def learn() -> None:
    """Follow the doors, and tell mail who reads what. Called once, when the area starts."""
    tenancy.when_entered(follow)
    mail.known_by(of_address)


def several() -> bool:
    """Whether there is anything to choose from. Where there is not, nothing is asked."""
    return len(settings.LANGUAGES) > 1


@contextmanager
def asked(asking: Asking) -> Iterator[None]:
    """Within the block everything is said in the language of whoever asks, as far as it is known."""
    token = _asking.set(asking)
    asking.now = asking.chosen or asking.browser
    try:
        with translation.override(asking.now):
            yield
    finally:
        _asking.reset(token)


@contextmanager
def together() -> Iterator[None]:
    """The same for a live screen, which is drawn once for all who see the same."""
    if not several():
        yield
        return
    with asked(Asking(settings.LANGUAGE_CODE, alone=False)):
        yield


def follow(bounds: Bounds) -> None:
    """A door has let somebody in: now it is known whose language this is."""
    asking = _asking.get()
    if asking is None or translation.get_language() != asking.now:
        return  # nobody asks, or what is said now is for somebody else: a mail
    try:
        asking.now = _wanted(asking, bounds)
    except Error:
        return
    translation.activate(asking.now)


def _wanted(asking: Asking, bounds: Bounds) -> str:
    if asking.alone:
        own = (of_person(bounds.person) if bounds.person else "") or asking.chosen
        if own:
            return own
    theirs = _of_theirs(bounds.organisation, bounds.person)
    return theirs or asking.browser


def _of_theirs(organisation: UUID | None, person: UUID | None) -> str:
    """What the organisation chose; where none is named, the only one that the person works in."""
    if organisation is None and person is not None:
        with tenancy.on(tenancy.Errand.SIGN_IN):
            organisation = home_of(person)
    return of_organisation(organisation) if organisation else ""


def of_person(person: UUID) -> str:
    """What somebody chose for themselves; empty if they chose nothing. Remembered for a while."""
    known = _people.get(person)
    if known is None or known[0] < time.monotonic():
        found = Person.objects.filter(pk=person).values_list("language", flat=True).first()
        if len(_people) >= MOST:
            _people.clear()
        known = _people[person] = (time.monotonic() + REMEMBERED_FOR, found or "")
    return _there(known[1])


def of_organisation(organisation: UUID) -> str:
    """What an organisation chose; empty if it chose nothing."""
    return _there(brand_of(organisation).language)


def of_address(address: str, organisation: UUID | None) -> str:
    """In which language a mail is read that goes to this address; empty if nobody chose one."""
    if not several():
        return ""
    # By the address alone: somebody who is only invited may have an account already.
    known = Person.objects.filter(email=address.strip().lower() or None)
    person, own = known.values_list("pk", "language").first() or (None, "")
    return _there(own) or _of_theirs(organisation, person)


def _there(code: str) -> str:
    """The code, unless its file is gone."""
    return code if code in dict(settings.LANGUAGES) else ""


def forget(person: UUID) -> None:
    """Somebody has chosen."""
    _people.pop(person, None)


def forget_all() -> None:
    """Know nothing, as after a start."""
    _people.clear()
