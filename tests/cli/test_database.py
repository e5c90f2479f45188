"""`setwise database grant`. That it grants enough, the page about running it for real shows."""

from typing import Any

import pytest
from django import db
from django.db import DatabaseError

from setwise.cli.main import main
from setwise.store import roles


class Postgres:
    """A connection that is never used: what is said to it is prepared."""

    vendor = "postgresql"

    def __init__(self, name: str) -> None:
        self.settings_dict = {"NAME": name}


class Both:
    def all(self) -> list[Any]:
        return [Postgres("words"), Postgres("keys")]


@pytest.fixture
def granted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was granted, to whom."""
    said: list[str] = []
    monkeypatch.setattr(db, "connections", Both())
    monkeypatch.setattr(
        roles, "grant", lambda to, role: said.append(f"{to.settings_dict['NAME']} to {role}")
    )
    return said


def test_a_role_is_let_into_both_databases(
    granted: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["database", "grant", "setwise_app"]) == 0
    assert granted == ["words to setwise_app", "keys to setwise_app"]
    assert "may read and write the rows of keys" in capsys.readouterr().out


@pytest.mark.parametrize("error", [roles.Unfit("It owns it.\nmore"), DatabaseError("No.\nmore")])
def test_a_role_that_is_unfit_and_a_database_that_refuses_are_told_in_one_line(
    granted: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
) -> None:
    def refuse(connection: Any, role: str) -> None:
        raise error

    monkeypatch.setattr(roles, "grant", refuse)
    assert main(["database", "grant", "setwise_app"]) == 1
    first = str(error).splitlines()[0]
    assert capsys.readouterr().err == f"setwise: words: {first}\nsetwise: keys: {first}\n"


def test_sqlite_has_no_roles(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class NoServers(Both):
        def all(self) -> list[Any]:
            return []

    monkeypatch.setattr(db, "connections", NoServers())
    assert main(["database", "grant", "setwise_app"]) == 2
    assert "there is nothing to grant" in capsys.readouterr().err
