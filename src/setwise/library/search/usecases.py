"""Keeping what can be found in step with what there is."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from setwise.library.search import sources
from setwise.library.search.models import Findable
from setwise.library.search.sources import Entry
from setwise.people.models import Organisation
from setwise.store import tenancy
from setwise.store.tenancy import Errand

TITLE, BLURB = 300, 300


@transaction.atomic
def refresh(*, organisation: UUID, source: str) -> int:
    """Let the table hold what the source has now; how many rows changed. Said twice, the second
    changes none.
    """
    with tenancy.inside(organisation):
        told = {each.key: each for each in sources.tell(source, organisation)}
        rows = Findable.objects.filter(organisation=organisation, source=source)
        there = {each.key: each for each in rows}
        gone = [row.pk for key, row in there.items() if key not in told]
        if gone:
            rows.filter(pk__in=gone).delete()
        changed = [
            row for key, row in there.items() if key in told and _changes(row, _fields(told[key]))
        ]
        for row in changed:
            row.save()
        new = [
            Findable(organisation_id=organisation, source=source, key=key, **_fields(each))
            for key, each in told.items()
            if key not in there
        ]
        Findable.objects.bulk_create(new)
    return len(gone) + len(changed) + len(new)


def _fields(entry: Entry) -> dict[str, Any]:
    return {
        "title": entry.title[:TITLE],
        "body": entry.text,
        "blurb": entry.blurb[:BLURB],
        "route": entry.route,
        "place": list(entry.place),
        "audience": entry.audience.value,
        "programme_id": entry.programme,
        "language": entry.language,
        "off_websites": entry.off_websites,
    }


def _changes(row: Findable, fields: dict[str, Any]) -> bool:
    before = {name: getattr(row, name) for name in fields}
    for name, value in fields.items():
        setattr(row, name, value)
    return before != fields


def refresh_all(at: datetime) -> int:
    """A house's job: every source of every organisation; how many rows changed."""
    with tenancy.on(Errand.HOUSE):
        everywhere = list(Organisation.objects.order_by("pk").values_list("pk", flat=True))
        return sum(
            refresh(organisation=each, source=source)
            for each in everywhere
            for source in sources.names()
        )
