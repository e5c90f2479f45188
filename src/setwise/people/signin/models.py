"""Identity providers of organisations, requests after a lost second step, and the shared cache."""

from enum import StrEnum
from uuid import uuid4

from django.conf import settings
from django.db import models

from setwise.people.models import Organisation


class Kind(StrEnum):
    """What a provider is, for its button and its preset."""

    NHSMAIL = "nhsmail"
    ENTRA = "entra"
    OTHER = "other"


class Provider(models.Model):
    """An OpenID Connect provider that an organisation trusts to say who somebody is.

    `strong` lists values of `acr` (or `acrs`) by which it says that it asked for a second factor.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="providers")
    kind = models.CharField(max_length=16)
    name = models.CharField(max_length=100)
    server_url = models.URLField(max_length=300)
    client_id = models.CharField(max_length=200)
    # Sealed: a copy of the database alone is no key to somebody else's directory.
    client_secret = models.TextField(blank=True)
    strong = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(editable=False)
    # Turned off for now: all of it is kept, and nobody signs in by it.
    off_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="signin_provider_kind",
                condition=models.Q(kind__in=[kind.value for kind in Kind]),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class LostStep(models.Model):
    """Somebody lost their second step: one person asks that it be taken off, another confirms."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="lost_steps")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", null=True, blank=True
    )
    ended_at = models.DateTimeField(null=True, blank=True)
    confirmed = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="signin_lost_step_once",
                fields=["organisation", "person"],
                condition=models.Q(ended_at=None),
            ),
            models.CheckConstraint(
                name="signin_lost_step_two_people",
                condition=models.Q(confirmed=False) | ~models.Q(ended_by=models.F("asked_by")),
            ),
        ]

    def __str__(self) -> str:
        return f"lost step of {self.person_id}"


class CacheEntry(models.Model):
    """A row of Django's database cache: how often something was tried, which codes were used."""

    cache_key = models.CharField(primary_key=True, max_length=255)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "signin_cache"

    def __str__(self) -> str:
        return self.cache_key
