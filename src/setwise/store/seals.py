"""Which key seals the words of a set or a person now.

It is asked within the transaction that writes, and held until that ends: a key is only destroyed
when no words under it can come any more (`rotation`), and none are written to what was erased.
"""

from uuid import UUID

from django.db import connections

from setwise.store import models
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from setwise.store.statements import Statements


class NotSealed(RuntimeError):
    """The words could not be sealed, so nothing was saved. Says nothing of them."""


class Erased(NotSealed):
    """The set or the person was erased. Nothing is written there again."""


def of_set(organisation: UUID, learning_set: UUID, using: str) -> cabinet.Opened:
    """The key that seals what is written in a set; made if this is the first. Raises NotSealed."""
    statements = Statements(connections[using])
    found = statements.seal_of_set(learning_set)
    if found is None:
        new = SetKey(organisation=organisation, learning_set=learning_set)
        key = _made(new)
        models.SetSeal(learning_set=learning_set, organisation=organisation, key=key).save(
            using=using, force_insert=True
        )
        return _ready(SetKey, key)
    return _ready(SetKey, found[0])


def of_person(person: UUID, using: str) -> cabinet.Opened:
    """The key that seals what belongs to a person; made if this is the first. Raises NotSealed."""
    statements = Statements(connections[using])
    found = statements.seal_of_person(person)
    if found is None:
        key = _made(PersonKey(person=person))
        models.PersonSeal(person=person, key=key).save(using=using, force_insert=True)
        return _ready(PersonKey, key)
    return _ready(PersonKey, found[0])


def current_of(owner: UUID, using: str, *, is_person: bool) -> cabinet.Opened | None:
    """The key that seals now, if there is one yet. Raises NotSealed."""
    statements = Statements(connections[using])
    found = statements.seal_of_person(owner) if is_person else statements.seal_of_set(owner)
    return _ready(PersonKey if is_person else SetKey, found[0]) if found else None


def _made(new: SetKey | PersonKey) -> UUID:
    # A transaction that was undone may have left one that nothing was sealed with: it is taken.
    try:
        return cabinet.make(new)
    except cabinet.OutOfReach as error:
        raise NotSealed("No key could be made.") from error


def _ready(kind: cabinet.Kind, key: UUID | None) -> cabinet.Opened:
    if key is None:
        raise Erased("This was erased.")
    try:
        return cabinet.find(kind, [key])[key]
    except (cabinet.OutOfReach, KeyError) as error:
        raise NotSealed("The key could not be had.") from error
