"""Patterns that are compiled when they are first asked for.

Compiling all by which sentences are read takes a quarter of a second of every start, and most of what
is started reads none. The server compiles them before somebody waits for it (`compile_all`).
"""

import re
from collections.abc import Callable, Iterator

_known: list["Pattern"] = []


class Pattern:
    """What `re.compile` gives, a little later."""

    __slots__ = ("_compiled", "_flags", "_text")

    def __init__(self, text: str, flags: int = 0) -> None:
        self._text, self._flags = text, flags
        self._compiled: re.Pattern[str] | None = None
        _known.append(self)

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self._text, self._flags)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """Where it is first found."""
        return self.compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the text begins with it."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Whether it is the whole text."""
        return self.compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Wherever it is found."""
        return self.compiled.finditer(text)

    def split(self, text: str) -> list[str]:
        """What stands between."""
        return self.compiled.split(text)

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else in its place."""
        return self.compiled.sub(put, text)


def compile_all() -> None:
    """All that there are in what has been imported."""
    for pattern in _known:
        pattern.compiled  # noqa: B018 it is asked for, and that compiles it
