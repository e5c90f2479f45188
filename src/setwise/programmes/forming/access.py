"""The door to the forming of a cohort's sets, for administrators and leads."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.programmes.cohorts.access import CohortAccess, cohort_for
from setwise.programmes.models import FormingRun


@dataclass(frozen=True, slots=True)
class FormingAccess:
    """A forming, for one of those who look after the organisation."""

    cohort: CohortAccess
    run: FormingRun


def forming_for(person: UUID | None, organisation: UUID, cohort: UUID) -> FormingAccess:
    """The forming of a cohort that has begun. Raises Http404."""
    found = cohort_for(person, organisation, cohort)
    if run := FormingRun.objects.filter(cohort=found.cohort).first():
        return FormingAccess(found, run)
    raise Http404
