"""The problem as small numbers and bit masks, which is what the searches work on.

People who stay together are one *unit*. Units, guides and groups are counted from 0. Who sits in a
locked set is not in here; what its guide leads already is taken off what they offered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce

from setwise.core.forming import relations
from setwise.core.forming.outcome import Rule
from setwise.core.forming.problem import Candidate, Problem, Rules, WardRule


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something that is mixed. `values` holds, for each unit, the values of its people."""

    weight: int
    free: int
    """How many distinct values of a set do not count: 1, or 0 for wards."""
    kinds: int
    values: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Compact:
    """See the module. A `meet` is a mask of slots, and above them of places."""

    rules: Rules
    ids: tuple[tuple[str, ...], ...]
    """For each unit, its people's ids."""
    sizes: tuple[int, ...]
    clash: tuple[int, ...]
    """For each unit, the units that it must not sit with."""
    meet: tuple[int, ...]
    slots: tuple[str, ...]
    slots_mask: int
    places_shift: int
    attributes: tuple[Attribute, ...]
    guides: tuple[str, ...]
    guide_meet: tuple[int, ...]
    guide_left: tuple[int, ...]
    may_lead: tuple[int, ...]
    """For each unit, the guides that may lead it."""
    with_guides: bool
    constant: int
    """What is added to the sum over all sets: the ward rule's share that no seating changes."""

    @property
    def people(self) -> int:
        """How many people are to be placed."""
        return sum(self.sizes)

    def can_meet(self, meet: int) -> bool:
        """Whether there are slots enough, and a place, in what all can make."""
        slots = (meet & self.slots_mask).bit_count() >= self.rules.slots_least
        return slots and meet >> self.places_shift != 0


NOTHING: frozenset[Rule] = frozenset()


def compact(problem: Problem, lifted: frozenset[Rule] = NOTHING) -> Compact:
    """The problem without its locked sets, and without the hard rules that are lifted."""
    seated = {each for group in problem.locked for each in group.members}
    free = [person for person in problem.candidates if person.id not in seated]
    units = _units(problem, free, lifted)
    rules = _rules(problem.rules, lifted)
    place = {person.id: number for number, unit in enumerate(units) for person in unit}
    slots = relations.universe(problem.candidates, problem.guides)
    masks = _Masks(problem, slots, rules.slots_least, Rule.PLACE in lifted)
    attributes, constant = _attributes(rules, units)
    return Compact(
        rules=rules,
        ids=tuple(tuple(person.id for person in unit) for unit in units),
        sizes=tuple(len(unit) for unit in units),
        clash=_clashes(problem, place, lifted),
        meet=tuple(reduce(int.__and__, map(masks.of, unit)) for unit in units),
        slots=slots,
        slots_mask=masks.all_slots,
        places_shift=masks.shift,
        attributes=attributes,
        guides=tuple(guide.id for guide in problem.guides),
        guide_meet=tuple(masks.named(each.slots, frozenset()) for each in problem.guides),
        guide_left=_left(problem),
        may_lead=_may_lead(problem, place, len(units), lifted),
        with_guides=problem.with_guides and Rule.GUIDE not in lifted,
        constant=constant,
    )


class _Masks:
    """Slots and places as bits. Who named none has some more bits, which stand for any other."""

    def __init__(
        self, problem: Problem, slots: tuple[str, ...], least: int, anywhere: bool
    ) -> None:
        places = sorted({site for each in problem.candidates for site in each.sites})
        self._anywhere = anywhere
        self._slot = {code: 1 << n for n, code in enumerate(slots)}
        width = len(slots) + least
        self.shift = width
        self.all_slots = (1 << width) - 1
        self._place = {code: 1 << (width + n) for n, code in enumerate(places)}
        self._all_places = ((1 << (len(places) + 1)) - 1) << width

    def of(self, person: Candidate) -> int:
        return self.named(person.slots, person.sites)

    def named(self, slots: Iterable[str], places: Iterable[str]) -> int:
        slot_bits = sum(self._slot[code] for code in slots)
        place_bits = 0 if self._anywhere else sum(self._place[code] for code in places)
        return (slot_bits or self.all_slots) | (place_bits or self._all_places)


def _rules(rules: Rules, lifted: frozenset[Rule]) -> Rules:
    if Rule.SIZE in lifted:
        rules = replace(rules, least=1)
    return replace(rules, slots_least=0) if Rule.SLOTS in lifted else rules


def _units(
    problem: Problem, free: list[Candidate], lifted: frozenset[Rule]
) -> list[list[Candidate]]:
    leader = {person.id: person.id for person in free}

    def top(one: str) -> str:
        while leader[one] != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    for pair in relations.together(problem):
        if pair.a in leader and pair.b in leader and pair.rule not in lifted:
            leader[top(pair.a)] = top(pair.b)
    units: dict[str, list[Candidate]] = defaultdict(list)
    for person in free:
        units[top(person.id)].append(person)
    return list(units.values())


def _clashes(problem: Problem, place: dict[str, int], lifted: frozenset[Rule]) -> tuple[int, ...]:
    masks = [0] * (max(place.values(), default=-1) + 1)
    for a, b, rule in relations.apart(problem):
        if a in place and b in place and rule not in lifted:
            masks[place[a]] |= 1 << place[b]
            masks[place[b]] |= 1 << place[a]
    return tuple(masks)


def _left(problem: Problem) -> tuple[int, ...]:
    led = [group.guide for group in problem.locked]
    return tuple(max(0, guide.max_sets - led.count(guide.id)) for guide in problem.guides)


def _may_lead(
    problem: Problem, place: dict[str, int], units: int, lifted: frozenset[Rule]
) -> tuple[int, ...]:
    bit = {guide.id: 1 << n for n, guide in enumerate(problem.guides)}
    masks = [(1 << len(bit)) - 1] * units
    if problem.with_guides:
        for person, guide, rule in relations.not_led_by(problem):
            if person in place and rule not in lifted:
                masks[place[person]] &= ~bit[guide]
        for person, guide, rule in relations.led_by(problem):
            if person in place and rule not in lifted:
                masks[place[person]] &= bit[guide]
    return tuple(masks)


def _attributes(rules: Rules, units: list[list[Candidate]]) -> tuple[tuple[Attribute, ...], int]:
    found = []
    constant = 0
    for name, weight, free in _mixed(rules):
        values = [[getattr(person, name) for person in unit] for unit in units]
        codes = {v: n for n, v in enumerate(sorted({v for unit in values for v in unit if v}))}
        coded = tuple(tuple(codes[v] for v in unit if v) for unit in values)
        if weight and len(codes) > free:
            found.append(Attribute(weight, free, len(codes), coded))
        if not free and codes:
            constant -= weight * sum(map(len, coded))
    return tuple(found), constant


def _mixed(rules: Rules) -> Iterator[tuple[str, int, int]]:
    weights = rules.weights
    yield "site", weights.site, 1
    yield "profession", weights.profession, 1
    yield "specialty", weights.specialty, 1
    yield "band", weights.band, 1
    if rules.ward is WardRule.WISH:
        yield "ward", weights.ward, 0
