"""The pages for requests that end badly, in plain words.

They look like every other page. A failure of the server itself never trusts a template.
"""

import logging
from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template import TemplateDoesNotExist
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from setwise.config.plain import plain_page
from setwise.people.signin.paths import came_from

TEMPLATE = "errors/page.jinja"

logger = logging.getLogger(__name__)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request could not be understood."""
    return page(
        request,
        400,
        _("We could not understand that request"),
        _("Nothing was changed. Go back, reload the page and try again."),
        back=_came_from(request),
    )


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: understood, and not allowed."""
    return page(request, 403, _("You cannot do that here"), _("Nothing was changed."))


def _came_from(request: HttpRequest) -> str:
    """The page that the form stood on; empty where it is not known, or the request is of no host of ours."""
    try:
        return came_from(request)
    except SuspiciousOperation:
        return ""


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: nothing there, or nothing there for this person; the page does not tell which."""
    return page(
        request,
        404,
        _("Page not found"),
        _("If you typed the address, check it is right."),
        _("If you followed a link, the page may be gone, or it may be for other people only."),
    )


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form was old or came from elsewhere."""
    return page(
        request,
        403,
        _("This form has gone out of date"),
        _(
            "Nothing was sent. That happens when you have signed in again meanwhile, in another tab."
        ),
        _("Go back to the page and send it again."),
        _("If it happens again, allow cookies for this site."),
        back=_came_from(request),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our mistake."""
    text = plain_page(
        _("Sorry, something went wrong here"),
        _("It is our mistake, not yours. What you were doing may not have been saved."),
        _("Go back, reload the page and try again in a moment."),
        nonce=getattr(request, "csp_nonce", ""),
        back=_came_from(request),
    )
    return HttpResponse(text, status=500)


def explained(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: 405, which Django answers without a word, says what it means to whoever reads it."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        asked = "text/html" in request.headers.get("Accept", "")
        if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED or not asked:
            return response
        said = page(
            request,
            HTTPStatus.METHOD_NOT_ALLOWED,
            _("There is nothing to read at this address"),
            _("A form is sent to it, from another page. Nothing was changed."),
        )
        said["Allow"] = response.headers.get("Allow", "")
        return said

    return answer


def page(
    request: HttpRequest, status: int, title: str, *paragraphs: str, back: str = ""
) -> HttpResponse:
    """The design's page, or a plain one where the design fails us."""
    text: str
    try:
        text = render_to_string(
            TEMPLATE, {"title": title, "paragraphs": paragraphs, "back": back}, request
        )
    except TemplateDoesNotExist:
        text = plain_page(title, *paragraphs, nonce=getattr(request, "csp_nonce", ""), back=back)
    except Exception:
        # Django would turn a "not found" into a failure here, and log nothing of the cause.
        logger.exception("The page for status %s could not be drawn", status)
        text = plain_page(title, *paragraphs, nonce=getattr(request, "csp_nonce", ""), back=back)
    return HttpResponse(text, status=status)
