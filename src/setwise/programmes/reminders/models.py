"""When people want to be reminded, and what was sent."""

from uuid import uuid4

from django.db import models

EVENING, MORNING = 21 * 60, 8 * 60
"""Quiet hours unless somebody chooses others: from nine in the evening until eight."""


class ReminderChoice(models.Model):
    """When somebody wants to be reminded, and their quiet hours, as minutes after midnight in London.

    Without a row: a week, a day and an hour before.
    """

    person = models.OneToOneField(
        "people.Person", models.PROTECT, primary_key=True, related_name="+"
    )
    week = models.BooleanField(default=True)
    day = models.BooleanField(default=True)
    hour = models.BooleanField(default=True)
    quiet_from = models.PositiveSmallIntegerField(default=EVENING)
    quiet_until = models.PositiveSmallIntegerField(default=MORNING)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"reminders of {self.person_id}"


class Reminded(models.Model):
    """That somebody was reminded of a meeting, as it was planned then: each once."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    before = models.CharField(max_length=8)
    starts_at = models.DateTimeField()
    sent_at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_reminded_once",
                fields=["meeting", "person", "before", "starts_at"],
            )
        ]

    def __str__(self) -> str:
        return f"reminded {self.pk}"
