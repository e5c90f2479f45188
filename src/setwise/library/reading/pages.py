"""Where reading lists are kept: each article is one press away from being on it, or off it again."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.views.decorators.http import require_http_methods

from setwise.library.articles.models import Article
from setwise.library.articles.pages import who
from setwise.library.articles.shipped import in_its_language
from setwise.library.reading import access, queries, usecases
from setwise.library.reading.access import ListAccess


@require_http_methods(["GET", "HEAD", "POST"])
def of_programme(request: HttpRequest, organisation: UUID, programme: UUID) -> HttpResponse:
    """What the people of a programme may like to read."""
    return _keep(request, access.of_programme(who(request), organisation, programme))


@require_http_methods(["GET", "HEAD", "POST"])
def of_meeting(
    request: HttpRequest, organisation: UUID, learning_set: UUID, meeting: UUID
) -> HttpResponse:
    """What the people of a set may like to read before they meet."""
    return _keep(request, access.of_meeting(who(request), organisation, learning_set, meeting))


def _keep(request: HttpRequest, found: ListAccess) -> HttpResponse:
    if request.method == "POST":
        article = access.article_on(found, request.POST.get("article", ""))
        _change(request, found, article)
        # The page that follows says what was done, and has the way back.
        return redirect(f"{request.path}?done={article.pk}")
    lines = queries.lines(found)
    done = request.GET.get("done", "")
    return render(
        request,
        "library/reading/keep.jinja",
        {
            "organisation": found.organisation,
            "found": found,
            "listed": [each for each in lines if each.listed],
            "others": [each for each in lines if not each.listed],
            "done": next((each for each in lines if str(each.id) == done), None),
            "home_url": get_script_prefix(),
            "its_language": in_its_language,
        },
    )


def _change(request: HttpRequest, found: ListAccess, article: Article) -> None:
    at = datetime.now(UTC)
    if request.POST.get("do") == "off":
        usecases.take_off(access=found, article=article, at=at)
        return
    try:
        usecases.put(access=found, article=article, at=at)
    except usecases.NotForThem:
        raise Http404 from None
