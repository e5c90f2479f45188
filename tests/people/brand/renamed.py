"""An organisation that calls everything otherwise, in words that nobody else uses; and what it finds.

The words are made up, so whatever is left of the method's own words is seen at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from setwise.design.terms import NAMES
from setwise.library.articles import shipped
from setwise.people.brand import usecases
from tests.people.brand.test_nothing_written_out import written_out

SPOKEN = "en-GB"
OWN = {name: (f"zz{name}".replace("_", "q"), f"zz{name}en".replace("_", "q")) for name in NAMES}
"""zzset and zzseten, zzcheckqin and zzcheckqinen."""
THEIRS = tuple(each.title for each in shipped.SHIPPED)
"""Titles of what others have published, as they called it."""


def rename_everything(organisation: UUID, administrator: UUID) -> None:
    """From now on the organisation says none of the method's own words."""
    usecases.publish_words(
        person=administrator,
        organisation=organisation,
        words=OWN,
        base=0,
        at=datetime.now(UTC),
    )


class Ear:
    """Hears where the method's own words are still said."""

    def __init__(self) -> None:
        self.heard: dict[str, set[str]] = defaultdict(set)
        self.own = 0
        """How often the organisation's own words were said."""

    def listens(self, where: str, said: Iterable[str]) -> None:
        for text in said:
            rest = text
            for title in THEIRS:
                rest = rest.replace(title, "")
            if written_out(rest):
                self.heard[text].add(where)
            self.own += "zz" in text.lower()
