"""The door to a farewell: through the person whose it is."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.people.farewell.models import Farewell
from setwise.people.models import Belonging
from setwise.store import tenancy
from setwise.store.tenancy import Errand


class Leaving(NamedTuple):
    """Somebody belongs nowhere any more, and may come until then."""

    person: UUID
    left_at: datetime
    ends_at: datetime
    own_address: str


def leaving(person: UUID) -> Leaving | None:
    """How it stands with somebody who has left; None while they belong anywhere."""
    found = Farewell.objects.filter(person=person).first()
    if found is None or found.left_at is None or found.ends_at is None:
        return None
    if belongs([person]):
        return None
    return Leaving(person, found.left_at, found.ends_at, found.own_address)


def over(person: UUID, at: datetime) -> bool:
    """Whether they have left and their time is over: from then on nobody signs in as them."""
    found = leaving(person)
    return found is not None and found.ends_at <= at


def belongs(people: Collection[UUID]) -> frozenset[UUID]:
    """Those of these who belong somewhere, are invited there, or are kept out of it only for now."""
    with tenancy.on(Errand.SIGN_IN):
        here = Belonging.objects.filter(person__in=list(people), left_at=None)
        return frozenset(here.values_list("person", flat=True))


def address_of_ones_own(person: UUID) -> str:
    """The address that somebody has named for the day they leave; empty if none."""
    found = Farewell.objects.filter(person=person).first()
    return found.own_address if found else ""


def running() -> frozenset[UUID]:
    """Who has left and may still come, or is still to be let go: the house asks."""
    left = Farewell.objects.filter(left_at__isnull=False)
    return frozenset(left.values_list("person", flat=True))


def over_all(at: datetime) -> tuple[UUID, ...]:
    """Everybody whose time is over: the house lets them go."""
    found = Farewell.objects.filter(left_at__isnull=False, ends_at__lte=at).order_by("ends_at")
    people = list(found.values_list("person", flat=True))
    back = belongs(people)
    return tuple(each for each in people if each not in back)
