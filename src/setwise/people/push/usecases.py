"""What can be done about devices: turn one on or off, sign in there again, forget what is gone."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from setwise.people.models import Person, SignedIn
from setwise.people.push import places, vapid
from setwise.people.push.encryption import SECRET_BYTES, is_key
from setwise.people.push.models import Device

MOST = 5
"""Devices of one person."""
KEPT = timedelta(days=365)
"""A device on which nobody has signed in for so long is forgotten."""


class NotOne(ValueError):
    """This is not how a browser is reached. Does not repeat it."""


class TooMany(ValueError):
    """So many devices has this person already."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a browser says that it is reached: the address, and two keys as it writes them."""

    address: str
    key: str
    secret: str

    def is_right(self) -> bool:
        """Whether a message can be closed for it, and may be sent there."""
        try:
            key, secret = vapid.decoded(self.key), vapid.decoded(self.secret)
        except ValueError:
            return False
        return places.is_known(self.address) and is_key(key) and len(secret) == SECRET_BYTES

    def mark(self) -> str:
        """What tells it from every other browser, and leads nowhere."""
        return hashlib.sha256(self.address.encode()).hexdigest()


@transaction.atomic
def turn_on(*, person: UUID, session: UUID, told: Told, name: str, at: datetime) -> UUID:
    """Be told on this device from now on. Said twice it is once. Raises NotOne, TooMany.

    A browser in which somebody else was told before is theirs no longer.
    """
    if not told.is_right():
        raise NotOne
    # One at a time, so that two presses do not make one too many.
    Person.objects.select_for_update().filter(pk=person).first()
    # The same browser, under an address that it had before or has now.
    Device.objects.filter(Q(mark=told.mark()) | Q(session=session)).delete()
    if Device.objects.filter(person=person).count() >= MOST:
        raise TooMany
    device = Device.objects.create(
        person_id=person,
        session_id=session,
        name=name,
        mark=told.mark(),
        address=told.address,
        key=told.key,
        secret=told.secret,
        trusts=vapid.public_key(),
        added_at=at,
        used_at=at,
    )
    return device.pk


def turn_off(*, person: UUID, device: UUID) -> bool:
    """Be told there no longer. False if it is nothing of theirs, or off already."""
    return bool(Device.objects.filter(person=person, pk=device).delete()[0])


def turn_all_off(*, person: UUID) -> int:
    """Be told nowhere any more. On how many devices it was."""
    return Device.objects.filter(person=person).delete()[0]


@transaction.atomic
def signed_in(*, person: UUID, session: UUID, device: UUID, at: datetime) -> bool:
    """Somebody has signed in on a device that is told. It stays, unless it is another's."""
    Device.objects.filter(pk=device).exclude(person=person).delete()
    held = Device.objects.filter(pk=device, person=person)
    return bool(held.update(session=session, used_at=at))


def run_out(sessions: Q) -> int:
    """These sessions have run out by themselves: what was wanted on their devices goes on."""
    over = SignedIn.objects.filter(sessions)
    return Device.objects.filter(session__in=over).update(session=None)


def gone(*, device: UUID) -> bool:
    """Its push service says that there is no such browser any more."""
    return bool(Device.objects.filter(pk=device).delete()[0])


def clear(at: datetime) -> int:
    """The house forgets devices that are used no longer, or trust a key that is not ours any more."""
    key = vapid.public_key() if vapid.is_on() else ""
    old = Device.objects.filter(Q(used_at__lt=at - KEPT) | ~Q(trusts=key))
    return old.delete()[0]
