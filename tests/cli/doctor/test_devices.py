"""Messages on phones, looked at."""

import socket
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from setwise.cli.doctor.devices import devices
from setwise.config.push import new_key
from tests.cli.doctor.looking import all_well, noted, to_mend

OUTSIDE, INSIDE = "93.184.216.34", "10.0.0.8"


def stands_for(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Every name stands for this address, or for none."""

    def look_up(host: str, port: int, **_: Any) -> list[Any]:
        if not address:
            raise socket.gaierror
        return [(socket.AF_INET, 1, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def on(settings: Settings) -> Settings:
    settings.PUSH_KEY, settings.ADDRESS = new_key(), "https://setwise.example"
    settings.PUSH_HOSTS = ["push.example", ".many.example"]
    return settings


def test_off_is_well_too(settings: Settings) -> None:
    settings.PUSH_KEY = ""
    (found,) = devices()
    assert "They are off" in found.says
    assert all_well(devices)


def test_it_says_who_carries_them(on: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    stands_for(monkeypatch, OUTSIDE)
    assert all_well(devices)
    (found,) = devices()
    assert "push.example, .many.example" in found.says


@pytest.mark.parametrize("address", ["", INSIDE], ids=["unknown", "inside"])
def test_a_host_that_cannot_be_found_is_named(
    on: Settings, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    stands_for(monkeypatch, address)
    assert "port 443" in noted(devices)
    (found,) = devices()
    assert found.says.startswith("push.example cannot be found")


def test_services_want_an_address_of_ours(on: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    stands_for(monkeypatch, OUTSIDE)
    on.ADDRESS = "http://setwise.example"
    assert "SETWISE_ADDRESS" in to_mend(devices)
