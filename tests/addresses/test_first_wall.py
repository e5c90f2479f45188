"""No page reaches a table but through a door: the first wall, held by a machine."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

FORBIDDEN = frozenset({"objects", "_base_manager", "_default_manager"})
SHORTCUTS = frozenset({"get_object_or_404", "get_list_or_404"})


def _views(patterns: list[URLPattern | URLResolver]) -> Iterator[ModuleType]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _views(pattern.url_patterns)
        else:
            module = inspect.getmodule(inspect.unwrap(pattern.callback))
            assert module is not None
            yield module


PAGES = {
    module.__name__: Path(str(module.__file__))
    for module in _views(get_resolver().url_patterns)
    if module.__name__.startswith("setwise.")
}


def reaches(source: str) -> set[str]:
    """Each way by which this code goes round the doors."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN:
            found.add(f"line {node.lineno}: .{node.attr}")
        if isinstance(node, ast.ImportFrom):
            names = {each.name for each in node.names} & SHORTCUTS
            found |= {f"line {node.lineno}: {name}" for name in names}
    return found


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_goes_through_its_door(name: str) -> None:
    assert reaches(PAGES[name].read_text()) == set()


def test_going_round_a_door_is_seen() -> None:
    assert reaches("from django.shortcuts import get_object_or_404") == {
        "line 1: get_object_or_404"
    }
    assert reaches("Person.objects.get(pk=1)") == {"line 1: .objects"}
    assert reaches("access.room_for(person, meeting)") == set()
