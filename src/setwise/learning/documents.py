"""Paper that leaves the house: tagged PDF (PDF/UA), made in memory from a template and plain data.

`pdf("attendance", {...})` reads `learning/typst/attendance.typ`, which takes what it shows from the
data alone. Text is handed over as data: whatever somebody wrote stays text, and nothing in it can
become a command. Nothing touches the disk, and only fonts that Typst carries are needed.

Every template begins like this, and has `house.typ` for the rest:

    #import "house.typ": data, paper, said
    #show: paper

`data` has at least `title`. Take every word of it from `say(...)`, so that it is translated.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import typst

from setwise.design.words import language, say

TEMPLATES = Path(__file__).parent / "typst"
REMEMBERED = 12
MISSING = "\N{WHITE SQUARE}"
"""What stands for a character that no font here can draw."""

_NEVER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]")
"""Controls, halves of characters, and those that mean something else on every machine."""
_UNDRAWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_PLAIN = re.compile("[^\t\n\x20-\x7e\xa0-\u024f\u2010-\u2026\u25a1]")
_LONG = re.compile(r"(\S{30})(?=\S{10})")

Text = Callable[[str], str]


class NotDrawn(Exception):
    """The document could not be made. The reason may hold what somebody wrote, so none is given."""


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """The document as PDF/UA. Raises NotDrawn."""
    told = {"language": language(), "page": say("Page"), "of": say("of"), **data}
    told = _each(told, lambda text: _NEVER.sub("", text))
    try:
        return _first_that_works(template, told)
    finally:
        _forget()


def _first_that_works(template: str, told: Any) -> bytes:
    undrawn: list[str] = []
    for text, system in _ways(undrawn):
        try:
            return _drawn(template, _each(told, text), system=system)
        except typst.TypstError as error:
            undrawn += _UNDRAWN.findall(error.diagnostic or str(error))
    raise NotDrawn(template) from None


def _ways(undrawn: list[str]) -> Iterator[tuple[Text, bool]]:
    """As it is; with the fonts of the machine; without what was named; in plain Latin."""
    yield str, False
    yield str, True
    yield lambda text: _without(text, "".join(undrawn)), False
    yield lambda text: _PLAIN.sub(MISSING, text), False


def _without(text: str, undrawn: str) -> str:
    named = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), undrawn)
    return text.translate(dict.fromkeys(map(ord, named), MISSING))


def _drawn(template: str, data: Any, *, system: bool) -> bytes:
    made = typst.compile(
        TEMPLATES / f"{template}.typ",
        root=TEMPLATES,
        font_paths=_fonts(system),
        sys_inputs={"data": json.dumps(_each(data, _breakable))},
        format="pdf",
        pdf_standards=["ua-1"],
    )
    if not isinstance(made, bytes):
        raise NotDrawn(template)
    return made


def _forget() -> None:
    """Let nothing of a document stay in memory: the compiler remembers all of its last ten."""
    for _ in range(REMEMBERED):
        typst.compile(b"", font_paths=_fonts(False), format="pdf")


def _breakable(text: str) -> str:
    """A word as long as a line can be broken."""
    return _LONG.sub("\\1\u200b", text)


@cache
def _fonts(system: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system)


def _each(value: Any, text: Text) -> Any:
    """The same data, with every text in it changed."""
    match value:
        case str():
            return text(value)
        case Mapping():
            return {key: _each(each, text) for key, each in value.items()}
        case list() | tuple():
            return [_each(each, text) for each in value]
        case _:
            return value
