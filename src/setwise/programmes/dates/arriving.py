"""Somebody who was invited has come: their roster and their answers are theirs from now on."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.people import news
from setwise.programmes.dates.models import DateAnswer, Roster


def listen() -> None:
    """Hear of it."""
    news.when_come(_come)


def _come(*, organisation: UUID, invitation: UUID, person: UUID, at: datetime) -> None:
    for table in (Roster, DateAnswer):
        for each in table.objects.filter(organisation=organisation, invitation=invitation):
            try:
                with transaction.atomic():
                    table.objects.filter(organisation=organisation, pk=each.pk).update(
                        person=person, invitation=None
                    )
            except IntegrityError:
                # They had one already, by another address: the older one stays.
                each.delete()
