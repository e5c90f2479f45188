"""What follows in cohorts from coming to an organisation, from leaving it, and from coming back."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.people import news
from setwise.programmes.models import Enrolment, Offer

By = UUID | str


def listen() -> None:
    """Hear of it."""
    news.when_come(_come)
    news.when_gone(_gone)
    news.when_back(_back)


def _come(*, organisation: UUID, invitation: UUID, person: UUID, at: datetime) -> None:
    for place in Enrolment.objects.filter(organisation=organisation, invitation=invitation):
        try:
            with transaction.atomic():
                Enrolment.objects.filter(pk=place.pk).update(person=person, invitation=None)
        except IntegrityError:
            # They had a place in this cohort already, by another address.
            place.delete()


def _gone(
    *, organisation: UUID, person: UUID | None, at: datetime, by: By, since: datetime | None
) -> None:
    # Where the whole organisation pauses, nobody is in the way of anybody's sets.
    if person is not None:
        mine = Enrolment.objects.filter(organisation=organisation, person=person, left_at=None)
        mine.update(left_at=at)
        Offer.objects.filter(organisation=organisation, person=person).delete()


def _back(
    *, organisation: UUID, person: UUID | None, at: datetime, by: By, since: datetime | None
) -> None:
    # The places that ended at the very moment of the suspension are those that it ended.
    ended = Enrolment.objects.filter(organisation=organisation, person=person, left_at=since)
    for place in ended if person is not None else ():
        try:
            with transaction.atomic():
                Enrolment.objects.filter(pk=place.pk).update(left_at=None)
        except IntegrityError:
            continue
