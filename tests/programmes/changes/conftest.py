import pytest

from tests.programmes.tending.world import Sets, some_sets


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()
