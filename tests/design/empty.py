"""Reads the templates: which lists there are, and what each says while nothing is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, nodes

ROOT = Path(__file__).parents[2] / "src/setwise"
_ITEM = re.compile(r"<(li|tr|dt|article)\b|nhsuk-summary-list__row")
_OPENS = re.compile(r"<(ul|ol|dl|tbody)\b[^>]*>\s*$")


class Drawn(NamedTuple):
    """A list in a template: what it goes through, and whether it says something while it is empty."""

    template: str
    of: str
    says: bool


def lists() -> Iterator[Drawn]:
    """Every list of every template; those inside an item of another are part of that."""
    for path in sorted(ROOT.rglob("*.jinja")):
        yield from lists_in(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())


def lists_in(source: str, name: str) -> Iterator[Drawn]:
    """The lists of one template."""
    tree = Environment().parse(source)
    yield from _in(tree, name, said=False, before="")


def _in(node: nodes.Node, name: str, *, said: bool, before: str) -> Iterator[Drawn]:
    for child in node.iter_child_nodes():
        yield from _one(child, name, said=said, before=before)
        before += _text(child)


def _one(node: nodes.Node, name: str, *, said: bool, before: str) -> Iterator[Drawn]:
    if isinstance(node, nodes.For):
        if _ITEM.search(_text(node)) or _OPENS.search(before):
            yield Drawn(name, _of(node.iter), said or any(map(_empty, node.else_)))
        else:
            yield from _in(node, name, said=said, before=before)
    elif isinstance(node, nodes.If):
        yield from _branches(node, name, said=said)
    else:
        yield from _in(node, name, said=said, before=before)


def _branches(node: nodes.If, name: str, *, said: bool) -> Iterator[Drawn]:
    """Of each branch, whether another one says it."""
    branches = [node.body, *(each.body for each in node.elif_), node.else_]
    for branch in branches:
        others = [each for other in branches if other is not branch for each in other]
        here = said or any(map(_empty, others))
        yield from _in(nodes.Template(branch), name, said=here, before="")


def _text(node: nodes.Node) -> str:
    return "".join(each.data for each in node.find_all(nodes.TemplateData))


def _empty(node: nodes.Node) -> bool:
    return any(_is_empty(call) for call in node.find_all(nodes.Call))


def _is_empty(call: nodes.Call) -> bool:
    found = call.node
    return isinstance(found, nodes.Getattr) and found.attr == "empty"


def _of(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_of(node.node)}.{node.attr}"
    if isinstance(node, nodes.Call | nodes.Getitem | nodes.Filter) and node.node is not None:
        return _of(node.node)
    return type(node).__name__.lower()


def sentences() -> dict[str, str]:
    """Each sentence that stands where a list is empty, with the template that says it."""
    found: dict[str, str] = {}
    for path in sorted(ROOT.rglob("*.jinja")):
        tree = Environment().parse(path.read_text(encoding="utf-8"))
        for call in tree.find_all(nodes.Call):
            if _is_empty(call):
                for text in _said(call.args[0]):
                    found[text] = path.relative_to(ROOT).as_posix()
    return found


def _said(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.CondExpr):
        yield from _said(node.expr1)
        if node.expr2 is not None:
            yield from _said(node.expr2)
    elif isinstance(node, nodes.Call):
        text = node.args[0]
        assert isinstance(text, nodes.Const), "the sentence is written where it is said"
        yield text.value
