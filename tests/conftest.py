"""Fixtures for all tests."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections
from hypothesis import HealthCheck
from hypothesis import settings as examples
from pytest_django.fixtures import Settings

from setwise.config.databases import postgres
from setwise.config.server import COLLECT_AT
from setwise.store import tenancy
from tests import emptying, inside, laid_down, needs
from tests import settings as test_settings

DATABASES = ["default", "keys"]

# Slowness is measured by `make bench`, and never by a test: a busy machine would fail it.
examples.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
examples.load_profile("house")

emptying.only_what_was_written()
inside.mails_are_written_inside()

test_settings.COMPILED.mkdir(parents=True, exist_ok=True)

# As the server does (config/server.py): six thousand tests are many objects, and all of them stay.
gc.set_threshold(*COLLECT_AT)


def pytest_collection_finish() -> None:
    """What is there now stays to the end: the garbage collector need not look through it again."""
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever uses the database uses the keys' as well: no words are written without keys."""
    for item in items:
        marker = item.get_closest_marker("django_db")
        given = marker.kwargs if marker else {}
        if marker or {"db", "transactional_db"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(
                pytest.mark.django_db(**{"databases": DATABASES, **given}), append=False
            )


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None,
) -> None:
    """Before any database is made: a PostgreSQL run needs its server, a SQLite run its folder."""
    if test_settings.ON_POSTGRES:
        chosen = postgres(test_settings.POSTGRES_URL)
        needs.require_postgres(chosen["HOST"] or "127.0.0.1", int(chosen["PORT"] or 5432))
        made = laid_down.template(test_settings.POSTGRES_URL)
        connections["default"].settings_dict["TEST"]["TEMPLATE"] = made
    else:
        test_settings.RUN.mkdir(exist_ok=True)
        laid_down.copy_to(*(_file_of(alias) for alias in DATABASES))
        # Also for a test that brings databases of its own, where none beside it asks for these.
        for alias in DATABASES:
            connections[alias].settings_dict["NAME"] = str(_file_of(alias))


def _file_of(alias: str) -> Path:
    return Path(str(connections[alias].settings_dict["TEST"]["NAME"]))


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """On SQLite they are there already; they go with the folder of the run."""
    return not test_settings.ON_POSTGRES


@pytest.fixture
def demonstration(settings: Settings) -> Settings:
    """The code asked at run time believes that this is the demonstration."""
    settings.DEMO = True
    return settings


@pytest.fixture(autouse=True)
def nobody_yet() -> Iterator[None]:
    """Each test begins, and ends, with nobody said to be asking."""
    tenancy.begin()
    yield
    tenancy.begin()
