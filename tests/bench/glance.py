"""A lead's glance at an organisation of 600 sets, and her list of them. A process of its own."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta

from tests.bench.at_size import a_cohort, client_of, joins, timed  # isort: skip (it sets Django up)

from setwise.people import usecases as people
from setwise.people.models import Belonging, Organisation, Person, Role
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.models import LearningSet, Meeting, Membership
from setwise.programmes.models import Role as InSet
from setwise.store import tenancy

SEATS, DATES = 7, 6


def fill(trust: Organisation, access: CohortAccess, many: int) -> None:
    """Sets of six members and a facilitator with a year of dates; every tenth has none."""
    now = datetime.now(UTC)
    sets = LearningSet.objects.bulk_create(
        LearningSet(
            organisation=trust,
            programme=access.programme,
            cohort=access.cohort,
            name=f"Set {number}",
        )
        for number in range(many)
    )
    everybody = Person.objects.bulk_create(
        Person(name=f"Person {number}", email=f"x{number}@example.org")
        for number in range(many * SEATS)
    )
    Belonging.objects.bulk_create(
        Belonging(organisation=trust, person=each, joined_at=now) for each in everybody
    )
    Membership.objects.bulk_create(
        Membership(
            organisation=trust,
            learning_set=sets[place // SEATS],
            person=each,
            since=now,
            role=(InSet.MEMBER if place % SEATS else InSet.FACILITATOR).value,
        )
        for place, each in enumerate(everybody)
    )
    Meeting.objects.bulk_create(
        Meeting(
            organisation=trust,
            learning_set=each,
            number=number + 1,
            depth="light",
            process="action-learning-set",
            starts_at=now + timedelta(days=10 + place % 30 + 45 * number),
            ends_at=now + timedelta(days=10 + place % 30 + 45 * number, hours=2),
        )
        for place, each in enumerate(sets)
        if place % 10
        for number in range(DATES)
    )


def main(many: int) -> None:
    trust = people.found_organisation(name="Northshire", at=datetime.now(UTC))
    with tenancy.inside(trust.pk):
        lead = joins(trust, "Lena Long", "1", Role.LEAD)
        fill(trust, a_cohort(trust, lead), many)
    client = client_of(lead)
    for what, address in {
        "the lead's glance, 600 sets": f"/organisation/{trust.pk}/at-a-glance",
        "the lead's front page, 600 sets": "/",
        "every set, 600 sets": f"/organisation/{trust.pk}/sets/",
    }.items():
        print(json.dumps(timed(what, lambda address=address: client.get(address))), flush=True)  # type: ignore[misc]


if __name__ == "__main__":
    main(int(sys.argv[1]))
