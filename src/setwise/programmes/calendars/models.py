"""What people say about dates that are to come."""

from uuid import uuid4

from django.db import models


class Coming(models.Model):
    """What somebody said last about a meeting: that they can come, or cannot. Never why.

    `remote` says how they join: in the room, by the call; empty: nobody asked.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, related_name="coming")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    can_come = models.BooleanField()
    remote = models.BooleanField(null=True, blank=True)
    answered_at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(name="programmes_coming_once", fields=["meeting", "person"])
        ]

    def __str__(self) -> str:
        return f"answer {self.pk}"
