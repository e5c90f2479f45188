"""Signing in with another address. The moment comes in as an argument.

Only where people sign in: the demonstration knows no addresses.
"""

from datetime import datetime
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction

from setwise.people import sessions
from setwise.people.details import letters
from setwise.people.models import Person
from setwise.people.usecases import EmailTaken
from setwise.store import audit


@transaction.atomic
def change_address(*, person: Person, email: str, at: datetime, here: UUID | None) -> bool:
    """Sign in with another address from now on. It is proven. False if it is the same.

    The old address and the new one are told, and the person is signed out everywhere but here.
    Raises EmailTaken.
    """
    old, new = person.email, email.strip().lower()
    if old == new:
        return False
    person.email = new
    try:
        with transaction.atomic():
            person.save(update_fields=["email"])
    except IntegrityError:
        person.email = old
        raise EmailTaken from None
    EmailAddress.objects.filter(user=person).delete()
    sessions.end_all(person.pk, at, but=here)
    audit.record(
        organisation=None,
        actor=person.pk,
        action="address_changed",
        thing="person",
        thing_id=person.pk,
        at=at,
    )
    letters.address_changed(person, old or "")
    return True
