"""Where somebody goes after signing in: to our own pages, and nowhere else."""

import re
from urllib.parse import urlsplit, urlunsplit

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

NEXT = "next"
FRONT = "/"
PICTURES = re.compile(r"/organisation/[^/]+/logo/[^/]+\.png")
"""What a page on the way in shows: it is fetched by the page, and leads nowhere itself."""


def own_path(wanted: str | None) -> str:
    """The path if it is one of ours, else the front page's."""
    text = wanted or ""
    # Only a path: browsers read "//host" and "/\host" as another host.
    if text.startswith("/") and url_has_allowed_host_and_scheme(text, allowed_hosts=None):
        return text
    return FRONT


def wanted_next(request: HttpRequest) -> str:
    """Where this request says it wants to go on to."""
    return own_path(request.POST.get(NEXT) or request.GET.get(NEXT))


def came_from(request: HttpRequest) -> str:
    """The page of ours on which a form was filled in, as the browser says; empty if it says none."""
    try:
        said = urlsplit(request.META.get("HTTP_REFERER", ""))
    except ValueError:
        return ""
    if said.netloc != request.get_host():
        return ""
    found = own_path(urlunsplit(("", "", said.path, said.query, "")))
    return "" if found == FRONT and said.path != FRONT else found


def is_picture(request: HttpRequest) -> bool:
    """Whether a part of a page is asked for that anybody may have."""
    return PICTURES.fullmatch(request.path_info) is not None


def is_page(request: HttpRequest) -> bool:
    """Whether somebody opens a page, rather than a page one of its parts.

    By what is accepted: it stays the same when a worker stands between, which other headers do not.
    """
    return request.method == "GET" and "text/html" in request.headers.get("Accept", "text/html")


def back_here(request: HttpRequest) -> str:
    """Where to come back to after this request was led elsewhere: to a page, and to nothing else."""
    return request.get_full_path() if is_page(request) else FRONT
