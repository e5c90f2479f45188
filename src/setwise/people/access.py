"""The one door to people. A person is found through themselves, or not at all."""

from uuid import UUID

from django.http import Http404

from setwise.people.models import Organisation, Person


def person_for(person: UUID) -> Person:
    """The person whose id the session holds. Raises Http404 if there is no such person (any more)."""
    if found := Person.objects.filter(pk=person).first():
        return found
    raise Http404


def contacts_of(organisation: UUID) -> tuple[str, ...]:
    """Whom the organisation names for a concern, one a line; empty if it names nobody."""
    found = Organisation.objects.filter(pk=organisation).values_list("contacts", flat=True).first()
    return tuple(line.strip() for line in (found or "").splitlines() if line.strip())
