"""What is asked of a set when somebody would join, and which meeting is its last."""

from uuid import uuid4

from django.db import models


class Joining(models.Model):
    """Somebody would join a set, and the set is asked. `agreed` is empty as long as it is.

    The answers of its people go when it is settled: that it was not agreed stays, not by whom.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.ForeignKey(
        "programmes.LearningSet", models.CASCADE, related_name="joinings"
    )
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    asked_by = models.UUIDField()
    asked_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True, blank=True)
    agreed = models.BooleanField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_joining_once",
                fields=["learning_set", "person"],
                condition=models.Q(settled_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"joining {self.pk}"


class JoiningAnswer(models.Model):
    """What one of the set said, until it is settled."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    joining = models.ForeignKey(Joining, models.CASCADE, related_name="answers")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    yes = models.BooleanField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_joininganswer_once", fields=["joining", "person"]
            ),
        ]

    def __str__(self) -> str:
        return f"answer {self.pk}"


class Ending(models.Model):
    """Which meeting is the last of a set: when it closes, the set ends."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.OneToOneField(
        "programmes.LearningSet", models.CASCADE, related_name="ending"
    )
    meeting = models.OneToOneField("programmes.Meeting", models.CASCADE, related_name="ending")

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"ending {self.pk}"
