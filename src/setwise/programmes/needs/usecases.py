"""What somebody can do about what they told. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from setwise.programmes.access import SetAccess
from setwise.programmes.needs.models import AccessNeed
from setwise.store import set_words

KIND = "access_need"


@transaction.atomic
def tell(*, access: SetAccess, text: str, for_rooms: bool, at: datetime) -> None:
    """Seal it in the place of what was told before; an empty text takes it back.

    Raises what `set_words.write` raises, and then nothing was changed.
    """
    organisation, learning_set = access.learning_set.organisation, access.learning_set.id
    forget(organisation=organisation, learning_set=learning_set, person=access.person)
    if not text.strip():
        return
    key = uuid4()
    set_words.write(
        words_id=key,
        organisation=organisation,
        learning_set=learning_set,
        kind=KIND,
        text=text.strip(),
        at=round(at.timestamp() * 1_000),
        author=access.person,
    )
    AccessNeed.objects.create(
        organisation_id=organisation,
        learning_set_id=learning_set,
        person_id=access.person,
        words=key,
        for_rooms=for_rooms,
        told_at=at,
    )


@transaction.atomic
def forget(*, organisation: UUID, learning_set: UUID, person: UUID) -> None:
    """It goes: it was taken back, or the person is of the set no longer. Twice is once."""
    told = AccessNeed.objects.filter(
        organisation=organisation, learning_set=learning_set, person=person
    )
    set_words.erase(list(told.values_list("words", flat=True)))
    told.delete()
