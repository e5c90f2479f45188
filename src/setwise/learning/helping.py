"""What somebody may want to know among what they take away (design/helping.py)."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design import helping
from setwise.design.helping import Help, Then
from setwise.design.words import phrase

MAY_THEY_READ_IT = phrase("Can my manager or my organisation read it?")
SEALED = phrase(
    "No. It is sealed with a key of your own, and nobody who facilitates, leads or administers can"
    " open it. Only whoever controls the running server could, if they set out to."
)
TO_RECORD = Then(phrase("Your record of learning"), "record:record")
ON_A_SHARED_COMPUTER = phrase("I am at a shared computer.")
DELETE_THE_FILE = phrase(
    "Delete the file from its downloads before you go. Whoever comes after you could open it."
)

MEETINGS = {
    "learning:yours": Help(
        (MAY_THEY_READ_IT, SEALED),
        phrase(
            "That you came to {a_meeting}, and for how long, your {facilitator} and whoever leads can"
            " see. It is your evidence, and theirs."
        ),
    ),
    "taking:minutes": Help(
        phrase("Open a {meeting} to read what you kept of it, to change it, or to let it go."),
        phrase("What nobody keeps of {a_meeting} is erased some days later. Its page says when."),
    ),
    "taking:minute": Help(
        phrase(
            "One sentence is enough. It becomes the topic of your CPD entry, which you can change."
        ),
        (
            phrase("What if I write nothing?"),
            phrase(
                "Your CPD entry is there all the same, and what you kept in the {meeting} stays yours."
                " What nobody keeps is erased."
            ),
        ),
        (MAY_THEY_READ_IT, SEALED),
        then=TO_RECORD,
    ),
    "actions:every": Help(
        phrase("Nothing runs out, and nobody counts what was done."),
        (
            phrase("When do I see them again?"),
            phrase(
                "While you prepare, and at the next {check_in}. Your last one is then in front of you,"
                " and of nobody else."
            ),
        ),
    ),
    "actions:one": Help(
        phrase("Write as little as you like. An action that came to nothing can teach as much."),
        (
            phrase("Can I take it back once I have shared it?"),
            phrase("Yes, at any time. Then the {set} does not see it any more."),
        ),
    ),
    "actions:change": Help(
        phrase(
            "If you share this action, the {set} sees the new words in the place of the old ones."
        ),
        phrase("The day is for you alone. Nobody reminds you of it."),
    ),
    "certificates:certificates": Help(
        phrase(
            "Your time counts from when you came until you left or the {meeting} closed. Whoever"
            " facilitates your {set} can put it right if it is wrong."
        ),
        (ON_A_SHARED_COMPUTER, DELETE_THE_FILE),
        then=TO_RECORD,
    ),
    "growth:growth": Help(
        phrase(
            "You rate yourself for your own eyes. You can leave out whatever you like, or all of it."
        ),
        phrase(
            "If a number goes down, you may simply have come to see more of what there is to learn."
        ),
    ),
}

RECORD = {
    "record:record": Help(
        phrase(
            "Your {meetings} write themselves in. Courses, reading and the rest you add yourself."
        ),
        (
            phrase("My time at a {meeting} is wrong."),
            phrase(
                "Tell whoever facilitates your {set}: they can put it right. You can count less of it"
                " yourself, or leave the {meeting} out: open its entry."
            ),
        ),
        (MAY_THEY_READ_IT, SEALED),
        then=Then(phrase("Take it along as a document"), "exports:exports"),
    ),
    "record:registration": Help(
        phrase(
            "It only decides what your record shows you. Nobody checks it, and nothing is sent."
        ),
        phrase("You can change it at any time. Your entries stay as they are."),
    ),
    "record:entry": Help(
        phrase("The date and your time come from the {meeting}, so you cannot change them here."),
        (
            phrase("They are wrong."),
            phrase("Tell whoever facilitates your {set}. What they correct is corrected here."),
        ),
        phrase("A {meeting} that you leave out stays away from your sums and your documents."),
    ),
    "record:add": Help(
        phrase("Say when it began only if it overlaps with {a_meeting}: no minute counts twice."),
        phrase("Leave out names and whatever tells who a patient is: you may show this to others."),
    ),
    "record:feedback": Help(
        phrase("Revalidation asks for five pieces. Something said in passing can be one."),
        phrase("Nobody is told that you wrote it down, and whoever said it is not asked."),
    ),
    "record:practice": Help(
        phrase(
            "Nobody checks these hours here. Your rosters or payslips can help you to remember."
        ),
    ),
    "record:discussion": Help(
        phrase(
            "Noting it here signs nothing and tells nobody. It helps you to see what is still to come."
        ),
        phrase("The NMC wants its own form, signed by the other person."),
        then=Then(phrase("What you have so far, as a document"), "exports:exports"),
    ),
    "record:confirmation": Help(
        phrase("Noting it here confirms nothing and tells nobody. It is your own reminder."),
        phrase("Whoever confirms signs the NMC's own form."),
        then=Then(phrase("What you have so far, as a document"), "exports:exports"),
    ),
    "exports:exports": Help(
        phrase(
            "Nothing is sent to anybody. The document comes to this device; you decide who gets it."
        ),
        (ON_A_SHARED_COMPUTER, DELETE_THE_FILE),
        phrase(
            "For revalidation the NMC wants accounts, discussion and confirmation in its own form: copy"
            " your text over."
        ),
    ),
}
RECORD["record:change"] = RECORD["record:add"]

JOURNAL = {
    "journal:journal": Help(
        (MAY_THEY_READ_IT, SEALED),
        phrase(
            "A court can ask for what is still there, as for any notes of yours. Leave out names and"
            " whatever tells who a patient is."
        ),
    ),
    "journal:begin": Help(
        phrase(
            "The {meeting} that you choose is noted for you. The others of your {set} are not told."
        ),
        phrase("Choose the four questions if it may become a reflective account for revalidation."),
    ),
    "journal:entry": Help(
        (
            phrase("What does sharing do?"),
            phrase(
                "One person can read this one entry, until the day that you choose. You can take it"
                " back before."
            ),
        ),
        (
            phrase("I deleted something that I need."),
            phrase("Open your journal: for 14 days you can bring it back from there."),
        ),
    ),
    "journal:write": Help(
        phrase("It is saved as you type. You can close the page, and go on from another device."),
        (
            phrase("What if the network goes?"),
            phrase("Leave the page open. It is saved as soon as you are connected again."),
        ),
    ),
    "sharing:share": Help(
        phrase("They have to sign in to read it. Nobody can pass it on by a link."),
        phrase(
            "Once you take it back they cannot open it any more. What they have read, they know."
        ),
    ),
}

HELP: Mapping[str, Help] = {**MEETINGS, **RECORD, **JOURNAL}


def learn() -> None:
    """Called once, when the area starts."""
    helping.learn(HELP)
