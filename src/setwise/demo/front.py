"""Which pages are there at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse

Page = Callable[..., HttpResponse]


def only_in_demonstration(page: Page) -> Page:
    """Anybody can be anybody here, so outside the demonstration there is no such page."""

    @wraps(page)
    def answer(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if not settings.DEMO:
            raise Http404
        return page(request, *args, **kwargs)

    return answer
