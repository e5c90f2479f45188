"""What the screens say: for each stage its question, its help and its one press.

The core answers in codes; this is where they become words. Everything is lazy, so
that it is said in the reader's language and the organisation's own terms.
"""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design.words import SILENT, LazySay, phrase
from setwise.programmes.aims import VALUES as VALUES
from setwise.programmes.stages import LOOKING
from setwise.programmes.stages import STAGES as STAGES
from setwise.programmes.stages import StageWords as StageWords

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

NOT_YET = phrase("This {meeting} is on {day} at {time}. You can look around.")
"""While people could gather, before the day of the {meeting}."""

NOT_YET_HELP = phrase(
    "On the day, a button here lets the others know that you are there. "
    "If you meet earlier after all, it is the next thing below."
)
"""The same, to whoever asks where we are."""

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
        prompts=LOOKING,
        help=phrase(
            "We step out for a moment to look at how we are working together. "
            "The work stays where it was."
        ),
        aloud=phrase("Let us step out for a moment. How are we working?"),
        press=phrase("Resume"),
        on=phrase("Resume"),
    ),
}

HEARD_FIRST = StageWords(
    title=phrase("Listening"),
    question=phrase("We hear {name} first"),
    text=phrase("{name} had not finished. Then we go on from where we were."),
    help=phrase(
        "Somebody was interrupted and has the word until they have finished. "
        "Turns and questions wait as they are."
    ),
    aloud=phrase("{name}, you had not finished. Please go on; we are listening."),
    press=phrase("Resume"),
    on=phrase("Resume"),
)
"""While somebody who was interrupted is heard; {name} is theirs."""

YOU_FIRST = HEARD_FIRST._replace(
    question=phrase("You have the word"),
    text=phrase("You had not finished. Take the time you need."),
)
"""The same for the one who is heard."""

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
    "closed": phrase("This {meeting} has ended, so that could not be done."),
    "folded": phrase("This {meeting} ended some time ago, so that could not be done."),
    "no_seat": phrase("That person is not in this {set}."),
    "not_here": phrase("Come in first, then try again."),
    "no_turns": phrase("As {a_supporter} you are here for someone else, so you have no turns."),
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
    "unknown": phrase("This page is out of date. Reload it, then try again."),
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
    "bid": phrase("{A_bid} for time"),
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
    "bid": phrase("Write your {bid}"),
    "question": phrase("Write it instead"),
    "feedback": phrase("Write it instead"),
    "comment": phrase("Write a comment"),
    "action": phrase("Name an action"),
}

WRITE_PRESS: Mapping[str, LazySay] = {
    "note": phrase("Share it"),
    "bid": phrase("{Bid} for time"),
    "question": phrase("Ask this"),
    "feedback": phrase("Give this"),
    "comment": phrase("Share it"),
    "action": phrase("Keep this action"),
}
