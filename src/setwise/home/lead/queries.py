"""All sets of an organisation at a glance, as plain data: four queries, however many there are."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, QuerySet, Subquery

from setwise.home.lead.rules import Known, Need, needs
from setwise.people.access import OrganisationAccess
from setwise.people.models import Invitation
from setwise.programmes.models import (
    Coming,
    ContractVersion,
    LearningSet,
    Meeting,
    Membership,
    Release,
    Role,
)
from setwise.programmes.tending.access import HOLDS


class Needing(NamedTuple):
    """A set, and what it needs."""

    id: UUID
    name: str
    cohort: UUID | None
    cohort_name: str
    needs: tuple[Need, ...]


def glance(access: OrganisationAccess, at: datetime) -> tuple[Needing, ...]:
    """Every set that has not ended, by name, with what it needs."""
    rows = list(_sets(access.organisation, at))
    invited = _invited(access.organisation)
    ahead = [row["next_id"] for row in rows if row["next_id"]]
    sorry, unreleased = _sorry(access.organisation, ahead), _unreleased(access.organisation, ahead)
    return tuple(
        Needing(
            row["pk"],
            row["name"],
            row["cohort"],
            row["cohort__name"] or "",
            needs(
                _known(row, at)._replace(
                    members=(row["members"] or 0) + invited.get(row["pk"], 0),
                    sorry=sorry.get(row["next_id"], 0),
                    unreleased=unreleased.get(row["next_id"], 0),
                )
            ),
        )
        for row in rows
    )


def _known(row: dict[str, Any], at: datetime) -> Known:
    least = row["least_to_run"]
    return Known(
        facilitated=row["facilitated"],
        members=0,
        size_least=row["programme__size_least"] or least,
        least_to_run=least,
        has_next=row["next_id"] is not None,
        has_met=row["has_met"],
        sorry=0,
        agreed=row["stood_at"] is not None or bool(row["contract_line"]),
        days_ahead=(row["next_at"] - at).days if row["next_at"] else 0,
    )


def _sets(organisation: UUID, at: datetime) -> QuerySet[LearningSet, dict[str, Any]]:
    belong = Membership.objects.filter(learning_set=OuterRef("pk"), until=None)
    members = belong.filter(role=Role.MEMBER.value).order_by().values("learning_set")
    dates = Meeting.objects.filter(learning_set=OuterRef("pk"), cancelled_at=None)
    ahead = dates.filter(closed_at=None, ends_at__gt=at).order_by("starts_at")
    live = ContractVersion.objects.filter(learning_set=OuterRef("pk"), ended_at=None)
    found = LearningSet.objects.filter(
        organisation=organisation, ended_at=None, own_set=None
    ).annotate(
        members=Subquery(members.annotate(n=Count("pk")).values("n")),
        facilitated=Exists(belong.filter(role__in=[role.value for role in HOLDS])),
        next_id=Subquery(ahead.values("pk")[:1]),
        next_at=Subquery(ahead.values("starts_at")[:1]),
        has_met=Exists(dates.filter(ends_at__lte=at)),
        stood_at=Subquery(live.order_by("-number").values("stood_at")[:1]),
    )
    rows: QuerySet[LearningSet, dict[str, Any]] = found.order_by("name", "pk").values(
        *("pk", "name", "cohort", "cohort__name", "programme__size_least", "least_to_run"),
        *("contract_line", "members", "facilitated", "next_id", "next_at", "has_met", "stood_at"),
    )
    return rows


def _invited(organisation: UUID) -> dict[UUID, int]:
    """How many invitations that nobody has answered lead into each set."""
    waiting = Invitation.objects.filter(
        organisation=organisation, leads_to__isnull=False, accepted_at=None
    )
    rows = waiting.order_by().values("leads_to").annotate(n=Count("pk"))
    return {key: n for key, n in rows.values_list("leads_to", "n") if key}


def _sorry(organisation: UUID, meetings: Collection[UUID]) -> dict[UUID, int]:
    """How many members have said of each meeting that they cannot come."""
    said = Coming.objects.filter(
        organisation=organisation,
        meeting__in=meetings,
        can_come=False,
        meeting__learning_set__memberships__person=F("person"),
        meeting__learning_set__memberships__until=None,
        meeting__learning_set__memberships__role=Role.MEMBER.value,
    )
    rows = said.order_by().values("meeting").annotate(n=Count("pk"))
    return dict(rows.values_list("meeting", "n"))


def _unreleased(organisation: UUID, meetings: Collection[UUID]) -> dict[UUID, int]:
    """For how many people of each meeting a manager was asked, and has not answered."""
    open_ = Release.objects.filter(
        organisation=organisation, meeting__in=meetings, told__isnull=False, released_at=None
    )
    rows = open_.order_by().values("meeting").annotate(n=Count("pk"))
    return dict(rows.values_list("meeting", "n"))
