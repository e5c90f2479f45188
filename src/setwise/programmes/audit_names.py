"""What sets, memberships and meetings are called, for the administrator's page of the audit."""

from uuid import UUID

from setwise.design.words import say
from setwise.people.audit.names import Names, register
from setwise.programmes.models import Cohort, LearningSet, Meeting, Membership, Programme


def learn() -> None:
    """Let the audit's page know them."""
    register("programme", _programmes)
    register("cohort", _cohorts)
    register("set", _sets)
    register("membership", _memberships)
    register("meeting", _meetings)


def _programmes(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Programme.objects.filter(organisation=organisation, pk__in=ids)
    return dict(found.values_list("pk", "name"))


def _cohorts(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Cohort.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "programme__name", "name")
    return {key: f"{programme}, {name}" for key, programme, name in rows}


def _sets(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = LearningSet.objects.filter(organisation=organisation, pk__in=ids)
    return dict(found.values_list("pk", "name"))


def _memberships(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Membership.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "person__name", "learning_set__name")
    return {key: f"{person}, {name}" for key, person, name in rows}


def _meetings(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Meeting.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "learning_set__name", "number")
    return {
        key: say("{name} · {Meeting} {number}", name=name, number=number)
        for key, name, number in rows
    }
