"""The asker's chair: somebody presents; one listens, asks, and finds out how it lands."""

from collections.abc import Iterator, Mapping

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth
from setwise.core.questions import Reason
from setwise.design.words import LazySay, phrase
from setwise.room.practice.sets.table import (
    ASK,
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

STORY = phrase(
    "How can I get out on time? Handover takes forty minutes. I am the one who stays, "
    "every time, because somebody has to. Last week I missed my daughter's concert."
)
OPENED = (
    phrase("Let me think. It is the moment when nobody picks up the last bay. I cannot stand it."),
    phrase("I have never said out loud that I stay. I only stay. Nobody could even know."),
    phrase("What I want is not to leave. It is to be asked whether I can."),
)
"""What comes when there is room. It fits more questions than one: the computer understands none."""
SHUT: Mapping[str, LazySay] = {
    Reason.ADVICE: phrase("Yes, I did think of that. It is not so simple."),
    Reason.STORY: phrase("It sounds as if that was good for you. It is different where I am."),
    Reason.CLOSED: phrase("Yes. I suppose so."),
    Reason.WHY: phrase("I do not know. I should have done something, I know."),
    Reason.MULTIPLE: phrase("Which one shall I answer?"),
    Reason.LEADING: phrase("Maybe. I would not put it like that."),
    Reason.FEELING: phrase("I would not call it that."),
    Reason.CHOICE: phrase("Neither, really."),
}
"""How it may land when a question leaves little room."""
HARDLY = phrase("Hm. I am not sure what to say to that.")
OTHERS = (
    (KEMI, phrase("What happens just before you decide to stay?")),
    (IDRIS, phrase("Who knows that you stay?")),
)
LISTEN = Choice("listen", phrase("I'd rather listen"))
ALOUD = Choice("end_turn", phrase("I asked it aloud"))
LISTENED = Choice("listen", phrase("I have listened"))


def table() -> Table:
    """The table at which one asks."""
    return Table(SEATS, Depth.FULL)


def play(table: Table) -> Script:
    """From Rosa's story to her last word."""
    table.to_work(JOAN, ROSA)
    table.says(JOAN, STAGES["presenting"].aloud)
    table.says(ROSA, STORY)
    yield (LISTENED,)
    table.does(ROSA, c.Advance())
    yield from _clarifying(table)
    yield from _questions(table)
    table.says(ROSA, phrase("That is enough for today. Thank you."))
    table.does(ROSA, c.Finish())
    yield from _closing(table)
    table.ends(JOAN)


def _clarifying(table: Table) -> Script:
    table.does(KEMI, c.TakeTurn())
    table.says(KEMI, phrase("Who else is there at handover?"))
    table.says(ROSA, phrase("Four of the late shift, and the one in charge."))
    table.does(KEMI, c.EndTurn())
    table.does(IDRIS, c.Pass())
    table.happens(phrase("Is there a fact that you need to understand it? Say it aloud, or pass."))
    done = yield (Choice("end_turn"), Choice("pass"))
    if done == "end_turn":
        table.happens(phrase("Rosa answers in a sentence."))
    table.does(YOU, c.Pass() if done == "pass" else c.EndTurn())
    table.does(JOAN, c.Pass(), c.Advance())
    table.says(JOAN, STAGES["open_questions"].aloud)


def _questions(table: Table) -> Script:
    """One's own questions among those of the others, until Rosa has had enough."""
    answers, others = iter(OPENED), iter(OTHERS)
    while True:
        done = yield (Choice("raise_hand"), LISTEN)
        if done == "raise_hand":
            table.does(YOU, c.RaiseHand())
            asked = yield (Choice(ASK), ALOUD)
            table.does(YOU, c.EndTurn())
            if not _answers(table, asked, answers):
                return
        elif not _another_asks(table, others, answers):
            return


def _answers(table: Table, asked: str, answers: Iterator[LazySay]) -> bool:
    """Rosa answers as the question lets her. False: that was her last word on it."""
    reason = asked.partition("-")[2]
    if reason:
        table.says(ROSA, SHUT.get(reason, HARDLY))
        return True
    found = next(answers, None)
    if found is None:
        return False
    table.happens(phrase("It is quiet for a while."))
    table.says(ROSA, found)
    return True


def _another_asks(
    table: Table, others: Iterator[tuple[str, LazySay]], answers: Iterator[LazySay]
) -> bool:
    found = next(others, None)
    if found is None:
        return False
    who, text = found
    table.asks(who, text)
    table.does(who, c.EndTurn())
    return _answers(table, ASK, answers)


def _closing(table: Table) -> Script:
    table.does(KEMI, c.TakeTurn())
    table.closes_with(KEMI, phrase("I stay, too, on my ward. I had not seen it as a choice."))
    table.closes_with(IDRIS, phrase("I had an answer ready the whole time. I am glad I kept it."))
    table.happens(phrase("What would you like to say to Rosa? Say it aloud, or pass."))
    done = yield (Choice("end_turn"), Choice("pass"))
    table.does(YOU, c.Pass() if done == "pass" else c.EndTurn())
    table.closes_with(JOAN, phrase("Thank you, Rosa. The last word is yours."))
    table.closes_with(
        ROSA, phrase("Tomorrow I will say it once, before handover begins: I leave at eight.")
    )
