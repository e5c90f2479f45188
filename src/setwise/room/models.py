"""The one table of this area: which wall shows which meeting."""

from uuid import uuid4

from django.db import models


class Wall(models.Model):
    """A wall paired with a meeting by a short code that ends with the meeting."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.UUIDField()
    meeting = models.UUIDField(db_index=True)
    code = models.CharField(max_length=8, unique=True)
    paired_at = models.DateTimeField(auto_now_add=True)
    ends_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"wall of {self.meeting}"
