"""Addresses as an operator reads them on the server, the one of the set-up page among them."""

from datetime import UTC, datetime

LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]", "*"})


def base(here: str) -> str:
    """How people reach this installation: behind a proxy by the first of its hosts, else `here`."""
    from django.conf import settings

    host = settings.ALLOWED_HOSTS[0].lstrip(".")
    return here if host in LOCAL else f"https://{host}"


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
