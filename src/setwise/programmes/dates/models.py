"""What changed about dates, when people are busy, what they were asked, and what is proposed."""

from enum import StrEnum
from uuid import uuid4

from django.db import models

from setwise.store.secrets import SealedText


class MeetingChange(models.Model):
    """That a meeting was moved, cancelled, or takes place after all; and why, from a fixed list."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    meeting = models.ForeignKey("programmes.Meeting", models.CASCADE, related_name="changes")
    change = models.CharField(max_length=16)
    reason = models.CharField(max_length=16, blank=True)
    # When it would have been, where it was moved.
    started_at = models.DateTimeField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"{self.change} {self.meeting_id}"


class Roster(models.Model):
    """When somebody is busy, by one source. Only times and the kind of shift; never a title.

    `busy` is a list of [from, to, kind], in minutes since 1970 UTC. An address is sealed: whoever
    has it can read the whole calendar.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    # Gone once it is answered, withdrawn or forgotten.
    invitation = models.ForeignKey("people.Invitation", models.CASCADE, null=True, related_name="+")
    source = models.CharField(max_length=16)
    busy = models.JSONField(default=list)
    covers_from = models.DateField()
    covers_to = models.DateField()
    address = SealedText(blank=True)
    read_at = models.DateTimeField()
    # Why the address could not be read the last time, as a code; empty: it could.
    failed = models.CharField(max_length=32, blank=True)
    # How often in a row, and when the address is asked again.
    failures = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_roster_person",
                fields=["organisation", "person", "source"],
                condition=models.Q(person__isnull=False),
            ),
            models.UniqueConstraint(
                name="programmes_roster_invitation",
                fields=["organisation", "invitation", "source"],
                condition=models.Q(invitation__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"roster {self.pk}"


class RosterFormat(models.Model):
    """How an organisation's roster export is made: its headings, and what its codes mean.

    `columns` leads from a heading to one of ours; `codes` from a shift code to [kind, from, to].
    """

    organisation = models.OneToOneField(
        "people.Organisation", models.PROTECT, primary_key=True, related_name="+"
    )
    columns = models.JSONField(default=dict)
    codes = models.JSONField(default=dict)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"roster format of {self.organisation_id}"


class RosterUpload(models.Model):
    """A roster file that was uploaded, until it is taken over or a day has passed.

    `mapping` leads from each column of ours to the number of the file's.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    made_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    headers = models.JSONField(default=list)
    rows = models.JSONField(default=list)
    mapping = models.JSONField(default=dict)
    taken_at = models.DateTimeField(null=True, blank=True)
    people = models.PositiveIntegerField(default=0)
    shifts = models.PositiveIntegerField(default=0)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"roster upload {self.pk}"


class DateProposal(models.Model):
    """Dates that are proposed for a set's series; at most one for each set.

    `options` is what was asked for, `dates` a list of {start, end, room, people, cannot} in the order
    of the series: in minutes since 1970 UTC, and how many of how many could not come when it was
    chosen. `problem` is a code where no series was found.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.OneToOneField(
        "programmes.LearningSet", models.CASCADE, related_name="date_proposal"
    )
    made_at = models.DateTimeField()
    made_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    options = models.JSONField(default=dict)
    dates = models.JSONField(default=list)
    problem = models.CharField(max_length=32, blank=True)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"proposal for {self.learning_set_id}"


class Confirming(StrEnum):
    """How far a set is that confirms its own dates."""

    NOT_ASKED = ""
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    BACK = "back"
    """More people cannot come than was known: whoever looks after the set looks again."""


class DatePoll(models.Model):
    """A set is asked which of some dates it can make, or whether it confirms those that are proposed.
    At most one for each set.

    `dates` is a list of [from, to], in minutes since 1970 UTC. The addresses by which it is answered
    are worked out from its id and kept nowhere.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    learning_set = models.OneToOneField(
        "programmes.LearningSet", models.CASCADE, related_name="date_poll"
    )
    dates = models.JSONField(default=list)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    confirming = models.CharField(max_length=16, blank=True, default=Confirming.NOT_ASKED.value)

    class Meta:
        app_label = "programmes"

    def __str__(self) -> str:
        return f"poll of {self.learning_set_id}"


class DateAnswer(models.Model):
    """What somebody answered to a poll: for each date, in its order, yes, rather not, or no."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", models.PROTECT, related_name="+")
    poll = models.ForeignKey(DatePoll, models.CASCADE, related_name="answers")
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    # Gone once it is answered, withdrawn or forgotten.
    invitation = models.ForeignKey("people.Invitation", models.CASCADE, null=True, related_name="+")
    answers = models.JSONField(default=list)
    answered_at = models.DateTimeField()

    class Meta:
        app_label = "programmes"
        constraints = [
            models.UniqueConstraint(
                name="programmes_date_answer_person",
                fields=["poll", "person"],
                condition=models.Q(person__isnull=False),
            ),
            models.UniqueConstraint(
                name="programmes_date_answer_invitation",
                fields=["poll", "invitation"],
                condition=models.Q(invitation__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"answer to {self.poll_id}"
