"""How many sets there can be, and what they can score at best, by counting alone.

A value that n people have can occur in at most n sets, and in no more sets than there are. That is
often tight, and then it proves an answer.
"""

from __future__ import annotations

from collections import Counter

from setwise.core.forming.compact import Attribute, Compact

STARTS = 30
"""From so many units, those with most who must not sit with them, all others apart are looked for."""


def numbers_of_sets(compact: Compact) -> range:
    """The numbers of sets that are not ruled out by counting."""
    rules, people = compact.rules, compact.people
    fewest, most = -(-people // rules.most), people // rules.least
    fewest = max(fewest, len(all_apart(compact)))
    if compact.with_guides:
        most = min(most, sum(compact.guide_left))
    return range(fewest, most + 1)


def all_apart(compact: Compact) -> list[int]:
    """Many units of which no two may sit together; each needs a set of its own."""
    by_degree = sorted(
        range(len(compact.sizes)), key=lambda unit: (-compact.clash[unit].bit_count(), unit)
    )
    best: list[int] = []
    for first in by_degree[:STARTS]:
        found, left = [first], compact.clash[first]
        for unit in by_degree:
            if left >> unit & 1:
                found.append(unit)
                left &= compact.clash[unit]
        best = max(best, found, key=len)
    return best


def bound(compact: Compact, groups: int) -> int:
    """No so many sets can score more than this."""
    mix = sum(_at_best(attribute, groups) for attribute in compact.attributes)
    return mix - away(compact, groups) + compact.constant


def away(compact: Compact, groups: int) -> int:
    """What so many sets lose at least by people away from the preferred size."""
    rules = compact.rules
    return rules.weights.size * abs(compact.people - groups * rules.preferred)


def tally(attribute: Attribute) -> list[int]:
    """How many people have each value."""
    seen = Counter(value for unit in attribute.values for value in unit)
    return list(seen.values())


def _at_best(attribute: Attribute, groups: int) -> int:
    """What an attribute can add. `known`: the sets in which anybody has a value."""
    if attribute.weight <= 0 and attribute.free:
        return 0
    people = tally(attribute)
    reach = [
        sum(min(known, n) for n in people) - attribute.free * known for known in range(groups + 1)
    ]
    if attribute.weight < 0:
        return attribute.weight * len(people)
    return attribute.weight * max(reach)


def likely(compact: Compact) -> list[int]:
    """Numbers of sets, the most promising first; near the preferred size where they are equal."""
    wanted = compact.people / compact.rules.preferred
    numbers = numbers_of_sets(compact)
    return sorted(numbers, key=lambda n: (-bound(compact, n), abs(n - wanted), n))
