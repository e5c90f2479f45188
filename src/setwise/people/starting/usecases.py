"""What somebody can do with their first steps. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.people.starting.models import Path, PathOver


@transaction.atomic
def put_away(*, person: UUID, path: Path, at: datetime) -> bool:
    """They do not want to see them. False if they saw them no more before."""
    return _over(person, path, at, put_away=True)


@transaction.atomic
def finish(*, person: UUID, path: Path, at: datetime) -> bool:
    """All are done: nobody asks again. False if that was known."""
    return _over(person, path, at, put_away=False)


@transaction.atomic
def bring_back(*, person: UUID, path: Path) -> bool:
    """They want to see them again. False if they were not put away."""
    away = PathOver.objects.filter(person=person, path=path.value, put_away=True)
    return away.delete()[0] > 0


def _over(person: UUID, path: Path, at: datetime, *, put_away: bool) -> bool:
    _, made = PathOver.objects.get_or_create(
        person_id=person, path=path.value, defaults={"put_away": put_away, "over_at": at}
    )
    return made
