"""The documents, for everyone to read: the installation's own, and an organisation's."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.views.decorators.http import require_safe

from setwise.people.models import TermsKind
from setwise.people.terms import documents
from setwise.people.terms.documents import NOBODYS, House
from setwise.people.terms.kinds import AGREED_USE, DOCUMENTS, agreed_to, published_by
from setwise.store import tenancy


@require_safe
def terms(request: HttpRequest) -> HttpResponse:
    """The user terms as they come with Setwise."""
    return _page(request, NOBODYS, TermsKind.USER)


@require_safe
def document(request: HttpRequest, kind: TermsKind) -> HttpResponse:
    """Any document as it comes with Setwise."""
    return _page(request, NOBODYS, kind)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """The privacy notice as it comes with Setwise."""
    return _page(request, NOBODYS, TermsKind.PRIVACY)


@require_safe
def terms_of(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """An organisation's terms for those who take part."""
    house = _house(organisation)
    return _page(request, house, published_by(own_set=house.own_set)[0])


@require_safe
def document_of(request: HttpRequest, organisation: UUID, kind: TermsKind) -> HttpResponse:
    """Any document of an organisation."""
    return _page(request, _house(organisation), kind)


@require_safe
def privacy_of(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """An organisation's privacy notice."""
    return _page(request, _house(organisation), TermsKind.PRIVACY)


def _house(organisation: UUID) -> House:
    """The organisation; from here on, its own words are spoken, to whoever comes."""
    found = documents.house(organisation)
    tenancy.enter(organisation=organisation)
    return found


def _page(request: HttpRequest, house: House, kind: TermsKind) -> HttpResponse:
    found = documents.current(house.id, kind)
    context = {
        "house": house,
        "document": found,
        "html": found.html(house),
        "agreed_use": str(AGREED_USE) if agreed_to(kind) else "",
        "others": [
            (str(DOCUMENTS[each]), documents.address(house.id, each))
            for each in _beside(house, kind)
        ],
        "home_url": get_script_prefix(),
    }
    return render(request, "people/terms/document.jinja", context)


def _beside(house: House, kind: TermsKind) -> list[TermsKind]:
    kinds = published_by(own_set=house.own_set) if house.id else tuple(TermsKind)
    return [each for each in kinds if each is not kind]
