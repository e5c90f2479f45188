"""What the palettes and the terms are called, and how sentences read with them."""

from setwise.design.brand import NHS
from setwise.design.words import LazySay, phrase

PALETTES: dict[str, LazySay] = {
    "teal": phrase("Teal, as it came"),
    "blue": phrase("Blue"),
    "plum": phrase("Plum"),
    "forest": phrase("Forest"),
    "slate": phrase("Slate"),
    NHS: phrase("NHS organisation: its blue, and its header"),
}

MEANINGS: dict[str, LazySay] = {
    "set": phrase("The group, in short"),
    "learning_set": phrase("The group, in full, where somebody hears of it for the first time"),
    "meeting": phrase("When the group comes together"),
    "member": phrase("Somebody who belongs to the group"),
    "facilitator": phrase("Who holds the process"),
    "co_facilitator": phrase("Who helps to hold it"),
    "presenter": phrase("Whose work is going on"),
    "supporter": phrase("Who is there for one person, such as an interpreter"),
    "check_in": phrase("The first round"),
    "bid": phrase("Asking for time"),
    "closing_round": phrase("The round after the questions"),
    "contract": phrase("What the group has agreed"),
    "programme": phrase("What groups are part of"),
    "cohort": phrase("Those who begin {a_programme} together"),
}
"""What each of the terms is, for whoever gives it another name."""

EXAMPLES: tuple[LazySay, ...] = (
    phrase(
        "You are invited to {a_learning_set}: a few {members} who meet again and again. "
        "In your {set} nobody gives advice."
    ),
    phrase("{A_facilitator} looks after the {set}, and {a_co_facilitator} helps."),
    phrase(
        "Each {meeting} begins with {a_check_in}. Whoever would like time then makes {a_bid}, "
        "and the {set} agrees who is the {presenter}."
    ),
    phrase("{Presenters} speak last in the {closing_round}."),
    phrase("{A_supporter} is there for one {member}, and takes no turns."),
    phrase("What the {set} has agreed stands in its {contract}."),
    phrase("{A_programme} has {cohorts}, {a_cohort} has {sets}, and {sets} have {meetings}."),
)
"""Sentences in which every term comes up."""

UNCHANGED = phrase("This is what holds already")
OUTDATED = phrase(
    "Somebody published another version while you were at it. Yours is here and was not published; "
    "publish it if it should replace theirs"
)
CODE_FIRST = phrase(
    "Write your organisation's ODS code: this look is for NHS organisations in England"
)
NO_LOGO = phrase("Choose a picture: PNG, JPEG or WebP. A drawing as SVG cannot be taken")
LARGE_LOGO = phrase("Choose a smaller picture: up to 500 kB")
GONE_LOGO = phrase("The picture is not here any more. Choose it again")
BOTH = phrase("Write both, one and several, or leave both empty")
STRANGE = phrase("Use letters, spaces and hyphens")
SAME = phrase("Two things would be called “{word}”. Give one of them another name")
