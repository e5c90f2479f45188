"""A text as people read it: Markdown, with the organisation's own terms filled in."""

import re

from markupsafe import Markup

from setwise.design import markdown
from setwise.design.terms import Terms

_GAP = re.compile(r"\{(\w+)\}", re.ASCII)


def filled(source: str, terms: Terms) -> str:
    """A text with the field's terms as they are called here; a gap that nobody knows stays."""
    return _GAP.sub(lambda found: terms.words.get(found[1], found[0]), source)


def html(source: str, terms: Terms, *, top: int = 2) -> Markup:
    """The text as HTML that is safe in any page; its highest heading becomes an h`top`."""
    return markdown.html(filled(source, terms), top=top)
