"""Taking over a list of people: upload it, look at what it would do, do it, undo it."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.forms import Form
from setwise.design.words import say, say_n
from setwise.people.access import OrganisationAccess
from setwise.people.identity import person_in
from setwise.people.importing import access, onwards, queries, safe, usecases
from setwise.people.importing.checking import Becomes
from setwise.people.importing.columns import TEMPLATE
from setwise.people.importing.forms import ColumnsForm, UploadForm
from setwise.people.importing.reading import Unreadable
from setwise.people.importing.usecases import Refused
from setwise.people.invitations.pages import SAID, link_of
from setwise.people.models import PeopleImport
from setwise.people.organisations.access import looked_after

SHOWN = 20
SHOWN_PROBLEMS = 200


def _who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


def _show(request: HttpRequest, page: str, form: Form | None = None, **more: Any) -> HttpResponse:
    failed = (form is not None and form.is_bound and form.errors) or more.get("refused")
    context = {"form": form, "home_url": get_script_prefix(), "sign_in": settings.SIGN_IN, **more}
    return render(request, f"people/importing/{page}.jinja", context, status=422 if failed else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Choose a file; and the lists of the last day."""
    found, at = looked_after(_who(request), organisation), datetime.now(UTC)
    sent = request.method == "POST"
    places = onwards.choices(organisation)
    first = {"leads_to": request.GET.get("into", "")}
    given = (request.POST, request.FILES) if sent else ()
    form = UploadForm(*given, places=places, initial=first)
    if form.is_bound and form.is_valid():
        try:
            content = form.cleaned_data["file"].read()
            made = usecases.upload(access=found, content=content, at=at, leads_to=form.place())
        except Unreadable as why:
            form.add_error("file", str(why))
        else:
            return redirect("importing:look", organisation, made.pk)
    lately = [(each, queries.may_be_undone(each, at)) for each in queries.lately(organisation, at)]
    return _show(request, "upload", form, organisation=found, lately=lately)


@require_GET
def template(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """A file with the headings that we know, and one made-up person."""
    looked_after(_who(request), organisation)
    somebody = (
        *("Nora Example", "nora@example.org", "12345678", "6", "Nurse", "yes"),
        *("Maple ward", "North Hospital", "87654321", "31/01/2024"),
        *("Respiratory", "mon-am; tue-pm"),
    )
    return _file("people.csv", safe.written([TEMPLATE, somebody]))


def _file(name: str, text: str) -> HttpResponse:
    answer = HttpResponse(text, content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@require_http_methods(["GET", "HEAD", "POST"])
def look(request: HttpRequest, organisation: UUID, upload: UUID) -> HttpResponse:
    """What the list would do, row by row; then: do it, or undo it."""
    found, mine = access.upload_for(_who(request), organisation, upload)
    match request.POST.get("do"):
        case "columns":
            return _columns(request, found, mine)
        case "take":
            return _take(request, found, mine)
        case "undo":
            return _undo(request, found, mine)
        case _:
            return _looked(request, found, mine)


def _looked(
    request: HttpRequest,
    found: OrganisationAccess,
    mine: PeopleImport,
    form: ColumnsForm | None = None,
    refused: str = "",
) -> HttpResponse:
    at = datetime.now(UTC)
    context = {
        "organisation": found,
        "upload": mine,
        "refused": refused,
        "place": onwards.name(found.organisation, mine.leads_to),
        "place_page": onwards.page(found.organisation, mine.leads_to),
    }
    if mine.taken_at is not None or not mine.rows:
        return _show(
            request,
            "taken",
            None,
            may_be_undone=queries.may_be_undone(mine, at),
            until=(mine.taken_at or at) + queries.UNDO,
            said=request.session.pop(SAID, ""),
            **context,
        )
    form = form or ColumnsForm(headers=mine.headers, mapped=queries.mapped(mine))
    return _show(
        request,
        "look",
        form,
        checked=queries.checked(mine),
        becomes=Becomes,
        shown=SHOWN,
        shown_problems=SHOWN_PROBLEMS,
        **context,
    )


def _columns(request: HttpRequest, found: OrganisationAccess, mine: PeopleImport) -> HttpResponse:
    form = ColumnsForm(request.POST, headers=mine.headers, mapped={})
    if not form.is_valid():
        return _looked(request, found, mine, form)
    usecases.choose_columns(access=found, upload=mine, mapped=form.mapped())
    return redirect("importing:look", found.organisation, mine.pk)


def _take(request: HttpRequest, found: OrganisationAccess, mine: PeopleImport) -> HttpResponse:
    send = (lambda key: link_of(request, key)) if request.POST.get("send") else None
    try:
        usecases.take_over(access=found, upload=mine, send=send, at=datetime.now(UTC))
    except Refused as why:
        mine.refresh_from_db()
        return _looked(request, found, mine, refused=str(why))
    return redirect("importing:look", found.organisation, mine.pk)


def _undo(request: HttpRequest, found: OrganisationAccess, mine: PeopleImport) -> HttpResponse:
    try:
        stay = usecases.undo(access=found, upload=mine, at=datetime.now(UTC))
    except Refused as why:
        return _looked(request, found, mine, refused=str(why))
    request.session[SAID] = (
        say_n(
            "{n} person had accepted already, and stays.",
            "{n} people had accepted already, and stay.",
            stay,
        )
        if stay
        else say("Everything is as it was before.")
    )
    return redirect("importing:look", found.organisation, mine.pk)


@require_GET
def problems(request: HttpRequest, organisation: UUID, upload: UUID) -> HttpResponse:
    """The rows that cannot be taken over, with their reasons, to be mended and uploaded again."""
    _, mine = access.upload_for(_who(request), organisation, upload)
    checked = queries.checked(mine)
    rows = (
        [(*each.cells[: len(mine.headers)], each.why) for each in checked.problems]
        if checked
        else []
    )
    return _file("problems.csv", safe.written([(*mine.headers, say("Reason")), *rows]))
