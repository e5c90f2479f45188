"""Addresses as an operator reads them on the server, the one of the set-up page among them."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]", "*"})


def base(here: str) -> str:
    """How people reach this installation: behind a proxy by the first of its hosts, else `here`.

    On the machine itself by the name that is allowed: another one would be refused.
    """
    from django.conf import settings

    host = settings.ALLOWED_HOSTS[0].lstrip(".")
    if host not in LOCAL:
        return f"https://{host}"
    parts = urlsplit(here)
    port = f":{parts.port}" if parts.port else ""
    return here if host == "*" else f"{parts.scheme}://{host}{port}"


def address(here: str) -> str | None:
    """A new address of the set-up page; None where there is an organisation already.

    `here` is where the server listens.
    """
    from django.urls import reverse

    from setwise.people.setup import usecases

    try:
        token = usecases.make_link(at=datetime.now(UTC))
    except usecases.NotEmpty:
        return None
    return f"{base(here)}{reverse('setup:set_up', args=[token])}"
