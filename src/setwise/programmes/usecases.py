"""What can be done about programmes, sets and meetings. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Max

from setwise.people.models import Organisation, Person
from setwise.programmes import news
from setwise.programmes.models import Depth, LearningSet, Meeting, Membership, Programme, Role

DEFAULT_PROCESS = "action-learning-set"


class AlreadyMember(ValueError):
    """The person belongs to the set already."""


class OtherOrganisation(ValueError):
    """The programme belongs to another organisation than the set would."""


def start_programme(*, organisation: Organisation, name: str) -> Programme:
    """Begin a programme."""
    return Programme.objects.create(organisation=organisation, name=name)


def form_set(
    *,
    organisation: Organisation,
    name: str,
    programme: Programme | None = None,
    contract_line: str = "",
    least_to_run: int = 3,
    depth: Depth = Depth.LIGHT,
) -> LearningSet:
    """Form a set, without members as yet. Raises OtherOrganisation."""
    if programme and programme.organisation_id != organisation.pk:
        raise OtherOrganisation
    return LearningSet.objects.create(
        organisation=organisation,
        programme=programme,
        name=name,
        contract_line=contract_line,
        least_to_run=least_to_run,
        depth=depth,
    )


def add_member(
    *, learning_set: LearningSet, person: Person, since: datetime, role: Role = Role.MEMBER
) -> Membership:
    """Let someone belong to the set. Raises AlreadyMember."""
    try:
        with transaction.atomic():
            news.changed(learning_set.pk)
            return Membership.objects.create(
                organisation_id=learning_set.organisation_id,
                learning_set=learning_set,
                person=person,
                role=role,
                since=since,
            )
    except IntegrityError:
        raise AlreadyMember from None


def end_membership(*, learning_set: LearningSet, person: Person, until: datetime) -> bool:
    """Let someone belong no longer, from now on. False if they did not."""
    belonging = Membership.objects.filter(learning_set=learning_set, person=person, until=None)
    ended = bool(belonging.update(until=until))
    if ended:
        news.changed(learning_set.pk)
    return ended


def plan_meeting(
    *,
    learning_set: LearningSet,
    starts_at: datetime,
    ends_at: datetime,
    place: str = "",
    process: str = DEFAULT_PROCESS,
    depth: Depth | None = None,
    options: dict[str, object] | None = None,
) -> Meeting:
    """Plan the set's next meeting, in the set's own depth unless told otherwise.

    Raises ValueError if it would end before it starts.
    """
    if ends_at <= starts_at:
        raise ValueError("A meeting ends after it starts.")
    with transaction.atomic():
        news.changed(learning_set.pk)
        return Meeting.objects.create(
            organisation_id=learning_set.organisation_id,
            learning_set=learning_set,
            number=_next_number(learning_set),
            starts_at=starts_at,
            ends_at=ends_at,
            place=place,
            process=process,
            depth=depth or learning_set.depth,
            options=options or {},
        )


def pin_process(*, meeting: UUID, process: str, version: int) -> bool:
    """Fix the process that the meeting begins with. False, and nothing changed, if it was fixed.

    One statement, for use inside the transaction that records the beginning.
    """
    unpinned = Meeting.objects.filter(pk=meeting, process_version=None)
    return bool(unpinned.update(process=process, process_version=version))


def mark_closed(*, meeting: UUID, at: datetime | None) -> None:
    """Note when the meeting closed, or that it is open again (None).

    One statement, for use inside the transaction that records the closing.
    """
    Meeting.objects.filter(pk=meeting).update(closed_at=at)


def _next_number(learning_set: LearningSet) -> int:
    # The set's row is the queue for those who plan at the same moment.
    LearningSet.objects.select_for_update().get(pk=learning_set.pk)
    latest = Meeting.objects.filter(learning_set=learning_set).aggregate(latest=Max("number"))
    return (latest["latest"] or 0) + 1
