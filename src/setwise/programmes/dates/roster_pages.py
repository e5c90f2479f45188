"""Rosters from a file: upload, say which column and code is which, see every bad row, take it over."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.words import say
from setwise.people.access import OrganisationAccess
from setwise.people.importing import safe
from setwise.people.importing.reading import Unreadable
from setwise.people.organisations.access import looked_after
from setwise.programmes.dates import access, roster_queries, taking
from setwise.programmes.dates import rosters as rules
from setwise.programmes.dates.answers import answer, who
from setwise.programmes.dates.forms import CodesForm, ColumnsForm, FileForm
from setwise.programmes.dates.models import RosterUpload
from setwise.programmes.dates.rosters import TEMPLATE, Code
from setwise.programmes.dates.usecases import Refused

SHOWN_PROBLEMS = 200
MOST_CODES = 40
"""Codes on one page: each has three fields."""


@require_http_methods(["GET", "HEAD", "POST"])
def rosters(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Choose a file; and what shift codes mean here."""
    found, at = looked_after(who(request), organisation), datetime.now(UTC)
    does = request.POST.get("do")
    form = FileForm(request.POST, request.FILES) if does == "file" else FileForm()
    if form.is_bound and form.is_valid():
        try:
            content = form.cleaned_data["file"].read()
            made = taking.upload(access=found, content=content, at=at)
        except Unreadable as why:
            form.add_error("file", str(why))
        else:
            return redirect("dates:look", organisation, made.pk)
    codes = CodesForm(request.POST if does == "codes" else None, codes=_codes(found))
    if codes.is_bound and codes.is_valid():
        taking.set_codes(access=found, codes=codes.chosen())
        return redirect("dates:rosters", organisation)
    shown = codes if codes.is_bound else form
    return answer(request, "rosters", organisation=found, file=form, codes=codes, form=shown)


def _codes(found: OrganisationAccess) -> dict[str, Code | None]:
    known = rules.codes_of(roster_queries.format_of(found.organisation).codes)
    return dict(list(known.items())[:MOST_CODES])


@require_GET
def template(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """A file with the headings that we know, and two made-up shifts."""
    looked_after(who(request), organisation)
    shifts = (
        ("12345678", "31/01/2027", "07:00", "15:00", "E", "Maple ward"),
        ("12345678", "01/02/2027", "19:30", "07:30", "N", "Maple ward"),
    )
    return _file("roster.csv", safe.written([TEMPLATE, *shifts]))


def _file(name: str, text: str) -> HttpResponse:
    given = HttpResponse(text, content_type="text/csv; charset=utf-8")
    given.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return given


@require_http_methods(["GET", "HEAD", "POST"])
def look(request: HttpRequest, organisation: UUID, upload: UUID) -> HttpResponse:
    """What the file says, row by row; then it is taken over."""
    found, mine = access.upload_for(who(request), organisation, upload)
    checked = roster_queries.checked(mine)
    unknown = checked.unknown_codes[:MOST_CODES] if checked else ()
    does = request.POST.get("do")
    columns = ColumnsForm(
        request.POST if does == "columns" else None,
        headers=mine.headers,
        mapped=roster_queries.mapped(mine),
    )
    codes = CodesForm(request.POST if does == "codes" else None, codes=dict.fromkeys(unknown))
    refused = ""
    try:
        if _do(found, mine, does, columns, codes):
            return redirect("dates:look", organisation, upload)
    except Refused as why:
        refused = str(why)
    return answer(
        request,
        "look",
        organisation=found,
        upload=mine,
        checked=checked,
        columns=columns,
        codes=codes,
        unknown=unknown,
        form=codes if codes.is_bound else columns,
        refused=refused,
        shown=SHOWN_PROBLEMS,
    )


def _do(
    found: OrganisationAccess,
    mine: RosterUpload,
    does: str | None,
    columns: ColumnsForm,
    codes: CodesForm,
) -> bool:
    """Do what was pressed; whether anything was done. Raises Refused."""
    if does == "take":
        taking.take_over(access=found, upload=mine, at=datetime.now(UTC))
    elif does == "columns" and columns.is_valid():
        taking.choose_columns(access=found, upload=mine, mapped=columns.mapped())
    elif does == "codes" and codes.is_valid():
        known = rules.codes_of(roster_queries.format_of(found.organisation).codes)
        taking.set_codes(access=found, codes={**known, **codes.chosen()})
    else:
        return False
    return True


@require_GET
def problems(request: HttpRequest, organisation: UUID, upload: UUID) -> HttpResponse:
    """The rows that cannot be taken over, with their reasons."""
    _, mine = access.upload_for(who(request), organisation, upload)
    checked = roster_queries.checked(mine)
    rows = (
        [(*each.cells[: len(mine.headers)], each.why) for each in checked.problems]
        if checked
        else []
    )
    return _file("problems.csv", safe.written([(*mine.headers, say("Reason")), *rows]))
