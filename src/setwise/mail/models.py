"""The outbox, and whose turn it is among the jobs that come round."""

from enum import StrEnum
from uuid import uuid4

from django.db import models

from setwise.store.secrets import SealedText


class Trouble(StrEnum):
    """Why a mail has not been sent."""

    NONE = ""
    REFUSED = "refused"
    LATER = "later"
    NO_LINE = "no_line"
    TOO_LATE = "too_late"


class Mail(models.Model):
    """One mail to one address, from the moment it is posted.

    `kind` says in a word of ours what it is for. `organisation` is empty where there is none, or
    none yet. What it says is removed as soon as it is sent. Whoever holds it names themselves in
    `claim`, and holds it until `claimed_until` at most.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.UUIDField(null=True, blank=True)
    kind = models.CharField(max_length=40)
    to = models.CharField(max_length=254)
    subject = models.CharField(max_length=250, blank=True)
    # Sealed: it may hold a code to sign in with.
    text = SealedText(blank=True)
    html = SealedText(blank=True)
    # What goes into a calendar, as `calendars` writes it down.
    calendar = SealedText(blank=True)
    message_id = models.CharField(max_length=200, unique=True)
    urgent = models.BooleanField(default=False)
    posted_at = models.DateTimeField()
    due_at = models.DateTimeField()
    # After this it is of no use any more, as a code to sign in with is not.
    expires_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    claim = models.UUIDField(null=True, blank=True)
    claimed_until = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    gave_up_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=16, blank=True)
    # What the mail server answered, as its number; 0 if it did not.
    answer = models.PositiveSmallIntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(
                name="mail_waiting",
                fields=["-urgent", "due_at"],
                condition=models.Q(sent_at=None, gave_up_at=None),
            ),
            models.Index(
                name="mail_failed",
                fields=["organisation", "gave_up_at"],
                condition=models.Q(gave_up_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class Push(models.Model):
    """One message for one device, from the moment it is posted until it is over: then it is gone.

    Whose device it is, is known above; here it is an id. What it says is sealed even so.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.UUIDField()
    device = models.UUIDField()
    text = SealedText()
    posted_at = models.DateTimeField()
    due_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    claim = models.UUIDField(null=True, blank=True)
    claimed_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(name="mail_push_waiting", fields=["due_at"])]

    def __str__(self) -> str:
        return f"push {self.pk}"


class Turn(models.Model):
    """A job that comes round: when it is due again, and how its last turn went."""

    job = models.CharField(primary_key=True, max_length=60)
    due_at = models.DateTimeField()
    begun_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.job
