"""What is sealed here: a rating, and that somebody would rather not be asked just now."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

from setwise.design.words import LazySay, phrase
from setwise.learning import sheets
from setwise.learning.growth.rules import Moment
from setwise.programmes.aims import SKILLS

RATED = "growth.rated"
LATER = "growth.later"
MOST, LEAST = 5, 1
SURE = 10

MOMENTS: Mapping[Moment, LazySay] = {
    Moment.START: phrase("At the start"),
    Moment.MIDDLE: phrase("In the middle"),
    Moment.END: phrase("At the end"),
}
STAYING: Mapping[str, LazySay] = {
    "yes": phrase("Yes"),
    "think_so": phrase("I think so"),
    "open": phrase("I do not know yet"),
    "doubt": phrase("I do not think so"),
    "no": phrase("No"),
}
CONFIDENCE = phrase("How confident do you feel in your work?")
STAYS = phrase("Do you see yourself in this work a year from now?")


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        RATED, phrase("How you see yourself"), "how somebody rates their own skills", tell=_told
    )
    sheets.learn(
        LATER,
        phrase("Would rather not be asked just now"),
        "that somebody put a question away",
        tell=_put_away,
    )


def place_of(person: UUID, learning_set: UUID, kind: str, moment: Moment) -> UUID:
    """The id under which it stands: one for each moment of a person in a set."""
    return uuid5(learning_set, f"{person}/{kind}/{moment}")


def name_of(skill: str) -> str:
    """What a skill is called: one of the seed's by its key, or a programme's own by its words."""
    return str(SKILLS[skill]) if skill in SKILLS else skill


def _told(values: Mapping[str, Any]) -> str:
    """A rating, as its owner reads it."""
    lines = [str(values["set"]), str(MOMENTS[Moment(values["moment"])])]
    lines += [f"{name_of(skill)}: {rated}" for skill, rated in values["skills"]]
    if values["confidence"] is not None:
        lines.append(f"{CONFIDENCE} {values['confidence']}")
    if values["staying"]:
        lines.append(f"{STAYS} {STAYING[values['staying']]}")
    return "\n".join(lines)


def _put_away(values: Mapping[str, Any]) -> str:
    return str(MOMENTS[Moment(values["moment"])])
