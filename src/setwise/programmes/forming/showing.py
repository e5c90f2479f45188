"""A proposal as plain data for its pages."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from setwise.core.forming import Candidate
from setwise.design.words import LazySay, phrase, say, say_n
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.forming import clashes, hand, proposal, wording
from setwise.programmes.forming.moving import Desk
from setwise.programmes.forming.proposal import ProposedSet

HALVES_NAMED = 3
BETTER = phrase("The mix gets better.")
AS_GOOD = phrase("The mix stays as good.")
WORSE = phrase("The mix gets a little worse.")


class PersonLine(NamedTuple):
    """Somebody in a set."""

    id: str
    name: str
    about: str


class SetLine(NamedTuple):
    """One set of a proposal, in words."""

    number: int
    name: str
    people: tuple[PersonLine, ...]
    guide: str
    halfdays: str
    why: str
    judged: str
    good: bool
    locked: bool


class Shown(NamedTuple):
    """A proposal. `all_people` sit in its sets; `unplaced` in none."""

    sets: tuple[SetLine, ...]
    unplaced: tuple[PersonLine, ...]
    all_people: int
    good: int
    locked: int
    undo: bool
    clash: str
    version: int


class Target(NamedTuple):
    """A set that somebody could go to, and what that would mean."""

    number: int
    name: str
    people: int
    fits: bool
    words: str
    gain: int


def shown(desk: Desk) -> Shown:
    """The whole proposal."""
    people = {each.id: _person(each) for each in desk.problem.candidates}
    names = desk.known.names
    called = halves_of(desk)
    lines = tuple(_line(each, people, names, called) for each in desk.sets)
    return Shown(
        lines,
        tuple(people[each] for each in proposal.unplaced(desk.problem, desk.sets)),
        sum(len(each.people) for each in lines),
        sum(each.good for each in lines),
        sum(each.locked for each in lines),
        bool(desk.run.undo),
        stands_in_the_way(desk),
        desk.run.version,
    )


def stands_in_the_way(desk: Desk) -> str:
    """Why there are no sets, or why the rest could not be formed again; empty if nothing does."""
    clash = clashes.read(desk.run.clash)
    if clash is None:
        return ""
    called = halves_of(desk)
    named = clash.__class__(
        **{
            **{field: getattr(clash, field) for field in clash.__slots__},
            "slots": tuple(called.get(each, each) for each in clash.slots),
        }
    )
    return wording.stands_in_the_way(named, name_of(desk))


def name_of(desk: Desk) -> wording.NameOf:
    """What somebody is called; whoever is gone is called so."""
    names = desk.known.names
    return lambda each: names.get(each, say("somebody who has left"))


def halves_of(desk: Desk) -> dict[str, str]:
    """What the cohort's half-days are called."""
    return {each.code: each.name for each in halves.known(desk.run.cohort.slots)}


def _person(one: Candidate) -> PersonLine:
    about = (one.profession, one.ward, one.site)
    return PersonLine(one.id, one.name, ", ".join(each for each in about if each))


def _line(
    one: ProposedSet,
    people: Mapping[str, PersonLine],
    names: Mapping[str, str],
    called: Mapping[str, str],
) -> SetLine:
    return SetLine(
        one.number,
        one.name,
        tuple(people[each] for each in one.members if each in people),
        names.get(one.guide or "", ""),
        _halfdays(one, called),
        wording.why(one.formed),
        wording.judged(one.quality),
        one.quality.good,
        one.locked,
    )


def _halfdays(one: ProposedSet, called: Mapping[str, str]) -> str:
    if not one.slots:
        return ""
    names = [name for code, name in called.items() if code in one.slots]
    if len(names) >= len(called) > HALVES_NAMED:
        return say("Any half-day")
    if len(names) <= HALVES_NAMED:
        return ", ".join(names)
    more = say_n("{n} more", "{n} more", len(names) - HALVES_NAMED)
    return say("{some} and {more}", some=", ".join(names[:HALVES_NAMED]), more=more)


def targets(desk: Desk, person: str) -> tuple[Target, ...]:
    """Where somebody could go: those that fit first, and of these the best first."""
    mine = hand.home(desk.sets, person)
    found = [
        _target(desk, person, each)
        for each in desk.sets
        if (mine is None or each.number != mine.number) and not each.locked
    ]
    return tuple(sorted(found, key=lambda each: (not each.fits, -each.gain, each.number)))


def _target(desk: Desk, person: str, one: ProposedSet) -> Target:
    made = hand.tried(desk.problem, desk.sets, hand.to_set(desk.problem, person, one.number))
    broken = [wording.broken(each, name_of(desk)) for each in made.broken]
    words = " ".join(broken) or str(_gains(made.gain))
    return Target(one.number, one.name, len(one.members), not broken, words, made.gain)


def _gains(gain: int) -> LazySay:
    return BETTER if gain > 0 else AS_GOOD if gain == 0 else WORSE


def judged(sets: Iterable[ProposedSet]) -> str:
    """What some sets are like, in a sentence for each."""
    return " ".join(
        say("{name}: {judged}.", name=each.name, judged=wording.judged(each.quality))
        for each in sets
    )


class Lead(NamedTuple):
    """Somebody who could facilitate a set, or nobody; and what that would mean."""

    id: str
    name: str
    fits: bool
    words: str
    now: bool


def leads(desk: Desk, one: ProposedSet) -> tuple[Lead, ...]:
    """Who could facilitate a set: those who fit first."""
    found = [_lead(desk, one, each.id, each.name) for each in desk.problem.guides]
    nobody = _lead(desk, one, "", say("Nobody yet"))
    return (*sorted(found, key=lambda each: (not each.fits, each.name)), nobody)


def _lead(desk: Desk, one: ProposedSet, guide: str, name: str) -> Lead:
    broken = hand.led(desk.problem, desk.sets, one, guide or None)
    led = sum(each.guide == guide for each in desk.sets)
    words = " ".join(wording.broken(each, name_of(desk)) for each in broken)
    has = say_n("Has {n} {set} in this proposal.", "Has {n} {sets} in this proposal.", led)
    return Lead(
        guide, name, not broken, words or (has if guide else ""), one.guide == (guide or None)
    )


class Other(NamedTuple):
    """Those of one set with whom somebody could change places."""

    name: str
    people: tuple[PersonLine, ...]


def others(desk: Desk, person: str) -> tuple[Other, ...]:
    """With whom somebody could change places, by set. Nobody, if they sit in none."""
    mine = hand.home(desk.sets, person)
    if mine is None:
        return ()
    people = {each.id: _person(each) for each in desk.problem.candidates}
    return tuple(
        Other(each.name, tuple(people[one] for one in each.members if one in people))
        for each in desk.sets
        if each.number != mine.number and not each.locked
    )
