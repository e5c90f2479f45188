"""What is sealed here: that an exercise was done or put away, and when. No words, and no result."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

from setwise.design.words import phrase, say
from setwise.learning import sheets
from setwise.room.practice.exercises import EXERCISES

EXERCISE = "practice.exercise"


def learn() -> None:
    """Called once, when the area starts."""
    sheets.learn(
        EXERCISE,
        phrase("Exercises between {meetings}"),
        "that somebody did an exercise or put it away",
        tell=_told,
    )


def place_of(person: UUID, exercise: str) -> UUID:
    """The id under which it stands: one for each exercise of a person."""
    return uuid5(person, f"practice/{exercise}")


def _told(values: Mapping[str, Any]) -> str:
    title = str(EXERCISES[values["exercise"]].title)
    return (
        say("{title}: done", title=title)
        if values["done"]
        else say("{title}: not now", title=title)
    )
