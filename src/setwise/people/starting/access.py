"""The door to somebody's own name and first steps, for their front page."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from django.http import Http404

from setwise.people.models import Person
from setwise.people.starting.models import Path


class Named(NamedTuple):
    """What somebody is called, and which of their first steps are over."""

    short_name: str
    over: Mapping[Path, bool]


def named(person: UUID) -> Named:
    """Both in one query. Raises Http404 if there is no such person (any more)."""
    rows = list(
        Person.objects.filter(pk=person)
        .order_by("paths_over__over_at", "paths_over")
        .values_list("short_name", "paths_over__path", "paths_over__put_away")
    )
    if not rows:
        raise Http404
    return Named(rows[0][0], {Path(path): away for _, path, away in rows if path})
