"""The key of messages on phones, as the operator gives it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.cli.main import main
from setwise.config import push


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    importlib.reload(push)


def read(monkeypatch: pytest.MonkeyPatch, **said: str) -> tuple[str, list[str]]:
    for name in ("SETWISE_PUSH_KEY", "SETWISE_PUSH_HOSTS", "SETWISE_DEMO"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    importlib.reload(push)
    return push.PUSH_KEY, push.PUSH_HOSTS


def test_it_is_off_unless_there_is_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    key, hosts = read(monkeypatch)
    assert key == ""
    assert "fcm.googleapis.com" in hosts


def test_the_command_makes_a_key_that_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["push-keys", "new"]) == 0
    made = capsys.readouterr().out.strip()
    assert made != push.new_key()
    assert read(monkeypatch, SETWISE_PUSH_KEY=made)[0] == made
    assert read(monkeypatch, SETWISE_PUSH_KEY=made, SETWISE_DEMO="1")[0] == "", "nothing leaves it"


@pytest.mark.parametrize("wrong", ["x", "no key at all!", "A" * 43, "é" * 43, "A" * 86])
def test_what_is_no_key_is_told_at_the_start(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="push-keys new"):
        read(monkeypatch, SETWISE_PUSH_KEY=wrong)


def test_the_hosts_are_the_operators_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, SETWISE_PUSH_HOSTS="push.trust.example")[1] == ["push.trust.example"]
