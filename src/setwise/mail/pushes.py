"""The outbox of messages for devices: posted with what they tell of, sent by the worker.

Like the one of mail it is dumb: it knows neither whose a device is nor how one is spoken to. Who does
registers here (`carry_by`). A message that is over, one way or another, leaves no row.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum, auto
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q, QuerySet

from setwise.mail.models import Push
from setwise.mail.sending import MARGIN, MOST_TRIES, PAUSES

LONGEST = timedelta(seconds=30)
"""How long it may take to hand one over."""


class Carried(Enum):
    """What became of a message."""

    OVER = auto()
    """It was handed over, or nobody wants it any more, or nobody will ever take it."""
    LATER = auto()
    """It was put off."""
    NO_LINE = auto()
    """Nobody answered: the others wait for the next round."""


Carry = Callable[[Push, datetime], Carried]
_carriers: list[Carry] = []


def carry_by(carry: Carry) -> None:
    """Have messages carried by this, from now on. It raises nothing, and takes no longer than LONGEST."""
    _carriers[:] = [carry]


def post(
    *,
    organisation: UUID,
    device: UUID,
    text: str,
    at: datetime,
    due_at: datetime,
    expires_at: datetime,
) -> UUID:
    """Put a message into the outbox: one row, in the caller's own transaction."""
    push = Push(
        organisation=organisation,
        device=device,
        text=text,
        posted_at=at,
        due_at=due_at,
        expires_at=expires_at,
    )
    push.save(force_insert=True)
    return push.pk


def waiting(at: datetime) -> bool:
    """Is there anything to send now?"""
    return _due(at).exists()


def send_due(*, clock: Callable[[], datetime], enough: Callable[[], bool]) -> int:
    """Send what is due, until nothing is, or nobody answers. Returns how many were taken in hand."""
    taken = 0
    while _carriers and not enough():
        push = claim(clock())
        if push is None:
            break
        carried = _carriers[0](push, clock())
        settle(push, carried, clock())
        taken += 1
        if carried is Carried.NO_LINE:
            break
    return taken


@transaction.atomic
def claim(at: datetime) -> Push | None:
    """Take one message into one's hands, for as long as handing it over can last."""
    # SQLite lets one transaction write at a time, so it needs no locks and knows none.
    push = _due(at).order_by("due_at").select_for_update(skip_locked=True).first()
    if push is not None:
        push.claim = uuid4()
        push.claimed_until = at + LONGEST + MARGIN
        push.tries += 1
        push.save(update_fields=["claim", "claimed_until", "tries"])
    return push


def settle(push: Push, carried: Carried, at: datetime) -> bool:
    """Forget it, or try again later. False if the claim ended meanwhile and somebody else has it."""
    held = Push.objects.filter(pk=push.pk, claim=push.claim)
    if carried is Carried.OVER or push.tries >= MOST_TRIES:
        return bool(held.delete()[0])
    due_at = at + PAUSES[push.tries - 1]
    return bool(held.update(claim=None, claimed_until=None, due_at=due_at))


def give_up(at: datetime) -> None:
    """Forget what is too late to be of use, and what brought down its worker at every try."""
    Push.objects.filter(_free(at)).filter(Q(expires_at__lte=at) | Q(tries__gte=MOST_TRIES)).delete()


def _due(at: datetime) -> QuerySet[Push]:
    return Push.objects.filter(_free(at), due_at__lte=at, expires_at__gt=at, tries__lt=MOST_TRIES)


def _free(at: datetime) -> Q:
    return Q(claimed_until=None) | Q(claimed_until__lte=at)
