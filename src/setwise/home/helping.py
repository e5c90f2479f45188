"""What somebody may want to know on their front page and about their data (design/helping.py)."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design import helping
from setwise.design.helping import Help
from setwise.design.words import phrase

HELP: Mapping[str, Help] = {
    "home:front/member": Help(
        phrase("What is open for you now stands at the top. All else can wait."),
        (
            phrase("I cannot come."),
            phrase(
                "Say so here, or by the link in your mail. Nobody asks why. Whoever facilitates your"
                " {set} sees it."
            ),
        ),
        (
            phrase("Who reads what I write in a {meeting}?"),
            phrase(
                "Those who are in it with you, while it lasts. Your manager, your lead and your"
                " administrator never do."
            ),
        ),
    ),
    "home:front/facilitator": Help(
        phrase("Your {sets} stand here, with who can come and whether there are enough."),
        phrase("What {members} prepare, and what they write for themselves, you cannot see."),
        (
            phrase("Too few can come."),
            phrase("You can move or cancel the date: open the {set}. Everybody is told by mail."),
        ),
    ),
    "home:front/lead": Help(
        phrase("A {set} that needs you leads to the page where you can do something about it."),
        phrase(
            "You see dates, who came, and who is in which {set}. What people say and write in"
            " {a_meeting} that you are not in, you never see."
        ),
    ),
    "home:brief": Help(
        phrase("Only those who facilitate this {set} can open this page."),
        phrase("What {members} prepared is not here. It is theirs until they bring it."),
        phrase("The minutes are a suggestion. Nothing moves on by itself."),
    ),
    "home:glance": Help(
        phrase(
            "{A_set} stands here if nobody facilitates it, if it has too few people or no date, if too"
            " few can come next, if a ward has not released its people, or if it has met and agreed"
            " on no {contract}."
        ),
        phrase("It is worked out from dates and numbers. No word that anybody wrote is in it."),
    ),
    "home:your_data": Help(
        phrase("You are asked to show that it is you, so that nobody else takes your data."),
        (
            phrase("Who learns of it?"),
            phrase(
                "While you belong to an organisation, its administrators can read in the list of who did"
                " what that you took your data or asked to be erased. Nothing of what is in it."
            ),
        ),
        (
            phrase("I am at a shared computer."),
            phrase(
                "Delete the file from its downloads before you go, or do this on your own device."
            ),
        ),
    ),
}


def learn() -> None:
    """Called once, when the area starts."""
    helping.learn(HELP)
