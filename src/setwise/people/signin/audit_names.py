"""What ways to sign in and recoveries are called, for the administrator's page of the audit."""

from uuid import UUID

from setwise.people.audit.names import Names, register
from setwise.people.signin.models import LostStep, Provider


def learn() -> None:
    """Let the audit's page know them."""
    register("provider", _providers)
    register("recovery", _recoveries)


def _providers(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Provider.objects.filter(organisation=organisation, pk__in=ids)
    return dict(found.values_list("pk", "name"))


def _recoveries(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = LostStep.objects.filter(organisation=organisation, pk__in=ids)
    return dict(found.values_list("pk", "person__name"))
