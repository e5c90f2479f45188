"""Telling a set of an action: its words a second time, under the set's own key.

So the set reads them without the key of whoever named the action; and to take them back is to
erase them.
"""

from datetime import datetime
from uuid import UUID

from setwise.learning.actions.kinds import SHARED, shared_place
from setwise.store import set_words


def share(
    *, organisation: UUID, learning_set: UUID, person: UUID, action: UUID, text: str, at: datetime
) -> None:
    """Tell the set, in the place of what it was told before. For use in a transaction."""
    take_back(person, action)
    set_words.write(
        words_id=shared_place(action),
        organisation=organisation,
        learning_set=learning_set,
        kind=SHARED,
        text=text,
        at=round(at.timestamp() * 1_000),
        author=person,
    )


def take_back(person: UUID, action: UUID) -> None:
    """The set is told no more. For use in a transaction; said twice it is once."""
    place = shared_place(action)
    if place in set_words.of_author(person, SHARED):
        set_words.erase([place])
