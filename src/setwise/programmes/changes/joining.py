"""Use cases: somebody joins with the set's agreement. Nobody is told who said no."""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from setwise.core.agreement import Agreement, agreement
from setwise.design.words import phrase
from setwise.programmes import usecases as programmes
from setwise.programmes.access import SetAccess
from setwise.programmes.changes.access import may_record
from setwise.programmes.models import Joining, JoiningAnswer, LearningSet, Membership, Role
from setwise.programmes.tending.access import SetTended
from setwise.programmes.tending.usecases import Refused, coming
from setwise.store import audit

ALREADY = phrase("They belong to the {set} already.")
ASKED = phrase("The {set} is being asked about them already.")
NOBODY = phrase("Choose somebody of your organisation who has joined.")
ENDED = phrase("This {set} has ended.")
NOT_YOURS = phrase("What was said aloud is recorded by the {facilitator}, who was there.")


@transaction.atomic
def ask(*, access: SetTended, person: UUID, at: datetime) -> Joining:
    """Ask the set whether somebody may join. A set without members says nothing against it.

    Raises Refused.
    """
    if access.learning_set.ended_at is not None:
        raise Refused(ENDED)
    if not coming(access.organisation.organisation).filter(person=person).exists():
        raise Refused(NOBODY)
    if _belong(access.learning_set.pk).filter(person=person).exists():
        raise Refused(ALREADY)
    try:
        with transaction.atomic():
            asked = Joining.objects.create(
                organisation_id=access.organisation.organisation,
                learning_set=access.learning_set,
                person_id=person,
                asked_by=access.person,
                asked_at=at,
            )
    except IntegrityError:
        raise Refused(ASKED) from None
    _note("joining_asked", asked, access.person, at)
    _settle(asked, at)
    return asked


def _belong(learning_set: UUID) -> QuerySet[Membership]:
    return Membership.objects.filter(learning_set=learning_set, until=None)


def _note(action: str, joining: Joining, by: UUID | str, at: datetime) -> None:
    audit.record(
        organisation=joining.organisation_id,
        actor=by,
        action=action,
        thing="set",
        thing_id=joining.learning_set_id,
        at=at,
    )


@transaction.atomic
def answer(*, access: SetAccess, joining: Joining, yes: bool, at: datetime) -> bool:
    """A member says whether somebody may join; their last word counts until it is settled. False
    for somebody who is not asked.
    """
    mine = _asked(joining.learning_set_id).filter(person=access.person)
    locked = _locked(joining)
    if locked is None or not mine.exists():
        return False
    JoiningAnswer.objects.update_or_create(
        organisation_id=joining.organisation_id,
        joining=joining,
        person_id=access.person,
        defaults={"yes": yes},
    )
    _settle(locked, at)
    return True


def _asked(learning_set: UUID) -> QuerySet[Membership]:
    return _belong(learning_set).filter(role=Role.MEMBER.value)


def _locked(joining: Joining) -> Joining | None:
    waiting = Joining.objects.select_for_update().filter(
        learning_set=joining.learning_set_id, pk=joining.pk, settled_at=None
    )
    return waiting.first()


@transaction.atomic
def said_aloud(*, access: SetTended, joining: Joining, at: datetime) -> bool:
    """The set agreed aloud, and whoever facilitates records it. Somebody's own no stands: then it
    is not agreed. False if it is settled. Raises Refused.
    """
    if not may_record(access):
        raise Refused(NOT_YOURS)
    locked = _locked(joining)
    if locked is None:
        return False
    against = locked.answers.filter(yes=False).exists()
    _close(locked, not against, access.person, at)
    return True


@transaction.atomic
def withdraw(*, access: SetTended, joining: Joining) -> bool:
    """Ask no longer. False if it is settled."""
    locked = _locked(joining)
    if locked is None:
        return False
    locked.answers.all().delete()
    locked.delete()
    return True


@transaction.atomic
def settle_open(*, learning_set: UUID, at: datetime) -> None:
    """Somebody has come or left: perhaps all who are asked have answered now."""
    for each in Joining.objects.filter(learning_set=learning_set, settled_at=None):
        if locked := _locked(each):
            _settle(locked, at)


def _settle(joining: Joining, at: datetime) -> None:
    asked = set(_asked(joining.learning_set_id).values_list("person", flat=True))
    said = dict(joining.answers.values_list("person", "yes"))
    match agreement(asked, said):
        case Agreement.WAITING:
            return
        case found:
            _close(joining, found is Agreement.AGREED, audit.HOUSE, at)


def _close(joining: Joining, agreed: bool, by: UUID | str, at: datetime) -> None:
    """Only the outcome stays."""
    joining.answers.all().delete()
    joining.settled_at, joining.agreed = at, agreed
    joining.save(update_fields=["settled_at", "agreed"])
    _note("joining_settled", joining, by, at)
    if not agreed:
        return
    joins = LearningSet.objects.get(
        organisation=joining.organisation_id, pk=joining.learning_set_id
    )
    try:
        programmes.add_member(learning_set=joins, person=joining.person, since=at, by=by)
    except programmes.AlreadyMember:
        return
