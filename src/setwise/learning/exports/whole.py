"""Which documents there are for whom, and each as a paper."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from setwise.core.evidence.records import Record
from setwise.design.words import LazySay, phrase, say
from setwise.learning.exports import logs, with_others
from setwise.learning.exports.accounts import accounts
from setwise.learning.exports.paper import Block, Fields, Heading, Paper, Section, Table, Text, days


class What(StrEnum):
    """A document. The first one holds all the others."""

    WHOLE = "whole"
    CPD = "learning"
    ACCOUNTS = "reflective-accounts"
    FEEDBACK = "feedback"
    PRACTICE = "practice-hours"
    DISCUSSION = "reflective-discussion"
    CONFIRMATION = "confirmation"


class File(StrEnum):
    """A kind of file."""

    PDF = "pdf"
    DOCX = "docx"


TITLES: Mapping[What, LazySay] = {
    What.CPD: phrase("Log of continuing professional development"),
    What.ACCOUNTS: phrase("Reflective accounts"),
    What.FEEDBACK: phrase("Log of feedback on your practice"),
    What.PRACTICE: phrase("Log of practice hours"),
    What.DISCUSSION: phrase("Reflective discussion form"),
    What.CONFIRMATION: phrase("Confirmation form"),
}
GENERAL = (What.WHOLE, What.CPD, What.ACCOUNTS, What.FEEDBACK)
"""For whoever is not on the register: the same shape, without what the register asks for."""

THEIRS = frozenset({What.ACCOUNTS, What.DISCUSSION, What.CONFIRMATION})
"""For these the NMC wants its own form."""

FORMS = frozenset({What.DISCUSSION, What.CONFIRMATION})
"""These somebody else completes."""


def offered(record: Record) -> tuple[What, ...]:
    """Those that make sense for this person, in their order; one without anything in it does not."""
    empty = {
        What.ACCOUNTS: not record.accounts,
        What.FEEDBACK: not record.feedback,
        What.PRACTICE: not record.practice,
    }
    every = tuple(What) if record.registration.on_register else GENERAL
    return tuple(each for each in every if not empty.get(each))


def title_of(what: What, record: Record) -> str:
    """What a document is called for this person."""
    on_register = record.registration.on_register
    if what is What.WHOLE:
        return say("Record for revalidation") if on_register else say("Record of learning")
    return str(TITLES[what]) if on_register or what is not What.CPD else say("Log of learning")


_PARTS: Mapping[What, Callable[[Record], tuple[Section, ...]]] = {
    What.CPD: lambda record: (logs.cpd(record),),
    What.ACCOUNTS: accounts,
    What.FEEDBACK: lambda record: (logs.feedback(record),),
    What.PRACTICE: lambda record: (logs.practice(record),),
    What.DISCUSSION: lambda record: (with_others.discussion(record),),
    What.CONFIRMATION: lambda record: (with_others.confirmation(record),),
}


def paper(what: What, record: Record) -> Paper:
    """One document: whose it is, and what stands in it."""
    title = title_of(what, record)
    if what is not What.WHOLE:
        first, *rest = _PARTS[what](record)
        blocks = _raised(first.blocks) if what in FORMS else first.blocks
        return Paper(
            title, record.name, (Section((*_head(record, what), *blocks), first.wide), *rest)
        )
    inside = [each for each in offered(record) if each is not What.WHOLE]
    parts = [section for each in inside for section in _named(each, record)]
    head, overview = _head(record, what), _overview(record)
    if overview or not parts:
        return Paper(title, record.name, (Section((*head, *overview)), *parts))
    # A page of its own for a name and a period would be an empty one.
    first, *rest = parts
    return Paper(title, record.name, (Section((*head, *first.blocks), first.wide), *rest))


def _raised(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A form by itself: its title says what its heading says within the whole."""
    return tuple(
        Heading(block.text, block.level - 1) if isinstance(block, Heading) else block
        for block in blocks[1:]
    )


def _named(what: What, record: Record) -> tuple[Section, ...]:
    """The parts of a document within the whole, the first one below its name."""
    if what in THEIRS:
        return _PARTS[what](record)
    first, *rest = _PARTS[what](record)
    named = (Heading(title_of(what, record)), *first.blocks)
    return (Section(named, first.wide), *rest)


def _head(record: Record, what: What) -> tuple[Block, ...]:
    """Whose it is and of which time; and what it is not."""
    rows = [(say("Name"), record.name)]
    if record.registration.on_register:
        rows.append((say("NMC PIN"), record.registration.pin))
    rows.append((say("Period"), days(*record.period)))
    if what in FORMS:
        return (Text(_no_form(what)),)
    if not record.registration.on_register:
        return (Fields(tuple(rows)),)
    return Text(_no_form(what)), Fields(tuple(rows))


def _no_form(what: What) -> str:
    if what is What.WHOLE:
        return say(
            "This has the fields of the NMC's templates and forms, in our words. For reflective accounts, the discussion and the confirmation the NMC wants its own form: copy them over from here."
        )
    if what in THEIRS:
        return say(
            "This has the fields of the NMC's form, in our words. The NMC wants its own form, on paper or on a screen: copy it over from here."
        )
    return say("This has the fields that the NMC suggests. It is not one of the NMC's own forms.")


def _overview(record: Record) -> tuple[Block, ...]:
    asked = with_others.requirements(record)
    if not asked:
        return ()
    heads = (say("What is asked for"), say("What is in this record"))
    return (
        Heading(say("What a renewal asks for")),
        Table(say("What a renewal asks for"), heads, asked, (50, 50)),
        Text(
            say(
                "Health and character, indemnity, and the confirmation itself: you declare these to the NMC. Nothing of that is kept here."
            )
        ),
    )
