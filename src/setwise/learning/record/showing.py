"""A record as its page shows it: one period, the ones beside it, and what stands around it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple
from uuid import UUID

from setwise.core.evidence.counting import DAY, counted
from setwise.core.evidence.records import Line, Period, Record, Standing, Towards
from setwise.design.dates import LONDON
from setwise.design.words import say, say_n
from setwise.learning.record.derived import Derived
from setwise.learning.record.kinds import Keep
from setwise.learning.record.queries import Whole, of_period, whole
from setwise.learning.sheets import Sheet
from setwise.learning.wording.evidence import METHODS, NOTES, PARTS
from setwise.learning.wording.hours import duration
from setwise.programmes.attendance.queries import Mine


class Shown(NamedTuple):
    """A record as its page shows it, with what stands around it."""

    record: Record
    derived: Mapping[str, Derived]
    """By the id of the entry; those that are hidden, too."""
    earlier: Period | None
    later: Period | None
    said: bool
    """They said whether they are on the register."""
    before_joining: tuple[Line, ...]
    """What was done before the registration, where these are its first years."""
    not_there: tuple[Mine, ...]
    gone: tuple[Sheet, ...]

    @property
    def hidden(self) -> tuple[Derived, ...]:
        """Meetings that are left out of the record."""
        return tuple(each for each in self.derived.values() if each.laid.keep is Keep.HIDDEN)


def shown(person: UUID, today: date, within: date | None = None) -> Shown:
    """The record of one period, for its page. Raises Http404 for nobody, and private.NotNow."""
    found = whole(person)
    record = of_period(found, today, within)
    return Shown(
        record,
        {each.entry.id: each for each in found.derived},
        _beside(found, record.period, today, -1),
        _beside(found, record.period, today, 1),
        found.owned.registration is not None,
        _before_joining(found, record),
        found.not_there,
        found.owned.gone,
    )


def _before_joining(found: Whole, record: Record) -> tuple[Line, ...]:
    first = record.period.first
    if record.standing is None or first != record.registration.joined:
        return ()
    return counted([each for each in found.entries if each.last < first], record.period, LONDON)


def _beside(found: Whole, period: Period, today: date, way: int) -> Period | None:
    """The period before or after, if it is not in the future and something stands there."""
    edge = period.first - DAY if way < 0 else period.last + DAY
    if edge > today:
        return None
    days = [day for each in found.entries for day in (each.first, each.last)]
    if way < 0 and not any(day <= edge for day in days):
        return None
    beside = found.owned.period(today, edge)
    return beside if beside != period and beside.holds(edge) else None


class Bar(NamedTuple):
    """One requirement: what there is of it, and what is still to come, in words and as a bar."""

    key: str
    name: str
    have: str
    need: str
    remains: str
    """Empty where all is there."""
    value: int
    most: int


def bars(found: Standing) -> Iterator[Bar]:
    """What a renewal asks, in the order of the NMC's guidance."""
    yield _bar("cpd", say("Learning"), found.cpd, duration)
    yield _bar("participatory", say("Of it, with others"), found.participatory, duration)
    yield _bar("accounts", say("Reflective accounts"), found.accounts, str)
    yield _bar("feedback", say("Pieces of feedback"), found.feedback, str)
    for part, towards in found.practice.items():
        alone = len(found.practice) == 1
        name = say("Practice") if alone else say("Practice: {part}", part=str(PARTS[part]))
        yield _bar("practice", name, towards, _hours)._replace(have=str(towards.have))


def _hours(hours: int) -> str:
    return say_n("{n} hour", "{n} hours", hours)


def _bar(key: str, name: str, towards: Towards, told: Callable[[int], str]) -> Bar:
    left = towards.remains
    return Bar(
        key,
        name,
        told(towards.have),
        told(towards.need),
        told(left) if left else "",
        min(towards.have, towards.need),
        towards.need,
    )


class Row(NamedTuple):
    """A line of the log, in words."""

    id: UUID
    own: bool
    title: str
    first: date
    last: date
    topic: str
    hours: str
    """What it took, and how much of that with others."""
    counts: str
    """What of it counts, where that is less."""
    method: str
    notes: tuple[str, ...]
    changed_since: bool
    code: str


def rows(found: Shown) -> Iterator[Row]:
    """The log, the newest first."""
    return _rows(found, found.record.lines)


def rows_before(found: Shown) -> Iterator[Row]:
    """What was done before the registration; none of it counts."""
    return _rows(found, found.before_joining)


def _rows(found: Shown, lines: tuple[Line, ...]) -> Iterator[Row]:
    for line in reversed(lines):
        yield _row(line, found.derived.get(line.entry.id))


def _row(line: Line, of: Derived | None) -> Row:
    entry = line.entry
    whole_of_it = (line.minutes, line.participatory) == (entry.minutes, entry.participatory)
    return Row(
        UUID(entry.id),
        of is None,
        entry.title,
        entry.first,
        entry.last,
        entry.topic,
        with_others(entry.minutes, entry.participatory),
        "" if whole_of_it else with_others(line.minutes, line.participatory),
        str(METHODS[entry.method]),
        tuple(str(NOTES[note]) for note in line.notes),
        bool(of and of.changed_since),
        entry.code,
    )


def with_others(minutes: int, participatory: int) -> str:
    """How long, and how much of it with others."""
    if not minutes:
        return ""
    if participatory == minutes:
        return say("{time}, all of it with others", time=duration(minutes))
    if not participatory:
        return duration(minutes)
    return say(
        "{time}, {part} of it with others", time=duration(minutes), part=duration(participatory)
    )
