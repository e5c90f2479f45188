"""The search: one box, and what was found."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.views.decorators.http import require_safe

from setwise.library.access import reader_for
from setwise.library.search import queries
from setwise.library.search.forms import SearchForm
from setwise.people.identity import person_in

MOST_PAGES = 50


@require_safe
def search(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """What somebody looks for, of what they may see."""
    reader = reader_for(
        person_in(request.session, request.META.get("setwise.persona")), organisation
    )
    form = SearchForm(request.GET if "q" in request.GET else None)
    asked = form.cleaned_data["q"] if form.is_bound and form.is_valid() else ""
    page = _page(request.GET.get("page", ""))
    answer = render(
        request,
        "library/search/search.jinja",
        {
            "reader": reader,
            "form": form,
            "asked": asked,
            "page": page,
            "found": queries.search(reader, asked, page=page),
            "home_url": get_script_prefix(),
        },
        status=422 if form.errors else 200,
    )
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


def _page(asked: str) -> int:
    return min(int(asked), MOST_PAGES) if asked.isascii() and asked.isdigit() and asked else 1
