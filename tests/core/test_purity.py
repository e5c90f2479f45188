"""The core knows no framework, no clock, no chance and no machine: everything is told to it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import setwise.core

ROOT = Path(setwise.core.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
MODULES = frozenset({"django", "asyncio", "random", "time", "secrets", "os", "threading", "socket"})
CALLS = frozenset({"now", "utcnow", "today", "uuid1", "uuid4", "urandom", "open", "__import__"})
"""Ways to the clock, to chance and to files. The core calls nothing of its own by these names."""


def _impure(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] in MODULES)
        elif isinstance(node, ast.ImportFrom):
            names = {(node.module or "").split(".")[0]} & MODULES
            yield from names | {alias.name for alias in node.names} & CALLS
        elif isinstance(node, ast.Call):
            yield from {_called(node.func)} & CALLS


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_of_the_core_is_pure(path: Path) -> None:
    assert list(_impure(path.read_text())) == []


def test_every_module_of_the_core_was_looked_at() -> None:
    assert {"sight.py", "decide.py", "evolve.py", "codec.py"} <= {path.name for path in FILES}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import os.path", "os.path"),
        ("import django", "django"),
        ("from django.db import models", "django"),
        ("from time import monotonic", "time"),
        ("def late():\n    import random", "random"),
        ("import datetime\ndatetime.datetime.now()", "now"),
        ("from datetime import date\ndate.today()", "today"),
        ("from uuid import uuid4", "uuid4"),
        ("import uuid\nuuid.uuid4()", "uuid4"),
        ("open('file')", "open"),
        ("__import__('os')", "__import__"),
    ],
)
def test_what_is_impure_is_found(source: str, found: str) -> None:
    assert list(_impure(source)) == [found]


def test_what_is_pure_is_let_be() -> None:
    source = "from datetime import date\nstate.open\ntime = 3\n(lambda: 1)()"
    assert list(_impure(source)) == []
