"""Accepting the terms that a page has just shown, before there was anybody to accept them."""

from datetime import datetime
from uuid import UUID

from setwise.people.terms import asking
from setwise.people.terms.usecases import Shown, accept


def to_what_was_shown(*, person: UUID, organisation: UUID, at: datetime) -> None:
    """Record that a new person of this organisation accepts its documents as they are now."""
    missing = asking.outstanding(person, asking.standings(person))
    shown = [
        Shown(each.organisation, each.kind, each.version)
        for each in missing
        if each.organisation == organisation
    ]
    accept(person=person, shown=shown, at=at)
