"""Who would facilitate sets of a cohort: how many at most, and when."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.http import Http404

from setwise.design.words import phrase
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import Offer
from setwise.programmes.tending.queries import facilitators

NOBODY = phrase("Choose somebody who holds the role of {facilitator}.")


@transaction.atomic
def offer(*, access: CohortAccess, person: UUID, most: int, slots: Sequence[str]) -> Offer:
    """Somebody facilitates so many sets at most, at these half-days (empty: all). Raises Refused."""
    if person not in {each.person for each in facilitators(access.cohort.organisation_id)}:
        raise Refused(NOBODY, "person")
    made, _ = Offer.objects.update_or_create(
        cohort=access.cohort,
        person_id=person,
        defaults={"most": most, "slots": list(slots)},
        create_defaults={
            "organisation_id": access.cohort.organisation_id,
            "most": most,
            "slots": list(slots),
        },
    )
    return made


def offer_of(access: CohortAccess, offer: UUID) -> Offer:
    """An offer for this cohort. Raises Http404."""
    here = Offer.objects.filter(cohort=access.cohort, pk=offer).select_related("person")
    if one := here.first():
        return one
    raise Http404


def take_back(*, access: CohortAccess, offer: UUID) -> bool:
    """Somebody facilitates none of them. False if they did not offer."""
    gone, _ = Offer.objects.filter(cohort=access.cohort, pk=offer).delete()
    return bool(gone)
