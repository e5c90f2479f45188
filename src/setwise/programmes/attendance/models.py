"""Who came to a meeting."""

from enum import StrEnum
from uuid import uuid4

from django.db import models


class Source(StrEnum):
    """Where it is known from. What somebody entered stands; the log does not overwrite it."""

    LOG = "log"
    ENTERED = "entered"


class Attendance(models.Model):
    """Whether somebody came to a meeting, and for how many minutes.

    `day` is the British day on which it was held, `began_at` when it really began, where its log
    told. `late_minutes` is 0 for somebody who was in time.
    `by` is who entered it, by id; empty where it is from the log.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, related_name="attendance")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    role = models.CharField(max_length=16)
    day = models.DateField()
    began_at = models.DateTimeField(null=True, blank=True)
    came = models.BooleanField()
    minutes = models.PositiveSmallIntegerField(default=0)
    late_minutes = models.PositiveSmallIntegerField(default=0)
    left_early = models.BooleanField(default=False)
    source = models.CharField(max_length=8)
    at = models.DateTimeField()
    by = models.UUIDField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_attendance_once", fields=["meeting", "person"]
            ),
            models.CheckConstraint(
                name="programmes_attendance_source",
                condition=models.Q(source__in=[source.value for source in Source]),
            ),
        ]

    def __str__(self) -> str:
        return f"attendance {self.pk}"


class CompletionFormat(models.Model):
    """How an organisation's staff record wants completions: which columns, what they are called,
    in which order, and how dates are written. Kept from the last export.

    `columns` is a list of pairs: what it holds (`completing.Column`) and its heading.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.OneToOneField("people.Organisation", models.PROTECT, related_name="+")
    columns = models.JSONField(default=list)
    date_format = models.CharField(max_length=16)
    at = models.DateTimeField()

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"completion format {self.pk}"
