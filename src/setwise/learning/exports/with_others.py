"""The two forms that somebody else completes: the reflective discussion and the confirmation.

What is one's own is filled in. What the other person answers for is left empty, even where it was noted:
nobody signs or confirms here for anybody. (NMC, "Reflective discussion" and "Confirmation": forms.)
"""

from setwise.core.evidence.records import Record, Standing
from setwise.design.dates import plain_day
from setwise.design.words import say, say_n
from setwise.learning.exports.accounts import title_of
from setwise.learning.exports.paper import Block, Box, Fields, Heading, Section, Table, Text
from setwise.learning.wording import evidence
from setwise.learning.wording.hours import duration

EMPTY = ""


def discussion(record: Record) -> Section:
    """A talk on all five accounts, with somebody else on the register."""
    talked = [title_of(number, each) for number, each in enumerate(record.accounts, 1)]
    return Section(
        (
            Heading(say("Reflective discussion")),
            Heading(say("For you to complete"), 2),
            Fields(_mine(record)),
            Heading(say("The reflective accounts that you talk about"), 2),
            Box("\n".join(talked), 5),
            Heading(say("For the person you talk with to complete"), 2),
            Text(say("Another nurse, midwife or nursing associate on the NMC register.")),
            Fields(
                _empty(
                    *(say("Name"), say("NMC PIN"), say("E-mail address")),
                    say("Professional address, with its postcode"),
                    *(say("Phone number"), say("Date of the discussion")),
                )
            ),
            Heading(say("Short summary of what was talked about"), 2),
            Box(EMPTY, 6),
            Text(
                say(
                    "By signing, they say that they talked about the five reflective accounts with you, as a reflective discussion."
                )
            ),
            Fields(_empty(say("Signature"), say("Date"))),
        )
    )


def confirmation(record: Record) -> Section:
    """What a confirmer is shown, and where they say that they saw it."""
    noted = record.confirmation.confirmer
    who = str(evidence.CONFIRMERS[noted]) if noted else EMPTY
    renewed = (say("Registration last renewed, or begun"), plain_day(record.period.first))
    return Section(
        (
            Heading(say("Confirmation")),
            Heading(say("For you to complete"), 2),
            Fields((*_mine(record), renewed, (say("Who confirms"), who))),
            Heading(say("For the confirmer to complete"), 2),
            Fields(
                _empty(
                    *(say("Name"), say("Job title"), say("E-mail address")),
                    say("Professional address, with its postcode"),
                    *(say("Phone number"), say("Date of the confirmation discussion")),
                    say("NMC PIN, if on the NMC register"),
                    say("Profession and registration number, if on another register"),
                )
            ),
            Heading(say("What the confirmer has seen"), 2),
            *_seen(record),
            Text(
                say(
                    "By signing, they say that they talked with you about this, and that what they saw meets what the NMC asks for."
                )
            ),
            Fields(_empty(say("Signature"), say("Date"))),
        )
    )


def _mine(record: Record) -> tuple[tuple[str, str], ...]:
    return (say("Name"), record.name), (say("NMC PIN"), record.registration.pin)


def _empty(*labels: str) -> tuple[tuple[str, str], ...]:
    return tuple((label, EMPTY) for label in labels)


def _seen(record: Record) -> tuple[Block, ...]:
    heads = (say("What is asked for"), say("What is in this record"), say("Seen by the confirmer"))
    rows = tuple((asked, there, EMPTY) for asked, there in requirements(record))
    return (Table(say("What the confirmer has seen"), heads, rows, (34, 46, 20)),)


def requirements(record: Record) -> tuple[tuple[str, str], ...]:
    """What a renewal asks for, and what of it is there."""
    stands = record.standing
    if stands is None:
        return ()
    return (
        *_practice(stands),
        (
            say("{hours} of learning", hours=duration(stands.cpd.need)),
            duration(stands.cpd.have),
        ),
        (
            say("{hours} of it participatory", hours=duration(stands.participatory.need)),
            duration(stands.participatory.have),
        ),
        (
            say_n(
                "{n} piece of feedback on your practice",
                "{n} pieces of feedback on your practice",
                stands.feedback.need,
            ),
            say_n("{n} piece", "{n} pieces", stands.feedback.have),
        ),
        (
            say_n(
                "{n} written reflective account",
                "{n} written reflective accounts",
                stands.accounts.need,
            ),
            say_n("{n} account", "{n} accounts", stands.accounts.have),
        ),
        (say("A reflective discussion, with its form signed"), _discussed(record)),
    )


def _practice(stands: Standing) -> tuple[tuple[str, str], ...]:
    return tuple(
        (
            say_n(
                "{n} hour of practice: {part}",
                "{n} hours of practice: {part}",
                towards.need,
                part=str(evidence.PARTS[part]),
            ),
            say_n("{n} hour noted", "{n} hours noted", towards.have),
        )
        for part, towards in stands.practice.items()
    )


def _discussed(record: Record) -> str:
    day = record.discussion.day
    return say("Noted for {day}", day=plain_day(day)) if day else say("Not noted yet")
