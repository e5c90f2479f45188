"""What people say about dates that are to come."""

from uuid import uuid4

from django.db import models

COMING = "setwise.programmes.calendars.coming"
"""What the address of an answer is made for."""


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


class CalendarFeed(models.Model):
    """Somebody's own calendar, by one secret address.

    The address is worked out from the id, its number and the installation's secret, so that the
    tables hold nothing that opens it. Another number makes another address.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField("people.Person", models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField(default=1)
    made_at = models.DateTimeField()
    stopped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"calendar {self.pk}"


class DiaryEntry(models.Model):
    """What somebody's diary was told last of a meeting, by mail: its `sequence`, and whether it is
    cancelled. Without a row they were told nothing, or that it is theirs no longer.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    sequence = models.PositiveIntegerField()
    cancelled = models.BooleanField(default=False)
    told_at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(name="programmes_diary_once", fields=["meeting", "person"])
        ]

    def __str__(self) -> str:
        return f"diary entry {self.pk}"
