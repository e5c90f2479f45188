"""The security headers on every answer, and one nonce for each page's own scripts and styles."""

import secrets
from collections.abc import Callable
from functools import lru_cache

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.core.handlers.exception import response_for_exception
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from setwise.store import tenancy

GetResponse = Callable[[HttpRequest], HttpResponseBase]

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'nonce-{nonce}' 'strict-dynamic'",
        "style-src 'self' 'nonce-{nonce}'",
        "img-src 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types setwise setwise-worker",
    )
)

# Only names that Chromium knows: it warns of the others on every page.
DENIED_FEATURES = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
)

# Passkeys are made and used on our own pages, in no frame.
OWN_FEATURES = ("publickey-credentials-create", "publickey-credentials-get")

# On everything that leaves this process: pages, streams, static files, refusals at the edge.
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        [f"{feature}=()" for feature in DENIED_FEATURES]
        + [f"{feature}=(self)" for feature in OWN_FEATURES]
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def policy(nonce: str) -> str:
    """The content security policy of one page."""
    return CONTENT_SECURITY_POLICY.replace("{nonce}", nonce)


def always() -> dict[str, str]:
    """The headers that do not depend on the page."""
    if not settings.SECURE_HSTS_SECONDS:
        return ALWAYS
    lasting = f"max-age={settings.SECURE_HSTS_SECONDS}; includeSubDomains"
    return ALWAYS | {"Strict-Transport-Security": lasting}


def page_headers(nonce: str) -> dict[str, str]:
    """All headers of an answer that is no static file: such an answer is kept nowhere."""
    return always() | {"Content-Security-Policy": policy(nonce), "Cache-Control": "no-store"}


def encoded_headers(nonce: str) -> list[tuple[bytes, bytes]]:
    """The same as ASGI sends them; what is always the same is made once."""
    told = (b"content-security-policy", policy(nonce).encode())
    return [told, *_encoded_but_policy(settings.SECURE_HSTS_SECONDS)]


@lru_cache(2)
def _encoded_but_policy(lasting: int) -> tuple[tuple[bytes, bytes], ...]:
    named = page_headers("")
    del named["Content-Security-Policy"]
    return tuple((name.lower().encode(), value.encode()) for name, value in named.items())


def new_nonce() -> str:
    """128 bits of chance, for one answer only."""
    return secrets.token_urlsafe(16)


def security_headers(get_response: GetResponse) -> GetResponse:
    """Middleware: gives the page its nonce (`request.csp_nonce`) and the answer its headers."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        tenancy.begin()
        nonce = new_nonce()
        request.csp_nonce = nonce  # type: ignore[attr-defined]
        drop_forged_session(request)
        response = checked_host(request) or get_response(request)
        for name, value in page_headers(nonce).items():
            response.headers.setdefault(name, value)
        if isinstance(response, HttpResponse):
            # A length lets the connection be used again without chunks.
            response.headers.setdefault("Content-Length", str(len(response.content)))
        return response

    return answer


def drop_forged_session(request: HttpRequest) -> None:
    """Leave out a session cookie that can be none of ours, before a database is asked for it."""
    value = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
    if value is not None and not (value.isascii() and value.isalnum()):
        del request.COOKIES[settings.SESSION_COOKIE_NAME]


def checked_host(request: HttpRequest) -> HttpResponse | None:
    """A refusal when the request names a host that is not ours."""
    try:
        request.get_host()
    except DisallowedHost as error:
        return response_for_exception(request, error)
    return None
