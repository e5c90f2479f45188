"""For everybody: one's own account."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design.helping import Help, Then
from setwise.design.words import phrase

TO_ACCOUNT = Then(phrase("All the ways in which you sign in"), "signin_account")

HELP: Mapping[str, Help] = {
    "signin_account": Help(
        phrase(
            "Unless a second step is asked of you, a code by e-mail is enough. All else is for convenience or safety."
        ),
        (
            phrase("I have lost my phone."),
            phrase(
                "Sign in by a code by e-mail. If a second step is asked for, use a recovery code. If you"
                " have none, ask an administrator or lead of your organisation: two of them can help."
            ),
        ),
        phrase(
            "If somebody else can read your mail, add a passkey or an app, and sign out elsewhere."
        ),
        then=Then(phrase("See where you are signed in"), "sessions:signed_in"),
    ),
    "signin_set_up": Help(
        (
            phrase("Which one shall I take?"),
            phrase(
                "A passkey on a device of your own. The app if you often work on shared computers."
            ),
        ),
        (
            phrase("I have neither at hand."),
            phrase(
                "{Meetings} and your account are open to you all the same. Come back for the rest."
            ),
        ),
    ),
    "signin_add_passkey": Help(
        (
            phrase("Does Setwise get my fingerprint?"),
            phrase("No. It stays on your device, which only says that it is you."),
        ),
        (
            phrase("Nothing happens when I press."),
            phrase(
                "Look whether the device has a screen lock. Without one it can make no passkey."
            ),
        ),
        then=TO_ACCOUNT,
    ),
    "signin_add_app": Help(
        (
            phrase("My code is refused."),
            phrase(
                "A code lasts half a minute: take the next one. If that fails too, look whether the"
                " phone shows the right time."
            ),
        ),
        (
            phrase("I am on the phone that has the app."),
            phrase(
                "You cannot scan the picture then. Type or paste the key below it into the app."
            ),
        ),
        then=TO_ACCOUNT,
    ),
    "signin_recovery_codes": Help(
        phrase(
            "Whoever has a code and can read your mail can sign in as you. Show them to nobody."
        ),
        phrase("If you make new ones, the old ones stop working."),
        then=TO_ACCOUNT,
    ),
    "account_reauthenticate": Help(
        phrase(
            "Somebody may sit down where you have just left. So we ask again before what matters most."
        ),
        phrase("You are then not asked for a while, and go on where you were."),
    ),
    "sessions:signed_in": Help(
        (
            phrase("I left a computer without signing out."),
            phrase("Sign out there from here. A screen that is open there closes within seconds."),
        ),
        phrase("Only you can see this page."),
    ),
    "details:details": Help(
        phrase("What you change here changes wherever your name stands, in old {meetings} too."),
        phrase("What the others call you can be shorter: it stands in the circle of a {meeting}."),
    ),
    "details:address": Help(
        (
            phrase("No code comes."),
            phrase(
                "Look among unwanted mail, and at how you wrote the address. Nothing has changed yet."
            ),
        ),
        phrase("Only an address that you will keep is a good one: your codes go there."),
    ),
    "farewell:address": Help(
        phrase("It is used once you belong to no organisation here any more, and not before."),
        phrase(
            "No {facilitator}, no lead and no administrator sees it. You can take it away again."
        ),
    ),
    "push:device": Help(
        phrase("Without it you miss nothing: the same comes by mail."),
        (
            phrase("I have lost this phone."),
            phrase("Stop it from another device, on this same page, or sign out everywhere."),
        ),
        then=Then(phrase("Choose when we remind you"), "reminders:choose"),
    ),
}
