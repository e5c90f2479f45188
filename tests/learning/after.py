"""A world whose people belong to their organisations, before its meeting and after it."""

from __future__ import annotations

from setwise.people import usecases as people
from setwise.people.models import Organisation, Role
from setwise.programmes.models import LearningSet
from tests.room.stages import reach
from tests.room.world import World, a_world

ELSEWHERE = frozenset({"charlie"})


def a_real_world() -> World:
    """Everybody has joined an organisation, as everybody who signs in has."""
    world = a_world()
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    badgers = LearningSet.objects.get(pk=world.badgers_meet.learning_set_id)
    elsewhere = Organisation.objects.get(pk=badgers.organisation_id)
    for name, person in world.people.items():
        people.belong(
            organisation=elsewhere if name in ELSEWHERE else trust,
            person=person,
            at=world.now,
            joined=True,
            roles=(Role.MEMBER,),
        )
    return world


def after_a_meeting() -> World:
    """The meeting is closed; everyone came, and Alice presented."""
    world = a_real_world()
    reach(world, "closed")
    return world
