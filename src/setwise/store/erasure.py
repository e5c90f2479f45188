"""To erase is to destroy the keys and to delete the rows, and to write down that it was done.

It is written down before, so that what a crash interrupts is finished, and after. A restore, and
every start, does again whatever the ledger says and the databases do not know. What goes beyond
words, an area above says here how to erase (`Further`), so that a restore does that again, too.
"""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple, get_args
from uuid import UUID

from django.db import router, transaction
from django.db.models import QuerySet

from setwise.store import audit, ledger, models, sealed, seals, tenancy, turnstile
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from setwise.store.ledger import Line, Thing
from setwise.store.sealing import NotOpened
from setwise.store.tenancy import Errand

_logger = logging.getLogger(__name__)


class Erased(NamedTuple):
    """How many words were deleted, and how many keys destroyed."""

    words: int
    keys: int


class Further(NamedTuple):
    """How an area above erases one kind of thing that is more than words."""

    erase: Callable[[UUID, str, int], object]
    """Erases it, for whoever asked, at this moment. Said twice it is once; it may still be half there."""
    left: Callable[[Collection[UUID]], set[UUID]]
    """Those of these that are there, or have come back."""
    gone: Callable[[], set[UUID]]
    """Those that the databases know as erased."""


_further: dict[Thing, Further] = {}


def register(thing: Thing, further: Further) -> None:
    """Say how things of this kind are erased. Again for the same kind, the later one counts."""
    _further[thing] = further


def erase_further(*, thing: Thing, key: UUID, by: str, at: int) -> None:
    """Erase a thing of a kind that an area above has registered. Otherwise as `erase_set`."""
    organisation = key if thing == "organisation" else None
    line = Line(0, at, "erase", thing, key, organisation, by)
    _written_down(ledger.current().write(line), at)


def erase_set(*, organisation: UUID, learning_set: UUID, by: str, at: int) -> Erased:
    """Erase all that was written in a set, but what its members kept under their own keys.

    Nothing is written there again. `by` is an opaque id. Not for use in a transaction: a key that
    was destroyed does not come back. Raises seals.NotSealed or cabinet.OutOfReach; then it is
    written down, and done as soon as it can be (`catch_up`).
    """
    line = Line(0, at, "erase", "set", learning_set, organisation, by)
    return _written_down(ledger.current().write(line), at)


def erase_person(*, person: UUID, by: str, at: int) -> Erased:
    """Erase all words of a person: what they wrote, what they kept, what was theirs alone.

    What others keep of their words stays, without their name. Otherwise as `erase_set`.
    """
    line = Line(0, at, "erase", "person", person, None, by)
    return _written_down(ledger.current().write(line), at)


def catch_up(*, at: int) -> int:
    """Do again what the ledger says and the databases do not know. Returns how much that was."""
    due = owed()
    for line in due:
        _written_down(line, at)
        _logger.warning("Erased again, as the ledger says: %s %s", line.thing, line.id)
    return len(due)


def owed() -> tuple[Line, ...]:
    """What the ledger says is to be erased and these databases still hold: words first."""
    lines = ledger.current().lines()
    done = {(line.thing, line.id) for line in lines if line.what == "done"}
    asked = {(line.thing, line.id): line for line in lines if line.what == "erase"}
    if not asked:
        return ()
    with tenancy.on(Errand.HOUSE):
        known = (_words_known() | _further_known(asked)) & done
    found = [line for each, line in asked.items() if each not in known]
    return tuple(sorted(found, key=lambda line: get_args(Thing).index(line.thing)))


def unwritten(lines: Iterable[Line], *, at: int) -> tuple[Line, ...]:
    """What these databases know as erased and these lines of the ledger do not: some were lost.

    As the lines that would have to be written again.
    """
    asked = {(line.thing, line.id) for line in lines if line.what == "erase"}
    with tenancy.on(Errand.HOUSE):
        known = _words_known() | set(_further_gone())
        sets = dict(models.SetSeal.objects.filter(key=None).values_list("pk", "organisation"))
    return tuple(
        Line(0, at, "erase", thing, key, key if thing == "organisation" else sets.get(key), "house")
        for thing, key in sorted(known - asked, key=str)
    )


def unerased(thing: Thing, keys: Collection[UUID]) -> tuple[UUID, ...]:
    """Those of these sets or people whose words are not known as erased here."""
    with tenancy.on(Errand.HOUSE):
        known = _words_known()
    return tuple(key for key in keys if (thing, key) not in known)


def would_erase(thing: Thing, key: UUID) -> Erased:
    """What an erasure would take, now."""
    with tenancy.on(Errand.HOUSE):
        words = sum(rows.count() for rows in _rows(thing, key))
        return Erased(words, _keys(thing, key).count())


def _words_known() -> set[tuple[Thing, UUID]]:
    """Whose words these databases know as erased: marked so, and without a key."""
    sets = set(models.SetSeal.objects.filter(key=None).values_list("pk", flat=True))
    people = set(models.PersonSeal.objects.filter(key=None).values_list("pk", flat=True))
    sets -= set(SetKey.objects.values_list("learning_set", flat=True))
    people -= set(PersonKey.objects.values_list("person", flat=True))
    return {("set", key) for key in sets} | {("person", key) for key in people}


def _further_known(asked: Collection[tuple[Thing, UUID]]) -> set[tuple[Thing, UUID]]:
    """Of what is more than words: what is not there any more."""
    known: set[tuple[Thing, UUID]] = set()
    for thing, further in _further.items():
        if keys := {key for kind, key in asked if kind == thing}:
            known |= {(thing, key) for key in keys - further.left(keys)}
    return known


def _further_gone() -> Iterator[tuple[Thing, UUID]]:
    for thing, further in _further.items():
        yield from ((thing, key) for key in further.gone())


def _written_down(line: Line, at: int) -> Erased:
    """Do what the line says, and write down that it was done."""
    if further := _further.get(line.thing):
        further.erase(line.id, line.by, at)
        done = Erased(0, 0)
    else:
        done = _words_erased(line, at)
    after = replace(line, at=at, what="done", words=done.words, keys=done.keys)
    ledger.current().write(after)
    return done


def _words_erased(line: Line, at: int) -> Erased:
    using = router.db_for_write(models.Words)
    with tenancy.on(Errand.HOUSE):
        with turnstile.turn(using), transaction.atomic(using=using, durable=True):
            is_new = _mark(line)
            if line.thing == "person":
                _take_the_name_off(line.id)
            words = sum(rows.delete()[0] for rows in _rows(line.thing, line.id))
            if is_new:
                _note(line, at)
        keys = cabinet.destroy(_keys(line.thing, line.id))
    return Erased(words, keys)


def _note(line: Line, at: int) -> None:
    audit.record(
        organisation=line.organisation,
        actor=line.by,
        action="set_erased" if line.thing == "set" else "words_erased",
        thing=line.thing,
        thing_id=line.id,
        at=datetime.fromtimestamp(at / 1_000, UTC),
    )


def _mark(line: Line) -> bool:
    """Nothing is sealed for them any more; who is just writing is waited for. False if it was so."""
    seal: Any
    if line.thing == "set":
        seal = models.SetSeal.objects
        made = {"organisation": line.organisation, "key": None}
    else:
        seal = models.PersonSeal.objects
        made = {"key": None}
    _, is_new = seal.get_or_create(pk=line.id, defaults=made)
    return bool(seal.filter(pk=line.id).exclude(key=None).update(key=None)) or is_new


def _rows(thing: Thing, key: UUID) -> tuple[QuerySet[Any], ...]:
    words = models.Words.objects
    if thing == "set":
        return (words.filter(learning_set=key, keeper=""),)
    return (
        words.filter(keeper=str(key)),
        words.filter(author=str(key), keeper=""),
        models.PrivateWords.objects.filter(person=key),
    )


def _keys(thing: Thing, key: UUID) -> QuerySet[Any]:
    if thing == "set":
        return SetKey.objects.filter(learning_set=key)
    return PersonKey.objects.filter(person=key)


def _take_the_name_off(person: UUID) -> None:
    """What others keep stays theirs, and nobody knows any more who wrote it."""
    using = router.db_for_write(models.Words)
    kept = models.Words.objects.filter(author=str(person)).exclude(keeper__in=["", str(person)])
    for row in kept.select_for_update():
        try:
            key = seals.of_person(UUID(row.keeper), using)
            sealed.reseal(row, key, author="", keeper=row.keeper)
        except NotOpened:
            models.Words.objects.filter(pk=row.pk).update(author="")
