"""Which first steps somebody sees no more, as plain data for them alone."""

from collections.abc import Mapping
from uuid import UUID

from setwise.people.starting.models import Path, PathOver


def over(person: UUID) -> Mapping[Path, bool]:
    """The first steps that are over, and whether they were put away; one query."""
    rows = PathOver.objects.filter(person=person).order_by("over_at", "pk")
    return {Path(path): away for path, away in rows.values_list("path", "put_away")}


def put_away(person: UUID) -> tuple[Path, ...]:
    """Those that somebody put away, and can have again."""
    return tuple(path for path, away in over(person).items() if away)
