"""Invitations that wait for an answer, and codes for a room."""

from uuid import uuid4

from django.db import models


class Invitation(models.Model):
    """Somebody is asked to belong to an organisation. What they are told by mail opens it.

    Until they accept, nobody looks whether there is an account with the address. Then the address,
    the name and the record go from here: they are the person's. Withdrawn is deleted.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    email = models.EmailField(blank=True)
    name = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=16)
    # What a list said of them, as fields of Belonging.
    record = models.JSONField(default=dict)
    # Where they go on to, such as a set; higher areas know what it is.
    leads_to = models.UUIDField(null=True, blank=True)
    invited_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    invited_at = models.DateTimeField()
    # Empty: not sent yet.
    sent_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField()
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(
                name="people_invitation_once",
                fields=["organisation", "email"],
                condition=models.Q(accepted_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"invitation {self.pk}"


class RoomCode(models.Model):
    """A short code by which everybody in a room can come, until it ends or the places are taken."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    code = models.CharField(max_length=16, unique=True)
    places = models.PositiveSmallIntegerField()
    used = models.PositiveSmallIntegerField(default=0)
    leads_to = models.UUIDField(null=True, blank=True)
    made_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"room code {self.pk}"
