"""Sets and meetings, made through the use cases only."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from setwise.people.models import Organisation, Person
from setwise.programmes import usecases
from setwise.programmes.models import LearningSet, Meeting, Role
from tests.people import factories as people

LONG_AGO = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    """Alice's set and Bob's in one organisation, Charlie's in another; each about to meet."""

    alice: Person
    bob: Person
    charlie: Person
    herons: LearningSet
    otters: LearningSet
    badgers: LearningSet
    herons_meet: Meeting
    otters_meet: Meeting
    badgers_meet: Meeting


def a_set(organisation: Organisation, name: str, *members: Person) -> LearningSet:
    learning_set = usecases.form_set(
        organisation=organisation, name=name, contract_line="What is said here stays here."
    )
    for number, person in enumerate(members):
        usecases.add_member(
            learning_set=learning_set, person=person, since=LONG_AGO + timedelta(minutes=number)
        )
    return learning_set


def a_facilitator(learning_set: LearningSet, person: Person) -> None:
    usecases.add_member(
        learning_set=learning_set, person=person, role=Role.FACILITATOR, since=LONG_AGO
    )


def a_meeting(learning_set: LearningSet, starts_at: datetime = TEN) -> Meeting:
    return usecases.plan_meeting(
        learning_set=learning_set,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        place="Room 4",
    )


def a_world() -> World:
    alice, bob, charlie = people.alice(), people.bob(), people.charlie()
    trust, elsewhere = people.an_organisation(), people.an_organisation("Elsewhere")
    herons, otters = a_set(trust, "Herons", alice), a_set(trust, "Otters", bob)
    badgers = a_set(elsewhere, "Badgers", charlie)
    meetings = (a_meeting(herons), a_meeting(otters), a_meeting(badgers))
    return World(alice, bob, charlie, herons, otters, badgers, *meetings)
