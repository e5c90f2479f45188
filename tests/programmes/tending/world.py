"""The people of Northshire, with the Herons whom Grace facilitates and the Otters whom she does not."""

from dataclasses import dataclass
from datetime import timedelta

from setwise.programmes import usecases
from setwise.programmes.models import LearningSet, Role
from tests.kept import kept
from tests.people.organisations.world import NOW, World, a_world

LONG_AGO = NOW - timedelta(days=90)


@dataclass(frozen=True)
class Sets:
    people: World
    herons: LearningSet
    otters: LearningSet
    badgers: LearningSet


@kept
def some_sets() -> Sets:
    people = a_world()
    herons = usecases.form_set(organisation=people.northshire, name="Herons")
    otters = usecases.form_set(organisation=people.northshire, name="Otters")
    badgers = usecases.form_set(organisation=people.elsewhere, name="Badgers")
    usecases.add_member(
        learning_set=herons, person=people.grace, since=LONG_AGO, role=Role.FACILITATOR
    )
    usecases.add_member(learning_set=herons, person=people.alice, since=LONG_AGO)
    usecases.add_member(learning_set=otters, person=people.alice, since=LONG_AGO)
    return Sets(people, herons, otters, badgers)
