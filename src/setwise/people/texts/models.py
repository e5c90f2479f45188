"""What an organisation made of a text that came with Setwise."""

from uuid import uuid4

from django.db import models


class OwnText(models.Model):
    """A version of a text that an organisation published. Never changed afterwards."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    # Which text, by its key in `texts.shelf`.
    key = models.CharField(max_length=64)
    number = models.PositiveIntegerField()
    text = models.TextField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(
                name="people_owntext_number", fields=["organisation", "key", "number"]
            )
        ]

    def __str__(self) -> str:
        return f"{self.key} {self.number} of {self.organisation_id}"
