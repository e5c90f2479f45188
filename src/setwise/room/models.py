"""The tables of this area: which wall shows which meeting, what did not fit, how often sets changed."""

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


class Tries(models.Model):
    """How many codes did not fit since the first of them. `who` is a hash, never a name or address."""

    who = models.CharField(max_length=64, primary_key=True)
    since = models.DateTimeField()
    count = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"tries: {self.count}"


class SetMoves(models.Model):
    """How often sets have changed, in one row that every process looks at. It says nothing of whom."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    count = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"moves: {self.count}"
