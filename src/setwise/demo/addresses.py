"""The addresses of the made-up people. Mail to them is kept, and read on the demonstration's page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q

from setwise.demo import cast, intake
from setwise.people.models import Organisation, Person


def address(name: str) -> str:
    """Of somebody, or of whoever manages a ward: words with dots, in plain letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return f"{'.'.join(re.findall(r'[a-z]+', plain))}@{cast.MAIL}"


def ward_managers() -> dict[str, str]:
    """Whom to write to for each ward of the intake."""
    wards = [ward for some in intake.WARDS.values() for ward in some]
    return {ward: address(f"{ward} manager") for ward in wards}


def give(organisation: Organisation) -> int:
    """An address to everybody of the demonstration who has none yet; to how many.

    A rehearsal's people have the same names again, and nobody writes to them.
    """
    here = Q(memberships__learning_set__name=cast.SET, memberships__organisation=organisation)
    mine = here | Q(belongings__organisation=organisation) & ~_rehearse(organisation)
    found = {address(each.name): each for each in Person.objects.filter(mine, email=None)}
    taken = set(Person.objects.filter(email__in=found).values_list("email", flat=True))
    for email, person in found.items():
        if email not in taken:
            Person.objects.filter(pk=person.pk).update(email=email)
    return len(found) - len(taken)


def _rehearse(organisation: Organisation) -> Q:
    return Q(
        memberships__organisation=organisation,
        memberships__learning_set__name__startswith=cast.REHEARSAL,
    )


def people_at(emails: Iterable[str]) -> dict[str, UUID]:
    """Of these addresses, those that are somebody's, and whose."""
    found = Person.objects.filter(email__in=set(emails)).values_list("email", "pk")
    return {email: pk for email, pk in found if email}


def key(email: str) -> str:
    """The key of a tab of whoever has this address."""
    local = re.sub(r"[^a-z0-9]+", "-", email.rpartition("@")[0].lower()).strip("-")
    return local[:40] or "somebody"
