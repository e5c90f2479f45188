"""What a person asked for as a whole: to be erased."""

from uuid import uuid4

from django.db import models

from setwise.people.models import Person


class ErasureAsked(models.Model):
    """Someone asked to be erased. Until `due_at` they can change their mind."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(Person, models.PROTECT)
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="home_erasure_asked_once",
                fields=["person"],
                condition=models.Q(withdrawn_at=None, done_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"erasure of {self.person.pk}"
