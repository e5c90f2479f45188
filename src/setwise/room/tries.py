"""How often a code was typed that did not fit: by one person or browser, and from one address.

The counts are in the database, so that they hold for every process. Many people share one address
in a hospital: the limit for an address is generous, and only keeps codes from being guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils.crypto import salted_hmac

from setwise.room.models import Tries

WITHIN = timedelta(minutes=10)
"""For how long tries count, from the first of them."""


class Tried(NamedTuple):
    """Someone or somewhere, in a form that cannot be read back, and how many tries they have."""

    who: str
    most: int


def tried_by(*, person: UUID | None, browser: str, address: str) -> tuple[Tried, ...]:
    """Who a try counts for: the person, or else the browser, and the address."""
    one = f"person {person}" if person else f"browser {browser}"
    here = Tried(_hidden(f"address {_network(address)}"), settings.WALL_TRIES_PER_ADDRESS)
    return (Tried(_hidden(one), settings.WALL_TRIES), here) if person or browser else (here,)


def too_many(by: Iterable[Tried], at: datetime) -> bool:
    """Has any of these used up its tries?"""
    most = {each.who: each.most for each in by}
    counted = Tries.objects.filter(who__in=most, since__gt=at - WITHIN)
    return any(count >= most[who] for who, count in counted.values_list("who", "count"))


def count(by: Iterable[Tried], at: datetime) -> None:
    """A code did not fit."""
    for who in sorted(each.who for each in by):
        with transaction.atomic():
            found = Tries.objects.select_for_update()
            row, _ = found.get_or_create(who=who, defaults={"since": at})
            if row.since <= at - WITHIN:
                row.since, row.count = at, 0
            row.count += 1
            row.save()


def forget(at: datetime) -> None:
    """Remove the counts that count no longer."""
    Tries.objects.filter(since__lte=at - WITHIN).delete()


def _network(address: str) -> str:
    """The address; of IPv6 the part that one connection has to itself."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return parsed.packed[:8].hex() if isinstance(parsed, IPv6Address) else str(parsed)


def _hidden(who: str) -> str:
    return salted_hmac("setwise.room.tries", who, algorithm="sha256").hexdigest()
