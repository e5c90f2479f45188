"""A text as people read it: Markdown, with the organisation's own terms filled in."""

import re
from collections.abc import Mapping

from markupsafe import Markup

from setwise.design import markdown
from setwise.design.brand import speaking
from setwise.design.terms import Terms
from setwise.design.words import LazySay, language, say

ENGLISH = "en-GB"
_GAP = re.compile(r"\{(\w+)\}", re.ASCII)


def filled(source: str, terms: Terms | None = None) -> str:
    """A text with the field's terms as they are called here; a gap that nobody knows stays."""
    words = speaking(terms).words
    return _GAP.sub(lambda found: words.get(found[1], found[0]), source)


def gaps(terms: Terms | None = None) -> tuple[tuple[str, str], ...]:
    """Every gap that is filled, as it is written, and what is said there."""
    return tuple((f"{{{name}}}", said) for name, said in speaking(terms).words.items())


def unknown(source: str, pictures: Mapping[str, LazySay]) -> tuple[str, ...]:
    """Gaps that nothing fills: they stand on the page as they are written."""
    known = {*speaking().words, *pictures}
    found = dict.fromkeys(_GAP.findall(source))
    return tuple(f"{{{name}}}" for name in found if name not in known)


def html(source: str, terms: Terms | None = None, *, top: int = 2) -> Markup:
    """The text as HTML that is safe in any page; its highest heading becomes an h`top`."""
    return markdown.html(filled(source, terms), top=top)


def language_of(number: int) -> str:
    """In which language this version is, where that is another than the page's: ours are English."""
    return "" if number or language().startswith("en") else ENGLISH


def preview(source: str, terms: Terms | None = None, *, pictures: Mapping[str, LazySay]) -> Markup:
    """The text for whoever writes it: below a heading of the page, and where pictures will stand."""
    found = html(source, terms, top=3)
    for name, what in pictures.items():
        here = say("Here stands a picture: {what}", what=what.resolve(terms))
        place = Markup("<p>{{{}}}</p>").format(name)
        found = found.replace(place, Markup('<p class="soft">{}</p>').format(here))
    return found
