"""The texts that come with Setwise: an honest starting point, for each organisation to adapt."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from setwise.design.brand import speaking
from setwise.design.words import LazySay
from setwise.people.models import TermsKind

_TEXTS = Path(__file__).with_name("texts")
_GAP = re.compile(r"\{(\w+)\}", re.ASCII)
_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")

REVISIONS: dict[TermsKind, tuple[LazySay, ...]] = dict.fromkeys(TermsKind, ())
"""What changed in each revision after the first, where it matters enough to ask again."""


@cache
def text(kind: TermsKind) -> str:
    """The text as it comes, with its gaps."""
    return (_TEXTS / f"{kind.value}.md").read_text(encoding="utf-8")


def revision(kind: TermsKind) -> int:
    """Which text this is; each one that asks again is one more."""
    return 1 + len(REVISIONS[kind])


def filled(text_: str, values: Mapping[str, str]) -> str:
    """A text with its gaps filled, by these values and the method's own terms.

    A gap that nobody knows stays as it is written: an organisation may write braces.
    """
    known = dict(speaking().words) | {name: plain(value) for name, value in values.items()}
    return _GAP.sub(lambda found: known.get(found[1], found[0]), text_)


def plain(value: str) -> str:
    """A value that Markdown reads as it stands."""
    return _MARKS.sub(r"\\\1", " ".join(value.split()))
