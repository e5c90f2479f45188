import pytest

from tests.room.world import World, a_world


@pytest.fixture
def world(db: None) -> World:
    return a_world()
