"""How the method was kept, in words that blame nobody."""

from collections.abc import Mapping

from setwise.core.meeting.looking import Part
from setwise.design.words import LazySay, phrase

PARTS: Mapping[Part, tuple[LazySay, LazySay]] = {
    Part.CHECKED_IN: (
        phrase("Everyone had come in before the work began."),
        phrase("The work began without the {check_in}."),
    ),
    Part.AGREED: (
        phrase("The {set} agreed who would work."),
        phrase("Who would work was not settled by the {set}."),
    ),
    Part.ASKED: (
        phrase("There was room for open questions."),
        phrase("It did not come to open questions."),
    ),
    Part.DECIDED: (
        phrase("{name} decided when to stop."),
        phrase("It ended before {name} said so: for time, or to take care."),
    ),
    Part.CLOSED: (
        phrase("The {closing_round} was held, and {name} spoke last."),
        phrase("There was no {closing_round}."),
    ),
    Part.REVIEWED: (
        phrase("You looked at how you worked together."),
        phrase("There was no look at how you worked together."),
    ),
}
"""For each part: what is said if it was kept, and if it was not."""

MARKS: Mapping[str, LazySay] = {
    "presented": phrase("presented"),
    "asked": phrase("has asked"),
    "spoke": phrase("has spoken"),
    "waits": phrase("waits"),
}
"""What is said of a person in the circle so far."""
