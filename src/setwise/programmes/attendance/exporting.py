"""The use case of completions: a file for the staff record, and how it is to look, remembered."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.people.access import OrganisationAccess
from setwise.people.importing import safe
from setwise.programmes.attendance.completing import Chosen, table
from setwise.programmes.attendance.models import CompletionFormat
from setwise.programmes.attendance.queries import completions
from setwise.store import audit


class Scope(NamedTuple):
    """Of which programme, or of which of its intakes; and from which day to which, both included."""

    programme: UUID | None
    cohort: UUID | None
    first: date
    last: date


@transaction.atomic
def take(*, access: OrganisationAccess, scope: Scope, chosen: Chosen, at: datetime) -> str:
    """The file, without those who have no employee number; how it looks is kept for the next."""
    found = completions(access.organisation, *scope)
    CompletionFormat.objects.update_or_create(
        organisation_id=access.organisation,
        defaults={
            "columns": [[column.value, heading] for column, heading in chosen.columns],
            "date_format": chosen.dates.value,
            "at": at,
        },
    )
    audit.record(
        organisation=access.organisation,
        actor=access.person,
        action="completions_exported",
        thing="organisation",
        thing_id=access.organisation,
        at=at,
    )
    return safe.written(table((each for each in found.completions if each.number), chosen))
