"""The devices on which people want to be told."""

from uuid import uuid4

from django.db import models

from setwise.store.secrets import SealedText


class Device(models.Model):
    """A browser of somebody's own that shows messages of ours, and how it is reached.

    Whoever has its address and keys can send it something, so they are sealed. When its session is
    ended it goes with it; one that has merely run out leaves it (`session` is empty then).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    # No constraint, as sessions are written and deleted by statements of their own.
    session = models.ForeignKey(
        "people.SignedIn", models.CASCADE, null=True, db_constraint=False, related_name="+"
    )
    name = models.CharField(max_length=60, blank=True)
    # A fingerprint of its address: the same browser stands here once.
    mark = models.CharField(max_length=64, unique=True)
    address = SealedText()
    key = SealedText()
    secret = SealedText()
    # Which key of ours it was told to trust; with another one it takes nothing.
    trusts = models.CharField(max_length=100)
    added_at = models.DateTimeField()
    # When somebody last turned it on or signed in there.
    used_at = models.DateTimeField()

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"device {self.pk}"
