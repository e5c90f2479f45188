"""The meetings that somebody came to, as far as a certificate tells of them: no set, and no people."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple
from uuid import UUID

from setwise.people.access import person_for
from setwise.people.models import Organisation
from setwise.programmes.attendance.queries import Mine, attended
from setwise.programmes.models import LearningSet
from setwise.store import tenancy


class Attended(NamedTuple):
    """One meeting: when, for how long, in which programme of which organisation."""

    meeting: UUID
    day: date
    minutes: int
    programme: UUID | None
    programme_name: str
    """Empty where the meeting belonged to none."""
    organisation: UUID
    organisation_name: str


def meetings(person: UUID) -> tuple[Attended, ...]:
    """All meetings that somebody came to, the earliest first; a few queries for each organisation."""
    mine = tuple(reversed(attended(person)))
    found: dict[UUID, Attended] = {}
    for organisation in dict.fromkeys(each.organisation for each in mine):
        here = [each for each in mine if each.organisation == organisation]
        # Of a set that somebody has left, only its organisation shows the programme.
        with tenancy.inside(organisation):
            found |= _in(organisation, here)
    return tuple(found[each.meeting] for each in mine)


def _in(organisation: UUID, mine: Iterable[Mine]) -> Mapping[UUID, Attended]:
    held = tuple(mine)
    name = Organisation.objects.values_list("name", flat=True).get(pk=organisation)
    sets = LearningSet.objects.filter(
        organisation=organisation, pk__in={each.learning_set for each in held}
    )
    rows = sets.values_list("pk", "programme", "programme__name")
    programmes = {key: (programme, called) for key, programme, called in rows}
    return {
        each.meeting: Attended(
            each.meeting,
            each.day,
            each.minutes,
            programmes[each.learning_set][0],
            programmes[each.learning_set][1] or "",
            organisation,
            name,
        )
        for each in held
    }


def name_of(person: UUID) -> str:
    """The name that stands on a certificate. Raises Http404."""
    return person_for(person).name
