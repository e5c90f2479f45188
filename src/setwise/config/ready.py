"""What must have been done before anyone is served; `setwise doctor` asks the same."""

import filecmp
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage
from django.core.exceptions import ImproperlyConfigured
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from setwise.store.keys.router import KEYS

MIGRATE = "Run `setwise manage migrate`"
COLLECT = "Run `setwise manage collectstatic --noinput`"


def migrated() -> None:
    """Both databases are as this release wants them. Raises ImproperlyConfigured."""
    for alias in connections:
        if lacking := behind(alias):
            raise ImproperlyConfigured(
                f"The database of the {'keys' if alias == KEYS else 'data'} lacks {lacking} "
                f"migrations of this release. {MIGRATE}, and on PostgreSQL as the role that owns "
                "the tables."
            )


def behind(alias: str) -> int:
    """How many migrations this database lacks."""
    executor = MigrationExecutor(connections[alias])
    leaves = executor.loader.graph.leaf_nodes(KEYS if alias == KEYS else None)
    return len(executor.migration_plan(leaves))


def collected() -> None:
    """The files of the pages are there. Raises ImproperlyConfigured."""
    if not settings.DEMO and uncollected():
        raise ImproperlyConfigured(
            f"The pages' files are missing in {settings.STATIC_ROOT}, or are those of an older "
            f"release. {COLLECT}."
        )


def uncollected() -> list[str]:
    """The files of this release that pages would look for in vain, or find as they were."""
    storage: object = staticfiles_storage
    if not isinstance(storage, ManifestFilesMixin):
        return []
    # The stubs know an older answer of it.
    known, _ = cast(tuple[dict[str, str], str], storage.load_manifest())
    return [name for name, source in _files() if not _is_there(source, name, known.get(name))]


def _is_there(source: Path, name: str, collected: str | None) -> bool:
    # Beside each file with its hash in its name lies the file that it was made from.
    root = Path(settings.STATIC_ROOT)
    if collected is None or not (root / collected).is_file() or not (root / name).is_file():
        return False
    return filecmp.cmp(source, root / name, shallow=False)


def _files() -> Iterator[tuple[str, Path]]:
    for finder in get_finders():
        for name, storage in finder.list([]):
            yield name, Path(storage.path(name))
