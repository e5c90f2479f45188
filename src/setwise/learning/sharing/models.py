"""Who may read an entry of somebody else's journal. Of the entry there is only its id."""

from uuid import uuid4

from django.db import models


class Share(models.Model):
    """An entry is open to one person until a moment. Taken back, the row is gone.

    The organisation is one that both were of when it was shared.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    owner = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    reader = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    entry = models.UUIDField(db_index=True)
    shared_at = models.DateTimeField()
    until = models.DateTimeField()

    class Meta:
        app_label = "learning"
        constraints = [
            models.UniqueConstraint(name="learning_share_once", fields=["entry", "reader"])
        ]

    def __str__(self) -> str:
        return f"share {self.pk}"
