"""Which device this browser is: a cookie of its own says so, for as long as it is told."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from setwise.people.push import usecases


def device_here(request: HttpRequest) -> UUID | None:
    """The device that the cookie names; it need not be there any more, or be whoever's asks."""
    try:
        return UUID(request.COOKIES.get(settings.DEVICE_COOKIE_NAME, ""))
    except ValueError:
        return None


def remember(response: HttpResponse, device: UUID) -> None:
    """This browser is that device."""
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        device.hex,
        max_age=int(usecases.KEPT.total_seconds()),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def forget(response: HttpResponse) -> None:
    """This browser is none any more."""
    response.delete_cookie(settings.DEVICE_COOKIE_NAME, samesite="Lax")


def signed_in(request: HttpRequest, *, person: UUID, session: UUID, at: datetime) -> None:
    """Somebody has signed in in this browser."""
    device = device_here(request)
    if device is not None:
        usecases.signed_in(person=person, session=session, device=device, at=at)
