"""The history that was worked out by hand, lived through the product: two organisations, three sets."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from setwise.core.evidence.kinds import Method, Source
from setwise.core.evidence.records import CpdEntry, Line
from setwise.learning.access import Owner, owner_of
from setwise.learning.record import usecases
from setwise.learning.record.kinds import OWN
from setwise.learning.record.queries import record_of
from setwise.people import usecases as people
from setwise.people.models import Organisation, Person
from setwise.people.models import Role as Held
from setwise.programmes import usecases as programmes
from setwise.programmes.attendance import usecases as attending
from setwise.programmes.attendance.access import meeting_to_tend
from setwise.programmes.models import LearningSet, Role
from tests.core.evidence.history import ALL, LONDON, PARTICIPATORY, history

pytestmark = pytest.mark.django_db

HISTORY = history()
ELSEWHERE = {"m08", "m10"}
HALF_AN_HOUR_LATE = "m06"
LONG_AGO = datetime(2023, 1, 1, tzinfo=UTC)


@pytest.fixture
def alice(db: None) -> Person:
    return people.add_person(name="Alice Adams")


@pytest.fixture
def grace(db: None) -> Person:
    return people.add_person(name="Grace Green")


@pytest.fixture
def sets(alice: Person, grace: Person) -> dict[str, LearningSet]:
    trusts = [people.found_organisation(name=name) for name in ("Northshire", "Elsewhere")]
    return {
        "here": a_set(trusts[0], alice, grace, Role.MEMBER),
        "there": a_set(trusts[1], alice, grace, Role.MEMBER),
        "held": a_set(trusts[1], alice, grace, Role.CO_FACILITATOR),
    }


def a_set(trust: Organisation, alice: Person, grace: Person, role: Role) -> LearningSet:
    made = programmes.form_set(organisation=trust, name=f"{trust.name} {role}")
    for person, mine in ((grace, Role.FACILITATOR), (alice, role)):
        people.belong(
            organisation=trust, person=person, at=LONG_AGO, joined=True, roles=(Held.FACILITATOR,)
        )
        programmes.add_member(learning_set=made, person=person, since=LONG_AGO, role=mine)
    return made


def lives(alice: Person, grace: Person, sets: dict[str, LearningSet]) -> dict[str, str]:
    """Everything of the history but the entry that she set aside. Name in the table -> entry."""
    owner, ids = owner_of(alice.pk), dict[str, str]()
    renewal = {"on": "yes", "parts": ["nurse"], "renewal": "2026-10-31", "joined": "2023-11-14"}
    said = {**renewal, "pin": "", "first": None, "last": None}
    usecases.register(owner=owner, values=said, at=LONG_AGO)
    for name, (entry, _) in HISTORY.items():
        if entry.source is Source.MEETING:
            of = sets["here" if name not in ELSEWHERE else "there"]
            of = sets["held"] if entry.method is Method.FACILITATED else of
            ids[name] = meets(name, entry, of, alice, grace)
        elif entry.counted:
            # Which of two on one day goes first follows their ids: here, the table's order.
            ids[name] = enters(entry, owner, UUID(int=len(ids) + 1))
    return ids


def meets(name: str, entry: CpdEntry, of: LearningSet, alice: Person, grace: Person) -> str:
    assert entry.span is not None
    late = 30 if name == HALF_AN_HOUR_LATE else 0
    began = datetime.fromtimestamp(entry.span.begins / 1_000, UTC) - timedelta(minutes=late)
    meeting = programmes.plan_meeting(
        learning_set=of, starts_at=began, ends_at=began + timedelta(minutes=entry.minutes + late)
    )
    attending.enter(
        access=meeting_to_tend(grace.pk, of.organisation_id, of.pk, meeting.pk),
        entered=[attending.Entered(alice.pk, True, entry.minutes, late)],
        at=began + timedelta(days=1),
    )
    return str(meeting.pk)


def enters(entry: CpdEntry, owner: Owner, key: UUID) -> str:
    starts = entry.span and datetime.fromtimestamp(entry.span.begins / 1_000, LONDON)
    values = {
        "title": "Hers",
        "method": entry.method.value,
        "first": entry.first.isoformat(),
        "last": None if starts else entry.last.isoformat(),
        "starts": starts.strftime("%H:%M") if starts else None,
        "minutes": entry.minutes,
        "participatory": entry.participatory,
    }
    words = dict.fromkeys(("topic", "relates", "code", "evidence"), "")
    usecases.write(owner=owner, kind=OWN, sheet=key, values={**values, **words}, at=LONG_AGO)
    return str(key)


def test_three_years_come_to_what_was_worked_out_by_hand(
    alice: Person, grace: Person, sets: dict[str, LearningSet]
) -> None:
    ids = lives(alice, grace, sets)
    record = record_of(alice.pk, date(2026, 10, 31))
    lines: dict[str, Line] = {line.entry.id: line for line in record.lines}
    for name, key in ids.items():
        expected, line = HISTORY[name][1], lines.get(key)
        # What lies wholly outside does not even stand in the record of these years.
        found = (line.minutes, line.participatory, line.notes) if line else (0, 0, expected.notes)
        assert found == expected, name
    assert (record.minutes, record.participatory) == (ALL, PARTICIPATORY)
    assert record.standing is not None
    assert (record.standing.cpd.have, record.standing.participatory.have) == (ALL, PARTICIPATORY)


def test_the_three_years_after_begin_with_what_went_on_past_midnight(
    alice: Person, grace: Person, sets: dict[str, LearningSet]
) -> None:
    lives(alice, grace, sets)
    after = record_of(alice.pk, date(2026, 11, 29))
    assert after.minutes == 60 + 120
    assert record_of(alice.pk, date(2026, 11, 29), date(2026, 10, 31)).minutes == ALL
