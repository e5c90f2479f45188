"""The door to an organisation's texts: for those who look after it, or after some of its texts."""

from uuid import UUID

from django.http import Http404

from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.organisations.rules import LOOKS_AFTER, WRITES
from setwise.people.texts import shelf
from setwise.people.texts.shelf import Text


def writes_texts(person: UUID | None, organisation: UUID) -> OrganisationAccess:
    """The organisation, for its leads, editors and administrators. Raises Http404."""
    return organisation_for(person, organisation, *LOOKS_AFTER, *WRITES)


def text_for(person: UUID | None, organisation: UUID, key: str) -> tuple[OrganisationAccess, Text]:
    """One of its texts, too, for those who may change it. Raises Http404."""
    found = writes_texts(person, organisation)
    try:
        text = shelf.find(key)
    except LookupError:
        raise Http404 from None
    if not found.roles.intersection(text.group.writers):
        raise Http404
    return found, text


def texts_for(found: OrganisationAccess) -> tuple[Text, ...]:
    """Those that this person may change there."""
    return tuple(each for each in shelf.every() if found.roles.intersection(each.group.writers))
