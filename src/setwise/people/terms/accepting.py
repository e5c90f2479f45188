"""What is still to be accepted: before one begins, or because something changed."""

from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods
from markupsafe import Markup

from setwise.people.identity import person_in
from setwise.people.models import TermsKind
from setwise.people.signin.paths import own_path, wanted_next
from setwise.people.terms import asking, documents, usecases
from setwise.people.terms.asking import Accepted, Asked
from setwise.people.terms.kinds import AGREED_USE, agreed_to
from setwise.people.terms.usecases import Shown


class Paper(NamedTuple):
    """A document on the page, with the value that says that it was shown."""

    value: str
    title: str
    organisation: str
    notes: tuple[str, ...]
    html: Markup
    # Of the text, where that is another than the page's.
    language: str
    address: str
    # False: a notice, which is only read.
    agreed: bool


@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest) -> HttpResponse:
    """Read, and accept."""
    person = person_in(request.session)
    if person is None:
        return redirect(get_script_prefix())
    go_on = wanted_next(request)
    if request.method == "POST":
        shown = [one for text in request.POST.getlist("shown") if (one := _shown(text))]
        if usecases.accept(person=person, shown=shown, at=datetime.now(UTC)):
            return HttpResponseRedirect(go_on)
    missing = asking.outstanding(person, asking.standings(person))
    if not missing:
        return HttpResponseRedirect(go_on)
    return _page(request, missing, go_on)


def _page(request: HttpRequest, missing: tuple[Asked, ...], go_on: str) -> HttpResponse:
    context = {
        # What is agreed to comes first, and the press says what that is.
        "papers": sorted(map(_paper, missing), key=lambda paper: not paper.agreed),
        "first": all(asked.first for asked in missing),
        "agrees": any(agreed_to(asked.kind) for asked in missing),
        "agreed_use": str(AGREED_USE),
        "next": own_path(go_on),
        # Something newer was published between the page and the press.
        "again": request.method == "POST",
        "home_url": get_script_prefix(),
    }
    return render(request, "people/terms/accept.jinja", context)


def _paper(asked: Asked) -> Paper:
    house = documents.house(asked.organisation)
    value = (
        f"{asked.organisation} {asked.kind.value} {asked.version.number} {asked.version.shipped}"
    )
    html = asked.document.html(house, top=3)
    address = documents.address(asked.organisation, asked.kind)
    agreed = agreed_to(asked.kind)
    told = asked.document
    return Paper(
        *(value, told.title, house.name, asked.notes, html, told.language, address, agreed)
    )


def _shown(text: str) -> Shown | None:
    try:
        organisation, kind, number, shipped = text.split(" ")
        version = Accepted(int(number), int(shipped))
        return Shown(UUID(organisation), TermsKind(kind), version)
    except ValueError:
        return None
