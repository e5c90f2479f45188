"""For whoever leads: programmes, the people who begin together, and their sets."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design.helping import Help, Then
from setwise.design.words import phrase

PROGRAMME = ("organisation", "programme")
COHORT = ("organisation", "cohort")
LOOKERS = phrase("Administrators and leads see it. {Facilitators} and {members} do not.")
WHO_SEES = phrase("Who sees this page?")
TO_COHORT = Then(phrase("To the {cohort}"), "cohorts:cohort", COHORT)
TO_PROPOSAL = Then(phrase("To the proposal"), "forming:sets", COHORT)

PROGRAMMES = {
    "cohorts:every": Help(
        phrase(
            "{A_programme} says what its {sets} are like. Under it, {a_cohort} is one intake of people."
        ),
        (
            phrase("I only want one {set}."),
            phrase("You need no {programme} for that: form it by hand."),
        ),
        then=Then(phrase("To the {sets}"), "sets:every", ("organisation",)),
    ),
    "cohorts:start_programme": Help(
        phrase(
            "The pattern only fills in numbers to begin with. Nothing reminds or reports by it."
        ),
        phrase("Next you start {a_cohort}, and bring its people in."),
    ),
    "cohorts:programme": Help(
        phrase("Open a {cohort} to bring people in, to form {sets} and to find dates."),
        phrase("What you change here does not touch {sets} and dates that are there already."),
    ),
    "cohorts:change_programme": Help(
        phrase("{Sets} that are there, and dates that are planned, stay as they are."),
        phrase("Skills are what {members} rate themselves in, for their own eyes alone."),
        then=Then(phrase("Back to the {programme}"), "cohorts:programme", PROGRAMME),
    ),
    "cohorts:start_cohort": Help(
        phrase("Half-days are the times at which its {sets} could meet. You can leave them out."),
        phrase("A list that you bring in later names them by their short codes."),
    ),
}

COHORTS = {
    "cohorts:cohort": Help(
        phrase(
            "Take the steps in their order. You can go back to each, and nobody is told before dates are"
            " published or invitations are sent."
        ),
        (WHO_SEES, LOOKERS),
    ),
    "cohorts:settings": Help(
        phrase(
            "Lists that you bring in name half-days by their short codes, so keep those as they are."
        ),
        phrase("Nobody is told of a change here."),
    ),
    "cohorts:link": Help(
        phrase("Share it only with those who may enrol: whoever has it can take a place."),
        (
            phrase("It has got into the wrong hands."),
            phrase("Make another link. The one before opens nothing from then on."),
        ),
        (
            phrase("Somebody enrolled by mistake."),
            phrase("Open them among the people, and take them out."),
        ),
        then=Then(phrase("To the people"), "cohorts:people", COHORT),
    ),
    "cohorts:people": Help(
        (
            phrase("What does Invited mean?"),
            phrase("They have not accepted yet. You can form {sets} with them all the same."),
        ),
        phrase(
            "Press a name to say when they can meet, or with whom they should be apart or together."
        ),
    ),
    "cohorts:place": Help(
        phrase("Leave all half-days empty if nothing is known: then all of them count."),
        phrase(
            "What you say here counts the next time that {sets} are formed. No {set} changes by it."
        ),
    ),
    "cohorts:wishes": Help(
        phrase("Each of the two finds in their own data that there is a wish, but not about whom."),
        (
            phrase("No {sets} can be formed with these wishes."),
            phrase("The page then names the people and the rules that clash. Take one wish back."),
        ),
        (WHO_SEES, LOOKERS),
    ),
    "cohorts:offers": Help(
        phrase("Only people who hold the role of {facilitator} can be chosen."),
        phrase("Ask them first: they are not told by what you save here."),
    ),
    "releases:standing": Help(
        phrase(
            "A manager needs no account. Their mail names their people and dates, never {a_set}."
        ),
        (
            phrase("A manager has not answered."),
            phrase("Talk to them. When a date changes, they get one more mail by themselves."),
        ),
        phrase("Whoever is not released keeps their place. It is for you and the ward to settle."),
    ),
}

FORMING = {
    "forming:ask": Help(
        phrase(
            "Start with what stands here. If it cannot be done, the page says which rule is in the way."
        ),
        (
            phrase("How long does it take?"),
            phrase(
                "At most as long as you say here. You can leave the page, and come back to what was found."
            ),
        ),
        (WHO_SEES, LOOKERS),
        then=TO_COHORT,
    ),
    "forming:sets": Help(
        phrase(
            "Nothing here is decided before you accept it. You can take your last changes back."
        ),
        (
            phrase("Somebody else changed it while I looked."),
            phrase("Your change is then refused, and you see the newest."),
        ),
        (WHO_SEES, LOOKERS),
        then=TO_COHORT,
    ),
    "forming:person": Help(
        phrase(
            "{Sets} in which they fit come first. If a move would break a rule, it is not made before"
            " you have seen which."
        ),
        phrase("Nobody is told, and you can take it back."),
        then=TO_PROPOSAL,
    ),
    "forming:set": Help(
        phrase("You can leave {a_set} without {a_facilitator} for now, and choose one later."),
        then=TO_PROPOSAL,
    ),
    "forming:accept": Help(
        phrase("After this you change {sets} one by one, each on its own page."),
        phrase("If it stops half-way, press again: what is made stays, and the rest is made."),
        then=TO_PROPOSAL,
    ),
}

DATES = {
    "dates:cohort": Help(
        (
            phrase("Shall I publish, or let the {sets} confirm?"),
            phrase(
                "Publish if the dates have to stand now. Let them confirm if you are not sure that what is"
                " known of people's time is right."
            ),
        ),
        phrase("Whoever facilitates {a_set} can still change single dates afterwards."),
        phrase("You see whether somebody can come. Nobody sees anybody else's roster."),
    ),
    "dates:many": Help(
        phrase("First you see what would happen. Nobody is told before you press once more."),
        (
            phrase("Can I undo it?"),
            phrase(
                "Not in one press. Each date can be moved again or take place after all, and everybody is"
                " told each time."
            ),
        ),
    ),
    "dates:rosters": Help(
        phrase(
            "The file is deleted after a day; shifts are kept until 30 days after the last day they cover."
        ),
        (
            phrase("The file is refused."),
            phrase("Save it as CSV, with one shift a line and headings in its first line."),
        ),
        phrase("A newer roster takes the place of the older one for the same days."),
    ),
    "dates:look": Help(
        phrase("Rows that cannot be read stay out; the others are kept once you press."),
        phrase("You can take the bad rows away as a file, mend them, and bring them in again."),
        then=Then(phrase("Another file"), "dates:rosters", ("organisation",)),
    ),
}

HELP: Mapping[str, Help] = {**PROGRAMMES, **COHORTS, **FORMING, **DATES}
