"""What can be done in the demonstration: prepare it, begin a meeting, take a chair, set the pace."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from django.db import transaction
from django.http import Http404

from setwise.core.meeting import processes
from setwise.demo import addresses, cast, contract, options
from setwise.demo.options import Options
from setwise.people.models import Organisation, Person
from setwise.people.usecases import add_person, belong, found_organisation
from setwise.programmes.models import ASIDE, Depth, LearningSet, Meeting, Programme, Role
from setwise.programmes.usecases import add_member, form_set, plan_meeting, start_programme


class Chair(StrEnum):
    """The chairs that a newcomer can pick at the door."""

    PRESENT = "present"
    MEMBER = "member"
    FACILITATE = "facilitate"
    WATCH = "watch"


TAKEN_BY: dict[Chair, cast.Part] = {
    Chair.PRESENT: cast.EWAN,
    Chair.MEMBER: cast.CARYS,
    Chair.FACILITATE: cast.GRACE,
}


NEXT_IN = timedelta(weeks=4)


class Begun(NamedTuple):
    """A fresh meeting, and whose chair the newcomer has in it (nobody's, if they watch)."""

    meeting: UUID
    key: str = ""
    person: UUID | None = None


_preparing = threading.Lock()


def prepare(*, at: datetime) -> LearningSet:
    """The demonstration's trust, programme, people and set; made only if they are not there."""
    with _preparing, transaction.atomic():
        organisation = Organisation.objects.filter(name=cast.ORGANISATION, is_demo=True).first()
        if organisation is None:
            organisation = _found()
        found = LearningSet.objects.filter(organisation=organisation, name=cast.SET).first()
        found = found or _form_willow(organisation, at)
        addresses.give(organisation)
        return found


def _form_willow(organisation: Organisation, at: datetime) -> LearningSet:
    formed = _form(organisation, cast.SET, cast.WILLOW, at)
    people = {part.short: person_called(formed.pk, part.short).pk for part in cast.WILLOW}
    contract.agree(formed, people, at=at - timedelta(days=89))
    return formed


def _found() -> Organisation:
    organisation = found_organisation(name=cast.ORGANISATION, is_demo=True)
    organisation.contacts = cast.CONTACTS
    organisation.save(update_fields=["contacts"])
    start_programme(organisation=organisation, name=cast.PROGRAMME)
    return organisation


def _form(
    organisation: Organisation, name: str, parts: tuple[cast.Part, ...], at: datetime
) -> LearningSet:
    learning_set = form_set(
        organisation=organisation,
        programme=Programme.objects.filter(organisation=organisation).first(),
        name=name,
        contract_line=cast.CONTRACT,
        depth=Depth.FULL,
    )
    began = at - timedelta(days=90)
    for place, part in enumerate(parts):
        person = add_person(name=part.name)
        belong(organisation=organisation, person=person, at=began, joined=True)
        add_member(
            learning_set=learning_set,
            person=person,
            role=_role(part),
            # The ring is ordered by when people joined.
            since=began + timedelta(minutes=place),
        )
    return learning_set


def _role(part: cast.Part) -> Role:
    if part.facilitates:
        return Role.FACILITATOR
    return Role.CO_FACILITATOR if part.co_facilitates else Role.MEMBER


def begin(
    *,
    chair: Chair,
    at: datetime,
    depth: Depth = Depth.FULL,
    process: str = processes.DEFAULT,
) -> Begun:
    """A fresh meeting of the demonstration's set, starting now, with the newcomer in a chair."""
    if chair is Chair.WATCH:
        # What is promised at the door: all of the method, in 90 seconds.
        depth, process = Depth.FULL, processes.DEFAULT
    learning_set = prepare(at=at)
    part = TAKEN_BY.get(chair)
    person = person_called(learning_set.pk, part.short) if part else None
    chosen = Options(
        chair=chair.value,
        humans=(str(person.pk),) if person else (),
        awaits=str(person.pk) if person and chair is Chair.PRESENT else None,
        speed=options.WATCHED if chair is Chair.WATCH else options.HUMAN_PACE,
        watch=chair is Chair.WATCH,
    )
    meeting = plan(learning_set, at=at, depth=depth, process=process, chosen=chosen)
    _plan_ahead(learning_set, at)
    if part is None or person is None:
        return Begun(meeting.pk)
    return Begun(meeting.pk, part.key, person.pk)


def plan(
    learning_set: LearningSet, *, at: datetime, depth: Depth, process: str, chosen: Options
) -> Meeting:
    """A meeting of a demonstration's set, starting now."""
    lasts = processes.newest(process).minutes
    return plan_meeting(
        learning_set=learning_set,
        starts_at=at,
        ends_at=at + timedelta(minutes=lasts),
        place=cast.PLACE,
        process=process,
        depth=depth,
        options=options.write(chosen),
    )


def _plan_ahead(learning_set: LearningSet, at: datetime) -> None:
    """The set's own next date, that it parts with at the close."""
    soon = at + NEXT_IN / 2
    ahead = learning_set.meetings.filter(starts_at__gte=soon).exclude(options__has_key=ASIDE)
    if ahead.exists():
        return
    starts_at = (at + NEXT_IN).replace(hour=13, minute=0, second=0, microsecond=0)
    plan_meeting(
        learning_set=learning_set,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        place=cast.PLACE,
    )


def gather(*, members: int, depth: Depth, process: str, at: datetime) -> dict[str, object]:
    """A fresh set with so many made-up members, two who facilitate, and a meeting for a rehearsal.

    `stranger` is somebody of another set. Raises ValueError for too few members or too many.
    """
    parts = cast.company(members)
    willow = prepare(at=at)
    with transaction.atomic():
        count = LearningSet.objects.filter(organisation=willow.organisation_id).count()
        learning_set = _form(willow.organisation, f"{cast.REHEARSAL} {count}", parts, at)
    chosen = Options(chair="rehearsal", played=False)
    meeting = plan(learning_set, at=at, depth=depth, process=process, chosen=chosen)
    people = {part.key: str(person_called(learning_set.pk, part.short).pk) for part in parts}
    stranger = person_called(willow.pk, cast.AMARA.short)
    return {"meeting": str(meeting.pk), "people": people, "stranger": str(stranger.pk)}


def made_up(person: str) -> UUID:
    """Somebody made up, by id. Raises Http404, also for anybody who is not."""
    try:
        found = Person.objects.filter(
            pk=UUID(person), memberships__learning_set__organisation__is_demo=True
        )
    except ValueError:
        raise Http404 from None
    if someone := found.first():
        return someone.pk
    raise Http404


def key(wanted: str) -> str:
    """A key for a tab's address, as somebody of the cast has it. Raises Http404."""
    if any(part.key == wanted for part in cast.company(cast.MOST_MEMBERS)):
        return wanted
    raise Http404


def person_called(learning_set: UUID, short: str) -> Person:
    """Somebody of a set, by what the others call them. Raises Http404."""
    found = Person.objects.filter(
        memberships__learning_set=learning_set, memberships__until=None, short_name=short
    )
    if person := found.first():
        return person
    raise Http404


def options_of(meeting: UUID) -> Options:
    """What the demonstration remembers of a meeting. Raises Http404 if it is not one of its."""
    found = Meeting.objects.filter(pk=meeting, organisation__is_demo=True).first()
    chosen = options.read(found.options) if found else None
    if chosen is None:
        raise Http404
    return chosen


def sit(*, meeting: UUID, short: str) -> tuple[str, UUID]:
    """Somebody's chair becomes a real person's: the computer stops playing them."""
    with transaction.atomic():
        found = Meeting.objects.filter(pk=meeting, organisation__is_demo=True).first()
        if found is None:
            raise Http404
        person = person_called(found.learning_set_id, short)
        chosen = options_of(meeting)
        humans = dict.fromkeys((*chosen.humans, str(person.pk)))
        _keep(meeting, chosen._replace(humans=tuple(humans)))
    return cast.part_named(short).key, person.pk


def set_pace(*, meeting: UUID, speed: float) -> None:
    """How fast the made-up people act from now on."""
    with transaction.atomic():
        _keep(meeting, options_of(meeting)._replace(speed=speed))


def _keep(meeting: UUID, chosen: Options) -> None:
    Meeting.objects.filter(pk=meeting).update(options=options.write(chosen))
