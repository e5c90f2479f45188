"""What somebody can do about their reminders."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from setwise.core.reminding import Before, Quiet
from setwise.programmes.reminders.models import ReminderChoice


@transaction.atomic
def choose(*, person: UUID, before: Collection[Before], quiet: Quiet) -> None:
    """Be reminded so long before a date, and never in these hours. Nothing chosen: never."""
    chosen = {each.value: each in before for each in Before}
    hours = {"quiet_from": quiet.begins, "quiet_until": quiet.ends}
    ReminderChoice.objects.update_or_create(person_id=person, defaults={**chosen, **hours})
