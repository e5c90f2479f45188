"""Bob is a member and Alice leads; each signs in at a real door, at a time that the test tells."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from setwise.people.sessions import signs
from tests.people.sessions.clock import Clock, a_clock
from tests.people.signin.conftest import door, trust

__all__ = ["clock", "door", "trust"]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    signs.forget()
    yield a_clock(monkeypatch)
    signs.forget()


@pytest.fixture(autouse=True)
def quick_tasks(settings: Settings) -> None:
    """Mails are kept where the tests look for them."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
