"""What somebody can do with how they see themselves. The moment comes in as an argument."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.growth.kinds import LATER, RATED, place_of
from setwise.learning.growth.queries import Standing
from setwise.learning.growth.rules import Moment


@transaction.atomic
def rate(
    *,
    owner: Owner,
    standing: Standing,
    moment: Moment,
    skills: Mapping[str, int],
    confidence: int | None,
    staying: str,
    at: datetime,
) -> None:
    """Seal how somebody sees themselves at a moment, in the place of what they said of it before.

    If everything is left out, nothing stays. Raises what `sheets.put` raises.
    """
    place = place_of(owner.person, standing.learning_set, RATED, moment)
    if not skills and confidence is None and not staying:
        sheets.remove(owner.person, [place])
        return
    values = {
        "set": standing.name,
        "moment": moment.value,
        "skills": [[skill, rated] for skill, rated in skills.items()],
        "confidence": confidence,
        "staying": staying,
    }
    about = str(standing.learning_set)
    sheets.put(owner=owner, kind=RATED, sheet=place, values=values, at=at, about=about)


@transaction.atomic
def put_away(*, owner: Owner, learning_set: UUID, moment: Moment, at: datetime) -> None:
    """Not now: the front page does not ask for some weeks."""
    sheets.put(
        owner=owner,
        kind=LATER,
        sheet=place_of(owner.person, learning_set, LATER, moment),
        values={"moment": moment.value},
        at=at,
        about=str(learning_set),
    )


@transaction.atomic
def let_go(*, owner: Owner, learning_set: UUID, moment: Moment) -> bool:
    """What was rated at this moment goes. False if there is nothing."""
    place = place_of(owner.person, learning_set, RATED, moment)
    return bool(sheets.remove(owner.person, [place]))
