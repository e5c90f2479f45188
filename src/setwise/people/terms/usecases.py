"""What can be done about terms. The moment comes in as an argument."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import Http404

from setwise.people.access import organisation_for
from setwise.people.models import Organisation, Role, TermsAccepted, TermsKind, TermsVersion
from setwise.people.terms import asking, documents
from setwise.people.terms.asking import Accepted, Asked
from setwise.people.terms.kinds import published_by
from setwise.store import audit, tenancy


class Outdated(ValueError):
    """Somebody else published a version meanwhile."""


class Unchanged(ValueError):
    """The text is the one that is in force."""


class Shown(NamedTuple):
    """A version of a document as a page showed it to somebody."""

    organisation: UUID
    kind: TermsKind
    version: Accepted


def accept(*, person: UUID, shown: Collection[Shown], at: datetime) -> bool:
    """The person accepts what they were shown. False if there is something else to accept by now.

    Only what they are asked to accept, in the version that is in force, counts.
    """
    standings = asking.standings(person)
    missing = asking.outstanding(person, standings)
    with transaction.atomic():
        for asked in missing:
            if Shown(asked.organisation, asked.kind, asked.version) in shown:
                _accept(person, asked, at)
    return not asking.outstanding(person, standings)


def _accept(person: UUID, asked: Asked, at: datetime) -> None:
    accepted = TermsAccepted(
        organisation_id=asked.organisation,
        person_id=person,
        kind=asked.kind.value,
        number=asked.version.number,
        shipped=asked.version.shipped,
        accepted_at=at,
    )
    with tenancy.inside(asked.organisation):
        # Two tabs may say it at the same moment.
        TermsAccepted.objects.bulk_create([accepted], ignore_conflicts=True)


@transaction.atomic
def keep_as_they_came(*, person: UUID | None, organisation: UUID, at: datetime) -> bool:
    """An administrator says that the organisation has read the terms, and leaves them as they came.

    False if that is said already, or some of them are its own by now. Any can be changed later.
    Raises Http404 for anyone else.
    """
    access = organisation_for(person, organisation, Role.ADMINISTRATOR)
    if TermsVersion.objects.filter(organisation=organisation).exists():
        return False
    unsaid = Organisation.objects.filter(pk=organisation, terms_kept_at=None)
    if not unsaid.update(terms_kept_at=at):
        return False
    audit.record(
        organisation=organisation,
        actor=access.person,
        action="terms_kept",
        thing="organisation",
        thing_id=organisation,
        at=at,
    )
    return True


def publish(
    *,
    person: UUID | None,
    organisation: UUID,
    kind: TermsKind,
    text: str,
    note: str,
    asks_again: bool,
    base: int,
    at: datetime,
) -> int:
    """An administrator makes this text the organisation's; the number of the version.

    `base` is the version that they began with. Raises Http404 for anyone else, Outdated and
    Unchanged.
    """
    access = organisation_for(person, organisation, Role.ADMINISTRATOR)
    if kind not in published_by(own_set=access.own_set):
        raise Http404
    newest = documents.current(organisation, kind)
    if newest.number != base:
        raise Outdated
    if newest.source.split() == text.split():
        raise Unchanged
    version = TermsVersion(
        organisation_id=organisation,
        kind=kind.value,
        number=base + 1,
        text=text,
        note=note,
        asks_again=asks_again,
        published_at=at,
        published_by_id=access.person,
    )
    try:
        _keep(version)
    except IntegrityError:
        raise Outdated from None
    return version.number


@transaction.atomic
def _keep(version: TermsVersion) -> None:
    version.save(force_insert=True)
    if version.asks_again:
        Organisation.objects.filter(pk=version.organisation_id).update(
            terms_edition=F("terms_edition") + 1
        )
    audit.record(
        organisation=version.organisation_id,
        actor=version.published_by_id or audit.HOUSE,
        action="terms_published",
        thing="terms",
        thing_id=version.pk,
        at=version.published_at,
    )
