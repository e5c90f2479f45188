"""Answers each page in the reader's language, where there is more than one."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_vary_headers

GetResponse = Callable[[HttpRequest], HttpResponseBase]

TOGETHER = ("/meetings/", "/wall/")
"""A live screen is drawn once for all who see the same: these are in the installation's language."""


def reader(get_response: GetResponse) -> GetResponse:
    """The middleware. With one language it costs nothing, for it is left out."""
    if len(settings.LANGUAGES) < 2:
        raise MiddlewareNotUsed

    def answer(request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith(TOGETHER):
            return get_response(request)
        with translation.override(translation.get_language_from_request(request)):
            response = get_response(request)
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response

    return answer
