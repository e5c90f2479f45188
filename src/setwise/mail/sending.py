"""Empties the outbox: claim a mail, hand it over, write down how it went.

No transaction is open while a mail server is spoken to. A claim ends by itself: if a worker dies
with a mail in its hands, another one takes it up, with the same Message-ID.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from setwise.mail.models import Mail, Trouble
from setwise.mail.smtp import Carrier, Outcome, longest

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 120, 240, 360))
"""After the first try, the second, and so on."""
MOST_TRIES = len(PAUSES) + 1
MARGIN = timedelta(seconds=3)


def free(at: datetime) -> Q:
    """Neither sent nor given up, and in nobody's hands."""
    unclaimed = Q(claimed_until=None) | Q(claimed_until__lte=at)
    return Q(sent_at=None, gave_up_at=None) & unclaimed


def waiting(at: datetime) -> bool:
    """Is there anything to send now?"""
    return Mail.objects.filter(_due(at)).exists()


def send_due(*, carrier: Carrier, clock: Callable[[], datetime], enough: Callable[[], bool]) -> int:
    """Send what is due, until nothing is, or the line breaks. Returns how many were taken.

    Where there is no line, one mail is charged with the try, and the others wait for the next
    round: a server that is away for an hour does not use up everybody's tries.
    """
    taken = 0
    try:
        while not enough() and waiting(clock()):
            outcome = carrier.ready()
            mail = claim(clock())
            if mail is None:
                break
            if outcome.trouble is Trouble.NONE:
                outcome = carrier.carry(mail)
            settle(mail, outcome, clock())
            taken += outcome.trouble is Trouble.NONE
            if outcome.trouble is Trouble.NO_LINE:
                break
    finally:
        carrier.close()
    return taken


@transaction.atomic
def claim(at: datetime) -> Mail | None:
    """Take one mail into one's hands, for as long as handing it over can last."""
    due = Mail.objects.filter(_due(at)).order_by("-urgent", "due_at")
    # SQLite lets one transaction write at a time, so it needs no locks and knows none.
    mail = due.select_for_update(skip_locked=True).first()
    if mail is not None:
        mail.claim = uuid4()
        mail.claimed_until = at + timedelta(seconds=longest()) + MARGIN
        mail.tries += 1
        mail.save(update_fields=["claim", "claimed_until", "tries"])
    return mail


def settle(mail: Mail, outcome: Outcome, at: datetime) -> bool:
    """Write down how it went. False if the claim ended meanwhile and somebody else has it."""
    held = Mail.objects.filter(pk=mail.pk, claim=mail.claim)
    trouble, answer = outcome
    changes: dict[str, object] = {"trouble": trouble.value, "answer": answer}
    if trouble is Trouble.NONE:
        changes |= {"sent_at": at, **_emptied()}
    elif trouble is Trouble.REFUSED or mail.tries >= MOST_TRIES:
        changes |= {"gave_up_at": at}
    else:
        changes |= {"due_at": at + PAUSES[mail.tries - 1]}
    return bool(held.update(claim=None, claimed_until=None, **changes))


def _due(at: datetime) -> Q:
    in_time = Q(expires_at=None) | Q(expires_at__gt=at)
    return free(at) & in_time & Q(due_at__lte=at, tries__lt=MOST_TRIES)


def _emptied() -> dict[str, object]:
    """What it said goes as soon as it is sent: it may have been a code to sign in with."""
    return {} if settings.MAIL_IS_KEPT else {"subject": "", "text": "", "html": "", "calendar": ""}
