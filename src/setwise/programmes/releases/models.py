"""Who releases whom for which dates."""

from uuid import uuid4

from django.db import models

RELEASE = "setwise.programmes.releases"
"""What the address of a release is made for."""


class WardManager(models.Model):
    """Who is written to for the people of a ward, as a lead has said."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    ward = models.CharField(max_length=100)
    email = models.EmailField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_ward_manager_once", fields=["organisation", "ward"]
            )
        ]

    def __str__(self) -> str:
        return f"manager {self.pk}"


class ManagerAsked(models.Model):
    """A manager who is asked to release people. The address of their page is worked out from the id
    and the installation's secret, and kept nowhere.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    email = models.EmailField()
    told_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_manager_asked_once", fields=["organisation", "email"]
            )
        ]

    def __str__(self) -> str:
        return f"asked {self.pk}"


class Release(models.Model):
    """One date of one person, for whom a manager is asked.

    `told` is the meeting's sequence that the manager was told last; empty: nothing yet. What
    changed is told a little later than `changed_at`, together with what changes meanwhile.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    invitation = models.ForeignKey("people.Invitation", models.CASCADE, null=True, related_name="+")
    asked = models.ForeignKey(ManagerAsked, models.CASCADE, related_name="releases")
    told = models.PositiveIntegerField(null=True, blank=True)
    changed_at = models.DateTimeField()
    released_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_release_person",
                fields=["meeting", "person"],
                condition=models.Q(person__isnull=False),
            ),
            models.UniqueConstraint(
                name="programmes_release_invitation",
                fields=["meeting", "invitation"],
                condition=models.Q(invitation__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"release {self.pk}"
