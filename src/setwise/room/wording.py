"""What the screens say: for each stage its question, its help and its one press.

The core answers in codes; this is where they become words. Everything is lazy, so
that it is said in the reader's language and the organisation's own terms.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from setwise.design.words import SILENT, LazySay, phrase
from setwise.programmes.aims import VALUES as VALUES


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
        title=phrase("Closing round"),
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

ANOTHERS_ACTION = STAGES["action"]._replace(
    question=phrase("A moment for {name}"),
    text=SILENT,
)
"""The same stage for everyone but the {presenter}: there is nothing to do."""

PRESENT_YOURSELF = {
    stage: STAGES[stage]._replace(question=phrase("You present"), text=SILENT)
    for stage in ("presenting", "presenting_and_clarifying")
}
"""The same stages for the {presenter}."""

SEE_YOU = phrase("See you on {day}.")

AFTER_CARE = STAGES["closing_round"]._replace(
    question=phrase("We stopped here to take care"),
    text=phrase("Say something if you want to, or nothing at all."),
    hint=None,
)
"""A closing round after a stop for care: nobody is asked for anything."""

NOTHING = STAGES["action"]._replace(question=SILENT, text=SILENT)
"""What the wall says while the {presenter} may name an action."""

LAST_WORD = STAGES["closing_round"]._replace(
    question=phrase("The last word is yours"),
    text=phrase("If you want it. You can also add nothing."),
    hint=None,
)
"""The {presenter}'s own turn in a closing round."""

ANOTHERS_LAST_WORD = LAST_WORD._replace(
    question=phrase("The last word is {name}'s"),
    text=phrase("We listen."),
)
"""The same moment for everyone else."""

INTERRUPTED: Mapping[str, StageWords] = {
    "pause": StageWords(
        title=phrase("Pause"),
        question=phrase("A pause"),
        text=phrase("We go on from where we were."),
        help=phrase("Nothing is lost. The {facilitator} resumes when everyone is ready."),
        aloud=phrase("Let us pause for a moment."),
        press=phrase("Resume"),
        on=phrase("Resume"),
        dimmed=True,
    ),
    "break": StageWords(
        title=phrase("Break"),
        question=phrase("A break"),
        text=phrase("We go on from where we were."),
        help=phrase("Nothing is lost. The {facilitator} resumes when everyone is back."),
        aloud=phrase("Let us take a break."),
        press=phrase("Resume"),
        on=phrase("Resume"),
        dimmed=True,
    ),
    "time_out": StageWords(
        title=phrase("Time-out"),
        question=phrase("How are we working?"),
        text=phrase("The task, the process, the learning."),
        help=phrase(
            "We step out for a moment to look at how we are working together. "
            "The work stays where it was."
        ),
        aloud=phrase("Let us step out for a moment. How are we working?"),
        press=phrase("Resume"),
        on=phrase("Resume"),
    ),
}

ENDINGS: Mapping[str, LazySay] = {
    "finished": phrase("{name} has finished."),
    "said_aloud": phrase("{name} has finished."),
    "time": phrase("The {meeting}'s time was nearly over, so this work was stopped."),
    "care": phrase("We stopped here to take care."),
}

CLOSED = StageWords(
    title=phrase("Closed"),
    question=phrase("This {meeting} is closed"),
    text=phrase("Thank you for being here."),
    help=phrase("What was written and not kept is erased after the {set}'s grace period."),
    aloud=SILENT,
    press=SILENT,
    on=SILENT,
)

PLANNED = StageWords(
    title=phrase("Gathering"),
    question=phrase("Welcome"),
    text=SILENT,
    hint=phrase("Nobody has come in yet. You can be the first."),
    help=phrase("Press the button when you are here. You can leave again at any time."),
    aloud=SILENT,
    press=phrase("Start"),
    on=phrase("Start"),
)

REFUSALS: Mapping[str, LazySay] = {
    "not_open": phrase("This {meeting} has not begun yet. Come in first."),
    "closed": phrase("This {meeting} is closed, so that could not be done."),
    "folded": phrase("This {meeting} ended some time ago, so that could not be done."),
    "no_seat": phrase("That person is not in this {set}."),
    "not_here": phrase("Come in first, then try again."),
    "no_turns": phrase("As a supporter you are here for someone else, so you have no turns."),
    "not_chair": phrase("Only whoever holds the chair can do that."),
    "not_presenter": phrase("Only the {presenter} can do that."),
    "presenter_decides": phrase("The {presenter} decides when to stop."),
    "not_a_member": phrase("Only a {member} of the {set} can work on something."),
    "not_yours": phrase("That is not yours to change."),
    "not_your_turn": phrase("It is somebody else's turn just now."),
    "not_now": phrase("That is not possible at this point."),
    "moved_on": phrase(
        "The {meeting} has moved on since. Nothing was changed. Here is where it is now."
    ),
    "light": phrase("This {meeting} is held aloud, so there is nothing to write or press here."),
    "interrupted": phrase("The {meeting} is paused. It can be done when it goes on."),
    "turn_going_on": phrase("Somebody else has the floor just now."),
    "nobody_else": phrase("There is nobody else to go to."),
    "round_not_finished": phrase("Someone has not had a turn yet. They can speak or pass first."),
    "presenter_last": phrase("The {presenter} speaks last, and nothing comes after."),
    "presenter_not_here": phrase("The person whose turn it is to present is not here yet."),
    "hand_over_first": phrase("Whoever presents cannot hold the chair. Hand the chair over first."),
    "end_the_work_first": phrase(
        "Somebody is still working. The {presenter} decides when to stop."
    ),
    "time_not_up": phrase("There is still time. The {presenter} decides when to stop."),
    "nothing_to_undo": phrase("There is nothing to undo."),
    "chair_is_here": phrase("Whoever holds the chair is here."),
    "malformed": phrase("Something in that did not fit. Nothing was changed. Please try again."),
    "unknown": phrase("This page is older than the {meeting}. Reload it and try again."),
    "empty": phrase("Write something first."),
    "nobody_ticked": phrase(
        "Nobody is ticked yet. Tick who works today, or choose to go on with nobody."
    ),
    "too_long": phrase("That is too long. Use at most 2,000 characters."),
    "unwritable": phrase("One of the characters cannot be saved. Remove it and try again."),
    "not_saved": phrase("That could not be saved. Nothing was changed. Please try again."),
}

WHO_SEES: Mapping[str, LazySay] = {
    "note": phrase("the {set}, while the {meeting} lasts."),
    "bid": phrase("the {set}, while the {meeting} lasts."),
    "comment": phrase("the {set}, while the {meeting} lasts."),
    "question": phrase(
        "only you, until your turn. Then the {set}, while the {meeting} lasts. {name} may keep it."
    ),
    "feedback": phrase("the {set}, while the {meeting} lasts. {name} may keep it."),
    "action": phrase("only you, unless you share it with the {set}."),
}

WRITE_LABELS: Mapping[str, LazySay] = {
    "note": phrase("A word about how you arrive"),
    "bid": phrase("How can I ...?"),
    "question": phrase("Your question"),
    "feedback": phrase("Your words to {name}"),
    "comment": phrase("How are we working?"),
    "action": phrase("Something I will do"),
}

WRITTEN: Mapping[str, LazySay] = {
    "note": phrase("A note on arriving"),
    "bid": phrase("A bid for time"),
    "question": phrase("A question"),
    "feedback": phrase("Feedback"),
    "action": phrase("An action"),
    "comment": phrase("A comment on how the {set} works"),
    "contract_remark": phrase("What you said was missing from the {contract}"),
    "access_need": phrase("What helps you to take part"),
}
"""What each kind of written words is called to whoever wrote it; the last two belong to no {meeting}."""

WRITE_OPEN: Mapping[str, LazySay] = {
    "note": phrase("Write a word instead"),
    "bid": phrase("Write your bid"),
    "question": phrase("Write it instead"),
    "feedback": phrase("Write it instead"),
    "comment": phrase("Write a comment"),
    "action": phrase("Name an action"),
}

WRITE_PRESS: Mapping[str, LazySay] = {
    "note": phrase("Share it"),
    "bid": phrase("Bid for time"),
    "question": phrase("Ask this"),
    "feedback": phrase("Give this"),
    "comment": phrase("Share it"),
    "action": phrase("Keep this action"),
}
