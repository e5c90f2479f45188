"""Intakes of a programme, the places of people in them, and what is known for forming sets."""

from enum import StrEnum
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


class WishKind(StrEnum):
    """What is wished for two people when sets are formed."""

    APART = "apart"
    TOGETHER = "together"


class Wish(models.Model):
    """Two people of a cohort are to sit in the same set, or not to. Why stands nowhere.

    `a` is the one of the two whose id is the smaller, so that nothing is wished twice.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    cohort = models.ForeignKey(Cohort, models.PROTECT, related_name="wishes")
    a = models.ForeignKey(Enrolment, models.CASCADE, related_name="+")
    b = models.ForeignKey(Enrolment, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=16)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(name="programmes_wish_once", fields=["a", "b"]),
            models.CheckConstraint(
                name="programmes_wish_kind",
                condition=models.Q(kind__in=[kind.value for kind in WishKind]),
            ),
        ]

    def __str__(self) -> str:
        return f"wish {self.pk}"


class Offer(models.Model):
    """How many sets of a cohort somebody would facilitate, and when.

    `slots` are codes of the cohort's half-days; empty: all of them.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    cohort = models.ForeignKey(Cohort, models.PROTECT, related_name="offers")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    most = models.PositiveSmallIntegerField(default=1)
    slots = models.JSONField(default=list, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(name="programmes_offer_once", fields=["cohort", "person"]),
        ]

    def __str__(self) -> str:
        return f"offer {self.pk}"
