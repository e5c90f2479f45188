"""The doors to an organisation's brand: its administrators change it; its logo is for everybody."""

from uuid import UUID

from django.http import Http404

from setwise.people.models import Logo
from setwise.people.organisations.access import administered as administered
from setwise.store import tenancy


def logo_of(organisation: UUID, digest: str) -> bytes:
    """The picture of an organisation's logo, for whoever comes, signed in or not. Raises Http404."""
    with tenancy.inside(organisation):
        mine = Logo.objects.filter(organisation=organisation, digest=digest)
        found = mine.values_list("png", flat=True).first()
    if found is None:
        raise Http404
    return bytes(found)
