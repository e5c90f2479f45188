"""Somebody who was invited has come: their place in a cohort is theirs from now on."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.people import news
from setwise.programmes.models import Enrolment


def listen() -> None:
    """Hear of it."""
    news.when_come(_come)


def _come(*, organisation: UUID, invitation: UUID, person: UUID, at: datetime) -> None:
    for place in Enrolment.objects.filter(organisation=organisation, invitation=invitation):
        try:
            with transaction.atomic():
                Enrolment.objects.filter(pk=place.pk).update(person=person, invitation=None)
        except IntegrityError:
            # They had a place in this cohort already, by another address.
            place.delete()
