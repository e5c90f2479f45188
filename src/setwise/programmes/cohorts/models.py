"""Intakes of a programme, and the places of people in them."""

from uuid import uuid4

from django.db import models


class Cohort(models.Model):
    """An intake of a programme. Its link lets people enrol while it is open and has places.

    The link is worked out from the id, its number and the installation's secret, so that the
    tables hold nothing that opens it. Another number makes another link.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    programme = models.ForeignKey("programmes.Programme", models.PROTECT, related_name="cohorts")
    name = models.CharField(max_length=200)
    starts_on = models.DateField(null=True, blank=True)
    # The half-days at which sets could meet: a short code and what people call it.
    slots = models.JSONField(default=list, blank=True)
    link_number = models.PositiveSmallIntegerField(default=1)
    link_opens_at = models.DateTimeField(null=True, blank=True)
    link_ends_at = models.DateTimeField(null=True, blank=True)
    places = models.PositiveSmallIntegerField(null=True, blank=True)
    made_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"cohort {self.pk}"


class Enrolment(models.Model):
    """Somebody's place in a cohort: a person, or an invitation that nobody has answered yet.

    `slots` are the codes of the half-days they can make; empty: nobody said, so all of them.
    `sites` are those that they can get to; empty: all of them. Why is theirs, and stands nowhere.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    cohort = models.ForeignKey(Cohort, models.PROTECT, related_name="enrolments")
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    # Gone once it is answered, withdrawn or forgotten.
    invitation = models.ForeignKey("people.Invitation", models.CASCADE, null=True, related_name="+")
    slots = models.JSONField(default=list, blank=True)
    sites = models.JSONField(default=list, blank=True)
    enrolled_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_enrolment_person",
                fields=["cohort", "person"],
                condition=models.Q(person__isnull=False, left_at=None),
            ),
            models.UniqueConstraint(
                name="programmes_enrolment_invitation",
                fields=["cohort", "invitation"],
                condition=models.Q(invitation__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"enrolment {self.pk}"
