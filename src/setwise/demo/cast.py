"""The made-up people of the demonstration, and what they bring.

What they write is content, as if people had written it: it is not part of the interface.
Nobody here exists, no patient appears, and no real organisation is meant.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

ORGANISATION = "Meadowbank Demonstration Trust (made up)"
CONTACTS = (
    "Freedom to Speak Up guardian (made up): speakup@meadowbank.example\n"
    "Safeguarding team (made up): extension 5101\n"
    "Patient safety team (made up): extension 5102"
)
PROGRAMME = "New in post, first year (made up)"
SET = "Willow set"
CONTRACT = "What is said here stays here, unless somebody is at risk."
PLACE = "Harbour site, Room 4"
MAIL = "meadowbank.example"
REHEARSAL = "Rehearsal set"


class Habit(StrEnum):
    """What someone tends to do, so that a meeting shows all of the method."""

    AGREES = "agrees"
    WRITES_NOTE = "writes_note"
    CHANGES_MIND = "changes_mind"
    """Passes at check-in, and takes it back."""
    BIDS = "bids"
    WRITES_BID = "writes_bid"
    WRITES_QUESTION = "writes_question"
    WRITES_AHEAD = "writes_ahead"
    """Writes a question while somebody else is asking."""
    ASKS_TWICE = "asks_twice"
    UNDERSTANDS = "understands"
    """Has nothing to clarify, and passes."""
    SAYS_WRITE_THAT = "says_write_that"
    WRITES_FEEDBACK = "writes_feedback"
    COMMENTS = "comments"


H = Habit


class Part(NamedTuple):
    """Somebody who is played, in the order of the ring."""

    key: str
    name: str
    work: str
    note: str
    bid: str
    clarifying: str
    questions: tuple[str, str]
    feedback: str
    comment: str
    action: str
    habits: frozenset[Habit] = frozenset()
    facilitates: bool = False
    co_facilitates: bool = False

    @property
    def short(self) -> str:
        return self.name.partition(" ")[0]


AMARA = Part(
    "amara",
    "Amara Okoye",
    "Staff nurse, acute medical ward",
    "Two long days behind me, glad to sit down. A little tired, and curious.",
    "How can I ask for help on a busy shift without feeling that I am failing?",
    "How long has it been like this?",
    (
        "What would you notice first if this had become a little better?",
        "What have you already tried that you would not want to lose?",
    ),
    "I noticed how quietly you went on thinking after each question. Thank you for letting us see it.",
    "We left more silence than last time, and I think it helped.",
    "Tell one colleague on my next shift what I would like help with, before I need it.",
    frozenset({H.AGREES, H.WRITES_NOTE, H.SAYS_WRITE_THAT, H.WRITES_FEEDBACK}),
)
BOLA = Part(
    "bola",
    "Bola Adeyemi",
    "Community nurse, joined from abroad in spring",
    "The bus was late, so I arrive in a hurry. I have my tea now.",
    "How can I get to know a team that I only ever meet in the corridor?",
    "Who else is there when it happens?",
    (
        "Whose view of this have you not heard yet?",
        "What does this remind you of?",
    ),
    "When you spoke about the team I heard how much you care about them. I take that with me.",
    "I asked two questions at once. Next time I will keep to one.",
    "Have a cup of tea with one person of the team each week.",
    frozenset({H.AGREES, H.WRITES_QUESTION, H.ASKS_TWICE}),
)
CARYS = Part(
    "carys",
    "Carys Llewellyn",
    "Newly registered nurse, surgical ward",
    "Good week. I would like to leave the rota outside.",
    "How can I say no to an extra shift and still be one of the team?",
    "Is it the same on nights and on days?",
    (
        "What makes this important to you just now?",
        "If nothing changed, what would that be like in a year?",
    ),
    "Something in your story is like something in mine, and for a moment I was busy with that. "
    "I came back when you laughed.",
    "I liked that nobody gave advice, though I nearly did.",
    "Write down the sentence with which I would like to say no.",
    frozenset({H.WRITES_AHEAD, H.UNDERSTANDS}),
)
DILYS = Part(
    "dilys",
    "Dilys Morgan",
    "Nursing associate, stroke rehabilitation",
    "I was not sure that I had anything to say. I am here, and that is enough.",
    "How can I speak up in a ward round when everyone seems to be in a hurry?",
    "When you say the team, whom do you think of?",
    (
        "What are you hoping that nobody asks you?",
        "Where do you have more room than it seems?",
    ),
    "You do not sound stuck to me. You sound as if you are half way.",
    "It was good to be allowed to pass first, and speak later.",
    "Say one thing in the next ward round, however short.",
    frozenset({H.AGREES, H.CHANGES_MIND, H.WRITES_BID, H.COMMENTS}),
)
EWAN = Part(
    "ewan",
    "Ewan Pryce",
    "Junior charge nurse, care of older people",
    "Something about handover has been on my mind all week. Otherwise well.",
    "How can I change the way we hand over at night without becoming the one who nags?",
    "How many of you are on at night?",
    (
        "What would the others say that you do well in this?",
        "What is the smallest part of this that is yours alone?",
    ),
    "I admire that you brought this before you had an answer. It gave me courage for mine.",
    "The time was enough. I would like to begin with bidding a little sooner.",
    "Ask Ward 7 how they hand over at night, and listen before I suggest anything.",
    frozenset({H.AGREES, H.BIDS, H.WRITES_QUESTION}),
)
FEMI = Part(
    "femi",
    "Femi Sowande",
    "Mental health nurse, crisis team",
    "Settled. A hard conversation yesterday, and I can leave it at the door.",
    "How can I stay kind at the end of a shift when there is nothing left in me?",
    "What has changed since you first noticed it?",
    (
        "What would you say to a friend who told you this?",
        "What do you know now that you did not know when you sat down?",
    ),
    "I was moved when you said that you had not told anybody. Take your time with the next step.",
    "Task: one clear question. Process: we listened. Learning: silence is not empty.",
    "Stop for one minute by the door before I go home.",
    frozenset({H.WRITES_QUESTION, H.ASKS_TWICE, H.WRITES_FEEDBACK, H.COMMENTS}),
)
GRACE = Part(
    "grace",
    "Grace Whitfield",
    "Practice educator; she facilitates",
    "I have come from another meeting, and need a breath to arrive. Then I am all yours.",
    "",
    "What would you like us to understand before we go on?",
    (
        "What is the question that you are asking yourself?",
        "What do you need now, to go on thinking?",
    ),
    "You decided yourself when it was enough. I found that strong.",
    "We kept to questions. Well held, all of you.",
    "",
    frozenset({H.AGREES}),
    facilitates=True,
)
HANA = Part(
    "hana",
    "Hana Suzuki",
    "Ward manager, learning to facilitate; she holds the chair if Grace has to go",
    "I sat in my car for a minute before I came in. Now I am here, and glad to listen.",
    "",
    "Which part of it should we picture more clearly?",
    (
        "Where in this do you feel most like yourself?",
        "What would be enough for today?",
    ),
    "I saw you wait before you answered. I would like to learn that.",
    "I watched how Grace let the quiet be. I want to try that next time.",
    "",
    frozenset({H.AGREES}),
    co_facilitates=True,
)
WILLOW = (AMARA, BOLA, CARYS, DILYS, EWAN, FEMI, GRACE, HANA)

_MORE = ("Gwen Bevan", "Hari Nair", "Iona Baird", "Jaya Menon", "Kofi Mensah", "Lena Novak")
MOST_MEMBERS = 12


def company(members: int) -> tuple[Part, ...]:
    """So many members, and the two who facilitate, for a rehearsal. Raises ValueError."""
    if not 3 <= members <= MOST_MEMBERS:
        raise ValueError(f"3 to {MOST_MEMBERS} members")
    # Ewan first of all: without him nobody would bid.
    known = [EWAN, *(part for part in WILLOW if part not in (EWAN, GRACE, HANA))]
    more = [
        known[1 + place % 5]._replace(key=name.partition(" ")[0].lower(), name=name)
        for place, name in enumerate(_MORE)
    ]
    return (*(known + more)[:members], HANA, GRACE)


def part_named(short: str) -> Part:
    """The part of the person whom the others call this. Raises KeyError."""
    for part in company(MOST_MEMBERS):
        if part.short == short:
            return part
    raise KeyError(short)
