"""What sets need, in words, and where it is done."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from django.urls import reverse

from setwise.design.words import LazySay, phrase
from setwise.home.lead.queries import Needing
from setwise.home.lead.rules import Need

NEEDS: Mapping[Need, LazySay] = {
    Need.NO_FACILITATOR: phrase("nobody facilitates it"),
    Need.TOO_FEW: phrase("too few people"),
    Need.NO_DATES: phrase("no date ahead"),
    Need.AT_RISK: phrase("too few can come to the next {meeting}"),
    Need.UNRELEASED: phrase("a ward has not released its people yet"),
    Need.NO_CONTRACT: phrase("has met, and agreed on no {contract} yet"),
}
PLACES: Mapping[Need, str] = {
    Need.NO_FACILITATOR: "sets:people",
    Need.TOO_FEW: "sets:people",
    Need.NO_DATES: "sets:plan",
    Need.AT_RISK: "sets:one",
    Need.UNRELEASED: "sets:one",
    Need.NO_CONTRACT: "sets:one",
}
"""Where the most pressing need is met."""
FEW, MANY = 8, 60
"""So many are listed on a front page, and on the page of all."""


class Line(NamedTuple):
    """A set that needs somebody, with one place to go."""

    name: str
    cohort: str
    href: str
    texts: tuple[LazySay, ...]


class Shown(NamedTuple):
    """A list that is short enough, and how many more there are."""

    lines: tuple[Line, ...]
    more: int
    sets: int
    fine: int


def shown(organisation: UUID, found: tuple[Needing, ...], most: int) -> Shown:
    """Those that need somebody, the most pressing first."""
    order = list(Need)
    asking = sorted(
        (each for each in found if each.needs), key=lambda each: order.index(each.needs[0])
    )
    lines = tuple(
        Line(
            each.name,
            each.cohort_name,
            reverse(PLACES[each.needs[0]], args=[organisation, each.id]),
            tuple(NEEDS[need] for need in each.needs),
        )
        for each in asking[:most]
    )
    return Shown(lines, len(asking) - len(lines), len(found), len(found) - len(asking))
