"""What inviting holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.models import Invitation, Person


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "invitations",
            phrase("Invitations that you accepted"),
            # Who invited, made a code or imported a list stays, by an id that leads to nobody.
            frozenset({"people_invitation", "people_roomcode", "people_peopleimport"}),
            _accepted,
            _forget,
            {
                "accepted_at": phrase("Agreed"),
                "invited_at": phrase("Invited"),
                "organisation_name": phrase("Organisation"),
            },
        )
    )


def _accepted(person: UUID) -> list[dict[str, Any]]:
    mine = Invitation.objects.filter(person=person).order_by("accepted_at")
    rows = mine.values("accepted_at", "invited_at", organisation_name=F("organisation__name"))
    return [dict(row) for row in rows]


def _forget(person: UUID, at: datetime) -> None:
    Invitation.objects.filter(person=person).delete()
    address = Person.objects.filter(pk=person).values_list("email", flat=True).first()
    if address:
        Invitation.objects.filter(email=address).delete()
