"""What somebody can do with the exercises. The moment comes in as an argument."""

from datetime import datetime

from django.db import transaction

from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.room.practice.exercises import EXERCISES
from setwise.room.practice.kinds import EXERCISE, place_of
from setwise.store import private


@transaction.atomic
def finish(*, owner: Owner, exercise: str, at: datetime) -> None:
    """Remember that this exercise was done, and when. Raises what `sheets.put` raises."""
    _put(owner, exercise, at, done=True)


@transaction.atomic
def put_away(*, owner: Owner, exercise: str, at: datetime) -> bool:
    """Not now: another one is offered in a week. False if it was done or put away before."""
    place = place_of(owner.person, exercise)
    if any(each.id == place for each in private.of_person(owner.person, EXERCISE)):
        return False
    _put(owner, exercise, at, done=False)
    return True


@transaction.atomic
def forget(*, owner: Owner) -> int:
    """What was remembered of the exercises goes. Returns how many there were."""
    return sheets.remove(owner.person, (place_of(owner.person, key) for key in EXERCISES))


def _put(owner: Owner, exercise: str, at: datetime, *, done: bool) -> None:
    sheets.put(
        owner=owner,
        kind=EXERCISE,
        sheet=place_of(owner.person, exercise),
        values={"exercise": exercise, "done": done},
        at=at,
    )
