"""What somebody can do about the language that they read."""

from uuid import UUID

from setwise.people.languages import whose
from setwise.people.models import Person


def choose(*, person: UUID, language: str) -> bool:
    """Read in this language from now on, mail included; empty for what the organisation or the
    browser has. False if it is so already.
    """
    changed = Person.objects.filter(pk=person).exclude(language=language).update(language=language)
    whose.forget(person)
    return bool(changed)
