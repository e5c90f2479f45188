"""Five short exercises, two minutes each: what they show, and what can be heard in it.

All people and places in them are made up.
"""

from collections.abc import Mapping
from typing import NamedTuple

from setwise.design.words import SILENT, LazySay, phrase


class Line(NamedTuple):
    """Something that is said, and what one may hear in it."""

    said: LazySay
    heard: LazySay


class Exercise(NamedTuple):
    """One exercise."""

    title: LazySay
    about: LazySay
    look: LazySay
    """What stands on what opens under each line."""
    lines: tuple[Line, ...]
    take: LazySay
    """What to take into the next meeting."""
    tries: LazySay = SILENT
    """Where there is a box to try it: what stands over it."""


_ADVICE = Exercise(
    phrase("Notice advice"),
    phrase("Advice often wears a question mark. Read each line slowly. Whose idea is in it?"),
    phrase("What you may hear in it"),
    (
        Line(
            phrase("Have you thought of asking your mentor to come in with you?"),
            phrase("The mentor is the asker's idea. A yes or a no ends the thinking."),
        ),
        Line(
            phrase("Who is already on your side in this?"),
            phrase("No idea of the asker's is in it. Whoever is asked goes and looks."),
        ),
        Line(
            phrase("What would happen if you wrote it all down for the matron?"),
            phrase("It begins with What, and carries a plan all the same: to write to the matron."),
        ),
        Line(
            phrase("When I was new I always left the ward for lunch. It saved me."),
            phrase("A story with a remedy in it. It is kindly meant, and it is advice."),
        ),
        Line(
            phrase("What have you tried already, even if it was small?"),
            phrase("It asks for what is there, and nobody else could know the answer."),
        ),
    ),
    phrase(
        "When an idea of yours comes up: what could you ask, to find out what is there already?"
    ),
)
_OPEN = Exercise(
    phrase("Open a closed question"),
    phrase("A yes or a no would answer each of these. How would you ask so that more can come?"),
    phrase("One way to open it"),
    (
        Line(phrase("Did you feel supported?"), phrase("Who or what was there for you?")),
        Line(phrase("Are the nights the problem?"), phrase("When is it at its hardest?")),
        Line(phrase("Can you talk to your manager?"), phrase("Who could be part of this?")),
        Line(
            phrase("Will you stay on this ward?"),
            phrase("What are you hoping for, on this ward?"),
        ),
    ),
    phrase("What and How open; Do, Is and Can close. A closed one is fine for a plain fact."),
    phrase("Open one of them in your own words"),
)
_ONE = Exercise(
    phrase("One question at a time"),
    phrase("There is more than one question in each of these. Which one would you keep?"),
    phrase("What could be kept"),
    (
        Line(
            phrase("How did it start, and were you alone, and what did she say then?"),
            phrase("How did it start? The rest can wait, and some of it will come by itself."),
        ),
        Line(
            phrase(
                "What would you like to happen? I mean, should she say sorry, or is it the rota?"
            ),
            phrase("What would you like to happen? What follows begins to answer it."),
        ),
        Line(
            phrase("So I was wondering, because we had that too last year, what did you do next?"),
            phrase("What did you do next? It needs no road that leads to it."),
        ),
    ),
    phrase("Stop at the first question mark. What you still want to know can have its own turn."),
    phrase("Make one question out of one of these"),
)
_HOW = Exercise(
    phrase("How, instead of why"),
    phrase("A why can sound like a charge. What else would ask for the same?"),
    phrase("One way to ask it"),
    (
        Line(phrase("Why did you say nothing?"), phrase("What made it hard to speak, just then?")),
        Line(
            phrase("Why do you always take the extra shift?"),
            phrase("How do you come to say yes?"),
        ),
        Line(
            phrase("Why was the handover so late?"),
            phrase("What had happened before the handover?"),
        ),
    ),
    phrase("Listen for the next why that you are asked yourself. How does it land?"),
    phrase("Ask one of them without the why"),
)
_QUIET = Exercise(
    phrase("Leave it quiet"),
    phrase(
        "Nothing to write here. Imagine each moment, and count slowly to ten before you read on."
    ),
    phrase("After ten"),
    (
        Line(
            phrase("Somebody says: I think I am afraid of getting it wrong."),
            phrase("What did you want to say at three? Was it still needed at ten?"),
        ),
        Line(
            phrase("You have asked. The other one looks at the table and says nothing."),
            phrase("It may be thinking. As long as it is quiet, the question works."),
        ),
        Line(
            phrase("You have a good question, and the talk has gone another way."),
            phrase("Let it go. If it matters, it comes again, perhaps from somebody else."),
        ),
    ),
    phrase("In the next {meeting}, let one silence last a little longer than you are used to."),
)

EXERCISES: Mapping[str, Exercise] = {
    "advice": _ADVICE,
    "open": _OPEN,
    "one": _ONE,
    "how": _HOW,
    "quiet": _QUIET,
}
"""In the order in which they are offered."""
