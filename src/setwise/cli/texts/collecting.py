"""Collects every text that people read, as a catalogue that translators begin with."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from django.utils.translation.template import templatize

from setwise.design.terms import BRITISH

SOURCE = Path(__file__).resolve().parents[2]
KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "say": None,
    "say_lazy": None,
    "phrase": None,
    "say_n": (1, 2),
    "phrase_n": (1, 2),
    "counted": (1, 2),
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
}
COMMENTS = ("Translators:",)
JINJA = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
HEADER = "# The texts of PROJECT, for translators. `make texts` writes this file."
TERM = "Translators: a term; it is put in wherever {%s} stands."


class Text(NamedTuple):
    """A text as the code has it."""

    message: Any
    """A string, or a pair of one and many."""
    line: int
    comments: list[str]
    context: str | None


def collect(source: Path = SOURCE) -> Catalog:
    """All texts of the code below this folder, each with the files where it stands."""
    catalog = Catalog(project="Setwise", header_comment=HEADER, fuzzy=False)
    for path in sorted(source.rglob("*")):
        place = path.relative_to(source.parent).as_posix()
        for text in _texts(path):
            catalog.add(
                text.message,
                locations=[(place, text.line)],
                auto_comments=text.comments,
                context=text.context,
            )
    for key, words in BRITISH.forms():
        catalog.add(words, locations=[("setwise/design/terms.py", 1)], auto_comments=[TERM % key])
    return catalog


def _texts(path: Path) -> Iterator[Text]:
    if path.suffix == ".py":
        yield from _python(path.read_text(encoding="utf-8"))
    elif path.suffix == ".jinja":
        for found in extract("jinja2", BytesIO(path.read_bytes()), KEYWORDS, COMMENTS, JINJA):
            line, message, comments, context = found
            yield Text(message, line, comments, context)
    elif path.suffix == ".html" and "templates" in path.parts:
        # A template of Django's own kind becomes code with its texts in it, and nothing else.
        yield from _django(templatize(path.read_text(encoding="utf-8"), origin=str(path)))


def _python(code: str) -> Iterator[Text]:
    """The literals of a module that are said. Babel's own reader guesses; the tree knows."""
    lines = code.splitlines()
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = getattr(call.func, "attr", None) or getattr(call.func, "id", None)
        if name not in KEYWORDS:
            continue
        wanted = KEYWORDS[name] or (1,)
        said = [_literal(call, place) for place in wanted]
        if all(said):
            message = said[0] if len(said) == 1 else tuple(said)
            yield Text(message, call.lineno, list(_comments(lines, call.lineno)), None)


def _literal(call: ast.Call, place: int) -> str | None:
    argument = call.args[place - 1] if len(call.args) >= place else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return None


def _comments(lines: list[str], line: int) -> Iterator[str]:
    """What stands right above, if it is meant for translators."""
    above = lines[line - 2].strip().removeprefix("# ") if line > 1 else ""
    if above.startswith(COMMENTS):
        yield above


def _django(code: str) -> Iterator[Text]:
    contexts = {"gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
    found = extract("python", BytesIO(code.encode()), contexts, COMMENTS)
    for line, message, comments, context in found:
        yield Text(message, line, comments, context)
