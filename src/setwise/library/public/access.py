"""Whose public pages somebody reads who may be nobody: the installation's, or an organisation's."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from django.http import Http404

from setwise.people.models import Organisation
from setwise.store import tenancy
from setwise.store.tenancy import Errand


class Face(NamedTuple):
    """An organisation as it shows itself, or the installation's own face, which is nobody's."""

    organisation: UUID | None
    name: str
    named: bool
    """Its addresses say which organisation it is."""


NOBODYS = Face(None, "", named=False)


def at_the_root() -> Face:
    """The organisation that has the installation to itself; where there are several, nobody."""
    with tenancy.on(Errand.PUBLIC):
        real = Organisation.objects.filter(is_demo=False, own_set=False, suspended_at=None)
        # Two are enough to know that it is not one.
        found = tuple(real.values_list("pk", "name")[:2])
    return Face(*found[0], named=False) if len(found) == 1 else NOBODYS


def of(organisation: UUID) -> Face:
    """An organisation by its id. A set that keeps itself has no public face. Raises Http404."""
    with tenancy.inside(organisation):
        here = Organisation.objects.filter(pk=organisation, own_set=False, suspended_at=None)
        name = here.values_list("name", flat=True).first()
    if name is None:
        raise Http404
    return Face(organisation, name, named=True)
