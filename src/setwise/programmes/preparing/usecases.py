"""What a member can do with what they prepare. The moment comes in as an argument."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from setwise.programmes.preparing.kinds import PROMPTS, Prompt
from setwise.store import private


@transaction.atomic
def save(
    *,
    person: UUID,
    organisation: UUID,
    learning_set: UUID,
    texts: Mapping[str, str],
    at: datetime,
) -> None:
    """Seal what is written for each prompt, in the place of what stood there; what is empty goes.

    Prompts that are not among the texts stay as they are. Raises what `private.write` raises, and
    then nothing was changed.
    """
    for prompt in PROMPTS:
        if prompt.name not in texts:
            continue
        key = place_of(person, learning_set, prompt)
        if text := texts[prompt.name].strip():
            private.write(
                words_id=key,
                organisation=organisation,
                person=person,
                kind=prompt.kind,
                text=text,
                at=round(at.timestamp() * 1_000),
                about=str(learning_set),
            )
        else:
            private.erase(person, [key])


@transaction.atomic
def let_go(*, person: UUID, learning_set: UUID) -> None:
    """All of it goes: it was bid, or its author let it go. Said twice it is once."""
    private.erase(person, [place_of(person, learning_set, each) for each in PROMPTS])


def place_of(person: UUID, learning_set: UUID, prompt: Prompt) -> UUID:
    """The id under which it stands: one for each prompt of a person in a set."""
    return uuid5(learning_set, f"{person}/{prompt.kind}")
