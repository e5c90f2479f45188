"""The one-time address of the set-up page, as an operator reads it on the server."""

from datetime import UTC, datetime

LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})


def address(base: str) -> str | None:
    """A new address of the set-up page; None where there is an organisation already.

    `base` is where the server listens. Behind a proxy people come by the first of the hosts.
    """
    from django.conf import settings
    from django.urls import reverse

    from setwise.people.setup import usecases

    try:
        token = usecases.make_link(at=datetime.now(UTC))
    except usecases.NotEmpty:
        return None
    host = settings.ALLOWED_HOSTS[0].lstrip(".")
    where = base if host in LOCAL or host == "*" else f"https://{host}"
    return f"{where}{reverse('setup:set_up', args=[token])}"
