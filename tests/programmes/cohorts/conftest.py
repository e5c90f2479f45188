import pytest

from tests.programmes.cohorts.world import Spring, a_spring


@pytest.fixture
def spring(db: None) -> Spring:
    return a_spring()
