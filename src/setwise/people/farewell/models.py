"""Until when somebody who has left may still come, and the address that is theirs alone."""

from uuid import uuid4

from django.db import models

from setwise.store.secrets import SealedText


class Farewell(models.Model):
    """One for each person who has left, or has named an address for the day they leave.

    It concerns no organisation, so that no organisation's rows tell of it. Without `left_at` they
    have not left, or have come back.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField("people.Person", models.PROTECT, related_name="+")
    left_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    # Sealed: whoever looks after an organisation sees addresses of its people, and not this one.
    own_address = SealedText(blank=True)

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"farewell of {self.person_id}"
