"""One's last action, beside preparing for the next meeting of its set."""

from uuid import UUID

from django.urls import reverse

from setwise.learning.actions import queries
from setwise.programmes.preparing import beside
from setwise.programmes.preparing.beside import Beside


def learn() -> None:
    """Called once, when the area starts."""
    beside.register(_last)


def _last(person: UUID, learning_set: UUID) -> Beside | None:
    found = queries.last_of(person, learning_set)
    return Beside(found.text, reverse("actions:one", args=[found.id])) if found else None
