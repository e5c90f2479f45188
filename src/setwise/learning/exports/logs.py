"""The logs: learning, feedback, practice. The fields are the NMC's, in words of our own.

(NMC, "Continuing professional development", "Practice-related feedback" and "Practice hours": what each
log holds, and its template.)
"""

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from setwise.core.evidence.records import Feedback, Line, Practice, Record
from setwise.design.dates import plain_day
from setwise.design.words import say, say_n
from setwise.learning.exports.paper import Section, Table, days, lines
from setwise.learning.wording import code, evidence
from setwise.learning.wording.hours import duration

Row = TypeVar("Row")


class Column(NamedTuple, Generic[Row]):
    """A field of a log: what it is called, its share of the width, what stands in it, its sum."""

    head: str
    width: int
    cell: Callable[[Row], str]
    total: str = ""


def cpd(record: Record) -> Section:
    """What was learnt: all that counts in the period, with its sums."""
    known = record.registration.on_register
    with_others = say("Participatory hours") if known else say("Of these, hours with others")
    relates = (
        say("Topic, and how it relates to your practice")
        if known
        else say("Topic, and how it relates to your work")
    )
    columns: list[Column[Line]] = [
        Column(
            say("Dates"), 13, lambda each: days(each.entry.first, each.entry.last), say("Total")
        ),
        Column(say("Method"), 16, _method),
        Column(relates, 28, lambda each: lines((each.entry.topic, each.entry.relates))),
        Column(say("Most relevant part of the Code"), 14, lambda each: code.told(each.entry.code)),
        Column(say("Hours"), 9, lambda each: duration(each.minutes), duration(record.minutes)),
        Column(
            with_others,
            13,
            lambda each: duration(each.participatory),
            duration(record.participatory),
        ),
        Column(say("Evidence"), 12, lambda each: each.entry.evidence),
    ]
    if not known:  # The Code is the register's.
        del columns[3]
    return _log(say("Learning"), columns, (line for line in record.lines if line.minutes))


def _method(line: Line) -> str:
    return lines((str(evidence.METHODS[line.entry.method]), line.entry.title))


def feedback(record: Record) -> Section:
    """What others said of one's practice, without saying who."""
    columns: list[Column[Feedback]] = [
        Column(say("Date"), 12, lambda each: plain_day(each.day)),
        Column(say("Who gave it"), 16, lambda each: str(evidence.GIVEN_BY[each.given_by])),
        Column(say("How it was given"), 14, lambda each: str(evidence.GIVEN_AS[each.given_as])),
        Column(say("What it was about"), 30, lambda each: each.content),
        Column(say("How you used it to improve your practice"), 30, lambda each: each.used),
    ]
    return _log(say("Feedback"), columns, record.feedback)


def practice(record: Record) -> Section:
    """Hours of practice as their owner noted them: nothing is added, nothing worked out."""
    whole = sum(each.hours for each in record.practice)
    columns: list[Column[Practice]] = [
        Column(say("Dates"), 14, lambda each: days(each.first, each.last), say("Total")),
        Column(say("Organisation, with its address"), 18, lambda each: each.where),
        Column(say("Work setting"), 14, lambda each: each.setting),
        Column(say("Scope of practice"), 14, lambda each: each.scope),
        Column(say("Hours"), 10, lambda each: _hours(each.hours), _hours(whole)),
        Column(say("Registration"), 13, lambda each: str(evidence.PARTS[each.part])),
        Column(say("What you did"), 20, lambda each: each.work),
    ]
    return _log(say("Practice hours"), columns, record.practice)


def _hours(number: int) -> str:
    return say_n("{n} hour", "{n} hours", number)


def _log(name: str, columns: list[Column[Row]], rows: Iterable[Row]) -> Section:
    total = tuple(each.total for each in columns)
    table = Table(
        name,
        tuple(each.head for each in columns),
        tuple(tuple(each.cell(row) for each in columns) for row in rows),
        tuple(each.width for each in columns),
        total if any(total) else (),
    )
    return Section((table,), wide=True)
