"""What a lead chooses before sets are formed, and what it means to the core."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from setwise.core.forming import Rules, WardRule, Weights
from setwise.programmes.models import Programme

SHORT, MINUTE, LONG = 10, 60, 300
"""Seconds that a search may take."""
MANY = 600
"""With more people than this, ten seconds are not enough to begin with."""
WEIGHTS = ("site", "profession", "specialty", "band", "size")


@dataclass(frozen=True, slots=True)
class Options:
    """What was chosen. Weights as the core has them: below nought they ask for likeness."""

    least: int = 4
    preferred: int = 6
    most: int = 8
    ward: WardRule = WardRule.NEVER
    slots_least: int = 1
    site: int = 1
    profession: int = 1
    specialty: int = 0
    band: int = 0
    size: int = 1
    guides: bool = False
    """Every set gets a facilitator of those who offered."""
    seconds: int = SHORT

    def rules(self) -> Rules:
        """As the core takes them."""
        weights = Weights(self.site, self.profession, self.specialty, self.band, self.size)
        return Rules(self.least, self.preferred, self.most, self.ward, self.slots_least, weights)

    def kept(self) -> dict[str, Any]:
        """As a row keeps them."""
        return asdict(self)


def read(data: Mapping[str, Any]) -> Options:
    """What a row keeps."""
    return Options(**{**data, "ward": WardRule(data.get("ward", WardRule.NEVER))})


def usual(programme: Programme, *, people: int, guides: bool) -> Options:
    """What a cohort begins with."""
    return replace(
        Options(),
        least=programme.size_least,
        preferred=programme.size_preferred,
        most=programme.size_most,
        guides=guides,
        seconds=SHORT if people <= MANY else MINUTE,
    )
