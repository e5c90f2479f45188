"""What can be done in a set's life: leave it, hand it over, merge it, end it."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from setwise.design.words import phrase, phrase_n
from setwise.people.models import Invitation
from setwise.programmes import news
from setwise.programmes import usecases as programmes
from setwise.programmes.access import SetAccess
from setwise.programmes.cohorts import enrolling
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.models import Ending, Joining, LearningSet, Meeting, Membership, Role
from setwise.programmes.tending import usecases as tending
from setwise.programmes.tending.access import HOLDS, SetTended
from setwise.programmes.tending.usecases import Refused
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand

STAY = timedelta(days=28)
"""So long after its end people still come in to their set: to keep what is theirs, and to read."""
USUAL_MOST = 8

ALONE = phrase(
    "Nobody else facilitates this {set}. Hand it over first; whoever leads can do it, too."
)
ENDED = phrase("This {set} has ended.")
GOING_ON = phrase("{A_meeting} is going on. Wait until it has closed.")
TOO_MANY = phrase_n(
    "Together they are {n} person. {A_set} of this {programme} has {most} at most.",
    "Together they are {n} people. {A_set} of this {programme} has {most} at most.",
)
NOT_AHEAD = phrase("Choose one of the {meetings} ahead.")


@transaction.atomic
def leave(*, access: SetAccess, at: datetime) -> bool:
    """Leave one's set; nobody asks why. False if one has left. Raises Refused for the last who
    facilitates it, as long as there are members.
    """
    here = Membership.objects.filter(learning_set=access.learning_set.id, until=None)
    mine = here.filter(person=access.person).select_related("person", "learning_set").first()
    if mine is None:
        return False
    others = here.exclude(person=access.person)
    held = others.filter(role__in=[each.value for each in HOLDS])
    if access.role in HOLDS and others.exists() and not held.exists():
        raise Refused(ALONE)
    if access.role is Role.MEMBER and mine.learning_set.cohort_id is not None:
        enrolling.end_with_set(cohort=mine.learning_set.cohort_id, person=access.person, at=at)
    return programmes.end_membership(
        learning_set=mine.learning_set, person=mine.person, until=at, by=access.person
    )


@transaction.atomic
def hand_over(*, access: SetTended, to: UUID, stays: bool, at: datetime) -> None:
    """Let somebody else facilitate from now on; whoever did leaves, or stays as co-facilitator.

    Raises Refused for somebody who holds no such role.
    """
    _alive(access.learning_set)
    here = Membership.objects.filter(learning_set=access.learning_set, until=None)
    before = here.filter(role=Role.FACILITATOR.value).exclude(person=to)
    for person in list(before.values_list("person", flat=True)):
        if stays:
            tending.change_role(access=access, person=person, role=Role.CO_FACILITATOR, at=at)
        else:
            tending.remove(access=access, person=person, at=at)
    if here.filter(person=to).exists():
        tending.change_role(access=access, person=to, role=Role.FACILITATOR, at=at)
    else:
        tending.add(access=access, person=to, role=Role.FACILITATOR, at=at)
    _note("set_handed_over", access.learning_set, access.person, at)


def _alive(learning_set: LearningSet) -> None:
    if learning_set.ended_at is not None:
        raise Refused(ENDED)


def _note(action: str, learning_set: LearningSet, by: UUID | str, at: datetime) -> None:
    audit.record(
        organisation=learning_set.organisation_id,
        actor=by,
        action=action,
        thing="set",
        thing_id=learning_set.pk,
        at=at,
    )


@transaction.atomic
def merge(*, access: SetTended, into: LearningSet, at: datetime) -> int:
    """Let the people of a set go on in another one; how many.

    The dates of the other stay, and its contract is asked for again. The words of the old set stay
    under its own key until their time; whoever facilitated it does not go along. Raises Refused.
    """
    away = access.learning_set
    _alive(away)
    _alive(into)
    going = Membership.objects.filter(learning_set=away, until=None, role=Role.MEMBER.value)
    _fit(away, into)
    moved = 0
    for each in going.order_by("since", "pk").select_related("person"):
        try:
            programmes.add_member(learning_set=into, person=each.person, since=at, by=access.person)
            moved += 1
        except programmes.AlreadyMember:
            continue
    _waiting(away).update(leads_to=into.pk)
    Joining.objects.filter(learning_set=away, settled_at=None).delete()
    _note("sets_merged", away, access.person, at)
    _end(away, access.person, at)
    return moved


def _waiting(learning_set: LearningSet) -> QuerySet[Invitation]:
    return Invitation.objects.filter(
        organisation=learning_set.organisation_id, leads_to=learning_set.pk, accepted_at=None
    )


def _fit(away: LearningSet, into: LearningSet) -> None:
    both = Membership.objects.filter(
        learning_set__in=[away, into], until=None, role=Role.MEMBER.value
    )
    invited = _waiting(away).count() + _waiting(into).count()
    many = both.values("person").distinct().count() + invited
    most = into.programme.size_most if into.programme else USUAL_MOST
    if many > most:
        raise Refused(TOO_MANY.bind(n=many, most=most))


@transaction.atomic
def end(*, access: SetTended, at: datetime) -> None:
    """The set has ended; what was planned is cancelled. Raises Refused."""
    _alive(access.learning_set)
    _end(access.learning_set, access.person, at)


def _end(learning_set: LearningSet, by: UUID | str, at: datetime) -> None:
    """No further dates. Its people can still come in for a while; see `let_go`."""
    open_ones = Meeting.objects.filter(learning_set=learning_set, closed_at=None, cancelled_at=None)
    if open_ones.filter(process_version__isnull=False).exists():
        raise Refused(GOING_ON)
    _cancel(open_ones.filter(ends_at__gt=at), by, at)
    _mark(learning_set, at)
    _note("set_ended", learning_set, by, at)


def _cancel(meetings: QuerySet[Meeting], by: UUID | str, at: datetime) -> None:
    dates.cancel(meetings=list(meetings), reason=Reason.OTHER, by=by, at=at)


def _mark(learning_set: LearningSet, at: datetime | None) -> None:
    here = LearningSet.objects.filter(organisation=learning_set.organisation_id)
    here.filter(pk=learning_set.pk).update(ended_at=at)
    learning_set.ended_at = at
    news.changed(learning_set.pk)


@transaction.atomic
def plan_ending(*, access: SetTended, meeting: UUID, at: datetime) -> None:
    """Say which meeting is the last: what is planned after it is cancelled, and when it closes the
    set ends. Raises Refused.
    """
    _alive(access.learning_set)
    ahead = Meeting.objects.filter(
        learning_set=access.learning_set, closed_at=None, cancelled_at=None, ends_at__gt=at
    )
    last = ahead.filter(pk=meeting).first()
    if last is None:
        raise Refused(NOT_AHEAD, "meeting")
    _cancel(ahead.filter(starts_at__gt=last.starts_at), access.person, at)
    Ending.objects.update_or_create(
        organisation_id=access.organisation.organisation,
        learning_set=access.learning_set,
        defaults={"meeting": last},
    )


@transaction.atomic
def keep_going(*, access: SetTended) -> None:
    """No meeting is the last yet. What was cancelled stays so."""
    Ending.objects.filter(learning_set=access.learning_set).delete()


def closed(*, meeting: UUID, at: datetime | None, by: UUID | str) -> None:
    """A meeting has closed, or goes on after all (None): with the last one the set ends. For use
    inside that transaction.
    """
    ending = Ending.objects.filter(meeting=meeting).select_related("learning_set").first()
    if ending is None:
        return
    _mark(ending.learning_set, at)
    if at is not None:
        _note("set_ended", ending.learning_set, by, at)


def let_go(at: datetime) -> int:
    """The house: whoever is still in a set that ended so long ago belongs to it no longer."""
    with tenancy.on(Errand.HOUSE):
        over = Membership.objects.filter(until=None, learning_set__ended_at__lte=at - STAY)
        held = list(over.select_related("learning_set", "person"))
        for each in held:
            with tenancy.inside(each.organisation_id):
                programmes.end_membership(
                    learning_set=each.learning_set, person=each.person, until=at
                )
    return len(held)
