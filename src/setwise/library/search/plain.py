"""Words without their marks: what is searched, and what is shown of what was found."""

import re
from functools import lru_cache

from markupsafe import Markup

from setwise.design import markdown

SHOWN = 160
KEPT = 128
"""So many texts are not read again for the next organisation: each begins with the same."""
_BLOCKS = re.compile(r"<(/?(?:p|li|ul|ol|h\d|blockquote|pre|table|tr|td|th|br|hr)\b)")


@lru_cache(maxsize=KEPT)
def words_in(html: Markup) -> str:
    """What stands on a page, as one line."""
    apart = _BLOCKS.sub(r" <\1", str(html))
    # The tags go here, so nothing of them is shown as HTML later.
    return " ".join(Markup(apart).striptags().split())


def of_markdown(source: str) -> str:
    """The same of a text before it is a page."""
    return words_in(markdown.html(source, top=3))


def begins(text: str) -> str:
    """How a text begins, up to a whole word."""
    if len(text) <= SHOWN:
        return text
    return f"{text[:SHOWN].rpartition(' ')[0]} ..."
