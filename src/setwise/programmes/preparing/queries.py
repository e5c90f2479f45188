"""What somebody prepared, for nobody but them."""

from uuid import UUID

from setwise.programmes.preparing.kinds import ASKING, PROMPTS
from setwise.programmes.preparing.usecases import place_of
from setwise.store import private


def prepared(person: UUID, learning_set: UUID) -> dict[str, str]:
    """What the person wrote for each prompt, by its name; one query and the key."""
    places = {place_of(person, learning_set, each): each.name for each in PROMPTS}
    found = private.read_many(person, places)
    return {places[key]: text for key, text in found.items()}


def has_prepared(person: UUID, learning_set: UUID) -> bool:
    """Whether there is anything; one query, and nothing is opened."""
    return bool(private.ids_of(person, about=str(learning_set)))


def question_of(person: UUID, learning_set: UUID) -> str:
    """The question that the person can bid with; empty if they have none."""
    places = [place_of(person, learning_set, each) for each in PROMPTS if each.name == ASKING]
    return next(iter(private.read_many(person, places).values()), "")
