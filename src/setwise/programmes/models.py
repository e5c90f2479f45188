"""Programmes, their sets, who belongs to them, and when they meet.

What happened in a meeting is the log's to know. Here stands only what was planned, and
`closed_at`, so that lists of meetings need not ask the log.
"""

from enum import StrEnum
from uuid import uuid4

from django.db import models

from setwise.core.meeting.processes import DEFAULT
from setwise.people.models import Organisation, Person
from setwise.programmes.attendance.models import Attendance as Attendance
from setwise.programmes.attendance.models import CompletionFormat as CompletionFormat
from setwise.programmes.calendars.models import CalendarFeed as CalendarFeed
from setwise.programmes.calendars.models import Coming as Coming
from setwise.programmes.calendars.models import DiaryEntry as DiaryEntry
from setwise.programmes.changes.models import Ending as Ending
from setwise.programmes.changes.models import Joining as Joining
from setwise.programmes.changes.models import JoiningAnswer as JoiningAnswer
from setwise.programmes.cohorts.models import Cohort as Cohort
from setwise.programmes.cohorts.models import Enrolment as Enrolment
from setwise.programmes.cohorts.models import Offer as Offer
from setwise.programmes.cohorts.models import Wish as Wish
from setwise.programmes.cohorts.models import WishKind as WishKind
from setwise.programmes.contracts.models import ContractAgreement as ContractAgreement
from setwise.programmes.contracts.models import ContractClause as ContractClause
from setwise.programmes.contracts.models import ContractDraft as ContractDraft
from setwise.programmes.contracts.models import ContractRemark as ContractRemark
from setwise.programmes.contracts.models import ContractVersion as ContractVersion
from setwise.programmes.dates.models import DateAnswer as DateAnswer
from setwise.programmes.dates.models import DatePoll as DatePoll
from setwise.programmes.dates.models import DateProposal as DateProposal
from setwise.programmes.dates.models import MeetingChange as MeetingChange
from setwise.programmes.dates.models import Roster as Roster
from setwise.programmes.dates.models import RosterFormat as RosterFormat
from setwise.programmes.dates.models import RosterUpload as RosterUpload
from setwise.programmes.forming.models import FormingRun as FormingRun
from setwise.programmes.forming.models import RunState as RunState
from setwise.programmes.needs.models import AccessNeed as AccessNeed
from setwise.programmes.releases.models import ManagerAsked as ManagerAsked
from setwise.programmes.releases.models import Release as Release
from setwise.programmes.releases.models import WardManager as WardManager
from setwise.programmes.reminders.models import Reminded as Reminded
from setwise.programmes.reminders.models import ReminderChoice as ReminderChoice


class Role(StrEnum):
    """What someone is in a set. The names that people read belong to the pages."""

    MEMBER = "member"
    FACILITATOR = "facilitator"
    CO_FACILITATOR = "co_facilitator"
    SUPPORTER = "supporter"


class Depth(StrEnum):
    """How much of a meeting is on the screens."""

    LIGHT = "light"
    FULL = "full"


class Pattern(StrEnum):
    """Which pattern of the national preceptorship model a programme follows, if any.

    Core: at least six months, gold: twelve (National Preceptorship Model for Nursing, 2022).
    """

    NONE = ""
    CORE = "core"
    GOLD = "gold"


class Programme(models.Model):
    """Something that sets are part of, such as a preceptorship, and what their meetings are like.

    `skills` and `outcomes` that are empty are those that Setwise comes with.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    name = models.CharField(max_length=200)
    process = models.CharField(max_length=64, default=DEFAULT)
    depth = models.CharField(max_length=16, default=Depth.LIGHT.value)
    pattern = models.CharField(max_length=16, default=Pattern.NONE.value, blank=True)
    meetings = models.PositiveSmallIntegerField(default=6)
    weeks_least = models.PositiveSmallIntegerField(default=6)
    weeks_most = models.PositiveSmallIntegerField(default=8)
    minutes = models.PositiveSmallIntegerField(default=120)
    size_least = models.PositiveSmallIntegerField(default=4)
    size_preferred = models.PositiveSmallIntegerField(default=6)
    size_most = models.PositiveSmallIntegerField(default=8)
    skills = models.JSONField(default=list, blank=True)
    outcomes = models.JSONField(default=list, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name


class LearningSet(models.Model):
    """A closed group that meets over time."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    programme = models.ForeignKey(Programme, models.PROTECT, null=True, blank=True)
    cohort = models.ForeignKey(
        Cohort, models.PROTECT, null=True, blank=True, related_name="learning_sets"
    )
    name = models.CharField(max_length=200)
    contract_line = models.CharField(max_length=200, blank=True)
    least_to_run = models.PositiveSmallIntegerField(default=3)
    depth = models.CharField(max_length=16, default=Depth.LIGHT.value)
    # After its ending meeting, or when it went into another set.
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="programmes_set_depth",
                condition=models.Q(depth__in=[depth.value for depth in Depth]),
            )
        ]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """Someone's belonging to a set, from `since` until `until`, or until now if that is empty."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    learning_set = models.ForeignKey(LearningSet, models.PROTECT, related_name="memberships")
    person = models.ForeignKey(Person, models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=16)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="programmes_membership_once",
                fields=["person", "learning_set"],
                condition=models.Q(until=None),
            ),
            models.CheckConstraint(
                name="programmes_membership_role",
                condition=models.Q(role__in=[role.value for role in Role]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.person_id} of {self.learning_set_id}"


ASIDE = "aside"
"""In a meeting's options: it was begun beside the set's own dates, and is none of them."""


class Meeting(models.Model):
    """A meeting of a set. Its id is also the id of its log.

    `process` is planned; `process_version` is empty until the meeting begins, and pinned then.
    `sequence` rises with every change that calendars must hear of (RFC 5545, 3.8.7.4). `number`
    counts by date within the set (`programmes.numbering`). One that is cancelled keeps its date, and
    is counted.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    learning_set = models.ForeignKey(LearningSet, models.PROTECT, related_name="meetings")
    number = models.PositiveIntegerField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    process = models.CharField(max_length=64)
    process_version = models.PositiveIntegerField(null=True, blank=True)
    depth = models.CharField(max_length=16)
    options = models.JSONField(default=dict, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    # Where those who are not in the room join the call.
    call_link = models.CharField(max_length=500, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="programmes_meeting_number", fields=["learning_set", "number"]
            ),
            models.CheckConstraint(
                name="programmes_meeting_depth",
                condition=models.Q(depth__in=[depth.value for depth in Depth]),
            ),
            models.CheckConstraint(
                name="programmes_meeting_ends_after_it_starts",
                condition=models.Q(ends_at__gt=models.F("starts_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"meeting {self.number} of {self.learning_set_id}"


class OwnSet(models.Model):
    """A set of one's own: started by somebody outside any programme, with one link for the others.

    The link is worked out from the id, its number and the installation's secret, so that the
    tables hold nothing that opens it. Another number makes another link.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    learning_set = models.OneToOneField(LearningSet, models.PROTECT, related_name="own_set")
    starter = models.ForeignKey(Person, models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    link_number = models.PositiveSmallIntegerField(default=1)
    link_ends_at = models.DateTimeField()
    places = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"own set {self.learning_set_id}"


class Guest(models.Model):
    """Somebody who may come to a set of one's own, or has asked to, by their address.

    Whoever started it named them, or let them in after they asked. The address goes when they
    have come: from then on their account has it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    own_set = models.ForeignKey(OwnSet, models.PROTECT, related_name="guests")
    email = models.EmailField(blank=True)
    name = models.CharField(max_length=200, blank=True)
    added_at = models.DateTimeField()
    approved_at = models.DateTimeField(null=True, blank=True)
    turned_away_at = models.DateTimeField(null=True, blank=True)
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    joined_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="programmes_guest_once",
                fields=["own_set", "email"],
                condition=~models.Q(email=""),
            ),
        ]

    def __str__(self) -> str:
        return f"guest {self.pk}"
