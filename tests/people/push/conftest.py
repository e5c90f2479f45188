"""The operator made a key; Alice, Bob and Charlie have phones."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_django.fixtures import Settings
from requests import Session

from setwise.config.push import new_key
from setwise.people.push import carrier
from setwise.people.signin import outside
from tests.people.push.service import Service, serving
from tests.people.signin.conftest import trust

__all__ = ["trust"]

INSTALLATION = "https://setwise.example"


@pytest.fixture
def on(settings: Settings) -> None:
    """Messages are on, and go to one made-up service."""
    settings.PUSH_KEY = new_key()
    settings.PUSH_HOSTS = ["push.example"]
    settings.ADDRESS = INSTALLATION


@pytest.fixture
def service(
    on: None, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Service]:
    """A push service on this machine. Only here may a message go to such a place."""
    with serving(tmp_path) as made:
        settings.PUSH_HOSTS = [made.host]
        port = int(made.host.partition(":")[2])

        def look_up(host: str, *_: Any, **__: Any) -> list[Any]:
            assert host == "push.example" or host == "127.0.0.1", host
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        monkeypatch.setattr(outside, "is_outside", lambda address: address == "127.0.0.1")
        real = carrier.line

        def trusting() -> Session:
            session = real()
            session.verify = str(made.certificate)
            return session

        monkeypatch.setattr(carrier, "line", trusting)
        yield made
