"""One's last action, beside preparing for the next meeting of its set."""

from uuid import UUID

from django.urls import reverse

from setwise.design.words import say
from setwise.learning.actions import queries
from setwise.programmes.access import SetFacts
from setwise.programmes.preparing import beside
from setwise.programmes.preparing.beside import Beside, Link


def learn() -> None:
    """Called once, when the area starts."""
    beside.register("actions", 10, _last)


def _last(person: UUID, learning_set: SetFacts) -> Beside | None:
    found = queries.last_of(person, learning_set.id)
    if found is None:
        return None
    back = Link(
        say("What did you do, and what did you learn?"), reverse("actions:one", args=[found.id])
    )
    return Beside(say("Yours from last time"), found.text, (back,))
