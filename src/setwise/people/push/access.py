"""The worker's door to devices: those that may still be told, as things are at this moment."""

from uuid import UUID

from django.db.models import Exists, OuterRef

from setwise.people.models import Belonging
from setwise.people.push import vapid
from setwise.people.push.models import Device


def reached(device: UUID, organisation: UUID) -> Device | None:
    """How a device is reached, if its person belongs to this organisation as things are now.

    None for one that was turned off or signed out since, and for somebody who is suspended, has left,
    or whose organisation is paused.
    """
    if not vapid.is_on():
        return None
    belongs = Belonging.objects.filter(
        organisation=organisation,
        person=OuterRef("person"),
        joined_at__isnull=False,
        left_at=None,
        suspended_at=None,
        organisation__suspended_at=None,
    )
    ours = Device.objects.filter(
        Exists(belongs), pk=device, trusts=vapid.public_key(), person__suspended_at=None
    )
    return ours.first()
