"""Sharing an entry and taking it back. The moment comes in as an argument."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from setwise.learning.access import Owner
from setwise.learning.journal.access import entry_for
from setwise.learning.sharing import letters
from setwise.learning.sharing.access import Candidate, own_share
from setwise.learning.sharing.models import Share
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand


@transaction.atomic
def share(*, owner: Owner, entry: UUID, reader: Candidate, lasts: timedelta, at: datetime) -> None:
    """From now on the reader can read the entry, until it is taken back or the time is over.

    Said again, the later time counts. Raises Http404 for an entry that is not the owner's.
    """
    there = entry_for(owner, entry)
    with tenancy.inside(reader.organisation):
        shared, new = Share.objects.update_or_create(
            owner_id=owner.person,
            entry=there.id,
            reader_id=reader.person,
            defaults={"until": at + lasts},
            create_defaults={
                "organisation_id": reader.organisation,
                "shared_at": at,
                "until": at + lasts,
            },
        )
        if new:
            letters.tell(shared, at)
            _record("reflection_shared", shared, at)


@transaction.atomic
def take_back(*, owner: Owner, share: UUID, at: datetime) -> None:
    """The reader cannot read it any more. Raises Http404 for what is not the owner's, or gone."""
    _end(own_share(owner, share), at)


def end_all(*, owner: Owner, entry: UUID, at: datetime) -> None:
    """Nobody but its owner can read the entry any more. For use in a transaction."""
    tenancy.enter(person=owner.person)
    for each in Share.objects.filter(owner=owner.person, entry=entry):
        _end(each, at)


def _end(shared: Share, at: datetime) -> None:
    with tenancy.inside(shared.organisation_id):
        _record("reflection_unshared", shared, at)
        shared.delete()


def _record(action: str, shared: Share, at: datetime) -> None:
    audit.record(
        organisation=shared.organisation_id,
        actor=shared.owner_id,
        action=action,
        thing="share",
        thing_id=shared.pk,
        at=at,
    )


def forget(at: datetime) -> None:
    """The house's work: what was shared for a while that is over."""
    with tenancy.on(Errand.HOUSE):
        Share.objects.filter(until__lte=at).delete()
