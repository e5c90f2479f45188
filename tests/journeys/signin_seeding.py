"""Makes what a sign-in journey begins with: reads one line of JSON, and prints who is there."""

import json
import sys
from datetime import UTC, datetime
from typing import Any

import django

django.setup()

from setwise.people import usecases  # noqa: E402 (Django comes first)
from setwise.people.models import Organisation, Role  # noqa: E402
from setwise.people.signin import usecases as signin  # noqa: E402
from setwise.people.signin.models import Kind  # noqa: E402
from setwise.store import tenancy  # noqa: E402
from tests.people.terms.agreeing import accept_all  # noqa: E402


def make(wanted: dict[str, Any]) -> dict[str, str]:
    """An organisation with one person of this name and these roles, and a provider if asked.

    They have accepted the terms, unless these are still unread. `together`: in the organisation of
    this name, if there is one.
    """
    now = datetime.now(UTC)
    known = Organisation.objects.filter(name=wanted["organisation"]).first()
    together = known if wanted.get("together") else None
    trust = together or usecases.found_organisation(name=wanted["organisation"])
    with tenancy.inside(trust.pk):
        person = usecases.add_person(name=wanted["name"], email=wanted["email"])
        roles = tuple(Role(role) for role in wanted["roles"])
        usecases.belong(organisation=trust, person=person, at=now, joined=True, roles=roles)
        if not wanted.get("unread"):
            accept_all(person, now)
        Organisation.objects.filter(pk=trust.pk).update(passwords=wanted.get("passwords", False))
        if server := wanted.get("provider"):
            signin.name_provider(
                organisation=trust,
                kind=Kind.OTHER,
                name=f"{wanted['organisation']} sign-in",
                server_url=server,
                client_id="setwise",
                client_secret="between us",
                at=now,
            )
    return {"organisation": str(trust.pk), "person": str(person.pk)}


with tenancy.on(tenancy.Errand.OPERATOR):
    print(json.dumps(make(json.loads(sys.stdin.readline()))))
