"""What the settings promise, in a real installation and in the demonstration."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings


def told(tmp_path: Path, expression: str, **environment: str) -> str:
    """What a fresh process says of its settings, or why it does not start."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SETWISE_")}
    program = f"from setwise.config import settings; print({expression})"
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env=clean | {"SETWISE_VAR": str(tmp_path / "demo")} | environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return ended.stdout.strip() or ended.stderr.strip().splitlines()[-1]


def test_cookies_are_bound_to_host_and_transport() -> None:
    assert settings.SESSION_COOKIE_NAME == "__Host-setwise"
    assert settings.CSRF_COOKIE_NAME == "__Host-setwise-csrf"
    assert settings.SESSION_COOKIE_SECURE
    assert settings.CSRF_COOKIE_SECURE
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.CSRF_COOKIE_HTTPONLY


def test_the_demonstration_has_cookie_names_that_plain_http_carries(tmp_path: Path) -> None:
    wanted = "settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.CSRF_COOKIE_SECURE"
    said = told(tmp_path, wanted, SETWISE_DEMO="1")
    assert said == "setwise-demo setwise-demo-csrf False"


def test_there_is_no_debug_mode(tmp_path: Path) -> None:
    assert told(tmp_path, "settings.DEBUG", SETWISE_DEMO="1", DEBUG="1") == "False"


SECRET = {"SETWISE_SECRET_KEY": "k" * 60}


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "SETWISE_SECRET_KEY"),
        (SECRET, "SETWISE_ALLOWED_HOSTS"),
        (SECRET | {"SETWISE_ALLOWED_HOSTS": "setwise.example"}, "SETWISE_KEYRING_FILE"),
    ],
)
def test_what_a_real_installation_must_say_is_named(
    tmp_path: Path, given: dict[str, str], missing: str
) -> None:
    assert f"{missing} is not set." in told(tmp_path, "settings", **given)


def test_everything_of_the_demonstration_is_in_its_own_folder(tmp_path: Path) -> None:
    wanted = "*(each['NAME'] for each in settings.DATABASES.values()), settings.KEYRING.file"
    said = told(tmp_path, f"{wanted}, settings.LEDGER, settings.STATIC_ROOT", SETWISE_DEMO="1")
    names = ("setwise.sqlite3", "keys.sqlite3", "keyring", "erasures.jsonl", "static")
    assert said.split() == [f"{tmp_path}/demo/{name}" for name in names]


def test_how_long_the_chair_may_be_out_of_reach_is_set_in_seconds(tmp_path: Path) -> None:
    def grace(**given: str) -> str:
        return told(tmp_path, "settings.PRESENCE_GRACE", SETWISE_DEMO="1", **given)

    assert grace() == "30"
    assert grace(SETWISE_PRESENCE_GRACE="60") == "60"
    assert "SETWISE_PRESENCE_GRACE is '5'" in grace(SETWISE_PRESENCE_GRACE="5")


def test_the_address_of_a_database_may_be_in_a_file_for_it_holds_a_password(
    tmp_path: Path,
) -> None:
    (tmp_path / "url").write_text(f"sqlite:///{tmp_path}/demo/other.sqlite3\n")
    wanted = "settings.DATABASES['default']['NAME']"
    said = told(tmp_path, wanted, SETWISE_DEMO="1", SETWISE_DATABASE_URL_FILE=str(tmp_path / "url"))
    assert said == f"{tmp_path}/demo/other.sqlite3"


def test_nobody_else_looks_into_a_data_folder_that_is_made(tmp_path: Path) -> None:
    assert told(tmp_path, "'made'", SETWISE_DEMO="1") == "made"
    assert (tmp_path / "demo").stat().st_mode & 0o077 == 0
