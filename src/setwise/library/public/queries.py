"""What a public page says: its own text, and what the others are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from setwise.design.languages import BRITISH
from setwise.library.public import contents, pictures
from setwise.library.public.access import Face
from setwise.library.search.plain import words_in
from setwise.people.texts import links, queries, rendering
from setwise.people.texts.queries import Version
from setwise.store import tenancy


class Page(NamedTuple):
    """A public page, as far as other pages tell of it; `language` where it is not the page's."""

    name: str
    title: str
    language: str


class Site(NamedTuple):
    """All pages of one face by their names, and the text of the one that is asked for."""

    pages: Mapping[str, Page]
    name: str
    html: Markup
    own: bool
    """Somebody of the organisation wrote it."""


class Words(NamedTuple):
    """What a page says, without its marks and pictures."""

    name: str
    title: str
    text: str
    language: str
    """Empty for the organisation's own."""


def texts(face: Face) -> tuple[Words, ...]:
    """What all pages of a face say; one query."""
    keys = {contents.key(page): page for page in contents.PAGES}
    return tuple(
        Words(keys[key], each.title, _plain(each.body), "" if each.number else BRITISH)
        for key, each in _versions(face, tuple(keys)).items()
    )


def _plain(body: str) -> str:
    return words_in(rendering.html(pictures.left_out(body)))


def site(face: Face, name: str) -> Site:
    """The public pages of a face, and the text of one of them; one query."""
    if face.organisation is not None:
        # Its pages are in its words and its look, for whoever comes.
        tenancy.enter(organisation=face.organisation)
    keys = {contents.key(page): page for page in contents.PAGES}
    versions = _versions(face, tuple(keys))
    pages = {page: _page(page, versions[key]) for key, page in keys.items()}
    asked = versions[contents.key(name)]
    html = links.followed(rendering.html(asked.body), _places(face))
    return Site(pages, name, pictures.put_in(html), asked.number > 0)


def _places(face: Face) -> links.Places:
    """Whoever has the installation to themselves stays at its short addresses."""
    whose = face.organisation if face.named else None
    return {**links.places(face.organisation), **contents.places(whose)}


def _versions(face: Face, keys: tuple[str, ...]) -> Mapping[str, Version]:
    if face.organisation is None:
        return queries.as_they_came(keys)
    with tenancy.inside(face.organisation):
        return queries.current(face.organisation, keys)


def _page(name: str, version: Version) -> Page:
    title = version.title
    return Page(name, title, rendering.language_of(version.number))
