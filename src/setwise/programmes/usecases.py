"""What can be done about programmes, sets and meetings. The moment comes in as an argument.

`by` is who does it: a person's id, or a word that the audit knows. `at` is when it is done; now,
unless told.
"""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from setwise.people.models import Organisation, Person
from setwise.programmes import news
from setwise.programmes.models import (
    Cohort,
    Depth,
    LearningSet,
    Meeting,
    Membership,
    Programme,
    Role,
)
from setwise.programmes.needs import usecases as needs
from setwise.programmes.numbering import next_number, number_by_date
from setwise.store import audit

DEFAULT_PROCESS = "action-learning-set"
By = UUID | str
_KINDS: dict[type[object], str] = {
    LearningSet: "set",
    Membership: "membership",
    Meeting: "meeting",
}


class AlreadyMember(ValueError):
    """The person belongs to the set already."""


class OtherOrganisation(ValueError):
    """The programme or cohort belongs to another organisation than the set would."""


def start_programme(*, organisation: Organisation, name: str) -> Programme:
    """Begin a programme."""
    return Programme.objects.create(organisation=organisation, name=name)


def form_set(
    *,
    organisation: Organisation,
    name: str,
    programme: Programme | None = None,
    cohort: Cohort | None = None,
    contract_line: str = "",
    least_to_run: int = 3,
    depth: Depth = Depth.LIGHT,
    by: By = audit.HOUSE,
    at: datetime | None = None,
) -> LearningSet:
    """Form a set, without members as yet. Raises OtherOrganisation."""
    for elsewhere in (programme, cohort):
        if elsewhere and elsewhere.organisation_id != organisation.pk:
            raise OtherOrganisation
    with transaction.atomic():
        formed = LearningSet.objects.create(
            organisation=organisation,
            programme=programme,
            cohort=cohort,
            name=name,
            contract_line=contract_line,
            least_to_run=least_to_run,
            depth=depth,
        )
        _note("set_formed", formed, at, by)
    return formed


def _note(
    action: str, thing: LearningSet | Membership | Meeting, at: datetime | None, by: By
) -> None:
    audit.record(
        organisation=thing.organisation_id,
        actor=by,
        action=action,
        thing=_KINDS[type(thing)],
        thing_id=thing.pk,
        at=at or timezone.now(),
    )


def add_member(
    *,
    learning_set: LearningSet,
    person: Person,
    since: datetime,
    role: Role = Role.MEMBER,
    by: By = audit.HOUSE,
) -> Membership:
    """Let someone belong to the set. Raises AlreadyMember."""
    try:
        with transaction.atomic():
            news.changed(learning_set.pk)
            begun = Membership.objects.create(
                organisation_id=learning_set.organisation_id,
                learning_set=learning_set,
                person=person,
                role=role,
                since=since,
            )
            _note("membership_begun", begun, since, by)
            return begun
    except IntegrityError:
        raise AlreadyMember from None


@transaction.atomic
def end_membership(
    *, learning_set: LearningSet, person: Person, until: datetime, by: By = audit.HOUSE
) -> bool:
    """Let someone belong no longer, from now on. False if they did not."""
    held = Membership.objects.filter(learning_set=learning_set, person=person, until=None)
    ending = held.first()
    if ending is None or not held.filter(pk=ending.pk).update(until=until):
        return False
    needs.forget(
        organisation=ending.organisation_id, learning_set=learning_set.pk, person=person.pk
    )
    news.changed(learning_set.pk)
    _note("membership_ended", ending, until, by)
    return True


def plan_meeting(
    *,
    learning_set: LearningSet,
    starts_at: datetime,
    ends_at: datetime,
    place: str = "",
    process: str = DEFAULT_PROCESS,
    depth: Depth | None = None,
    options: dict[str, object] | None = None,
    by: By = audit.HOUSE,
    at: datetime | None = None,
) -> Meeting:
    """Plan a meeting of the set, in the set's own depth unless told otherwise.

    Raises ValueError if it would end before it starts.
    """
    if ends_at <= starts_at:
        raise ValueError("A meeting ends after it starts.")
    with transaction.atomic():
        news.changed(learning_set.pk)
        planned = Meeting.objects.create(
            organisation_id=learning_set.organisation_id,
            learning_set=learning_set,
            number=next_number(learning_set.pk),
            starts_at=starts_at,
            ends_at=ends_at,
            place=place,
            process=process,
            depth=depth or learning_set.depth,
            options=options or {},
        )
        if number_by_date(learning_set.pk):
            planned.refresh_from_db(fields=["number"])
        _note("meeting_planned", planned, at, by)
    return planned


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
