import pytest

from tests.people.organisations.world import World, a_world


@pytest.fixture
def world(db: None) -> World:
    return a_world()
