"""The one-time address at which an empty installation is set up."""

from uuid import uuid4

from django.db import models


class SetupLink(models.Model):
    """A link to the set-up page. Its token is known to whoever read it on the server, not here.

    It belongs to no organisation: there is none yet.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"set-up link {self.pk}"
