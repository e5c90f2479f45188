"""The presenter's chair: one's own issue, told to oneself; open questions from people who are not there."""

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth
from setwise.design.words import phrase
from setwise.room.practice.sets.table import (
    IDRIS,
    JOAN,
    KEMI,
    ROSA,
    SEATS,
    YOU,
    Choice,
    Script,
    Table,
)
from setwise.room.wording import STAGES

ADVICE = phrase("Have you thought of simply telling your manager?")
ASKED = (
    (KEMI, phrase("What matters most to you in this?")),
    (ROSA, phrase("What have you tried so far?")),
    (IDRIS, ADVICE),
    (KEMI, phrase("What would be different if it were settled?")),
    (ROSA, phrase("What do you know about it that nobody else does?")),
    (IDRIS, phrase("What could a small first step be?")),
)
AN_IDEA = phrase(
    "There is an idea of Idris's in this one. You may answer it, or let it go: it is yours."
)
TELL = phrase(
    "Tell it aloud, or in your head: something from your work that is on your mind. "
    "Or borrow this one: How can I ask for help before it is too much?"
)
SLOWLY = phrase(
    "Answer aloud, or only for yourself. You can count to ten first: nobody is in a hurry."
)


def table() -> Table:
    """The table at which one presents."""
    return Table(SEATS, Depth.FULL)


def play(table: Table) -> Script:
    """From the floor to the last word."""
    table.to_work(JOAN, YOU)
    table.says(JOAN, STAGES["presenting"].aloud)
    table.happens(TELL)
    yield (Choice("advance"),)
    table.does(YOU, c.Advance())
    yield from _clarifying(table)
    yield from _questions(table)
    yield from _closing(table)
    table.ends(JOAN)


def _clarifying(table: Table) -> Script:
    table.does(KEMI, c.TakeTurn())
    table.says(KEMI, phrase("How long has it been like this?"))
    table.happens(SLOWLY)
    yield (Choice("end_turn"), Choice("let_question_go"))
    table.does(KEMI, c.EndTurn())
    for other in (IDRIS, JOAN, ROSA):
        table.does(other, c.Pass())
    table.says(JOAN, phrase("Then we understand enough. One question at a time now."))
    table.does(JOAN, c.Advance())


def _questions(table: Table) -> Script:
    """They ask until the presenter stops; when all have asked, nobody stops for them."""
    for who, text in ASKED:
        table.asks(who, text)
        if text is ADVICE:
            table.happens(AN_IDEA)
        done = yield (Choice("finish"), Choice("end_turn"), Choice("let_question_go"))
        if done == "finish":
            break
        table.does(YOU, c.LetQuestionGo() if done == "let_question_go" else c.EndTurn())
    else:
        table.says(
            JOAN, phrase("Is there more that you would like to look at? You decide when to stop.")
        )
        yield (Choice("finish"),)
    table.does(YOU, c.Finish())


def _closing(table: Table) -> Script:
    table.says(JOAN, phrase("Let us close. Each of us says a word, and the last one is yours."))
    table.does(KEMI, c.TakeTurn())
    table.closes_with(
        KEMI, phrase("I noticed how much I wanted to help, and how little you needed it.")
    )
    table.closes_with(
        IDRIS, phrase("My question was an idea of mine. Thank you for taking it lightly.")
    )
    table.closes_with(JOAN, phrase("What you said about it stays with me."))
    table.closes_with(ROSA, phrase("I know some of that from my own ward. It helped me to listen."))
    done = yield (Choice("end_turn"), Choice("pass"))
    table.does(YOU, c.Pass() if done == "pass" else c.EndTurn())
    table.does(JOAN, c.Advance())
    table.happens(
        phrase("If there is something you will do, note it wherever you keep such things.")
    )
    yield (Choice("advance"),)
    table.does(YOU, c.Advance())
