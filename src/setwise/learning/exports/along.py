"""The record in the file with everything of one's own: one document for each period, as PDF and DOCX."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from uuid import UUID

from setwise.core.evidence.records import Record
from setwise.design.dates import local_day
from setwise.design.words import language
from setwise.learning.documents import pdf
from setwise.learning.exports import queries
from setwise.learning.exports.docx import docx
from setwise.learning.exports.paper import TEMPLATE, plain
from setwise.learning.exports.whole import File, offered, paper
from setwise.people.holdings import Attachment
from setwise.store import private


def taken_along(person: UUID, at: datetime) -> Iterable[Attachment]:
    """The whole record of every period in which there is something.

    Where the keys are out of reach there is none: the list beside it says so of what is sealed.
    """
    try:
        records = tuple(_records(person, local_day(at)))
    except private.NotNow:
        return ()
    return tuple(each for record in records for each in _files(record, at))


def _records(person: UUID, today: date) -> Iterator[Record]:
    found = queries.chosen(person, today, "")
    records = [found.record] + [
        queries.chosen(person, today, each.first.isoformat()).record for each in found.periods[1:]
    ]
    return (each for each in records if _holds_something(each))


def _holds_something(record: Record) -> bool:
    return bool(record.lines or record.feedback or record.accounts or record.practice)


def _files(record: Record, at: datetime) -> Iterator[Attachment]:
    made = paper(offered(record)[0], record)
    name = f"record-{record.period.last.isoformat()}"
    yield Attachment(f"{name}.{File.PDF}", pdf(TEMPLATE, plain(made)))
    yield Attachment(f"{name}.{File.DOCX}", docx(made, language=language(), made_at=at))
