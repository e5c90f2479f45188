"""What somebody can do with their record of learning. The moment comes in as an argument."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction

from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.record import derived
from setwise.learning.record.kinds import GONE, LAID, REGISTRATION
from setwise.programmes.attendance.queries import Mine
from setwise.store import private

GONE_AFTER = timedelta(days=14)
"""How long what was taken out can be put back."""


def place_of(person: UUID, key: UUID) -> UUID:
    """The id of something new that was begun under a key: pressed twice, it is there once."""
    return uuid5(person, f"record/{key}")


@transaction.atomic
def lay(*, owner: Owner, mine: Mine, over: Mapping[str, Any], at: datetime) -> None:
    """Lay what somebody changed over the entry of a meeting, with what attendance says now.

    Raises what `sheets.put` raises.
    """
    sheets.put(
        owner=owner,
        kind=LAID,
        sheet=derived.place_of(owner.person, mine.meeting),
        values={**over, "seen": mine.minutes},
        at=at,
        about=str(mine.meeting),
    )


@transaction.atomic
def write(
    *,
    owner: Owner,
    kind: str,
    sheet: UUID,
    values: Mapping[str, Any],
    at: datetime,
    about: str = "",
) -> None:
    """Put something of one's own into the record, in the place of what stood under the id.

    Raises what `sheets.put` raises.
    """
    sheets.put(owner=owner, kind=kind, sheet=sheet, values=values, at=at, about=about)


@transaction.atomic
def register(*, owner: Owner, values: Mapping[str, Any], at: datetime) -> None:
    """Say whether and how one is on the register, or which time the record covers."""
    place = uuid5(owner.person, REGISTRATION)
    sheets.put(owner=owner, kind=REGISTRATION, sheet=place, values=values, at=at)


@transaction.atomic
def take_out(*, owner: Owner, kind: str, sheet: UUID, at: datetime) -> bool:
    """Take something of one's own out; for two weeks it can be put back. False: it is not there."""
    found = sheets.one(owner.person, kind, sheet)
    if found is None:
        return False
    values = {**found.values, "was": kind, "was_about": found.about}
    sheets.put(owner=owner, kind=GONE, sheet=sheet, values=values, at=at)
    return True


@transaction.atomic
def put_back(*, owner: Owner, sheet: UUID, at: datetime) -> str:
    """It stands where it stood; its kind, or nothing where there is nothing to put back."""
    found = sheets.one(owner.person, GONE, sheet)
    if found is None:
        return ""
    values = dict(found.values)
    kind, about = values.pop("was"), values.pop("was_about")
    sheets.put(owner=owner, kind=kind, sheet=sheet, values=values, at=at, about=about)
    return str(kind)


def forget(at: datetime) -> None:
    """The house's work: what was taken out a while ago goes for good."""
    private.erase_older(GONE, round((at - GONE_AFTER).timestamp() * 1_000))
