"""Lists of people that were uploaded, and how an organisation's columns are called."""

from uuid import uuid4

from django.db import models


class PeopleImport(models.Model):
    """A list of people, from its upload until it cannot be undone any more.

    `headers` and `rows` are what the file said, until it is taken over or a day has passed; `before`
    is what is needed to undo it, for a day.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    made_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    headers = models.JSONField(default=list)
    rows = models.JSONField(default=list)
    # For each field of ours the number of the column.
    mapping = models.JSONField(default=dict)
    # Where it leads, such as an intake; higher areas know what it is.
    leads_to = models.UUIDField(null=True, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    before = models.JSONField(default=dict)
    invited = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"import {self.pk}"


class ImportColumns(models.Model):
    """Which field each column was the last time, by the column's heading."""

    organisation = models.OneToOneField(
        "people.Organisation", models.PROTECT, primary_key=True, related_name="+"
    )
    fields = models.JSONField(default=dict)

    class Meta:
        app_label = "people"

    def __str__(self) -> str:
        return f"columns of {self.organisation_id}"
