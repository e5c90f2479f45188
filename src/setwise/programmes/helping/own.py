"""For whoever belongs to a set."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design.helping import Help, Then
from setwise.design.words import phrase

HELP: Mapping[str, Help] = {
    "preparing:prepare": Help(
        phrase("You need not prepare: come as you are, if you like."),
        (
            phrase("Does anybody see that I prepared?"),
            phrase(
                "No. Neither what you write nor that you wrote it, until you bring it to the"
                " {meeting} yourself."
            ),
        ),
        phrase("Leave out names and whatever tells who a patient is."),
    ),
    "needs:tell": Help(
        phrase("You can change it or take it back at any time."),
        (
            phrase("Do the others of my {set} see it?"),
            phrase(
                "No. Whoever facilitates is asked to see to it without naming you. If something cannot"
                " be had, they tell you alone."
            ),
        ),
    ),
    "contract:contract": Help(
        (
            phrase("Do I have to agree?"),
            phrase(
                "No. You can meet without {a_contract}, and while one waits. If something is missing, say"
                " so: the {set} reads it, and talks about it."
            ),
        ),
        phrase(
            "It holds once every {member} and {facilitator} has agreed. It can be changed later."
        ),
        phrase("Who has agreed, and who has still to say, only your {set} sees."),
    ),
    "contract:write": Help(
        phrase("This is a draft. Nothing holds before it is put to the {set} and all have agreed."),
        (
            phrase("What if two of us write at once?"),
            phrase("Nothing is lost. Both texts stand here, until somebody keeps one."),
        ),
    ),
    "contract:clause": Help(
        phrase(
            "Your words take the place of what stood in the draft, for everybody. Your name stands with them."
        ),
    ),
    "changes:people": Help(
        (
            phrase("I want to leave."),
            phrase(
                "You can, from one moment to the next. What you kept stays yours, and so do your"
                " record and your journal."
            ),
        ),
        phrase("Somebody new joins only if every {member} says yes. Nobody learns who said no."),
    ),
    "dates:mine": Help(
        phrase("If a date is moved or cancelled, a mail tells you."),
        (
            phrase("I cannot come."),
            phrase("Say so on your front page, or by the link in your mail. Nobody asks why."),
        ),
        then=Then(phrase("Have these dates in your calendar"), "calendars:mine"),
    ),
    "dates:my_calendar": Help(
        phrase(
            "You need not give a calendar. Without one, you count as free unless a roster says more."
        ),
        phrase("Times of the next 400 days are kept. You can take them away again on this page."),
    ),
    "calendars:mine": Help(
        (
            phrase("Colleagues can see my calendar."),
            phrase(
                "They see {a_meeting} of Setwise, when and where. No {set}, no {programme} and no name"
                " stands there."
            ),
        ),
        (
            phrase("Somebody else has got my address."),
            phrase("Press for another one. The old one then opens nothing."),
        ),
    ),
    "reminders:choose": Help(
        phrase(
            "What would come in your quiet hours waits until they end, if it is still of use then."
        ),
        phrase("Without reminders, mails about new, moved and cancelled dates still come."),
    ),
}
