"""What the stages of a meeting are called and say: for the room, and for whoever reads about one.

The core answers in codes; this is where they become words. Everything is lazy, so that it is said
in the reader's language and the organisation's own terms.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from setwise.design.words import SILENT, LazySay, phrase


class StageWords(NamedTuple):
    """What a stage is called and says. `press` is the one press in light depth, `on` in full."""

    title: LazySay
    question: LazySay
    text: LazySay
    help: LazySay
    aloud: LazySay
    """Words for the facilitator to say."""
    press: LazySay
    on: LazySay
    hint: LazySay | None = None
    dimmed: bool = False
    prompts: tuple[LazySay, ...] = ()
    """What to look at, in the place of the text, on the screens of those who sit together."""


LOOKING = (
    phrase("The task: what did we come for, and are we at it?"),
    phrase("The process: are we keeping to it, and is there room for everyone?"),
    phrase("The learning: what are we learning, each of us and together?"),
)
"""The three things that a set looks at in a time-out, and at the end."""


STAGES: Mapping[str, StageWords] = {
    "gathering": StageWords(
        title=phrase("Gathering"),
        question=phrase("Welcome"),
        text=SILENT,
        hint=phrase("We start when everyone who is coming has arrived."),
        help=phrase(
            "People arrive and settle. When you are ready, the {facilitator} starts the {meeting}."
        ),
        aloud=phrase(
            "Welcome. What is said here stays here, within the limits we agreed. "
            "Is there anything in our {contract} we want to look at again?"
        ),
        press=phrase("Start"),
        on=phrase("Start"),
    ),
    "silence": StageWords(
        title=phrase("Silence"),
        question=phrase("Quiet"),
        text=phrase("Notice how your body is, and what is on your mind."),
        help=phrase("A few moments without words, to arrive. There is nothing you have to do."),
        aloud=phrase(
            "Let us take a few moments in silence. Notice how you are, in body and in mind."
        ),
        press=phrase("Continue"),
        on=phrase("Continue"),
        dimmed=True,
    ),
    "check_in": StageWords(
        title=phrase("{Check_in}"),
        question=phrase("How are you arriving?"),
        text=phrase("What is current for you? What would you like to leave outside?"),
        hint=phrase("Everyone who wants to has a moment. Anyone may pass."),
        help=phrase(
            "Each person says briefly how they are and what has been happening. "
            "Nobody replies, and you may pass."
        ),
        aloud=phrase(
            "How are you arriving today? Say as much or as little as you like. "
            "Who would like to begin?"
        ),
        press=phrase("Round done"),
        on=phrase("Go on to bidding"),
    ),
    "bidding": StageWords(
        title=phrase("Bidding"),
        question=phrase("Who would like time today?"),
        text=phrase("If I were to bring something today, what would it be?"),
        help=phrase(
            "Anyone may ask for time to work on something from their job. "
            "The {set} agrees who works and in which order."
        ),
        aloud=phrase(
            "Who would like time today? A sentence is enough: How can I ...? "
            "Then let us agree together who works, and in which order."
        ),
        press=phrase("Go on"),
        on=phrase("Go on"),
    ),
    "presenting": StageWords(
        title=phrase("Presenting"),
        question=phrase("{name} presents"),
        text=phrase("We listen."),
        help=phrase(
            "The {presenter} tells the story in their own way and their own time. "
            "Everyone else listens, without questions for now."
        ),
        aloud=phrase("Take the time you need. We are listening."),
        press=phrase("Move on"),
        on=phrase("Ready for questions"),
    ),
    "clarifying": StageWords(
        title=phrase("Clarifying"),
        question=phrase("What do we need to understand?"),
        text=SILENT,
        help=phrase(
            "Short questions about facts or meaning, so that everyone understands. "
            "The {presenter} answers or lets a question go."
        ),
        aloud=phrase(
            "What do we still need to understand? Facts only; the deeper questions come next."
        ),
        press=phrase("Understood"),
        on=phrase("Understood"),
    ),
    "open_questions": StageWords(
        title=phrase("Open questions"),
        question=phrase("Questions, not advice"),
        text=phrase("One at a time, with room for silence."),
        help=phrase(
            "Ask what helps the {presenter} think: a question you do not know the answer to. "
            "The {presenter} decides when to stop."
        ),
        aloud=phrase("One question at a time. Let us leave room for silence after each."),
        press=phrase("{name} is finished"),
        on=phrase("{name} is finished"),
        dimmed=True,
    ),
    "closing_round": StageWords(
        title=phrase("{Closing_round}"),
        question=phrase("What would you like to say to close?"),
        text=phrase(
            "What came up for you, or got in the way of helping? What might they take away?"
        ),
        hint=phrase("The {presenter} speaks last, or adds nothing."),
        help=phrase(
            "Each person says a few words to the {presenter}, or passes. "
            "The {presenter} speaks last, and nothing comes after."
        ),
        aloud=phrase(
            "Let us close. What would you like to say to {name}? "
            "{name}, the last word is yours, if you want it."
        ),
        press=phrase("Round done"),
        on=phrase("Go on"),
    ),
    "action": StageWords(
        title=phrase("Action"),
        question=phrase("Is there something you will do?"),
        text=phrase("Only if you want to, now or later."),
        help=phrase(
            "The {presenter} may name an action, on their own phone. "
            "It is private unless they share it."
        ),
        aloud=phrase(
            "If there is something you want to do, you can note it for yourself. No hurry."
        ),
        press=phrase("Go on"),
        on=phrase("Go on"),
    ),
    "how_did_we_work": StageWords(
        title=phrase("How did we work?"),
        question=phrase("How did we work?"),
        text=phrase("The task, the process, the learning."),
        prompts=LOOKING,
        help=phrase(
            "A look at how the {set} worked, not at what was said. "
            "What helped, and what will we do differently?"
        ),
        aloud=phrase("How did we work today: on the task, on the process, on our learning?"),
        press=phrase("Done"),
        on=phrase("Done"),
    ),
    "close": StageWords(
        title=phrase("Close"),
        question=phrase("Thank you"),
        text=SILENT,
        help=phrase("The {meeting} is at its end. After it closes, what you kept is yours alone."),
        aloud=phrase("Thank you. See you next time."),
        press=phrase("Close the {meeting}"),
        on=phrase("Close the {meeting}"),
    ),
    "presenting_and_clarifying": StageWords(
        title=phrase("Presenting and clarifying"),
        question=phrase("{name} presents"),
        text=phrase("Then: what do we need to understand?"),
        help=phrase(
            "The {presenter} tells the story, then the others ask short questions to understand it."
        ),
        aloud=phrase("Tell us what you would like to bring. Then: what do we need to understand?"),
        press=phrase("Understood"),
        on=phrase("Understood"),
    ),
    "reflect_and_act": StageWords(
        title=phrase("Reflect and act"),
        question=phrase("What do you take from this?"),
        text=phrase("What came up for you? What might {name} take away?"),
        hint=phrase("The {presenter} speaks last, or adds nothing."),
        help=phrase(
            "Each person says a few words, or passes. "
            "The {presenter} speaks last and may name an action."
        ),
        aloud=phrase("What came up for you? {name}, the last word is yours."),
        press=phrase("Round done"),
        on=phrase("Go on"),
    ),
}
