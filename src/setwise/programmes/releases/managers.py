"""Who manages whom: the ward's address if a lead has said one, else the line manager's."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from setwise.people.models import Belonging, Invitation
from setwise.programmes.releases.models import WardManager


class Books(NamedTuple):
    """What an organisation knows of wards and managers."""

    records: Mapping[UUID, tuple[str, str]]
    """Person or invitation -> ward, and the employee number of the line manager."""
    wards: Mapping[str, str]
    numbers: Mapping[str, str]
    """Employee number -> address."""

    def manager_of(self, somebody: UUID, own: str) -> str:
        """The address of somebody's manager; empty if nobody knows it, or it is their own."""
        ward, number = self.records.get(somebody, ("", ""))
        found = self.wards.get(plain(ward), "") or self.numbers.get(number, "")
        return "" if found == own.lower() else found


def plain(ward: str) -> str:
    """A ward's name, however it is written."""
    return " ".join(ward.split()).casefold()


def books(organisation: UUID) -> Books:
    """What this organisation knows; three queries."""
    records: dict[UUID, tuple[str, str]] = {}
    numbers: dict[str, str] = {}
    for key, number, address, ward, manager in (*_invited(organisation), *_here(organisation)):
        records[key] = (ward, manager)
        if number and address:
            numbers[number] = address.lower()
    named = WardManager.objects.filter(organisation=organisation).values_list("ward", "email")
    return Books(records, {plain(ward): email.lower() for ward, email in named}, numbers)


Row = tuple[UUID, str, str, str, str]


def _here(organisation: UUID) -> Iterable[Row]:
    rows = Belonging.objects.filter(organisation=organisation, left_at=None)
    fields = ("person", "employee_number", "person__email", "ward", "line_manager")
    return [
        (key, number, email or "", *rest) for key, number, email, *rest in rows.values_list(*fields)
    ]


def _invited(organisation: UUID) -> Iterable[Row]:
    rows = Invitation.objects.filter(organisation=organisation, accepted_at=None)
    for key, email, record in rows.values_list("pk", "email", "record"):
        said = {name: str(record.get(name) or "") for name in _OF_RECORD}
        yield key, said["employee_number"], email, said["ward"], said["line_manager"]


_OF_RECORD = ("employee_number", "ward", "line_manager")
