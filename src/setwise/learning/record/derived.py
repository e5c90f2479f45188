"""The entry that a meeting writes by itself, and what its owner laid over it.

Hours come from attendance each time they are shown, and are kept nowhere else: whoever corrects it
corrects the entry, and what somebody saw when they changed theirs tells them so.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from setwise.core.evidence.counting import MINUTE
from setwise.core.evidence.kinds import Method, Source
from setwise.core.evidence.records import CpdEntry, Span
from setwise.core.evidence.standing import participatory_by_itself
from setwise.design.dates import LONDON
from setwise.design.words import say
from setwise.learning.record.kinds import LAID, Keep
from setwise.learning.taking.queries import NOTHING, Takeaway
from setwise.programmes.attendance.queries import Mine
from setwise.programmes.models import Role


class Laid(NamedTuple):
    """What the owner changed; an empty topic follows what they took back from the meeting."""

    topic: str = ""
    relates: str = ""
    code: str = ""
    evidence: str = ""
    keep: Keep = Keep.ALL
    minutes: int = 0
    """Of these only so many, where they keep a part."""
    participatory: int = 0
    seen: int = -1
    """How many minutes attendance had when they changed something; none: they have not yet."""


UNCHANGED = Laid()


class Derived(NamedTuple):
    """A meeting that somebody came to, as an entry of their record."""

    mine: Mine
    laid: Laid
    entry: CpdEntry
    told: str
    """The topic as it follows from what they took back."""

    @property
    def changed_since(self) -> bool:
        """Attendance says something else than when its owner saw it last."""
        return self.laid.seen not in (-1, self.mine.minutes)


def place_of(person: UUID, meeting: UUID) -> UUID:
    """The id of what is laid over: one for each person and meeting."""
    return uuid5(meeting, f"{person}/{LAID}")


def laid(values: Mapping[str, Any]) -> Laid:
    """What a sheet says."""
    return Laid(**{**values, "keep": Keep(values["keep"])})


def derived(mine: Mine, takeaway: Takeaway | None, laid: Laid | None) -> Derived:
    """The entry of one meeting."""
    over = laid or UNCHANGED
    told = topic_of(takeaway or NOTHING)
    method = Method.SET if mine.role is Role.MEMBER else Method.FACILITATED
    span = _span(mine)
    minutes = min(over.minutes, mine.minutes) if over.keep is Keep.PART else mine.minutes
    others = participatory_by_itself(method, minutes)
    entry = CpdEntry(
        id=str(mine.meeting),
        source=Source.MEETING,
        first=_day(span.begins),
        last=_day(max(span.begins, span.ends - 1)),
        minutes=minutes,
        participatory=min(over.participatory, others) if over.keep is Keep.PART else others,
        method=method,
        topic=over.topic or told,
        relates=over.relates,
        code=over.code,
        evidence=over.evidence or usual_evidence(),
        title=mine.set_name,
        span=span,
        counted=over.keep in (Keep.ALL, Keep.PART),
    )
    return Derived(mine, over, entry, told)


def usual_evidence() -> str:
    """What shows that it took place, as long as its owner names nothing else."""
    return say("Attendance, as Setwise recorded it")


def topic_of(takeaway: Takeaway) -> str:
    """The topic in its owner's own words: what they took back, and what they learnt."""
    return "\n".join(text for text in (takeaway.back, *takeaway.learnt) if text)


def _span(mine: Mine) -> Span:
    """From when they were there, for as long as they were; breaks are not known, only their sum."""
    began = round(mine.began_at.timestamp() * 1_000) // MINUTE + mine.late_minutes
    return Span(began * MINUTE, (began + mine.minutes) * MINUTE)


def _day(at: int) -> Any:
    return datetime.fromtimestamp(at / 1_000, LONDON).date()
