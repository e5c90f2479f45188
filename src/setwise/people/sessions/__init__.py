"""The sessions of people who are signed in: begun, renewed by a step-up, ended.

How long one lasts stands in `standing`; the engine is `store`; what every request does with its
session is in `middleware`.
"""

from datetime import datetime
from uuid import UUID

from django.contrib.auth import logout
from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from setwise.people.identity import person_in
from setwise.people.models import Role, RoleHeld, SignedIn
from setwise.people.push import here
from setwise.people.push import usecases as push
from setwise.people.sessions import statements
from setwise.people.sessions.devices import device_of
from setwise.people.sessions.standing import (
    MEETING_LASTS,
    NOBODYS_LASTS,
    OWN_LASTS,
    SHARED_LASTS,
    STEP_UP_LASTS,
    Standing,
)
from setwise.people.sessions.store import SessionStore, standing_of
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand

By = UUID | str
"""Who does it: a person, or one of those whom the audit knows by name."""

__all__ = [
    "SessionStore",
    "Standing",
    "begin",
    "clear",
    "end",
    "end_all",
    "end_one",
    "of",
    "roles_changed",
    "step_up",
    "stepped_up_lately",
    "store_of",
    "veiled",
]


def begin(request: HttpRequest, *, own_device: bool, second_factor: bool, at: datetime) -> None:
    """Somebody has signed in, here and now. The session gets a new key."""
    session = store_of(request)
    person = person_in(session)
    session.cycle_key()
    session.set_columns(
        begun_at=_moment(at),
        own_device=own_device,
        second_factor=second_factor,
        wider=person is not None and _sees_more(person),
        device=device_of(request.headers.get("User-Agent", "")),
    )
    _stepped_up(session, at)
    if person is not None and session.row is not None:
        here.signed_in(request, person=person, session=session.row.id, at=at)


def step_up(request: HttpRequest, at: datetime) -> None:
    """Somebody has shown again that it is them: what was veiled is open. A new key, too."""
    session = store_of(request)
    session.cycle_key()
    _stepped_up(session, at)


def _stepped_up(session: SessionStore, at: datetime) -> None:
    session.set_columns(stepped_up_at=_moment(at), seen_at=_moment(at))
    session.standing = Standing.FINE


def stepped_up_lately(request: HttpRequest, at: datetime) -> bool:
    """Whether they have shown it just now."""
    when = store_of(request).stepped_up_at
    return when > 0 and _moment(at) - when < STEP_UP_LASTS


def veiled(request: HttpRequest) -> bool:
    """Whether this request may see nothing that was written, and act for nobody."""
    return store_of(request).veiled


def end(request: HttpRequest) -> None:
    """Nobody is signed in here any more."""
    logout(request)


def of(person: UUID, at: datetime) -> tuple[SignedIn, ...]:
    """Where somebody is signed in, the latest sign of life first."""
    held = SignedIn.objects.filter(person=person).order_by("-seen_at", "id")
    standing = statements.by_ids([each.pk for each in held])
    return tuple(
        each
        for each in held
        if each.pk in standing and standing_of(standing[each.pk], _moment(at)) is not Standing.OVER
    )


@transaction.atomic
def end_all(person: UUID, at: datetime, *, but: UUID | None = None, by: By | None = None) -> int:
    """Sign somebody out everywhere, or everywhere but in one session. How many there were.

    Every process finds its open screens closed at its next look, within seconds.
    """
    held = SignedIn.objects.filter(person=person)
    ended = _deleted(held.exclude(pk=but) if but else held)
    if ended:
        audit.record(
            organisation=None,
            actor=by or person,
            action="signed_out_everywhere",
            thing="person",
            thing_id=person,
            at=at,
        )
    return ended


def end_one(person: UUID, session: UUID) -> bool:
    """Sign somebody out in one place. False if that is none of theirs."""
    return bool(_deleted(SignedIn.objects.filter(person=person, pk=session)))


def roles_changed(person: UUID) -> None:
    """Somebody's roles have changed: their sessions get new keys, and last as long as they may."""
    SignedIn.objects.filter(person=person).update(renew=True, wider=_sees_more(person))


@transaction.atomic
def clear(at: datetime) -> int:
    """The house clears away what is over for good. How many there were."""
    now = _moment(at)
    nobodys = Q(person=None, begun_at__lt=now - NOBODYS_LASTS)
    past = Q(begun_at__lt=now - OWN_LASTS)
    idle = Q(
        own_device=False,
        person__isnull=False,
        seen_at__lt=now - SHARED_LASTS,
        met_at__lt=now - MEETING_LASTS,
    )
    over = nobodys | past | idle
    # Nobody signed out there: who is told on the device is told on.
    push.run_out(over)
    return _deleted(SignedIn.objects.filter(over))


def _deleted(held: QuerySet[SignedIn]) -> int:
    """How many sessions ended; the devices that were told in them go with them."""
    return held.delete()[1].get(SignedIn._meta.label, 0)


def store_of(request: HttpRequest) -> SessionStore:
    """The request's session, as ours."""
    session = request.session
    assert isinstance(session, SessionStore)
    return session


def _sees_more(person: UUID) -> bool:
    with tenancy.on(Errand.SIGN_IN):
        held = RoleHeld.objects.filter(person=person, until=None).exclude(role=Role.MEMBER.value)
        return held.exists()


def _moment(at: datetime) -> int:
    return round(at.timestamp() * 1_000)
