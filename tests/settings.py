"""Settings for tests: those of a real installation, with a database of its own for each run."""

import atexit
import os
import secrets
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("SETWISE_SECRET_KEY", "tests-only-" + "0123456789abcdef" * 4)
os.environ.setdefault("SETWISE_ALLOWED_HOSTS", "testserver,localhost,127.0.0.1")
os.environ.setdefault("SETWISE_KEYRING", "c2V0d2lzZS10ZXN0cy1vbmx5LXdyYXBwaW5nLWtleS0=")

# Several runs may go on at once in one checkout. The first process of a run names its folder and
# passes the name on to its workers. Nothing is made here: the type checker reads these settings too.
if "SETWISE_TEST_RUN" not in os.environ:
    name = f"setwise-tests-{secrets.token_hex(6)}"
    os.environ["SETWISE_TEST_RUN"] = str(Path(tempfile.gettempdir()) / name)
    atexit.register(shutil.rmtree, os.environ["SETWISE_TEST_RUN"], ignore_errors=True)
RUN = Path(os.environ["SETWISE_TEST_RUN"])
COMPILED = Path(__file__).resolve().parents[1] / "var" / "tests-templates"
os.environ["SETWISE_VAR"] = str(RUN)
os.environ["SETWISE_DATABASE_URL"] = f"sqlite:///{RUN.parent / 'unused.sqlite3'}"
os.environ["SETWISE_KEYS_DATABASE_URL"] = f"sqlite:///{RUN.parent / 'unused-keys.sqlite3'}"

ON_POSTGRES = os.environ.get("SETWISE_TEST_DATABASE", "sqlite") == "postgres"
POSTGRES_URL = os.environ.get(
    "SETWISE_TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres"
)

from jinja2 import FileSystemBytecodeCache  # noqa: E402

from setwise.config.databases import of_keys, postgres, sqlite  # noqa: E402 (the environment comes first)
from setwise.config.settings import *  # noqa: E402, F403
from setwise.config.settings import INSTALLED_APPS, LOGGING, TEMPLATES  # noqa: E402

# The demonstration can be tested, but it is not on: a test that wants it says so.
if "setwise.demo" not in INSTALLED_APPS:
    INSTALLED_APPS.append("setwise.demo")

# A file and not memory: only files show what WAL and IMMEDIATE do when many write at once.
DATABASES = {
    "default": (
        postgres(POSTGRES_URL) | {"TEST": {"NAME": f"test_{RUN.name.replace('-', '_')}"}}
        if ON_POSTGRES
        else sqlite(RUN / "unused.sqlite3") | {"TEST": {"NAME": str(RUN / "test.sqlite3")}}
    ),
    "keys": (
        of_keys(POSTGRES_URL, RUN) | {"TEST": {"NAME": f"test_{RUN.name.replace('-', '_')}_keys"}}
        if ON_POSTGRES
        else of_keys("", RUN / "unused-keys.sqlite3")
        | {"TEST": {"NAME": str(RUN / "keys.sqlite3")}}
    ),
}

# Each worker's own: it forgets what was erased when the same people are there again (tests/kept.py).
LEDGER = RUN / f"erasures-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}.jsonl"

# Templates that another worker, or another run, has compiled are not compiled again; one that changed is.
TEMPLATES = [
    TEMPLATES[0]
    | {
        "OPTIONS": {
            "environment": "setwise.design.jinja.environment",
            "bytecode_cache": FileSystemBytecodeCache(str(COMPILED)),
        }
    }
]

LOGGING["handlers"]["stderr"]["class"] = "tests.listening.ToWhoeverListens"

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
