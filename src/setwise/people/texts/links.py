"""Links from text to text: where the page is that a text names, in the organisation whose text it is.

A text says `[privacy notice](/privacy/)`, as if there were only one. Where it is read as an
organisation's, that leads to the organisation's own.
"""

from collections.abc import Callable, Mapping
from uuid import UUID

from markupsafe import Markup

Places = Mapping[str, str]
"""What a text may write, and the address that is meant."""

_areas: list[Callable[[UUID | None], Places]] = []


def register(places: Callable[[UUID | None], Places]) -> None:
    """An area says where its pages are: an organisation's, or the installation's own."""
    if places not in _areas:
        _areas.append(places)


def places(organisation: UUID | None) -> Places:
    """Where every page is that a text may name."""
    return {path: at for each in _areas for path, at in each(organisation).items()}


def followed(html: Markup, places: Places) -> Markup:
    """The text with its links leading there; all others stay as they are."""
    for path, at in places.items():
        # No text can write these quotes itself: in HTML they are the parser's.
        html = html.replace(Markup('href="{}"').format(path), Markup('href="{}"').format(at))
    return html
