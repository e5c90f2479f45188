"""Rosters as plain data: what a file is held against and says, and what follows for half-days."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from setwise.core.forming.fits import Fit, Known, fits
from setwise.core.forming.hours import Slot
from setwise.people.access import OrganisationAccess
from setwise.people.models import Belonging, Invitation
from setwise.programmes.dates import queries, rosters
from setwise.programmes.models import Enrolment, Roster, RosterFormat, RosterUpload


def people_by_number(organisation: UUID) -> dict[str, tuple[UUID, bool]]:
    """Everybody with an employee number: who they are, and whether they belong already."""
    invited = Invitation.objects.filter(organisation=organisation, accepted_at=None)
    found = {
        str(record["employee_number"]): (key, False)
        for key, record in invited.values_list("pk", "record")
        if record.get("employee_number")
    }
    here = Belonging.objects.filter(organisation=organisation, left_at=None)
    rows = here.exclude(employee_number="").values_list("employee_number", "person")
    return found | {number: (person, True) for number, person in rows}


def format_of(organisation: UUID) -> RosterFormat:
    """How the organisation's exports are made."""
    found = RosterFormat.objects.filter(organisation=organisation).first()
    return found or RosterFormat(organisation_id=organisation)


def here(organisation: UUID) -> rosters.Here:
    """What a roster file is held against."""
    belonging = Belonging.objects.filter(organisation=organisation, left_at=None)
    wards = {each.casefold() for each in belonging.values_list("ward", flat=True) if each}
    invited = Invitation.objects.filter(organisation=organisation, accepted_at=None)
    records = list(invited.values_list("record", flat=True))
    wards |= {str(each["ward"]).casefold() for each in records if each.get("ward")}
    codes = rosters.codes_of(format_of(organisation).codes)
    return rosters.Here(people_by_number(organisation).keys(), wards, codes)


def mapped(upload: RosterUpload) -> dict[rosters.Column, int]:
    """Which column is which."""
    return {rosters.Column(column): place for column, place in upload.mapping.items()}


def checked(upload: RosterUpload) -> rosters.Checked | None:
    """What the file says; None before it is known which column is which."""
    found = mapped(upload)
    if not all(column in found for column in rosters.NEEDED) or not upload.rows:
        return None
    return rosters.check(upload.rows, len(upload.headers), found, here(upload.organisation_id))


def own_calendars(access: OrganisationAccess) -> tuple[Roster, ...]:
    """The calendars that somebody gave themselves."""
    mine = Roster.objects.filter(organisation=access.organisation, person=access.person)
    return tuple(mine.exclude(source=queries.ROSTER).order_by("source"))


def slots_of(
    enrolments: Iterable[Enrolment], halves: Mapping[str, Sequence[Slot]]
) -> dict[UUID, frozenset[str]]:
    """For people of whom a list said nothing: the half-days at which their roster lets them come to
    at least half of the dates. `halves` are the dates of each half-day's code. People without a
    roster are left out: of them nothing is known.
    """
    places = list(enrolments)
    if not places:
        return {}
    keys = {each.pk: each.person_id or each.invitation_id for each in places}
    busy = queries.known(places[0].organisation_id, [key for key in keys.values() if key])
    return {
        place: frozenset(code for code, some in halves.items() if some and _mostly(busy[who], some))
        for place, who in keys.items()
        if who in busy
    }


def _mostly(own: Known, some: Sequence[Slot]) -> bool:
    ordered = sorted(some)
    can = sum(fit is not Fit.CANNOT for fit in fits(own, ordered))
    return 2 * can >= len(ordered)
