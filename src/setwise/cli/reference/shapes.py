"""Reads what a NamedTuple says of itself: its docstring, its fields, and what stands below them."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from typing import NamedTuple


class Field(NamedTuple):
    """One field: its name, its type as it is written, its default and what is said of it."""

    name: str
    type: str
    default: str | None
    text: str


class Shape(NamedTuple):
    """A command or an event."""

    name: str
    text: str
    fields: tuple[Field, ...]


def shape(kind: type) -> Shape:
    """Read a class from its source."""
    body = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    assert isinstance(body, ast.ClassDef)
    return Shape(kind.__name__, one_line(ast.get_docstring(body)), tuple(_fields(body)))


def one_line(text: str | None) -> str:
    """A docstring's first paragraph, on one line."""
    return " ".join((text or "").split("\n\n")[0].split())


def _fields(body: ast.ClassDef) -> Iterator[Field]:
    following = [*body.body[1:], ast.Pass()]
    for line, after in zip(body.body, following, strict=True):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            default = None if line.value is None else ast.unparse(line.value)
            yield Field(line.target.id, ast.unparse(line.annotation), default, _below(after))


def _below(line: ast.stmt) -> str:
    match line:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return one_line(text)
        case _:
            return ""
