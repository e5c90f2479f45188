"""Which first steps somebody sees no more."""

from enum import StrEnum
from uuid import uuid4

from django.db import models


class Path(StrEnum):
    """What somebody is new to; each has first steps of its own."""

    MEMBER = "member"
    FACILITATOR = "facilitator"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"
    OWN_SET = "own-set"
    WAITING = "waiting"
    """A facilitator who has no set yet."""


class PathOver(models.Model):
    """First steps that somebody sees no more: all are done, or they put them away.

    The steps themselves are in no table: they are worked out from what is there.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="paths_over")
    path = models.CharField(max_length=16)
    put_away = models.BooleanField()
    over_at = models.DateTimeField()

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(name="people_pathover_once", fields=["person", "path"]),
            models.CheckConstraint(
                name="people_pathover_known",
                condition=models.Q(path__in=[path.value for path in Path]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.path} of {self.person_id}"
