import pytest
from django.test import Client

from tests.people.browser import client_of
from tests.programmes.factories import World, a_world


@pytest.fixture
def world(db: None) -> World:
    return a_world()


@pytest.fixture
def alice(world: World) -> Client:
    return client_of(world.alice)
