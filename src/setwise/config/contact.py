"""/.well-known/security.txt: to whom somebody who found a hole turns (RFC 9116)."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from setwise.config import env

VARIABLE = "SETWISE_SECURITY_CONTACT"
PATH = ".well-known/security.txt"
LASTS = timedelta(days=180)
"""RFC 9116, 2.5.5: less than a year. It is said anew each day, as long as somebody serves it."""
HINT = "Write an e-mail address, or an address that begins with https:// or tel:."


def contacts() -> tuple[str, ...]:
    """Whom the operator names, as addresses (RFC 9116, 2.5.3), the one to prefer first."""
    return tuple(_address(each) for each in env.items(VARIABLE))


def _address(written: str) -> str:
    scheme = urlsplit(written).scheme.lower()
    if scheme in ("https", "tel"):
        return written
    mail = written.removeprefix("mailto:")
    try:
        validate_email(mail)
    except ValidationError:
        raise ImproperlyConfigured(f"{VARIABLE} holds {written!r}. {HINT}") from None
    return f"mailto:{mail}"


@require_GET
def security_txt(request: HttpRequest) -> HttpResponse:
    """Whom to tell of a hole; without a contact, nothing is there. Raises Http404."""
    if not settings.SECURITY_CONTACTS:
        raise Http404
    return HttpResponse(
        text(settings.SECURITY_CONTACTS, request.build_absolute_uri(), datetime.now(UTC)),
        content_type="text/plain; charset=utf-8",
    )


def text(named: tuple[str, ...], address: str, at: datetime) -> str:
    """The file, at its own address."""
    ends = (at + LASTS).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = (
        *(f"Contact: {each}" for each in named),
        f"Expires: {ends:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: en",
        f"Canonical: {address}",
    )
    return "".join(f"{line}\n" for line in lines)
