"""Organisations and the people who sign in."""

from typing import ClassVar
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class Organisation(models.Model):
    """A trust, or whoever else holds sets. `is_demo` marks one that is made up.

    `contacts` names, one a line, whom to turn to with a concern.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=200)
    is_demo = models.BooleanField(default=False)
    contacts = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["Person"]):
    """What Django's sign-in asks of a user's manager."""


class Person(AbstractBaseUser):
    """Someone who can sign in. Belongs to sets, and through them to organisations.

    `short_name` is what the others call them. There are no Django permissions: who may do what
    follows from the memberships.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=50)
    email = models.EmailField(unique=True, null=True, blank=True)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "short_name"]

    def __str__(self) -> str:
        return self.short_name

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.short_name
