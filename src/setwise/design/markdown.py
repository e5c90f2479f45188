"""Markdown that somebody wrote, as HTML that is safe in any page.

Raw HTML is off, so nothing in a text becomes a tag or an attribute; links lead to http, https,
mail and telephones, and to pages of this site; pictures are left out, for they would be fetched from elsewhere. Headings begin below
the page's own.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

TOP = 2
LEAST_HEADING = 6
LIMIT = 60_000
"""Characters of the longest text that is taken from anyone."""
KEPT = 128
"""So many texts stay as HTML: the same few are read again and again, and all are for many to read."""

_LINK = re.compile(
    r"(?:https?://|mailto:)[^\s\\]+|tel:\+?[0-9](?:[0-9.-]{0,22}[0-9])", re.ASCII | re.IGNORECASE
)
"""A telephone number is digits, with dots or hyphens between them: no letter, code or parameter."""
_HERE = re.compile(r"/(?:[\w.~-]+/)*(?:[\w.~-]+)?(?:\?[\w.~=&+-]*)?(?:#[\w.~-]*)?", re.ASCII)
"""A path of this site, in the few letters that such paths are made of: a second slash beside
another, a backslash or a line break, written out or encoded, would lead elsewhere in some browsers.
"""


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        return may_lead(url)


def may_lead(url: str) -> bool:
    """Whether a link in a text can lead there."""
    return _LINK.fullmatch(url.strip()) is not None or _HERE.fullmatch(url) is not None


@lru_cache(maxsize=KEPT)
def html(text: str, *, top: int = TOP) -> Markup:
    """The text as HTML; its highest heading, whatever it is, becomes an h2, or an h`top`."""
    parser = _parser()
    tokens = parser.parse(text[:LIMIT])
    _lower_headings(tokens, top)
    for token in tokens:
        token.children = list(_without_empty_links(token.children or ()))
    # Safe by how the parser is set up, which the tests attack.
    return Markup(parser.renderer.render(tokens, parser.options, {}))


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("js-default", {"html": False, "linkify": False, "maxNesting": 20})
    parser.disable(["image", "table", "strikethrough"])
    return parser


def _without_empty_links(tokens: Iterable[Token]) -> Iterator[Token]:
    """The parser lets `[here]()` stand as a link to nowhere. Links do not stand in each other."""
    empty = False
    for token in tokens:
        if token.type == "link_open":
            empty = not token.attrGet("href")
        if not (empty and token.type in ("link_open", "link_close")):
            yield token


def _lower_headings(tokens: list[Token], top: int) -> None:
    headings = [token for token in tokens if token.type in ("heading_open", "heading_close")]
    highest = min((_level(token) for token in headings), default=1)
    for token in headings:
        token.tag = f"h{min(_level(token) - highest + top, LEAST_HEADING)}"


def _level(token: Token) -> int:
    return int(token.tag[1:])
