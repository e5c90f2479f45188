"""The library as it is read: the list, one article, and its file."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe
from markupsafe import Markup

from setwise.design import markdown
from setwise.library.access import Reader, reader_for
from setwise.library.articles import queries
from setwise.library.articles.access import article_for, file_for
from setwise.library.articles.kinds import KINDS, Kind
from setwise.library.articles.rules import audiences_for
from setwise.library.articles.shipped import in_its_language, of_text
from setwise.library.articles.wording import readers_of
from setwise.library.audiences import Audience
from setwise.library.search.forms import SearchForm
from setwise.people.identity import person_in
from setwise.people.texts import links

ONLY_A_FILE = "default-src 'none'; sandbox"


def who(request: HttpRequest) -> UUID | None:
    """Who is asking, in this tab."""
    return person_in(request.session, request.META.get("setwise.persona"))


@require_safe
def every(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """What there is to read, for whoever asks."""
    reader = reader_for(who(request), organisation)
    return _show(
        request,
        "every",
        reader,
        indexed=reader.person is None,
        lines=queries.lines(reader),
        form=SearchForm(),
        may_add=bool(audiences_for(reader.roles)),
    )


@require_safe
def one(request: HttpRequest, organisation: UUID, article: UUID) -> HttpResponse:
    """One article."""
    found = article_for(who(request), organisation, article)
    there = found.article
    return _show(
        request,
        "one",
        found.reader,
        indexed=there.audience == Audience.PUBLIC,
        article=there,
        summary=html(there.summary, organisation),
        text=html(there.text, organisation),
        text_language=of_text(there.language),
        kind=KINDS[Kind(there.kind)],
        readers=readers_of(there),
        file=queries.file_of(there),
        may_keep=found.may_keep,
    )


def html(text: str, organisation: UUID) -> Markup:
    """What somebody wrote of an article, below the headings of its page."""
    return links.followed(markdown.html(text, top=3), links.places(organisation))


@require_safe
def file(request: HttpRequest, organisation: UUID, article: UUID) -> HttpResponse:
    """Its PDF, to be downloaded: a browser opens nothing of it in the house's own name."""
    found = file_for(who(request), organisation, article)
    answer = HttpResponse(bytes(found.content), content_type="application/pdf")
    answer.headers["Content-Disposition"] = content_disposition_header(True, found.name) or ""
    answer.headers["Content-Security-Policy"] = ONLY_A_FILE
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


def _show(
    request: HttpRequest, page: str, reader: Reader, *, indexed: bool, **more: object
) -> HttpResponse:
    own = {"home_url": get_script_prefix(), "its_language": in_its_language}
    context = {"reader": reader, "indexed": indexed, **own, **more}
    answer = render(request, f"library/articles/{page}.jinja", context)
    if not indexed:
        answer.headers["X-Robots-Tag"] = "noindex"
    return answer
