"""What somebody took back from meetings, for nobody but them."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from setwise.learning import sheets
from setwise.learning.sheets import Sheet
from setwise.learning.taking.kinds import TAKEAWAY
from setwise.learning.taking.usecases import place_of


class Takeaway(NamedTuple):
    """What somebody took back from one meeting, in their own words; any of it may be empty."""

    back: str
    """What they take back to the day job, in a sentence."""
    learnt: tuple[str, ...] = ()
    """Up to three things learnt."""
    outcomes: tuple[str, ...] = ()
    """Keys of `programmes.aims.OUTCOMES`, or of the programme's own."""
    at: int = 0
    """When it was written last: milliseconds, UTC."""


NOTHING = Takeaway("")


def takeaways(person: UUID) -> Mapping[UUID, Takeaway]:
    """What somebody took back, by meeting; one query and the keys. Raises private.NotNow."""
    return {UUID(each.about): _told(each) for each in sheets.every(person, TAKEAWAY)}


def takeaway(person: UUID, meeting: UUID) -> Takeaway:
    """What somebody took back from this meeting; one query and the keys. Raises private.NotNow."""
    found = sheets.one(person, TAKEAWAY, place_of(person, meeting))
    return _told(found) if found else NOTHING


def _told(sheet: Sheet) -> Takeaway:
    values = sheet.values
    return Takeaway(values["back"], tuple(values["learnt"]), tuple(values["outcomes"]), sheet.at)
