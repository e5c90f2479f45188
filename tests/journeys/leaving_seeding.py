"""Lets somebody leave their organisation some days ago: reads one line of JSON."""

import json
import sys
from datetime import UTC, datetime, timedelta

import django

django.setup()

from setwise.people import usecases  # noqa: E402 (Django comes first)
from setwise.people.models import Belonging, Person  # noqa: E402
from setwise.store import tenancy  # noqa: E402


def leave(email: str, days_ago: int) -> None:
    """They belong nowhere since then."""
    person = Person.objects.get(email=email)
    for each in Belonging.objects.filter(person=person).select_related("organisation"):
        at = datetime.now(UTC) - timedelta(days=days_ago)
        usecases.leave(organisation=each.organisation, person=person, at=at)


with tenancy.on(tenancy.Errand.OPERATOR):
    leave(**json.loads(sys.stdin.readline()))
