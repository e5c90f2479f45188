"""Putting right what is held of somebody. The moment comes in as an argument."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from setwise.design.words import phrase
from setwise.people.details import letters
from setwise.people.models import Belonging, Person
from setwise.people.organisations.access import PersonAccess
from setwise.people.organisations.usecases import Refused
from setwise.store import audit

TAKEN = phrase("Somebody else here has this employee number.")
RECORD = (
    *("employee_number", "band", "profession", "nmc_registered", "ward", "site"),
    *("line_manager", "start_date"),
)
"""The fields of the staff record that can be put right."""


@transaction.atomic
def change_names(*, person: Person, name: str, short_name: str) -> bool:
    """Be called something else, everywhere. False if nothing is different."""
    if (person.name, person.short_name) == (name, short_name):
        return False
    person.name, person.short_name = name, short_name
    person.save(update_fields=["name", "short_name"])
    return True


@transaction.atomic
def correct(*, access: PersonAccess, name: str, at: datetime, **record: Any) -> bool:
    """Put somebody's name and staff record right. False if nothing is different.

    The account is theirs: they are told when somebody else changes their name. Raises Refused.
    """
    renamed = _rename(access.person, name)
    changed = _changed(access.belonging, record)
    if not renamed and not changed:
        return False
    try:
        with transaction.atomic():
            access.belonging.save(update_fields=changed)
    except IntegrityError:
        raise Refused(TAKEN) from None
    audit.record(
        organisation=access.organisation.pk,
        actor=access.by.person,
        action="person_corrected",
        thing="belonging",
        thing_id=access.belonging.pk,
        at=at,
    )
    if renamed and access.by.person != access.person.pk:
        letters.name_corrected(access.person, access.organisation.name)
    return True


def _rename(person: Person, name: str) -> bool:
    if person.name == name:
        return False
    # What the others call them follows, unless they chose it themselves.
    if person.short_name == person.name.partition(" ")[0]:
        person.short_name = name.partition(" ")[0]
    person.name = name
    person.save(update_fields=["name", "short_name"])
    return True


def _changed(belonging: Belonging, record: dict[str, Any]) -> list[str]:
    changed = [each for each in RECORD if getattr(belonging, each) != record[each]]
    for each in changed:
        setattr(belonging, each, record[each])
    return changed
