"""The facilitator's chair: the words to say at each stage, and one moment in which they are needed."""

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth, Role
from setwise.design.words import phrase
from setwise.room.practice.sets.table import BEA, IDRIS, KEMI, ROSA, YOU, Choice, Script, Table

SEATS = (
    (YOU, Role.FACILITATOR),
    (ROSA, Role.MEMBER),
    (KEMI, Role.MEMBER),
    (IDRIS, Role.MEMBER),
    (BEA, Role.MEMBER),
)
ON = (Choice("advance"),)
SAY = Choice("say", phrase("I have said something"))
WAIT = Choice("listen", phrase("I wait"))
LISTEN = Choice("listen", phrase("I listen"))


def table() -> Table:
    """The table at which one holds the circle, aloud: stages only."""
    return Table(SEATS, Depth.LIGHT)


def play(table: Table) -> Script:
    """The whole of a short meeting."""
    yield from _arriving(table)
    yield from _bidding(table)
    yield from _presenting(table)
    yield from _questions(table)
    yield from _closing(table)


def _arriving(table: Table) -> Script:
    table.happens(
        phrase("Everyone is here. Say the words aloud, in your own way, and press when you have.")
    )
    yield ON
    table.does(YOU, c.Advance())
    table.happens(phrase("It is quiet. Leave it for as long as feels a little too long."))
    yield ON
    table.does(YOU, c.Advance())
    table.says(BEA, phrase("I came straight from nights. I am here, more or less."))
    table.says(ROSA, phrase("Fine, thank you. A bit nervous."))
    table.says(IDRIS, phrase("I pass for now."))
    table.says(KEMI, phrase("Glad to sit down. The week was loud."))
    yield ON
    table.does(YOU, c.Advance())


def _bidding(table: Table) -> Script:
    yield (Choice("say", phrase("I have asked")),)
    table.says(ROSA, phrase("I would like time. How can I say no to the ward next door?"))
    table.says(KEMI, phrase("I have something, too. How can I give a student honest feedback?"))
    table.happens(phrase("Two would like time. The {set} agrees, not you: ask them."))
    table.moment = "too-many-bids"
    yield (Choice("say", phrase("I have asked them")),)
    table.says(KEMI, phrase("Mine can wait until next time. Rosa, you go."))
    table.does(YOU, c.AgreePieces((ROSA,)))
    yield ON
    table.does(YOU, c.Advance())


def _presenting(table: Table) -> Script:
    table.says(
        ROSA,
        phrase(
            "They ring at seven, every evening, and want one of us. I always send somebody, "
            "and then we are short ourselves. On Tuesday it went wrong, nearly."
        ),
    )
    yield ON
    table.does(YOU, c.Advance())
    table.says(BEA, phrase("Who decides who goes?"))
    table.says(ROSA, phrase("Whoever is in charge. So I do."))
    yield ON
    table.does(YOU, c.Advance())


def _questions(table: Table) -> Script:
    table.says(KEMI, phrase("What goes through your mind when the phone rings?"))
    table.says(ROSA, phrase("That they will think I am not a good colleague."))
    yield (LISTEN,)
    yield from _advice(table)
    table.says(IDRIS, phrase("Right. What would you like them to know?"))
    table.happens(phrase("Rosa looks at the table. Nobody speaks."))
    done = yield (WAIT, SAY)
    if done == SAY.key:
        table.happens(phrase("It may have been too early. Rosa takes her time all the same."))
    table.says(
        ROSA, phrase("That we are not full, we are only polite. I want to tell them before seven.")
    )
    table.says(ROSA, phrase("I think that is it. That is enough for today."))
    yield (Choice("finish"),)
    table.does(YOU, c.Finish())


def _advice(table: Table) -> Script:
    """Advice comes; left alone, it brings more of it."""
    table.says(
        IDRIS, phrase("I would just let it ring. Or have you tried sending it to the site manager?")
    )
    table.moment = "advice"
    done = yield (SAY, WAIT)
    while done == WAIT.key:
        table.says(BEA, phrase("Or you make a rota for it. We did that, it works very well."))
        table.says(ROSA, phrase("Yes. Maybe. I could do that."))
        table.happens(phrase("The first piece of advice has brought a second. What could you say?"))
        table.moment = "advice"
        done = yield (SAY,)


def _closing(table: Table) -> Script:
    table.says(BEA, phrase("I noticed that I wanted to mend it. Thank you for stopping us."))
    table.says(KEMI, phrase("I am taking the question along: polite, or full?"))
    table.says(IDRIS, phrase("It was good to hear you think."))
    yield ON
    table.does(YOU, c.Advance())
    table.says(ROSA, phrase("Thank you. I will ring them first, tomorrow at five."))
    yield ON
    table.does(YOU, c.Advance())
    yield ON
    table.does(YOU, c.Advance())
    table.says(IDRIS, phrase("We slid into advice, and came back."))
    table.says(BEA, phrase("I liked the quiet."))
    yield ON
    table.does(YOU, c.Advance())
    yield ON
    table.does(YOU, c.Advance())
