"""The doors of sharing: with whom somebody can share, and what was shared with them.

To read what somebody else shared is the one way round `sheets`' rule that a sheet is found through
its owner. It goes through a live share with whoever asks, and finds that one entry and no other; on
PostgreSQL a policy of its own says the same (`store/policies.py`).
"""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404

from setwise.design.words import LazySay, phrase
from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.journal import entries
from setwise.learning.journal.entries import ENTRY, Entry
from setwise.learning.sharing.models import Share
from setwise.people.access import colleague, organisations_of
from setwise.programmes.access import rosters_of, sets_of
from setwise.programmes.models import Role
from setwise.store import tenancy

ROLES: dict[Role, LazySay] = {
    Role.FACILITATOR: phrase("{name}, {facilitator} of {learning_set_name}"),
    Role.CO_FACILITATOR: phrase("{name}, {co_facilitator} of {learning_set_name}"),
    Role.SUPPORTER: phrase("{name}, {supporter} in {learning_set_name}"),
    Role.MEMBER: phrase("{name}, of {learning_set_name}"),
}


class Candidate(NamedTuple):
    """Somebody with whom an entry can be shared, and the organisation that both are of."""

    person: UUID
    organisation: UUID
    called: LazySay


def candidates_for(owner: Owner) -> tuple[Candidate, ...]:
    """Everybody else of the owner's sets, each once, by set."""
    found: dict[UUID, Candidate] = {}
    for access, seat in rosters_of(sets_of(owner.person)):
        if seat.person != owner.person:
            called = ROLES[seat.role].bind(
                name=seat.name, learning_set_name=access.learning_set.name
            )
            candidate = Candidate(seat.person, access.learning_set.organisation, called)
            found.setdefault(seat.person, candidate)
    return tuple(found.values())


def by_address(owner: Owner, address: str) -> Candidate | None:
    """Somebody else of one of the owner's organisations, by the address they sign in with."""
    for each in organisations_of(owner.person):
        if (found := colleague(each.organisation, address)) and found[0] != owner.person:
            return Candidate(found[0], each.organisation, phrase("{name}").bind(name=found[1]))
    return None


class Shared(NamedTuple):
    """An entry of somebody else's that they shared: whose it is, and until when it can be read."""

    owner: str
    until: datetime
    entry: Entry


def shared_with(reader: UUID | None, share: UUID, at: datetime) -> Shared:
    """The entry, if its owner shares it with this reader at this moment. Raises Http404.

    Raises private.NotNow where the keys are out of reach.
    """
    if reader is None:
        raise Http404
    tenancy.enter(person=reader)
    live = Share.objects.filter(pk=share, reader=reader, until__gt=at).select_related("owner")
    found = live.first()
    if found is None:
        raise Http404
    for sheet in sheets.some(found.owner_id, [found.entry], ENTRY):
        return Shared(found.owner.name, found.until, entries.of(sheet))
    raise Http404


def own_share(owner: Owner, share: UUID) -> Share:
    """A share that the owner made and did not take back. Raises Http404."""
    tenancy.enter(person=owner.person)
    found = Share.objects.filter(pk=share, owner=owner.person).first()
    if found is None:
        raise Http404
    return found
