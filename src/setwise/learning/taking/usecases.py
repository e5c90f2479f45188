"""What somebody can do in the minute after a meeting. The moment comes in as an argument."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from setwise.learning import sheets
from setwise.learning.taking.access import Taken
from setwise.learning.taking.kinds import TAKEAWAY


@transaction.atomic
def take(
    *, taken: Taken, back: str, learnt: Sequence[str], outcomes: Sequence[str], at: datetime
) -> bool:
    """Seal what somebody takes back, in the place of what stood there; nothing at all goes.

    Whether there is something now. Raises what `sheets.put` raises, and then nothing was changed.
    """
    person, meeting = taken.owner.person, taken.came.meeting
    key = place_of(person, meeting)
    values = {
        "back": back.strip(),
        "learnt": [text for each in learnt if (text := each.strip())],
        "outcomes": list(outcomes),
    }
    if not any(values.values()):
        sheets.remove(person, [key])
        return False
    about = str(meeting)
    sheets.put(owner=taken.owner, kind=TAKEAWAY, sheet=key, values=values, at=at, about=about)
    return True


def place_of(person: UUID, meeting: UUID) -> UUID:
    """The id under which it stands: one for each person and meeting."""
    return uuid5(meeting, f"{person}/{TAKEAWAY}")
