"""Where those who look after the library add articles, change them, withdraw them and put them back."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.design.undoing import Undo, done
from setwise.design.words import say
from setwise.library.articles import pdfs, queries, usecases
from setwise.library.articles.access import KeptAccess, article_to_keep, keeper_for
from setwise.library.articles.forms import ArticleForm, FileForm
from setwise.library.articles.pages import html, who
from setwise.library.articles.rules import audiences_for
from setwise.library.articles.shipped import in_its_language
from setwise.library.audiences import Audience
from setwise.people.access import OrganisationAccess

PREVIEW = "preview"


def _show(
    request: HttpRequest, page: str, keeper: OrganisationAccess, /, **more: object
) -> HttpResponse:
    form = more.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    own = {"home_url": get_script_prefix(), "its_language": in_its_language}
    context = {"organisation": keeper, **own, **more}
    status = 422 if failed else 200
    return render(request, f"library/articles/{page}.jinja", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Write an article down. Its PDF is handed in on the next page."""
    keeper = keeper_for(who(request), organisation)
    form = _form(request, keeper, None)
    if _is_sent(request) and form.is_valid():
        article = usecases.add(access=keeper, draft=form.draft(), at=datetime.now(UTC))
        return redirect("articles:one", organisation, article.pk)
    return _write(request, keeper, form)


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, organisation: UUID, article: UUID) -> HttpResponse:
    """Write it down anew."""
    found = article_to_keep(who(request), organisation, article)
    form = _form(request, found.organisation, found)
    if _is_sent(request) and form.is_valid():
        usecases.change(access=found, draft=form.draft(), at=datetime.now(UTC))
        return redirect("articles:one", organisation, article)
    return _write(request, found.organisation, form, found)


def _is_sent(request: HttpRequest) -> bool:
    return request.method == "POST" and request.POST.get("do") != PREVIEW


def _form(
    request: HttpRequest, keeper: OrganisationAccess, found: KeptAccess | None
) -> ArticleForm:
    begun = {
        name: getattr(found.article, name) if found else None for name in ArticleForm.base_fields
    }
    if found:
        begun["programme"] = str(found.article.programme_id or "") or None
    audiences = audiences_for(keeper.roles)
    for_one = Audience.PROGRAMME in audiences
    programmes = queries.programmes(keeper.organisation) if for_one else {}
    if request.POST.get("do") == PREVIEW:
        # Whoever only looks is not told yet what is missing.
        begun = {**request.POST.dict(), "off_websites": "off_websites" in request.POST}
    given = request.POST if _is_sent(request) else None
    initial = {name: value for name, value in begun.items() if value is not None}
    return ArticleForm(given, audiences=audiences, programmes=programmes, initial=initial)


def _write(
    request: HttpRequest,
    keeper: OrganisationAccess,
    form: ArticleForm,
    found: KeptAccess | None = None,
) -> HttpResponse:
    looks = request.POST.get("do") == PREVIEW
    parts = [str(form[name].value() or "") for name in ("summary", "text")] if looks else []
    preview = [html(part, keeper.organisation) for part in parts if part.strip()]
    article = found.article if found else None
    return _show(request, "write", keeper, form=form, article=article, preview=preview)


@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, organisation: UUID, article: UUID) -> HttpResponse:
    """Hand its PDF in, another in its place, or let it go."""
    found = article_to_keep(who(request), organisation, article)
    if request.POST.get("do") == "remove":
        usecases.detach(access=found, at=datetime.now(UTC))
        return redirect("articles:one", organisation, article)
    form = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
    if form.is_bound and form.is_valid():
        given = form.cleaned_data["file"]
        try:
            checked = pdfs.checked(given.name, given.read())
        except pdfs.Refused as why:
            form.add_error("file", str(why))
        else:
            usecases.attach(access=found, file=checked, at=datetime.now(UTC))
            return redirect("articles:one", organisation, article)
    file = queries.file_of(found.article)
    keeper = found.organisation
    return _show(request, "upload", keeper, form=form, article=found.article, file=file)


@require_POST
def withdraw(request: HttpRequest, organisation: UUID, article: UUID) -> HttpResponse:
    """One press, and nobody finds it; the page that follows has the way back."""
    found = article_to_keep(who(request), organisation, article)
    back = redirect("articles:every", organisation)
    if not usecases.withdraw(access=found, at=datetime.now(UTC)):
        return back
    again = Undo(reverse("articles:put_back", args=[organisation, article]), {})
    return done(request, back, say("The article is withdrawn: nobody finds it any more."), again)


@require_POST
def put_back(request: HttpRequest, organisation: UUID, article: UUID) -> HttpResponse:
    """It is there again, as it was."""
    found = article_to_keep(who(request), organisation, article)
    usecases.put_back(access=found, at=datetime.now(UTC))
    return redirect("articles:one", organisation, article)


@require_safe
def withdrawn(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """What was withdrawn and can be put back."""
    keeper = keeper_for(who(request), organisation)
    return _show(request, "withdrawn", keeper, gone=queries.withdrawn(keeper))
