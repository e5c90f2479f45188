"""What somebody can do in the minute after a meeting. The moment comes in as an argument."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from setwise.learning import sheets
from setwise.learning.actions import sharing
from setwise.learning.taking import rooms
from setwise.learning.taking.access import Taken
from setwise.learning.taking.kinds import OWN, TAKEAWAY
from setwise.learning.taking.rooms import Answer, Asked, What
from setwise.store import kept, tenancy


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


def keep(*, taken: Taken, words: UUID, at: datetime) -> bool:
    """Keep words of the meeting that are one's own, or were let go. Whether it is so now.

    Raises what `store.kept.keep` raises.
    """
    person, came = taken.owner.person, taken.came
    with tenancy.inside(came.organisation):
        if _own_words(taken, words):
            with transaction.atomic():
                kept.keep(person, [words], kinds=OWN)
            return True
        asked = Asked(person, came.meeting, What.KEEP, words, at)
        return rooms.act(asked) is Answer.DONE


def let_go(*, taken: Taken, words: UUID, at: datetime) -> bool:
    """Do not keep words of the meeting. Whether they can be kept after all, until the grace ends.

    Raises what `store.kept.let_go` raises.
    """
    person, came = taken.owner.person, taken.came
    with tenancy.inside(came.organisation):
        if _own_words(taken, words):
            with transaction.atomic():
                kept.let_go(person, came.meeting, [words], kinds=OWN)
            return came.until is not None and at < came.until
        answer = rooms.act(Asked(person, came.meeting, What.LET_GO, words, at))
        if answer is Answer.FOLDED:
            with transaction.atomic():
                kept.erase(person, [words])
                sharing.take_back(person, words)
        return answer is Answer.DONE


def _own_words(taken: Taken, words: UUID) -> bool:
    """Whether they are words of which the log does not say who keeps them: their author alone."""
    found = kept.of_meeting(taken.owner.person, taken.came.meeting)
    return any(each.id == words and each.mine and each.kind in OWN for each in found)


def place_of(person: UUID, meeting: UUID) -> UUID:
    """The id under which it stands: one for each person and meeting."""
    return uuid5(meeting, f"{person}/{TAKEAWAY}")
