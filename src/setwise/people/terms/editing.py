"""Where an administrator makes the documents the organisation's own."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods, require_safe

from setwise.design.differing import changes
from setwise.design.words import say_lazy
from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.identity import person_in
from setwise.people.models import Role, TermsKind
from setwise.people.terms import documents, queries, usecases
from setwise.people.terms.documents import Document
from setwise.people.terms.forms import AGAIN, DocumentForm
from setwise.people.terms.kinds import AGREED_USE, agreed_to, published_by

UNCHANGED = say_lazy("This is the text that is in force already")
OUTDATED = say_lazy(
    "Somebody published another version while you were writing. Yours is here and was not "
    "published; look at the history, then publish it if it should replace theirs"
)


def _access(request: HttpRequest, organisation: UUID) -> OrganisationAccess:
    person = person_in(request.session, request.META.get("setwise.persona"))
    return organisation_for(person, organisation, Role.ADMINISTRATOR)


def _known(access: OrganisationAccess, kind: TermsKind) -> None:
    if kind not in published_by(own_set=access.own_set):
        raise Http404


def _show(
    request: HttpRequest, page: str, access: OrganisationAccess, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"organisation": access, "home_url": get_script_prefix(), **more}
    return render(request, f"people/terms/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def overview(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Every document of the organisation, and which version is in force; or: keep them as they came."""
    access = _access(request, organisation)
    if request.method == "POST":
        usecases.keep_as_they_came(
            person=access.person, organisation=organisation, at=datetime.now(UTC)
        )
        return redirect("terms:overview", organisation=organisation)
    kinds = published_by(own_set=access.own_set)
    found = [documents.current(organisation, kind) for kind in kinds]
    counted = queries.how_many(organisation)
    people = {each.kind: counted.get((each.kind, each.number), 0) for each in found}
    return _show(
        request,
        "overview",
        access,
        documents=found,
        people=people,
        as_they_came=not any(each.number for each in found),
        kept_at=queries.kept_as_they_came(organisation),
    )


@require_safe
def accepted(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Who accepted which version, and when."""
    access = _access(request, organisation)
    search = request.GET.get("search", "").strip()[:100]
    page = request.GET.get("page", "")
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 6 else 1
    listed = queries.accepted(organisation, search=search, page=number)
    return _show(request, "accepted", access, listed=listed, search=search)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, organisation: UUID, kind: TermsKind) -> HttpResponse:
    """Write a new version: look at it first, then publish it."""
    access = _access(request, organisation)
    _known(access, kind)
    if request.method != "POST":
        return _form(request, access, kind, _begun(request, access, kind))
    if request.POST.get("do") != "publish":
        # Whoever only looks is not told yet what is missing.
        seen = DocumentForm(initial=request.POST.dict())
        return _form(request, access, kind, seen, looks=True)
    form = DocumentForm(request.POST)
    if form.is_valid() and _publish(form, access, kind):
        return redirect("terms:overview", organisation=organisation)
    return _form(request, access, kind, form)


def _begun(request: HttpRequest, access: OrganisationAccess, kind: TermsKind) -> DocumentForm:
    """The form with the text in force, or with that of an earlier version to go back to."""
    newest = documents.current(access.organisation, kind)
    earlier = request.GET.get("from", "")
    begun = newest
    if earlier.isascii() and earlier.isdigit() and len(earlier) < 9:
        begun = documents.version(access.organisation, kind, int(earlier))
    form = DocumentForm(initial={"text": begun.source, "asks": AGAIN, "base": newest.number})
    form.fields["text"].widget.attrs["lang"] = begun.language
    return form


def _publish(form: DocumentForm, access: OrganisationAccess, kind: TermsKind) -> bool:
    sent = form.cleaned_data
    try:
        usecases.publish(
            person=access.person,
            organisation=access.organisation,
            kind=kind,
            text=sent["text"],
            note=sent["note"],
            asks_again=sent["asks"] == AGAIN,
            base=sent["base"],
            at=datetime.now(UTC),
        )
    except usecases.Unchanged:
        form.add_error("text", str(UNCHANGED))
    except usecases.Outdated:
        form.add_error("text", str(OUTDATED))
        # What they wrote is kept, and the next press is about the version that they can now read.
        newest = documents.current(access.organisation, kind)
        written = {name: form[name].value() for name in form.fields}
        form.data = written | {"base": str(newest.number)}
    return form.is_valid()


def _form(
    request: HttpRequest,
    access: OrganisationAccess,
    kind: TermsKind,
    form: DocumentForm,
    *,
    looks: bool = False,
) -> HttpResponse:
    written = Document(kind, 0, str(form["text"].value() or ""))
    house = documents.house(access.organisation)
    return _show(
        request,
        "edit",
        access,
        form=form,
        title=written.title,
        preview=written.html(house, top=3) if looks else "",
        agreed_use=str(AGREED_USE) if agreed_to(kind) else "",
        status=422 if form.errors else 200,
    )


@require_safe
def history(request: HttpRequest, organisation: UUID, kind: TermsKind) -> HttpResponse:
    """Every version that was in force, the newest first."""
    access = _access(request, organisation)
    _known(access, kind)
    return _show(request, "history", access, versions=documents.history(organisation, kind))


@require_safe
def version(request: HttpRequest, organisation: UUID, kind: TermsKind, number: int) -> HttpResponse:
    """One version as it was read, and the way back to it."""
    access = _access(request, organisation)
    _known(access, kind)
    found = documents.version(organisation, kind, number)
    newest = documents.current(organisation, kind)
    before = documents.version(organisation, kind, number - 1) if number else None
    return _show(
        request,
        "version",
        access,
        before=before,
        changed=changes(before.source, found.source) if before else (),
        document=found,
        in_force=newest.number == number,
        html=found.html(documents.house(organisation)),
    )
