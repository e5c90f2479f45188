"""Lists of people can lead into a cohort."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from setwise.people.importing import onwards
from setwise.people.importing.onwards import Arriving, Onwards, Places, Slots
from setwise.people.importing.values import Bad
from setwise.programmes.cohorts import enrolling
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.models import Cohort


def learn() -> None:
    """Let lists know the cohorts of an organisation."""
    onwards.register(Onwards(_cohorts, _slots, _take_in, _take_out, "cohorts:cohort"))


def _cohorts(organisation: UUID) -> Mapping[UUID, str]:
    here = Cohort.objects.filter(
        organisation=organisation, closed_at=None, programme__ended_at=None
    )
    rows = here.order_by("-made_at").values_list("pk", "programme__name", "name")
    return {key: f"{programme}, {name}" for key, programme, name in rows}


def _slots(place: UUID) -> Slots:
    found = Cohort.objects.filter(pk=place).values_list("slots", flat=True).first()
    there = halves.known(found or ())

    def read(cell: str) -> Sequence[str]:
        try:
            return halves.codes_in(cell, there)
        except halves.Bad as bad:
            raise Bad(bad.text) from None

    return read


def _take_in(place: UUID, arriving: Sequence[Arriving], at: datetime) -> Places:
    cohort = Cohort.objects.filter(pk=place).first()
    if cohort is None:
        return Places()
    arrivals = [Arrival(*each) for each in arriving]
    made = enrolling.enrol(cohort=cohort, arrivals=arrivals, at=at)
    return Places(
        [str(each.pk) for each in made if each.person_id],
        [str(each.pk) for each in made if each.invitation_id],
    )


def _take_out(organisation: UUID, places: Places) -> None:
    enrolling.withdraw(organisation=organisation, people=places.people, invited=places.invited)
