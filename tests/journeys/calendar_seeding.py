"""Makes what the journey of a date begins with: reads one line of JSON, prints the links in mails."""

import json
import re
import sys
from datetime import UTC, datetime, timedelta

import django

django.setup()

from setwise.mail.models import Mail  # noqa: E402 (Django comes first)
from setwise.people import usecases as people  # noqa: E402
from setwise.people.models import Belonging, Organisation, Person, Role  # noqa: E402
from setwise.programmes import usecases as programmes  # noqa: E402
from setwise.programmes.dates import usecases as dates  # noqa: E402
from setwise.programmes.dates.usecases import When  # noqa: E402
from setwise.programmes.models import Role as InSet  # noqa: E402
from setwise.programmes.releases.upkeep import CALM, ask  # noqa: E402
from setwise.store import tenancy  # noqa: E402
from tests.people.terms.agreeing import accept_all  # noqa: E402


def make(wanted: dict[str, str]) -> dict[str, str]:
    """A nurse in a set whose dates were just published, her facilitator, and her line manager."""
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    trust = people.found_organisation(name="Doveshire")
    with tenancy.inside(trust.pk):
        guide, nurse = (
            _joins(trust, "Greta Gale", "greta.gale@example.org", Role.FACILITATOR, "G1", now),
            _joins(trust, "Dora Dale", wanted["nurse"], Role.MEMBER, "D1", now),
        )
        Belonging.objects.filter(person=nurse).update(line_manager="G1")
        doves = programmes.form_set(organisation=trust, name="Doves")
        programmes.add_member(learning_set=doves, person=guide, since=now, role=InSet.FACILITATOR)
        programmes.add_member(learning_set=doves, person=nurse, since=now)
        series = [now + timedelta(days=each) for each in (10, 52)]
        when = [When(each, each + timedelta(hours=2), "Room 4") for each in series]
        dates.publish(dates=[(doves, when)], by="operator", at=now)
    ask(now)
    ask(now + CALM)
    return {
        "coming": _link("dates", wanted["nurse"], r"(/coming/[\w-]+/)"),
        "release": _link("release", "greta.gale@example.org", r"(/release/[\w-]+/)"),
    }


def _joins(
    trust: Organisation, name: str, email: str, role: Role, number: str, at: datetime
) -> Person:
    somebody = people.add_person(name=name, email=email)
    people.belong(organisation=trust, person=somebody, at=at, joined=True, roles=(role,))
    Belonging.objects.filter(person=somebody).update(employee_number=number)
    accept_all(somebody, at)
    return somebody


def _link(kind: str, to: str, pattern: str) -> str:
    found = re.search(pattern, Mail.objects.get(kind=kind, to=to).text)
    assert found
    return found[1]


with tenancy.on(tenancy.Errand.OPERATOR):
    print(json.dumps(make(json.loads(sys.stdin.readline()))))
