"""What can be done by those who look after sets. The moment comes in as an argument."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404

from setwise.core.meeting import processes
from setwise.design.words import LazySay, phrase
from setwise.people.models import Belonging, Organisation, Person, RoleHeld
from setwise.people.models import Role as Held
from setwise.programmes import news
from setwise.programmes import usecases as programmes
from setwise.programmes.models import Depth, LearningSet, Meeting, Membership, Role
from setwise.programmes.news import DateChange, Dated
from setwise.programmes.tending.access import HOLDS, SetsAccess, SetTended
from setwise.store import audit

NOT_A_FACILITATOR = phrase(
    "{name} does not hold the role of {facilitator} yet. An administrator or lead gives it on their page."
)
TWICE = phrase("{name} cannot be both {facilitator} and {co_facilitator}.")
PAST = phrase("This is over already. Choose a time that is still to come.")
ENDED = phrase("This {set} has ended: it has no further dates.")
OVER = phrase("This {set} has ended: who belonged to it stays as it was.")
NAMELESS = phrase("Write a name for the {set}")
BUSY = phrase("The {set} meets already at that time.")


class Refused(Exception):
    """It cannot be done; the text says why, and `field` where it was asked."""

    def __init__(self, text: LazySay, field: str = "") -> None:
        super().__init__(str(text))
        self.field = field


@transaction.atomic
def form(
    *,
    access: SetsAccess,
    name: str,
    contract_line: str,
    depth: Depth,
    facilitator: UUID | None,
    co_facilitator: UUID | None,
    people: Iterable[UUID],
    at: datetime,
) -> LearningSet:
    """Form a set with its people. Raises Refused, and Http404 for people of elsewhere."""
    organisation = Organisation.objects.get(pk=access.organisation.organisation)
    formed = programmes.form_set(
        organisation=organisation,
        name=name,
        contract_line=contract_line,
        depth=depth,
        by=access.person,
        at=at,
    )
    roles = dict.fromkeys(people, Role.MEMBER)
    for person, role in ((co_facilitator, HOLDS[1]), (facilitator, HOLDS[0])):
        if person is not None:
            roles[person] = role
    if facilitator is not None and facilitator == co_facilitator:
        twice = Person.objects.get(pk=facilitator).name
        raise Refused(TWICE.bind(name=twice), "co_facilitator")
    tended = SetTended(access.organisation, formed, True)
    for person, role in roles.items():
        add(access=tended, person=person, role=role, at=at)
    return formed


@transaction.atomic
def add(*, access: SetTended, person: UUID, role: Role, at: datetime) -> bool:
    """Let somebody of the organisation belong to the set. False if they do already.

    Raises Refused, and Http404 for somebody who does not belong to the organisation.
    """
    _goes_on(access)
    somebody = _of_the_organisation(access, person)
    _may_hold(access, somebody, role)
    try:
        programmes.add_member(
            learning_set=access.learning_set,
            person=somebody,
            role=role,
            since=at,
            by=access.person,
        )
    except programmes.AlreadyMember:
        return False
    return True


def _goes_on(access: SetTended) -> None:
    if access.learning_set.ended_at is not None:
        raise Refused(OVER)


def _of_the_organisation(access: SetTended, person: UUID) -> Person:
    belonging = coming(access.organisation.organisation).filter(person=person)
    found = belonging.select_related("person").first()
    if found is None:
        raise Http404
    return found.person


def coming(organisation: UUID) -> QuerySet[Belonging]:
    """Those of an organisation who may belong to a set: joined, and not suspended."""
    return Belonging.objects.filter(
        organisation=organisation, joined_at__isnull=False, left_at=None, suspended_at=None
    )


def _may_hold(access: SetTended, person: Person, role: Role) -> None:
    # Who facilitates is asked for a second step, which hangs on the organisation's role. A set of
    # one's own has no such roles.
    if role not in HOLDS or access.organisation.own_set:
        return
    held = RoleHeld.objects.filter(
        organisation=access.organisation.organisation,
        person=person,
        role=Held.FACILITATOR.value,
        until=None,
    )
    if not held.exists():
        raise Refused(NOT_A_FACILITATOR.bind(name=person.name), role.value)


@transaction.atomic
def change_role(*, access: SetTended, person: UUID, role: Role, at: datetime) -> bool:
    """Let somebody be something else in the set from now on. False if they are, or are not in it.

    Raises Refused.
    """
    _goes_on(access)
    held = Membership.objects.filter(learning_set=access.learning_set, person=person, until=None)
    membership = held.exclude(role=role.value).select_related("person").first()
    if membership is None:
        return False
    _may_hold(access, membership.person, role)
    remove(access=access, person=person, at=at)
    return add(access=access, person=person, role=role, at=at)


def remove(*, access: SetTended, person: UUID, at: datetime) -> bool:
    """Let somebody belong to the set no longer. False if they did not. Raises Refused."""
    _goes_on(access)
    held = Membership.objects.filter(learning_set=access.learning_set, person=person, until=None)
    membership = held.select_related("person").first()
    if membership is None:
        return False
    return programmes.end_membership(
        learning_set=access.learning_set, person=membership.person, until=at, by=access.person
    )


@transaction.atomic
def rename(*, access: SetTended, name: str, at: datetime) -> bool:
    """Call the set by another name. False if it is called so. Raises Refused."""
    mine = LearningSet.objects.filter(pk=access.learning_set.pk)
    name = " ".join(name.split())
    if not name:
        raise Refused(NAMELESS, "name")
    if not mine.exclude(name=name).update(name=name):
        return False
    access.learning_set.name = name
    news.changed(access.learning_set.pk)
    audit.record(
        organisation=access.organisation.organisation,
        actor=access.person,
        action="set_renamed",
        thing="set",
        thing_id=access.learning_set.pk,
        at=at,
    )
    return True


@transaction.atomic
def plan(
    *,
    access: SetTended,
    starts_at: datetime,
    ends_at: datetime,
    place: str,
    process: str,
    depth: Depth,
    at: datetime,
) -> Meeting:
    """Plan a meeting of the set. Raises Refused, and KeyError for a process there is not."""
    processes.newest(process)
    if access.learning_set.ended_at is not None:
        raise Refused(ENDED, "day")
    if ends_at <= at:
        raise Refused(PAST, "day")
    others = Meeting.objects.filter(
        learning_set=access.learning_set,
        closed_at=None,
        cancelled_at=None,
        starts_at__lt=ends_at,
        ends_at__gt=starts_at,
    )
    if others.exists():
        raise Refused(BUSY, "starts")
    planned = programmes.plan_meeting(
        learning_set=access.learning_set,
        starts_at=starts_at,
        ends_at=ends_at,
        place=place,
        process=process,
        depth=depth,
        by=access.person,
        at=at,
    )
    organisation = access.organisation.organisation
    news.dated(Dated(organisation, DateChange.PUBLISHED, (planned.pk,), "", at, access.person))
    return planned
