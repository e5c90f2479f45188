"""The keys that seal words, each wrapped by a key of the keyring. Only the store touches them.

They live in a database of their own, so that a copy of the words holds no keys. A key that is
destroyed is a row that is deleted: what it sealed cannot be read again by anyone.
"""

from uuid import uuid4

from django.db import models
from django.utils import timezone


class Key(models.Model):
    """What the keys of sets and of people have in common."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    version = models.PositiveIntegerField(default=1)
    wrapped = models.BinaryField()
    wrapped_by = models.CharField(max_length=16)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"key {self.id}"


class SetKey(Key):
    """A key that seals what is written in a set."""

    organisation = models.UUIDField()
    learning_set = models.UUIDField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="keys_setkey_once", fields=["learning_set", "version"])
        ]

    def place(self) -> str:
        """Where this key stands, and nowhere else."""
        return f"set {self.organisation} {self.learning_set} {self.id} {self.version}"


class PersonKey(Key):
    """A key that seals what belongs to a person, in whichever organisation."""

    person = models.UUIDField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="keys_personkey_once", fields=["person", "version"])
        ]

    def place(self) -> str:
        """Where this key stands, and nowhere else."""
        return f"person {self.person} {self.id} {self.version}"
