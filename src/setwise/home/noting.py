"""What is done about a person as a whole, in the audit of every organisation that holds something of theirs."""

from datetime import datetime
from uuid import UUID

from setwise.people.access import every_organisation_of
from setwise.people.farewell import access as farewell
from setwise.store import audit


def note(action: str, person: UUID, at: datetime, *, by: str = "") -> None:
    """Record it, in the transaction that does it; in the installation's where no organisation is.

    By the person themselves, unless somebody else is named.
    """
    _record(action, person, at, by, every_organisation_of(person))


def note_of_ones_own(action: str, person: UUID, at: datetime) -> None:
    """Record what somebody does with what is theirs. Whoever they left is not told whether they come."""
    left = farewell.leaving(person) is not None
    _record(action, person, at, "", () if left else every_organisation_of(person))


def _record(
    action: str, person: UUID, at: datetime, by: str, organisations: tuple[UUID, ...]
) -> None:
    # Always in the same order, so that two who record do not wait for each other.
    concerned: list[UUID | None] = [*sorted(organisations)]
    for organisation in concerned or [None]:
        audit.record(
            organisation=organisation,
            actor=by or person,
            action=action,
            thing="person",
            thing_id=person,
            at=at,
        )
