import pytest

from tests.programmes.forming.world import Forming, a_forming


@pytest.fixture
def forming(db: None) -> Forming:
    return a_forming()
