"""Changing a proposal by hand: move, swap, lock, undo. Each raises Refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from django.db import transaction

from setwise.core.forming import Breach, Problem
from setwise.design.words import phrase
from setwise.programmes.forming import hand, options, proposal, queries
from setwise.programmes.forming.access import FormingAccess
from setwise.programmes.forming.changing import Refused, change, open_for_change
from setwise.programmes.forming.hand import Tried
from setwise.programmes.forming.options import Options
from setwise.programmes.forming.proposal import Sets
from setwise.programmes.forming.queries import Known
from setwise.programmes.models import FormingRun

KEPT = 20
"""So many changes can be undone."""
LOCKED = phrase("{name} is locked. Unlock it first.")
NOT_THERE = phrase("There is no such {set} or person any more. Look at them again.")
RULES = phrase("That would break a rule.")


class Breaks(Refused):
    """It would break rules. `relaxed`: what would have to be let go; None if that cannot be."""

    def __init__(self, broken: tuple[Breach, ...], relaxed: Options | None) -> None:
        super().__init__(RULES)
        self.broken = broken
        self.relaxed = relaxed


class Desk(NamedTuple):
    """A proposal as it lies before somebody, with what is known of the people."""

    run: FormingRun
    known: Known
    options: Options
    problem: Problem
    sets: Sets


def desk(run: FormingRun, known: Known) -> Desk:
    """The proposal, without those who are to be placed no longer."""
    chosen = options.read(run.options)
    asked = queries.problem(known, chosen)
    return Desk(run, known, chosen, asked, proposal.as_of(asked, proposal.read(run.sets)))


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody's change: what they saw, and whether they let rules go for it."""

    version: int
    relax: bool = False


Going = Callable[[Desk], Mapping[str, int]]


def move(*, access: FormingAccess, person: str, to: int, by: Change) -> Sets:
    """Somebody goes to another set, with all who are to stay together with them."""
    return _rearrange(access, lambda desk: hand.to_set(desk.problem, person, to), by)


def swap(*, access: FormingAccess, person: str, other: str, by: Change) -> Sets:
    """Two people change places."""
    return _rearrange(access, lambda desk: hand.swapped(desk.problem, desk.sets, person, other), by)


@transaction.atomic
def _rearrange(access: FormingAccess, going: Going, by: Change) -> Sets:
    run = open_for_change(access)
    here = desk(run, queries.known(access.cohort.cohort))
    made = _tried(here, going)
    chosen = here.options
    if made.broken:
        relaxed = hand.relaxed(here.problem, chosen, made)
        if relaxed is None or not by.relax:
            raise Breaks(made.broken, relaxed)
        chosen = relaxed
    asked = queries.problem(here.known, chosen)
    now = hand.after(asked, made)
    touched = {each.number for each in made.before}
    rest = [each for each in here.sets if each.number not in touched]
    sets = tuple(sorted([*rest, *now], key=lambda each: each.number))
    last = {"sets": proposal.kept(made.before), "options": run.options}
    _save(run, by, sets, last, options=chosen.kept())
    return now


def _tried(here: Desk, going: Going) -> Tried:
    try:
        goes = going(here)
    except KeyError:
        raise Refused(NOT_THERE) from None
    people = {each.id for each in here.problem.candidates}
    numbers = {each.number for each in here.sets}
    if not set(goes) <= people or not set(goes.values()) <= numbers:
        raise Refused(NOT_THERE)
    made = hand.tried(here.problem, here.sets, goes)
    for each in made.before:
        if each.locked:
            raise Refused(LOCKED.bind(name=each.name))
    return made


def _save(run: FormingRun, by: Change, sets: Sets, undo: Mapping[str, Any], **fields: Any) -> None:
    change(
        run,
        by.version,
        sets=proposal.kept(sets),
        undo=[*run.undo, undo][-KEPT:],
        clash={},
        **fields,
    )


@transaction.atomic
def lead(*, access: FormingAccess, number: int, guide: str | None, by: Change) -> Sets:
    """Somebody who offered facilitates a set; None: nobody does yet."""
    run = open_for_change(access)
    here = desk(run, queries.known(access.cohort.cohort))
    one = next((each for each in here.sets if each.number == number), None)
    if one is None or guide not in {None, *(each.id for each in here.problem.guides)}:
        raise Refused(NOT_THERE)
    if one.locked:
        raise Refused(LOCKED.bind(name=one.name))
    if broken := hand.led(here.problem, here.sets, one, guide):
        raise Breaks(broken, None)
    now = proposal.judged(here.problem, replace(one, guide=guide), one.members)
    sets = tuple(now if each is one else each for each in here.sets)
    _save(run, by, sets, {"sets": proposal.kept([one]), "options": run.options})
    return (now,)


@transaction.atomic
def lock(*, access: FormingAccess, number: int, locked: bool, by: Change) -> None:
    """A set stays as it is when the others are formed again; or it may change."""
    run = open_for_change(access)
    sets = proposal.read(run.sets)
    if number not in {each.number for each in sets}:
        raise Refused(NOT_THERE)
    now = [replace(each, locked=locked) if each.number == number else each for each in sets]
    change(run, by.version, sets=proposal.kept(now))


@transaction.atomic
def lock_good(*, access: FormingAccess, by: Change) -> int:
    """Lock every set that is a good mix; how many are locked then."""
    run = open_for_change(access)
    sets = proposal.read(run.sets)
    now = [replace(each, locked=each.locked or each.quality.good) for each in sets]
    change(run, by.version, sets=proposal.kept(now))
    return sum(each.locked for each in now)


@transaction.atomic
def undo(*, access: FormingAccess, by: Change) -> bool:
    """Take the last change back. False if there is none."""
    run = open_for_change(access)
    if not run.undo:
        return False
    *before, last = run.undo
    if "all" in last:
        sets = last["all"]
    else:
        back = {each["number"]: each for each in last["sets"]}
        now = [each for each in run.sets if each["number"] not in back]
        sets = sorted([*now, *back.values()], key=lambda each: int(each["number"]))
    chosen = last.get("options", run.options)
    change(run, by.version, sets=sets, undo=before, options=chosen, clash={})
    return True
