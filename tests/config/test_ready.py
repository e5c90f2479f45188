"""Nobody is served by a database of another release, or by pages without their files."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connections
from pytest_django.fixtures import Settings

from setwise.config import ready

MANIFEST = "whitenoise.storage.CompressedManifestStaticFilesStorage"


@pytest.fixture
def static(settings: Settings, tmp_path: Path) -> Path:
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {"staticfiles": {"BACKEND": MANIFEST}}
    return tmp_path


@pytest.mark.databases
@pytest.mark.django_db
def test_databases_of_this_release_are_ready() -> None:
    ready.migrated()


@pytest.mark.django_db
@pytest.mark.parametrize(("alias", "whose"), [("default", "data"), ("keys", "keys")])
def test_a_database_of_an_older_release_is_not_and_it_says_what_to_do(
    alias: str, whose: str
) -> None:
    with connections[alias].cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'keys' AND name LIKE '0001%%'")
    with pytest.raises(ImproperlyConfigured, match=f"of the {whose} lacks 1 .*`setwise manage"):
        ready.migrated()


def test_without_their_files_pages_are_not_served(static: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="collectstatic"):
        ready.collected()
    call_command("collectstatic", interactive=False, verbosity=0)
    ready.collected()


def test_a_file_that_is_gone_or_older_is_named(static: Path) -> None:
    call_command("collectstatic", interactive=False, verbosity=0)
    css = sorted(static.rglob("*.css"), key=lambda path: len(path.name))[0]
    name = css.relative_to(static).as_posix()
    written = css.read_bytes()
    css.write_bytes(b"/* of last year */")
    assert ready.uncollected() == [name]
    css.write_bytes(written)
    assert ready.uncollected() == []
    for made in css.parent.glob(f"{css.stem}.*.css"):
        made.unlink()
    assert ready.uncollected() == [name]


def test_where_files_need_not_be_collected_nothing_is_missing() -> None:
    assert ready.uncollected() == []
    ready.collected()
