"""The sessions of people who are signed in: begun, renewed by a step-up, ended."""

from datetime import datetime, timedelta

from django.contrib.auth import logout
from django.http import HttpRequest

STEPPED_UP_AT = "stepped_up_at"
OWN_DEVICE = "own_device"
SECOND_FACTOR = "second_factor"
STEP_UP_LASTS = timedelta(minutes=10)


def begin(request: HttpRequest, *, own_device: bool, second_factor: bool, at: datetime) -> None:
    """Somebody has signed in, here and now."""
    request.session[OWN_DEVICE] = own_device
    request.session[SECOND_FACTOR] = second_factor
    step_up(request, at)


def step_up(request: HttpRequest, at: datetime) -> None:
    """Somebody has shown again that it is them."""
    request.session[STEPPED_UP_AT] = at.isoformat()


def stepped_up_lately(request: HttpRequest, at: datetime) -> bool:
    """Whether they have shown it just now."""
    found = str(request.session.get(STEPPED_UP_AT) or "")
    return bool(found) and at - datetime.fromisoformat(found) < STEP_UP_LASTS


def end(request: HttpRequest) -> None:
    """Nobody is signed in here any more."""
    logout(request)
