"""All texts in one language and one organisation's terms, each prepared once.

A live board says a hundred things to each of nine people: looking each text up and
filling in the terms anew was most of its cost.
"""

import json
from collections.abc import Mapping
from string import Formatter
from typing import Any

from django.utils.translation import get_language, gettext, ngettext
from markupsafe import Markup, escape

from setwise.design.brand import speaking
from setwise.design.terms import Terms


class MissingWords(LookupError):
    """A text has a placeholder that nobody filled."""


class _Gap(str):
    """A placeholder that is filled only when the text is said."""

    __slots__ = ()


_Prepared = str | tuple[str, ...]
"""A text without gaps, or its pieces with the gaps between them."""


COUNTED = 240
"""Up to so many things a script is told what to say; beyond, the last text goes on."""
OPEN = {"n": "{n}"}


class Phrases:
    """Says texts, in the language that was active when it was made."""

    def __init__(self, terms: Mapping[str, str]) -> None:
        self._terms = terms
        self._plain: dict[str, _Prepared] = {}
        self._marked: dict[str, _Prepared] = {}
        self._counted: dict[tuple[str, str], str] = {}
        self._numbered: dict[tuple[str, str, int], str] = {}

    def say(self, text: str, /, **values: Any) -> str:
        """The text as plain words."""
        prepared = self._plain.get(text)
        if prepared is None:
            prepared = self._plain[text] = self._prepare(text)
        if isinstance(prepared, str):
            return prepared
        return "".join([_filled(p, values) if type(p) is _Gap else p for p in prepared])

    def named(self, text: str, name: str, /) -> str:
        """The text with {name} as the only gap it may have: most of what a board says."""
        prepared = self._plain.get(text)
        if prepared is None:
            prepared = self._plain[text] = self._prepare(text)
        if isinstance(prepared, str):
            return prepared
        return "".join([_named(p, name) if type(p) is _Gap else p for p in prepared])

    def markup(self, text: str, /, **values: Any) -> Markup:
        """The text for a page: every value escaped, unless it is markup already."""
        prepared = self._marked.get(text)
        if prepared is None:
            prepared = self._marked[text] = self._escaped(text)
        if isinstance(prepared, str):
            return Markup(prepared)
        return Markup(
            "".join([escape(_value(p, values)) if type(p) is _Gap else p for p in prepared])
        )

    def say_n(self, one: str, many: str, n: int, /, **values: Any) -> str:
        """The text for a number of things; {n} is filled with the number."""
        if values or not 0 <= n <= COUNTED:
            return self._numbers(one, many, n, values)
        found = self._numbered.get((one, many, n))
        if found is None:
            found = self._numbered[one, many, n] = self._numbers(one, many, n, values)
        return found

    def _numbers(self, one: str, many: str, n: int, values: Mapping[str, Any]) -> str:
        filled = {**values, "n": n}
        pieces = self._pieces(ngettext(one, many, n))
        return "".join([_filled(p, filled) if type(p) is _Gap else p for p in pieces])

    def markup_n(self, one: str, many: str, n: int, /, **values: Any) -> Markup:
        """The same for a page."""
        if not values:
            return Markup(escape(self.say_n(one, many, n)))
        filled = {**values, "n": n}
        pieces = self._pieces(ngettext(one, many, n))
        return Markup("").join([_value(p, filled) if type(p) is _Gap else p for p in pieces])

    def counted(self, one: str, many: str, /) -> str:
        """The text for each number from 1, for a script that counts: JSON, {n} left open.

        A list of [number, text]: from this number on, until the next, the text is this one.
        Many languages have more than one plural, and a script does not know their rules.
        """
        found = self._counted.get((one, many))
        if found is None:
            made = json.dumps(self._changes(one, many), ensure_ascii=False, separators=(",", ":"))
            found = self._counted[one, many] = made
        return found

    def _changes(self, one: str, many: str) -> list[tuple[int, str]]:
        changes: list[tuple[int, str]] = []
        for n in range(1, COUNTED + 1):
            pieces = self._pieces(ngettext(one, many, n))
            text = "".join([_filled(p, OPEN) if type(p) is _Gap else p for p in pieces])
            if not changes or changes[-1][1] != text:
                changes.append((n, text))
        return changes

    def _prepare(self, text: str) -> _Prepared:
        pieces = self._pieces(gettext(text) if text else "")
        if any(type(piece) is _Gap for piece in pieces):
            return tuple(piece for piece in pieces if piece)
        return "".join(pieces)

    def _pieces(self, text: str) -> list[str]:
        pieces: list[str] = []
        for words, name, _, _ in Formatter().parse(text):
            pieces.append(words)
            if name is not None:
                pieces.append(self._terms[name] if name in self._terms else _Gap(name))
        return pieces

    def _escaped(self, text: str) -> _Prepared:
        prepared = self._prepare(text)
        if isinstance(prepared, str):
            return Markup(escape(prepared))
        return tuple(p if type(p) is _Gap else str(escape(p)) for p in prepared)


def _value(gap: str, values: Mapping[str, Any]) -> Any:
    if gap not in values:
        raise MissingWords(f"nothing fills the placeholder {{{gap}}}")
    return values[gap]


def _named(gap: str, name: str) -> str:
    if gap != "name":
        raise MissingWords(f"nothing fills the placeholder {{{gap}}}")
    return name


def _filled(gap: str, values: Mapping[str, Any]) -> str:
    return str(_value(gap, values))


_made: dict[tuple[str | None, int], tuple[Terms, Phrases]] = {}
MOST = 2_000


def phrases(terms: Terms | None = None) -> Phrases:
    """The phrases of these terms, or of those that hold now, in the reader's language."""
    terms = speaking(terms)
    # By identity: terms are made once for each organisation, and comparing them costs more.
    key = (get_language(), id(terms))
    found = _made.get(key)
    if found is None:
        if len(_made) >= MOST:
            _made.clear()
        found = _made[key] = (terms, Phrases(terms.said(gettext)))
    return found[1]
