"""The settings of an installation, looked at."""

import os

import pytest
from pytest_django.fixtures import Settings

from setwise.cli.doctor import safety
from setwise.config import proxies
from tests.cli.doctor.looking import all_well, looked, noted, to_mend

LONG = "0123456789abcdefghij" * 3


def test_the_demonstration_is_no_place_for_real_people(settings: Settings) -> None:
    assert looked(safety.kind) == []
    settings.DEMO = True
    assert "lets anybody in" in to_mend(safety.kind)


def test_djangos_own_checks_find_nothing_in_what_we_ship(settings: Settings) -> None:
    settings.SECRET_KEY = LONG
    assert all_well(safety.checks)


def test_a_weak_secret_key_and_cookies_in_the_clear_are_found(settings: Settings) -> None:
    settings.SECRET_KEY = "short"
    assert "SETWISE_SECRET_KEY_FILE" in to_mend(safety.checks)
    settings.SECRET_KEY = LONG
    settings.CSRF_COOKIE_SECURE = False
    assert "security.W016" in to_mend(safety.checks)


@pytest.mark.parametrize(
    ("hosts", "says"),
    [
        (["*"], "can be forged"),
        (["setwise.trust.example", "*"], "can be forged"),
        (["localhost", "127.0.0.1"], "Only this machine"),
    ],
)
def test_every_host_is_too_many_and_this_machine_too_few(
    settings: Settings, hosts: list[str], says: str
) -> None:
    settings.ALLOWED_HOSTS = hosts
    assert says in to_mend(safety.hosts)
    settings.ALLOWED_HOSTS = ["setwise.trust.example", "localhost"]
    assert all_well(safety.hosts)


def test_proxies_are_named_by_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(proxies.VARIABLE, "10.0.0.7")
    assert all_well(safety.whom_to_believe)
    monkeypatch.setenv(proxies.VARIABLE, "*")
    assert proxies.VARIABLE in to_mend(safety.whom_to_believe)


def test_root_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "user of its own" in noted(safety.user)
    monkeypatch.setattr(os, "geteuid", lambda: 1_000)
    assert all_well(safety.user)


def test_it_reminds_of_whom_to_tell_of_a_hole(settings: Settings) -> None:
    settings.SECURITY_CONTACTS = ()
    assert "SETWISE_SECURITY_CONTACT" in noted(safety.contact_named)
    settings.SECURITY_CONTACTS = ("mailto:security@trust.example",)
    assert all_well(safety.contact_named)
