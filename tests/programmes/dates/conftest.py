import pytest

from setwise.programmes import news
from setwise.programmes.news import Dated
from tests.programmes.dates.world import Season, a_season
from tests.programmes.tending.world import Sets, some_sets


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Dated]:
    """What people are told of dates."""
    heard: list[Dated] = []
    monkeypatch.setattr(news, "_date_listeners", [heard.append])
    return heard


@pytest.fixture
def season(db: None) -> Season:
    return a_season()
