"""Access needs: who told them in which set. What they say is sealed with the set's key."""

from uuid import uuid4

from django.db import models


class AccessNeed(models.Model):
    """What somebody told the facilitators of a set. `for_rooms`: whoever looks after rooms, too."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.ForeignKey("programmes.LearningSet", models.CASCADE, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    words = models.UUIDField()
    for_rooms = models.BooleanField(default=False)
    told_at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_access_need_once", fields=["learning_set", "person"]
            )
        ]

    def __str__(self) -> str:
        return f"access need {self.pk}"
