"""Where somebody goes after signing in: to our own pages, and nowhere else."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

NEXT = "next"
FRONT = "/"


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
