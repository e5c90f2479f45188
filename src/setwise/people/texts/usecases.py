"""What can be done with a text. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.people import news
from setwise.people.models import OwnText
from setwise.people.texts import queries
from setwise.people.texts.access import text_for
from setwise.store import audit


class Outdated(ValueError):
    """Somebody else published a version meanwhile."""


class Unchanged(ValueError):
    """The text is the one that is in force."""


def publish(
    *, person: UUID | None, organisation: UUID, key: str, text: str, base: int, at: datetime
) -> int:
    """Make this text the organisation's; the number of the version.

    `base` is the version that was begun with. Raises Http404 for whoever does not look after the
    organisation, Outdated and Unchanged.
    """
    access, _ = text_for(person, organisation, key)
    newest = queries.current(organisation, [key])[key]
    if newest.number != base:
        raise Outdated
    if newest.source.split() == text.split():
        raise Unchanged
    version = OwnText(
        organisation_id=organisation,
        key=key,
        number=base + 1,
        text=text,
        published_at=at,
        published_by_id=access.person,
    )
    try:
        _keep(version, access.person)
    except IntegrityError:
        raise Outdated from None
    return version.number


@transaction.atomic
def _keep(version: OwnText, person: UUID) -> None:
    version.save(force_insert=True)
    news.published(organisation=version.organisation_id, key=version.key)
    audit.record(
        organisation=version.organisation_id,
        actor=person,
        action="text_published",
        thing="text",
        thing_id=version.pk,
        at=version.published_at,
    )
