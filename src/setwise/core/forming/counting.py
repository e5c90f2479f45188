"""How many sets there can be, and what they can score at best, by counting alone.

A value that n people have can occur in at most n sets, and in no more sets than there are. That is
often tight, and then it proves an answer.
"""

from __future__ import annotations

from collections import Counter

from setwise.core.forming.compact import Attribute, Compact


def numbers_of_sets(compact: Compact) -> range:
    """The numbers of sets that the sizes, and what the guides offered, allow."""
    rules, people = compact.rules, compact.people
    fewest, most = -(-people // rules.most), people // rules.least
    if compact.with_guides:
        most = min(most, sum(compact.guide_left))
    return range(fewest, most + 1)


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
