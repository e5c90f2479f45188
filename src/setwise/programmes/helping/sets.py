"""For whoever looks after a set."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design.helping import Help, Then
from setwise.design.words import phrase

SET = ("organisation", "learning_set")
DO_WE_READ = phrase("Can I read what they write?")
ONLY_INSIDE = phrase(
    "If you belong to the {set}: what they share with it, and what they write in {a_meeting} while it"
    " lasts. If you do not: nothing but what they told you themselves. What they prepare or keep is"
    " theirs."
)

HELP: Mapping[str, Help] = {
    "sets:every": Help(
        phrase("Whoever leads sees every {set} here; whoever facilitates sees their own."),
        phrase("What {a_set} says and writes is not here, and cannot be had from here."),
    ),
    "sets:one": Help(
        (DO_WE_READ, ONLY_INSIDE),
        (
            phrase("Who came is wrong."),
            phrase("Follow the {meeting} that is over. What you enter there stands."),
        ),
        (
            phrase("Somebody has to stop, or somebody new comes."),
            phrase(
                "You can ask the {set} first, or change who belongs yourself. Both start on this page."
            ),
        ),
    ),
    "sets:one/own": Help(
        phrase(
            "You started this {set}: you see who belongs, its dates and who came, and can change them."
        ),
        (DO_WE_READ, ONLY_INSIDE),
        (
            phrase("Somebody new would like to come."),
            phrase("Name their address under your link. Tell the others before you do."),
        ),
    ),
    "sets:form": Help(
        phrase(
            "Five to eight {members} and {a_facilitator} work well. You can change all of it later."
        ),
        phrase("Nobody is told yet. They are as soon as you plan a first {meeting}."),
        (
            phrase("I have a whole intake to place."),
            phrase("Then let {sets} be proposed: begin with {a_programme}."),
        ),
        then=Then(phrase("To the {programmes}"), "cohorts:every", ("organisation",)),
    ),
    "sets:name": Help(
        phrase("Everybody in the {set} sees the name, and so does whoever looks after it."),
        phrase("It never stands in a calendar or in a mail to a ward."),
    ),
    "sets:people": Help(
        phrase(
            "Whoever you add is in at once, and gets the dates by mail. The {set} is not asked."
        ),
        (
            phrase("Would the {set} like to be asked first?"),
            phrase(
                "Go back to its page, and on to joining and leaving: there all {members} are asked."
            ),
        ),
    ),
    "sets:people/own": Help(
        phrase("Here you change what somebody is, or take them out. New people come by your link."),
        then=Then(phrase("Back to your link"), "sets:one", SET),
    ),
    "sets:plan": Help(
        phrase("As soon as you press, everybody in the {set} gets one mail with the date."),
        (
            phrase("I made a mistake."),
            phrase("You can move or cancel it. Everybody is told by one more mail."),
        ),
        then=Then(phrase("Look for dates of a whole series"), "dates:one", SET),
    ),
    "changes:life": Help(
        phrase("Who said yes or no to somebody new, nobody is told: not you, and not the {set}."),
        phrase("Nobody has to say why they leave. What they kept stays theirs."),
        phrase(
            "To end or to merge {a_set} cancels dates and tells everybody. It cannot be taken back."
        ),
    ),
    "changes:call": Help(
        phrase("Setwise makes no call and listens to none. It only keeps the link."),
        phrase(
            "Beside the {meeting} each can say whether they are in the room or join by the call."
        ),
    ),
    "attendance:attendance": Help(
        phrase("What you enter counts in certificates, hours and each person's own record."),
        (
            phrase("We met without screens."),
            phrase("Tick who was there. Their time is filled in as it was planned."),
        ),
    ),
    "attendance:completions": Help(
        phrase("Each download stands in the list of who did what, with your name."),
        phrase("Keep the file where staff records are kept, and delete it from your downloads."),
    ),
    "dates:one": Help(
        phrase("Nobody hears of proposed dates before you publish them or ask the {set}."),
        (
            phrase("No good date is found."),
            phrase(
                "Look again with more weekdays or times, or with more weeks between {meetings}."
            ),
        ),
        phrase("You see whether somebody can come. Why they cannot, you do not see."),
    ),
    "dates:choose": Help(
        phrase("Only this one date changes. Nobody is told before you publish."),
    ),
    "dates:meeting": Help(
        phrase("One mail tells everybody, with the reason, and their calendars follow."),
        phrase("Whoever said that they can come is asked again when you move it."),
        phrase("A cancelled {meeting} can take place after all, as long as its time is not over."),
    ),
    "own_set:guests": Help(
        phrase(
            "Whoever you name here can come in by the link. Anybody else who has it can only ask you."
        ),
        phrase("Of somebody who never comes, the address is forgotten when the link ends."),
    ),
}
