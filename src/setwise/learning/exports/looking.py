"""What in a document could tell who somebody is, entry by entry, before it leaves. Nothing of it is kept."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from setwise.core.evidence.records import Account, CpdEntry, Feedback, Practice, Record
from setwise.design.identifying import seen
from setwise.design.words import say
from setwise.learning.exports.paper import days
from setwise.learning.exports.whole import What

Entry = CpdEntry | Feedback | Account | Practice


class Told(NamedTuple):
    """An entry in which something was found: what it is called, and a sentence for each."""

    entry: Entry
    title: str
    sentences: tuple[str, ...]


def told(what: What, record: Record) -> tuple[Told, ...]:
    """All entries of the document in which something was found, in its order."""
    found = ((entry, seen("\n".join(_written(entry)))) for entry in _entries(what, record))
    return tuple(Told(entry, _title(entry), sentences) for entry, sentences in found if sentences)


def _entries(what: What, record: Record) -> Iterator[Entry]:
    parts: Iterable[tuple[What, Iterable[Entry]]] = (
        (What.CPD, (line.entry for line in record.lines if line.minutes)),
        (What.ACCOUNTS, record.accounts),
        (What.FEEDBACK, record.feedback),
        (What.PRACTICE, record.practice if record.registration.on_register else ()),
    )
    for part, entries in parts:
        if what in (part, What.WHOLE):
            yield from entries


def _written(entry: Entry) -> tuple[str, ...]:
    """What its owner wrote; an organisation's address is asked for and stays."""
    match entry:
        case CpdEntry():
            return entry.topic, entry.relates, entry.evidence
        case Feedback():
            return entry.content, entry.used
        case Account():
            return entry.title, entry.nature, entry.learnt, entry.changed, entry.relevance
        case Practice():
            return entry.setting, entry.scope, entry.work


def _title(entry: Entry) -> str:
    match entry:
        case CpdEntry():
            return say("Learning, {days}", days=days(entry.first, entry.last))
        case Feedback():
            return say("Feedback, {days}", days=days(entry.day, entry.day))
        case Account():
            return say("Reflective account, {days}", days=days(entry.day, entry.day))
        case Practice():
            return say("Practice hours, {days}", days=days(entry.first, entry.last))
