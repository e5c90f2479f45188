"""What is known of an organisation's people, for a list to be held against; and the last lists."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from setwise.people.importing import checking, onwards
from setwise.people.importing.checking import Checked, Known, Standing
from setwise.people.importing.columns import NEEDED, OUTSIDE, Column
from setwise.people.importing.values import Value
from setwise.people.models import Belonging, Invitation, PeopleImport

UNDO = timedelta(days=1)
FIELDS = tuple(column.value for column in Column if column not in OUTSIDE)


def standing_of(organisation: UUID) -> Standing:
    """Everybody who belongs to the organisation or is invited; two queries."""
    everybody = [*_invited(organisation), *_belonging(organisation)]
    numbered = {str(each.record["employee_number"]): each for each in everybody if _number(each)}
    managers = {
        number: str(each.record["line_manager"])
        for number, each in numbered.items()
        if each.record.get("line_manager")
    }
    return Standing({each.email: each for each in everybody}, numbered, managers)


def _number(known: Known) -> bool:
    return bool(known.record.get("employee_number"))


def _belonging(organisation: UUID) -> Iterator[Known]:
    here = Belonging.objects.filter(organisation=organisation, left_at=None)
    for pk, email, *values in here.values_list("pk", "person__email", *FIELDS):
        yield Known(pk, True, email or "", dict(zip(FIELDS, map(plain, values), strict=True)))


def _invited(organisation: UUID) -> Iterator[Known]:
    waiting = Invitation.objects.filter(organisation=organisation, accepted_at=None)
    for pk, email, record in waiting.values_list("pk", "email", "record"):
        yield Known(pk, False, email, record)


def plain(value: object) -> Value:
    """A field of a belonging as a list has it."""
    if value is None:
        return ""
    return value if isinstance(value, bool) else str(value)


def mapped(upload: PeopleImport) -> dict[Column, int]:
    """Which column is which in this list."""
    return {Column(key): int(place) for key, place in upload.mapping.items()}


def checked(upload: PeopleImport) -> Checked | None:
    """What the list would do; None while nobody has said where name and e-mail are."""
    columns = mapped(upload)
    if any(each not in columns for each in NEEDED):
        return None
    standing = standing_of(upload.organisation_id)
    slots = onwards.slots(upload.leads_to)
    return checking.check(upload.rows, len(upload.headers), columns, standing, slots)


def may_be_undone(upload: PeopleImport, at: datetime) -> bool:
    """Whether it was taken over within the last day."""
    taken = upload.taken_at
    return taken is not None and upload.undone_at is None and taken > at - UNDO


def lately(organisation: UUID, at: datetime) -> list[PeopleImport]:
    """Lists that were taken over within the last day."""
    rows = PeopleImport.objects.filter(organisation=organisation, taken_at__gt=at - UNDO)
    return list(rows.defer("rows", "before").order_by("-taken_at"))
