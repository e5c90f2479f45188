"""The door to what somebody set up for themselves: found through nobody but them."""

from typing import NamedTuple
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db.models import Exists, OuterRef

from setwise.people.models import Person
from setwise.programmes.models import CalendarFeed

SECOND = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


class Own(NamedTuple):
    """What somebody set up for themselves."""

    second_way: bool
    """They sign in with more than a code by mail."""
    calendar: bool


def own(person: UUID) -> Own:
    """What somebody set up for themselves; one query."""
    second = Authenticator.objects.filter(user=OuterRef("pk"), type__in=SECOND)
    elsewhere = SocialAccount.objects.filter(user=OuterRef("pk"))
    feed = CalendarFeed.objects.filter(person=OuterRef("pk"), stopped_at=None)
    found = Person.objects.filter(pk=person).values_list(
        Exists(second), Exists(elsewhere), Exists(feed)
    )
    step, provider, calendar = found.get()
    return Own(step or provider, calendar)
