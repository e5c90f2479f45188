"""Which articles stand on which reading list."""

from uuid import uuid4

from django.db import models


class Reading(models.Model):
    """An article on the list of a programme, or of one meeting."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    article = models.ForeignKey("library.Article", models.CASCADE, related_name="readings")
    programme = models.ForeignKey(
        "programmes.Programme", models.CASCADE, null=True, related_name="+"
    )
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, null=True, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        app_label = "library"
        constraints = [
            models.UniqueConstraint(
                name="library_reading_programme_once", fields=["article", "programme"]
            ),
            models.UniqueConstraint(
                name="library_reading_meeting_once", fields=["article", "meeting"]
            ),
            models.CheckConstraint(
                name="library_reading_of_one",
                condition=models.Q(programme=None, meeting__isnull=False)
                | models.Q(programme__isnull=False, meeting=None),
            ),
        ]

    def __str__(self) -> str:
        return f"reading {self.pk}"
