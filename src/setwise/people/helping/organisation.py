"""For whoever looks after an organisation."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design.helping import Help, Then
from setwise.design.words import phrase

HERE = ("organisation",)
PERSON = ("organisation", "person")
TO_PEOPLE = Then(phrase("To all people"), "organisations:people", HERE)
IN_THE_AUDIT = phrase("It stands in the list of who did what, with your name.")
WHO_LEARNS = phrase("Who learns of it?")

PEOPLE = {
    "organisations:first_steps": Help(
        phrase("You need not do all of it today. What is done says so when you come back."),
        phrase("If information governance has to agree first, begin with the terms."),
    ),
    "organisations:overview": Help(
        (
            phrase("Where do I begin?"),
            phrase(
                "With people: invite them or bring in a list. Then form {sets}, then find dates."
            ),
        ),
        phrase(
            "A lead finds fewer things here than an administrator. Neither can read what {a_set} writes."
        ),
    ),
    "organisations:people": Help(
        (
            phrase("Somebody is missing."),
            phrase("They may not have accepted yet: look at the invitations that wait."),
        ),
        (
            phrase("Somebody is leaving."),
            phrase("Press their name. You can suspend them, or end their belonging."),
        ),
    ),
    "organisations:person": Help(
        phrase("They can see all of this in their own data."),
        phrase(
            "What they write, keep or note for themselves is not here, and cannot be opened by you."
        ),
        then=TO_PEOPLE,
    ),
    "organisations:correct": Help(
        phrase("What you correct in the staff record they find in their own data."),
        phrase(
            "A list that you bring in later replaces these details where it has others. It never"
            " changes a name or an address."
        ),
        then=Then(phrase("Back to their page"), "organisations:person", PERSON),
    ),
    "organisations:roles": Help(
        phrase("Give as little as they need. No role lets anybody read what {a_set} writes."),
        (WHO_LEARNS, IN_THE_AUDIT),
        (
            phrase("Why can I not choose some of them?"),
            phrase(
                "A lead gives the roles of {facilitator} and {member} only. And one administrator has"
                " to be left."
            ),
        ),
    ),
    "organisations:away": Help(
        phrase("Suspend if you are not sure: it can be taken back, and everything is as before."),
        phrase(
            "Once they belong nowhere, they can still sign in for 90 days and take what is theirs."
        ),
        (
            WHO_LEARNS,
            phrase(
                "They get a mail once they belong nowhere. It stands in the list of who did what."
            ),
        ),
    ),
    "signin_lost_steps": Help(
        phrase(
            "Whoever pretends to have lost a phone wants just this. Call a number that you know."
        ),
        phrase(
            "They are told by mail once it is taken off. It stands in the list of who did what."
        ),
    ),
    "invitations:invite": Help(
        (
            phrase("No mail has come."),
            phrase(
                "Let them look among unwanted mail, and send it again. If it failed, your organisation's"
                " page says so."
            ),
        ),
        phrase("An invitation lasts 30 days. Until they accept, they belong to nothing here."),
        phrase("You are not told whether somebody has an account already, until they accept."),
    ),
    "invitations:make_code": Help(
        phrase(
            "Whoever sees the code can use it: show it in the room only, with as few places as you need."
        ),
        phrase("You can end it at any moment. It ends by itself when its time is over."),
    ),
    "importing:upload": Help(
        phrase("The file stays in Setwise for a day, so that you can undo it. Then it is deleted."),
        (
            phrase("The file is refused."),
            phrase(
                "Save it as CSV with headings in its first line, just under one megabyte at most."
            ),
        ),
    ),
    "importing:look": Help(
        phrase(
            "Rows that cannot be taken over stay out. Mend them in the file, and bring it in again."
        ),
        phrase(
            "A list never changes the name or the address of an account: they belong to their owner."
        ),
        (
            phrase("I pressed too early."),
            phrase("For a day you can undo it here. Whoever has accepted by then stays."),
        ),
    ),
}

HOUSE = {
    "organisations:settings": Help(
        (
            phrase("What are the contacts for?"),
            phrase(
                "For a nurse with a worry that is bigger than the {set}. Name people who answer, such"
                " as your Freedom to Speak Up guardian."
            ),
        ),
        phrase(
            "If you ask everybody for a second step, each is led to it on the next page that they open."
        ),
    ),
    "organisations:keeping": Help(
        phrase(
            "Your records manager knows the numbers. If you know of none, leave what stands here."
        ),
        phrase("What people kept for themselves is theirs: none of these times removes it."),
        phrase("Each change stands in the list of who did what, and so does each deletion."),
    ),
    "organisations:mail": Help(
        phrase("Look at the address first: a wrong one fails again."),
        phrase(
            "If many failed at once, ask whoever runs Setwise for you whether mail leaves the server."
        ),
        phrase("You see to whom a mail went and its subject, not what was in it."),
    ),
    "audit:trail": Help(
        phrase(
            "Only administrators can read this list. What happens within {a_meeting} is not in it."
        ),
        (
            phrase("Why does a name not show?"),
            phrase("Somebody who was erased has no name here any more."),
        ),
    ),
    "terms:overview": Help(
        phrase(
            "Read them once with somebody from information governance, then keep or change them."
        ),
        phrase(
            "One sentence stands above the terms whatever you write: nothing from {a_set} is ever used"
            " for appraisal, capability or discipline."
        ),
    ),
    "terms:accepted": Help(
        phrase("Each agreement is kept with its version and its moment."),
        phrase(
            "Whoever does not stand here has not agreed yet. They are asked when they next open a page."
        ),
    ),
    "terms:edit": Help(
        (
            phrase("When are people asked again?"),
            phrase(
                "If you say that it changes what they agreed to: on the next ordinary page they open,"
                " never in {a_meeting}."
            ),
        ),
        (
            phrase("I have made it worse."),
            phrase("The history has every version. Open one, and go back to it."),
        ),
        then=Then(phrase("The history of this text"), "terms:history", ("organisation", "kind")),
    ),
    "texts:overview": Help(
        phrase(
            "Leave a text as it came if you have nothing better: it then gets better with Setwise."
        ),
        phrase("Who may change what differs. You see those that you may change."),
    ),
    "texts:edit": Help(
        phrase("Showing how it looks publishes nothing. Publishing holds at once, for everybody."),
        (
            phrase("I have made it worse."),
            phrase(
                "The history has every version, also the one that came. Open one, and go back to it."
            ),
        ),
        then=Then(phrase("The history of this text"), "texts:history", ("organisation", "key")),
    ),
    "brand:look": Help(
        phrase(
            "Trying shows it to you alone, on this page. Publishing shows it to everybody at once."
        ),
        phrase("Whoever knows the address of your logo can see it, signed in or not."),
        phrase("Before signing in pages stay neutral: nobody knows yet whose somebody is."),
    ),
    "brand:words": Help(
        phrase("Change few words. People who come from elsewhere know the usual ones."),
        phrase("Mails and files that went out before keep the words that they had."),
    ),
    "signin_providers": Help(
        phrase("Do this with somebody from your IT: it needs an entry at the provider as well."),
        phrase("Nobody has to use it. Everybody can still sign in by a code."),
    ),
    "signin_provider": Help(
        phrase("If people cannot sign in with it, turn it off for now: nothing is lost by that."),
        phrase("The secret is sealed: nobody can read it again here."),
    ),
}

HELP: Mapping[str, Help] = {**PEOPLE, **HOUSE}
