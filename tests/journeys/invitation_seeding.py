"""Makes what an invitation journey begins with: reads one line of JSON, prints what is there."""

import json
import re
import sys
from datetime import UTC, datetime, timedelta

import django

django.setup()

from setwise.mail.models import Mail  # noqa: E402 (Django comes first)
from setwise.people import usecases as people  # noqa: E402
from setwise.people.access import OrganisationAccess  # noqa: E402
from setwise.people.invitations import links, usecases  # noqa: E402
from setwise.people.invitations.usecases import Asked  # noqa: E402
from setwise.people.models import Role  # noqa: E402
from setwise.programmes import usecases as programmes  # noqa: E402
from setwise.programmes.models import Role as InSet  # noqa: E402
from setwise.store import tenancy  # noqa: E402
from tests.people.terms.agreeing import accept_all  # noqa: E402


def make(wanted: dict[str, str]) -> dict[str, str]:
    """An organisation whose lead also facilitates a set that meets now, and somebody invited to it."""
    now = datetime.now(UTC)
    trust = people.found_organisation(name=wanted["organisation"])
    with tenancy.inside(trust.pk):
        lead = people.add_person(name=wanted["name"], email=wanted["email"])
        people.belong(organisation=trust, person=lead, at=now, joined=True, roles=(Role.LEAD,))
        accept_all(lead, now)
        herons = programmes.form_set(organisation=trust, name="Herons")
        programmes.add_member(learning_set=herons, person=lead, since=now, role=InSet.FACILITATOR)
        programmes.plan_meeting(
            learning_set=herons, starts_at=now, ends_at=now + timedelta(hours=2)
        )
        if invited := wanted.get("invites"):
            usecases.invite(
                access=OrganisationAccess(
                    lead.pk, trust.pk, trust.name, False, frozenset({Role.LEAD})
                ),
                addresses=[invited],
                asked=Asked(Role.MEMBER, herons.pk),
                link=lambda key: f"http://localhost/invitation/{links.token(key)}/",
                at=now,
            )
            found = re.search(r"localhost(/\S+)", Mail.objects.get(to=invited).text)
            assert found
            return {"organisation": str(trust.pk), "link": found[1]}
    return {"organisation": str(trust.pk)}


with tenancy.on(tenancy.Errand.OPERATOR):
    print(json.dumps(make(json.loads(sys.stdin.readline()))))
