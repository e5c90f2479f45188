from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import router
from pytest_django import DjangoDbBlocker
from pytest_django.fixtures import Settings

from tests.store import databases, kinds
from tests.store.rooms import Room


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def scratch(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[str]:
    """A database that only the store's tests know: once on SQLite and once on PostgreSQL."""
    with django_db_blocker.unblock():
        if request.param == "sqlite":
            with databases.sqlite(tmp_path_factory.mktemp("store")) as alias:
                yield alias
        else:
            with databases.postgres() as alias:
                yield alias


@pytest.fixture
def database(
    scratch: str,
    monkeypatch: pytest.MonkeyPatch,
    django_db_blocker: DjangoDbBlocker,
    settings: Settings,
    tmp_path: Path,
) -> Iterator[str]:
    """The scratch database as the store's, empty, with real transactions. Gives its alias."""
    settings.LEDGER = tmp_path / "erasures.jsonl"
    monkeypatch.setattr(router, "routers", [databases.To(scratch)])
    with django_db_blocker.unblock():
        yield scratch
        databases.empty()


@pytest.fixture(autouse=True)
def kinds_of_private_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the store's tests let people write for themselves."""
    kinds.let_write(monkeypatch, "reflection", "draft", "note")


@pytest.fixture
def room(database: str) -> Room:
    """A meeting that nothing has happened in."""
    return Room()
