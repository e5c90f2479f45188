"""What somebody took back from meetings, for nobody but them."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.core.meeting.words import Kind
from setwise.learning import sheets
from setwise.learning.sheets import Sheet
from setwise.learning.taking.access import Taken
from setwise.learning.taking.kinds import OWN, TAKEAWAY
from setwise.learning.taking.usecases import place_of
from setwise.programmes.attendance import queries as attendance
from setwise.programmes.attendance.queries import Mine
from setwise.store import kept, private, tenancy
from setwise.store.kept import Kept


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


def waits(person: UUID, meeting: UUID) -> bool:
    """Whether somebody came to this meeting and has not said what they take back; a query or two,
    and nothing is opened.
    """
    if attendance.came(person, meeting) is None:
        return False
    return not private.ids_of(person, kind=TAKEAWAY, about=str(meeting))


def _told(sheet: Sheet) -> Takeaway:
    values = sheet.values
    return Takeaway(values["back"], tuple(values["learnt"]), tuple(values["outcomes"]), sheet.at)


class Had(NamedTuple):
    """What somebody has of a meeting's words: kept, or their own and still there."""

    questions: tuple[Kept, ...]
    feedback: tuple[Kept, ...]
    actions: tuple[Kept, ...]
    own: tuple[Kept, ...]
    until: datetime | None
    """When what nobody keeps is erased; None: it has been, or there was nothing."""

    @property
    def any(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.questions or self.feedback or self.actions or self.own)

    def keeps(self, words: UUID) -> bool:
        """Whether these words stay."""
        every = (*self.questions, *self.feedback, *self.actions, *self.own)
        return any(each.id == words and each.kept for each in every)


def had(taken: Taken, at: datetime) -> Had:
    """What somebody has of the meeting's words; one query and the keys. Raises private.NotNow."""
    came = taken.came
    with tenancy.inside(came.organisation):
        found = kept.of_meeting(taken.owner.person, came.meeting)
    theirs = [each for each in found if each.kept]
    return Had(
        tuple(each for each in theirs if each.kind == Kind.QUESTION and not each.mine),
        tuple(each for each in theirs if each.kind == Kind.FEEDBACK and not each.mine),
        tuple(each for each in theirs if each.kind == Kind.ACTION),
        tuple(each for each in found if each.kind in OWN and each.mine),
        came.until if came.until and came.until > at else None,
    )


class Minute(NamedTuple):
    """A meeting that somebody came to, and what they took back from it."""

    came: Mine
    takeaway: Takeaway


def minutes(person: UUID) -> tuple[Minute, ...]:
    """All meetings that somebody came to, the newest first; two queries and the keys.

    Raises private.NotNow.
    """
    found = takeaways(person)
    return tuple(
        Minute(each, found.get(each.meeting, NOTHING)) for each in attendance.attended(person)
    )
