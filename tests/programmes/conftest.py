import pytest

from tests.programmes.factories import World, a_world


@pytest.fixture
def world(db: None) -> World:
    return a_world()
