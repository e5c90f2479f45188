"""The door to lists that were uploaded, for those who look after the organisation."""

from uuid import UUID

from django.http import Http404

from setwise.people.access import OrganisationAccess
from setwise.people.models import PeopleImport
from setwise.people.organisations.access import looked_after


def upload_for(
    person: UUID | None, organisation: UUID, upload: UUID
) -> tuple[OrganisationAccess, PeopleImport]:
    """A list that was uploaded here. Raises Http404."""
    found = looked_after(person, organisation)
    if one := PeopleImport.objects.filter(organisation=organisation, pk=upload).first():
        return found, one
    raise Http404
