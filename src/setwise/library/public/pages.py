"""The public pages: for everybody, signed in or not."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_safe

from setwise.library.articles import queries as articles
from setwise.library.public import access, contents, queries
from setwise.library.public.access import Face
from setwise.library.public.queries import Site
from setwise.library.search.forms import SearchForm
from setwise.people.access import contacts_of, organisation_for, public_contacts_of
from setwise.people.identity import person_in
from setwise.people.models import Role, TermsKind
from setwise.people.terms import documents
from setwise.people.terms.kinds import DOCUMENTS
from setwise.people.texts.access import text_for

PAPERS = (TermsKind.PRIVACY, TermsKind.USER, TermsKind.ORGANISATION)


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """The first page of whoever the installation belongs to."""
    return _show(request, access.at_the_root(), contents.FRONT)


@require_safe
def page(request: HttpRequest, page: str) -> HttpResponse:
    """One of the others."""
    return _show(request, access.at_the_root(), _other(page))


@require_safe
def front_of(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """The first page of one organisation among several."""
    return _show(request, access.of(organisation), contents.FRONT)


@require_safe
def page_of(request: HttpRequest, organisation: UUID, page: str) -> HttpResponse:
    """One of its others."""
    return _show(request, access.of(organisation), _other(page))


def _other(page: str) -> str:
    if page == contents.FRONT or page not in contents.PAGES:
        raise Http404
    return page


def _show(request: HttpRequest, face: Face, name: str) -> HttpResponse:
    site = queries.site(face, name)
    after = contents.after(name)
    person = person_in(request.session, request.META.get("setwise.persona"))
    context = {
        "face": face,
        "page": site.pages[name],
        "html": site.html,
        "above": [site.pages[each] for each in contents.before(name)],
        "main": [site.pages[each] for each in contents.MAIN],
        "bands": [site.pages[each] for each in contents.EACH_BAND],
        "in_bands": name == contents.BANDS or name in contents.EACH_BAND,
        "foot": [site.pages[each] for each in contents.FOOT],
        "after": site.pages[after] if after else None,
        "at": contents.addresses(face.organisation if face.named else None),
        "papers": [
            (str(DOCUMENTS[kind]), documents.address(face.organisation, kind)) for kind in PAPERS
        ],
        **_people(face, site, person),
        "search": SearchForm() if face.organisation else None,
        "library": _library(face),
        "signed_in": person is not None,
        "change": _change(face, name, person),
        "is_front": name == contents.FRONT,
        "sign_in": settings.SIGN_IN,
        "own_sets": settings.SIGN_IN and settings.OWN_SETS,
        "home_url": get_script_prefix(),
    }
    return render(request, "library/public/page.jinja", context)


def _people(face: Face, site: Site, person: UUID | None) -> dict[str, object]:
    """On the page on contact: whom the organisation lets everybody turn to, and its own people
    besides; or, where it has said nothing of its own, that it names nobody. For an administrator,
    where they choose.
    """
    asked = face.organisation is not None and site.name == contents.CONTACT
    named = public_contacts_of(face.organisation) if face.organisation and asked else ()
    within = _within(face.organisation, person) if face.organisation and asked else ()
    return {
        "contacts": named,
        "contacts_within": [each for each in within if each not in named],
        "names_nobody": asked and not named and not within and not site.own,
        "names": bool(asked and face.organisation and _administers(face.organisation, person)),
    }


def _within(organisation: UUID, person: UUID | None) -> tuple[str, ...]:
    """Whom somebody of the organisation can turn to; nobody else is told."""
    try:
        organisation_for(person, organisation)
    except Http404:
        return ()
    return contacts_of(organisation)


def _administers(organisation: UUID, person: UUID | None) -> bool:
    try:
        organisation_for(person, organisation, Role.ADMINISTRATOR)
    except Http404:
        return False
    return True


def _change(face: Face, name: str, person: UUID | None) -> str:
    """Where this page is changed, for whoever may."""
    if face.organisation is None or person is None:
        return ""
    try:
        text_for(person, face.organisation, contents.key(name))
    except Http404:
        return ""
    return reverse("texts:edit", args=[face.organisation, contents.key(name)])


def _library(face: Face) -> str:
    """The address of what there is to read, if there is something for everybody."""
    if face.organisation is None or not articles.anything_for_everybody(face.organisation):
        return ""
    return reverse("articles:every", args=[face.organisation])
