"""Organisations and the people who sign in."""

from enum import StrEnum
from typing import ClassVar
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from setwise.people.brand.models import Logo as Logo
from setwise.people.brand.models import OwnLook as OwnLook
from setwise.people.brand.models import OwnWords as OwnWords
from setwise.people.farewell.models import Farewell as Farewell
from setwise.people.importing.models import ImportColumns as ImportColumns
from setwise.people.importing.models import PeopleImport as PeopleImport
from setwise.people.invitations.models import Invitation as Invitation
from setwise.people.invitations.models import RoomCode as RoomCode
from setwise.people.push.models import Device as Device
from setwise.people.setup.models import SetupLink as SetupLink
from setwise.people.starting.models import PathOver as PathOver
from setwise.people.texts.models import OwnText as OwnText
from setwise.store.secrets import SealedText


class Role(StrEnum):
    """What someone is in an organisation. What they are in a set is the set's own to say."""

    ADMINISTRATOR = "administrator"
    LEAD = "lead"
    EDITOR = "editor"
    """Changes what everybody reads, and looks after nobody: a communications team."""
    FACILITATOR = "facilitator"
    MEMBER = "member"


class Organisation(models.Model):
    """A trust, or whoever else holds sets. `is_demo` marks one that is made up.

    `own_set` marks the smallest: people outside any programme who keep a set of their own.
    `contacts` names, one a line, whom to turn to with a concern; `public_contacts` holds those of
    the lines that everybody on the web may read.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=200)
    is_demo = models.BooleanField(default=False)
    own_set = models.BooleanField(default=False)
    contacts = models.TextField(blank=True)
    public_contacts = models.TextField(blank=True, default="")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    suspended_at = models.DateTimeField(null=True, blank=True)
    # Days after a meeting after which words that nobody kept are erased.
    grace_days = models.PositiveSmallIntegerField(default=7)
    # Months after which the oldest rows of the audit are removed.
    keep_audit_months = models.PositiveSmallIntegerField(default=24)
    # How long other things are kept, by the period's key (`retention.periods`), where it was set.
    periods = models.JSONField(default=dict, blank=True)
    # Counts the versions of its terms that ask again, so that one number says whether any is new.
    terms_edition = models.PositiveIntegerField(default=0)
    # When it was said that the terms that came with Setwise stay as they are.
    terms_kept_at = models.DateTimeField(null=True, blank=True)
    # In which language its pages and mail are for whoever has chosen none. Empty: the installation's.
    language = models.CharField(max_length=16, blank=True)
    second_factor_for_all = models.BooleanField(default=False)
    passwords = models.BooleanField(default=False)
    # Whether those who release people for dates are written to.
    asks_ward_managers = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["Person"]):
    """What Django's sign-in asks of a user's manager."""


class Person(AbstractBaseUser):
    """Someone who can sign in: one account, in however many organisations.

    `short_name` is what the others call them. There are no Django permissions: who may do what
    follows from roles and memberships.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=50)
    email = models.EmailField(unique=True, null=True, blank=True)
    # What they chose to read in. Empty: they chose nothing.
    language = models.CharField(max_length=16, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    suspended_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "short_name"]

    def __str__(self) -> str:
        return self.short_name

    @property
    def is_active(self) -> bool:  # type: ignore[override]
        """May sign in, as Django's and allauth's sign-in ask it."""
        return self.suspended_at is None

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.short_name


class Belonging(models.Model):
    """Someone's belonging to an organisation, and what its staff record says of them.

    They were invited, they joined, and one day they leave; only between the last two do they
    belong, and not while they are suspended. Everything of the record but the person may be
    missing.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="belongings")
    person = models.ForeignKey(Person, models.PROTECT, related_name="belongings")
    invited_at = models.DateTimeField(default=timezone.now)
    joined_at = models.DateTimeField(null=True, blank=True)
    left_at = models.DateTimeField(null=True, blank=True)
    suspended_at = models.DateTimeField(null=True, blank=True)
    employee_number = models.CharField(max_length=50, blank=True)
    band = models.CharField(max_length=20, blank=True)
    profession = models.CharField(max_length=100, blank=True)
    specialty = models.CharField(max_length=100, blank=True)
    # Empty: nobody said.
    nmc_registered = models.BooleanField(null=True, blank=True)
    ward = models.CharField(max_length=100, blank=True)
    site = models.CharField(max_length=100, blank=True)
    # An employee number; the manager may be nobody whom the organisation has here.
    line_manager = models.CharField(max_length=50, blank=True)
    start_date = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="people_belonging_once", fields=["organisation", "person"]
            ),
            models.UniqueConstraint(
                name="people_belonging_employee_number",
                fields=["organisation", "employee_number"],
                condition=~models.Q(employee_number=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} of {self.organisation_id}"


class RoleHeld(models.Model):
    """A role that someone holds in an organisation, from `since` until `until`, or until now."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="roles_held")
    person = models.ForeignKey(Person, models.PROTECT, related_name="roles_held")
    role = models.CharField(max_length=16)
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="people_role_once",
                fields=["person", "organisation", "role"],
                condition=models.Q(until=None),
            ),
            models.CheckConstraint(
                name="people_role_known",
                condition=models.Q(role__in=[role.value for role in Role]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.person_id} of {self.organisation_id}"


class TermsKind(StrEnum):
    """The documents that people read before they take part. `SHORT` is for own sets."""

    USER = "user"
    ORGANISATION = "organisation"
    PRIVACY = "privacy"
    SHORT = "short"


class TermsVersion(models.Model):
    """A version of a document that an organisation published. Never changed afterwards.

    `note` tells in a few words what changed, for those who are asked again.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="terms")
    kind = models.CharField(max_length=16)
    number = models.PositiveIntegerField()
    text = models.TextField()
    note = models.CharField(max_length=300, blank=True)
    asks_again = models.BooleanField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="people_terms_number", fields=["organisation", "kind", "number"]
            ),
            models.CheckConstraint(
                name="people_terms_kind",
                condition=models.Q(kind__in=[kind.value for kind in TermsKind]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.number} of {self.organisation_id}"


class TermsAccepted(models.Model):
    """Someone accepted a version of a document, or read it where there is nothing to accept.

    `number` 0 is the text that came with Setwise; `shipped` says which.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="terms_accepted")
    kind = models.CharField(max_length=16)
    number = models.PositiveIntegerField()
    shipped = models.PositiveIntegerField()
    accepted_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="people_terms_accepted_once",
                fields=["person", "organisation", "kind", "number", "shipped"],
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.number} accepted by {self.person_id}"


class SignedIn(models.Model):
    """A browser's session. Its key is in the browser's cookie, and here only as a hash.

    Without a person it is a wall's, or somebody's on the way in. Moments are milliseconds.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    key = models.CharField(max_length=64, unique=True)
    # No constraint: a session of somebody who is gone is over, and is cleared away later.
    person = models.ForeignKey(
        Person, models.CASCADE, null=True, db_constraint=False, related_name="+"
    )
    # Sealed: on the way in it holds a code, and the secret of an app that is being added.
    data = SealedText()
    begun_at = models.BigIntegerField()
    seen_at = models.BigIntegerField()
    met_at = models.BigIntegerField(default=0)
    stepped_up_at = models.BigIntegerField(default=0)
    own_device = models.BooleanField(default=False)
    second_factor = models.BooleanField(default=False)
    wider = models.BooleanField(default=False)
    # The person's roles have changed: the cookie gets a new key at the next page.
    renew = models.BooleanField(default=False)
    device = models.CharField(max_length=60, blank=True)

    def __str__(self) -> str:
        return f"session of {self.person_id}"
