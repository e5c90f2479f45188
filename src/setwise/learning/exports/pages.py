"""Taking one's record along: which documents there are, what was found in one, and the document itself."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_safe

from setwise.core.evidence.records import Period
from setwise.design.dates import local_day
from setwise.design.files import attachment
from setwise.design.words import language
from setwise.learning.access import owner_in, when_open
from setwise.learning.documents import pdf
from setwise.learning.exports import queries
from setwise.learning.exports.changing import place_of
from setwise.learning.exports.docx import docx
from setwise.learning.exports.looking import told
from setwise.learning.exports.paper import TEMPLATE, days, plain
from setwise.learning.exports.queries import Chosen
from setwise.learning.exports.whole import File, What, offered, paper, title_of

TYPES: Mapping[File, str] = {
    File.PDF: "application/pdf",
    File.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


class Link(NamedTuple):
    """A document and where its files are."""

    title: str
    pdf: str
    docx: str


@require_safe
@when_open
def exports(request: HttpRequest) -> HttpResponse:
    """All documents of one period."""
    found = _chosen(request, datetime.now(UTC))
    first, *others = (_link(what, found) for what in offered(found.record))
    context = {
        "found": found,
        "first": first,
        "others": others,
        "periods": [(each.first.isoformat(), days(*each)) for each in found.periods],
        "period": days(*found.record.period),
        "chosen": found.record.period.first.isoformat(),
        "home_url": get_script_prefix(),
    }
    return render(request, "learning/exports/exports.jinja", context)


@require_safe
@when_open
def document(request: HttpRequest, what: str, file: str) -> HttpResponse:
    """A document; before it, once, what in it could tell who somebody is."""
    now = datetime.now(UTC)
    found = _chosen(request, now)
    if what not in offered(found.record) or file not in TYPES:
        raise Http404
    asked, kind = What(what), File(file)
    sentences = told(asked, found.record)
    if sentences and request.GET.get("seen") != "yes":
        context = {
            "told": [(each, place_of(each.entry)) for each in sentences],
            "on_url": _address(asked, kind, found.record.period, seen="yes"),
            "exports_url": _exports(found.record.period),
        }
        return render(request, "learning/exports/look.jinja", context)
    return _file(found, asked, kind, now)


def _chosen(request: HttpRequest, now: datetime) -> Chosen:
    person = owner_in(request).person
    return queries.chosen(person, local_day(now), request.GET.get("from", ""))


def _file(found: Chosen, what: What, file: File, now: datetime) -> HttpResponse:
    made = paper(what, found.record)
    if file is File.PDF:
        content = pdf(TEMPLATE, plain(made))
    else:
        content = docx(made, language=language(), made_at=now)
    title, until = title_of(what, found.record), found.record.period.last.isoformat()
    named = attachment(title, until, kind=file, otherwise=what)
    headers = {"Content-Disposition": named}
    return HttpResponse(content, content_type=TYPES[file], headers=headers)


def _link(what: What, found: Chosen) -> Link:
    period = found.record.period
    return Link(
        title_of(what, found.record),
        _address(what, File.PDF, period),
        _address(what, File.DOCX, period),
    )


def _address(what: What, file: File, period: Period, **more: str) -> str:
    where = reverse("exports:document", kwargs={"what": what, "file": file})
    return f"{where}?{urlencode({'from': period.first.isoformat(), **more})}"


def _exports(period: Period) -> str:
    return f"{reverse('exports:exports')}?{urlencode({'from': period.first.isoformat()})}"
