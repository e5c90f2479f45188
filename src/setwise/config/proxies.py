"""Whose word is taken for how a request reached us: by which transport, and from which address."""

import ipaddress

from django.core.exceptions import ImproperlyConfigured

from setwise.config import env

VARIABLE = "SETWISE_TRUSTED_PROXIES"
ON_THIS_MACHINE = "127.0.0.1,::1"


def trusted() -> list[str]:
    """The addresses and networks of the proxies. Raises ImproperlyConfigured for anything else.

    A name would never match, and everybody (`*`) could pretend to come from anywhere.
    """
    found = env.items(VARIABLE, ON_THIS_MACHINE)
    for each in found:
        try:
            ipaddress.ip_network(each)
        except ValueError:
            raise ImproperlyConfigured(
                f"{VARIABLE} has {each!r} in it. Write the addresses of your proxies, or their "
                "networks, with commas: 127.0.0.1,10.20.0.0/16."
            ) from None
    return found
