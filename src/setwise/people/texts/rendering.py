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
_BRACE = re.compile(r"\{[^{}\n]{0,40}\}|\{[ \t]*\w*")
"""What may have been meant as a gap: with blanks, with several words, or never closed."""
_NOT_SHOWN = re.compile(
    r"!\[[^\]\n]*\]\([^)\n]*\)"  # a picture
    r"|</?[a-zA-Z](?![a-zA-Z0-9+.-]*[:@])[^<>\n]*>"  # a tag, and no address in brackets
    r"|^[^\n]*\|[^\n]*(?=\n[ \t]*\|?[ \t]*:?-{3,}[-:| \t]*$)",  # the first line of a table
    re.MULTILINE,
)
_LEADS = re.compile(r"(?<!!)\[[^\]\n]+\]\(\s*<?([^\s)>]*)[^)\n]*\)")
LONGEST_NAMED = 60


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
    found = dict.fromkeys(each.strip() for each in _BRACE.findall(source))
    return tuple(each for each in found if each[1:-1] not in known or not _GAP.fullmatch(each))


def not_shown(source: str) -> tuple[str, ...]:
    """What looks like HTML, a table, a picture or a link, and stands on the page as it is written."""
    found = [(each.start(), each[0]) for each in _NOT_SHOWN.finditer(source)]
    links = _LEADS.finditer(source)
    found += [(each.start(), each[0]) for each in links if not markdown.may_lead(each[1])]
    named = dict.fromkeys(text.strip()[:LONGEST_NAMED] for _, text in sorted(found))
    return tuple(named)


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
