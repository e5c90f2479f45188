"""A forming of sets for a cohort, from the press that asks for it until the sets are there."""

from enum import StrEnum
from uuid import uuid4

from django.db import models


class RunState(StrEnum):
    """How far a forming is."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


class FormingRun(models.Model):
    """Sets that are formed, or being formed, for the people of a cohort; at most one for a cohort.

    `sets` is the proposal, as `proposal.kept` writes it: people by their enrolments, facilitators by
    their ids, reasons by codes. `clash` says why there is none, or why the rest could not be formed
    again. `undo` is what the last changes by hand changed. `version` rises with every change, so
    that nobody changes what they have not seen.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    cohort = models.OneToOneField("programmes.Cohort", models.CASCADE, related_name="forming")
    made_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    options = models.JSONField(default=dict)
    state = models.CharField(max_length=16, default=RunState.WAITING.value)
    begun_at = models.DateTimeField(null=True, blank=True)
    # The last sign of life of whoever works on it.
    seen_at = models.DateTimeField(null=True, blank=True)
    stop_asked = models.BooleanField(default=False)
    progress = models.JSONField(default=dict)
    sets = models.JSONField(default=list)
    clash = models.JSONField(default=dict)
    undo = models.JSONField(default=list)
    score = models.IntegerField(null=True, blank=True)
    bound = models.IntegerField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.CheckConstraint(
                name="programmes_forming_state",
                condition=models.Q(state__in=[state.value for state in RunState]),
            ),
        ]

    def __str__(self) -> str:
        return f"forming {self.pk}"
