"""What an organisation made of the look and of the words that came with Setwise."""

from uuid import uuid4

from django.db import models

from setwise.design.brand import NHS, PALETTES


class Logo(models.Model):
    """A picture that was drawn anew from what was uploaded. Its digest is its address."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    png = models.BinaryField()
    kept_at = models.DateTimeField()

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(name="people_logo_once", fields=["organisation", "digest"])
        ]

    def __str__(self) -> str:
        return f"logo of {self.organisation_id}"


class OwnLook(models.Model):
    """A version of the look that an organisation published. Never changed afterwards.

    `registered`: an administrator recorded that the organisation is registered for Frutiger.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    palette = models.CharField(max_length=16)
    logo = models.ForeignKey(Logo, models.PROTECT, null=True, related_name="+")
    ods_code = models.CharField(max_length=8, blank=True)
    registered = models.BooleanField(default=False)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(
                name="people_ownlook_number", fields=["organisation", "number"]
            ),
            models.CheckConstraint(
                name="people_ownlook_palette", condition=models.Q(palette__in=[*PALETTES, NHS])
            ),
            # Whoever has no code has not shown that this look is theirs.
            models.CheckConstraint(
                name="people_ownlook_nhs",
                condition=~models.Q(ods_code="")
                | ~models.Q(palette=NHS) & models.Q(registered=False),
            ),
        ]

    def __str__(self) -> str:
        return f"look {self.number} of {self.organisation_id}"


class OwnWords(models.Model):
    """A version of the words that an organisation published. Never changed afterwards.

    `words`: the renamed terms alone, each by its name as a list of singular and plural.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    words = models.JSONField(default=dict, blank=True)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")

    class Meta:
        app_label = "people"
        constraints = [
            models.UniqueConstraint(
                name="people_ownwords_number", fields=["organisation", "number"]
            )
        ]

    def __str__(self) -> str:
        return f"words {self.number} of {self.organisation_id}"
