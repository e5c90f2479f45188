import pytest

from setwise.people import sessions
from tests.people.organisations.conftest import world

__all__ = ["world"]


@pytest.fixture(autouse=True)
def shown_lately(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody has just shown who they are."""
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: True)
