"""The sets that somebody facilitates, at a glance, as plain data."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import OuterRef, Subquery

from setwise.home.facilitator.rules import Quorum, quorum
from setwise.programmes.access import MeetingAccess, MeetingFacts, SetAccess, SetFacts
from setwise.programmes.models import Coming, ContractVersion, Membership, Role
from setwise.programmes.tending.access import HOLDS
from setwise.store import tenancy

LATE = datetime.max.replace(tzinfo=UTC)


class Said(NamedTuple):
    """Somebody of a set, and what they said about its next meeting; None: nothing yet."""

    person: UUID
    name: str
    role: Role
    can_come: bool | None


class Tended(NamedTuple):
    """A set that somebody facilitates."""

    learning_set: SetFacts
    next: MeetingFacts | None
    coming: int
    sorry: tuple[str, ...]
    silent: int
    """How many members have not said yet."""
    quorum: Quorum
    contract: str
    """`none`, `waiting` or `agreed`."""


def glance(
    mine: Iterable[SetAccess], meetings: Iterable[MeetingAccess], at: datetime
) -> tuple[Tended, ...]:
    """The sets of these that the person facilitates, the next to meet first; two queries for each
    organisation.
    """
    held = [each.learning_set for each in mine if each.role in HOLDS]
    ahead = next_of(meetings, at)
    found: list[Tended] = []
    for organisation in dict.fromkeys(each.organisation for each in held):
        here = [each for each in held if each.organisation == organisation]
        with tenancy.inside(organisation):
            found += _of(organisation, here, ahead, at)
    return tuple(sorted(found, key=lambda each: each.next.starts_at if each.next else LATE))


def next_of(meetings: Iterable[MeetingAccess], at: datetime) -> dict[UUID, MeetingFacts]:
    """The next meeting of each set that has one; they come earliest first.

    Of several that are going on, the one that began last is the one that is meant.
    """
    found: dict[UUID, MeetingFacts] = {}
    for each in meetings:
        goes_on = each.meeting.closed_at is None and each.meeting.ends_at > at
        if goes_on and (each.learning_set.id not in found or each.meeting.starts_at <= at):
            found[each.learning_set.id] = each.meeting
    return found


def _of(
    organisation: UUID, here: Sequence[SetFacts], ahead: dict[UUID, MeetingFacts], at: datetime
) -> list[Tended]:
    ids = [each.id for each in here]
    said = answers_in(ids, [ahead[each].id for each in ids if each in ahead])
    contracts = _contracts(organisation, ids)
    return [
        _tended(each, ahead.get(each.id), said[each.id], contracts.get(each.id, "none"), at)
        for each in here
    ]


def answers_in(
    learning_sets: Sequence[UUID], meetings: Sequence[UUID]
) -> dict[UUID, tuple[Said, ...]]:
    """Who belongs to each set, and what they said about the one of the meetings that is its own."""
    about = Coming.objects.filter(
        person=OuterRef("person"),
        meeting__in=meetings,
        meeting__learning_set=OuterRef("learning_set"),
    )
    rows = (
        Membership.objects.filter(learning_set__in=learning_sets, until=None)
        .annotate(said=Subquery(about.values("can_come")[:1]))
        .order_by("since", "person__name", "pk")
        .values_list("learning_set", "person", "person__short_name", "role", "said")
    )
    found: defaultdict[UUID, tuple[Said, ...]] = defaultdict(tuple)
    for key, person, name, role, said in rows:
        found[key] += (Said(person, name, Role(role), said),)
    return found


def _contracts(organisation: UUID, learning_sets: Sequence[UUID]) -> dict[UUID, str]:
    live = ContractVersion.objects.filter(
        organisation=organisation, learning_set__in=learning_sets, ended_at=None
    )
    rows = live.order_by("number").values_list("learning_set", "stood_at")
    return {key: "agreed" if stood else "waiting" for key, stood in rows}


def _tended(
    learning_set: SetFacts,
    ahead: MeetingFacts | None,
    said: Sequence[Said],
    contract: str,
    at: datetime,
) -> Tended:
    members = [each for each in said if each.role is Role.MEMBER]
    coming = sum(each.can_come is True for each in members)
    sorry = sum(each.can_come is False for each in members)
    return Tended(
        learning_set,
        ahead,
        coming,
        tuple(each.name for each in said if each.can_come is False),
        len(members) - coming - sorry,
        quorum(
            members=len(members),
            coming=coming,
            sorry=sorry,
            least=learning_set.least_to_run,
            ahead=(ahead.starts_at if ahead else LATE) - at,
        ),
        contract,
    )
