"""Where messages may go: to the push services that the operator knows, and nowhere else.

The address comes from a browser, and whoever holds one could write any other. What a name stands for
is looked at once more when it is called (`signin.outside`).
"""

from urllib.parse import SplitResult, urlsplit

from django.conf import settings

LONGEST = 1_000


def is_known(address: str) -> bool:
    """Whether this is the address of a browser at one of those services."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    plain = parts.scheme == "https" and parts.username is None and parts.password is None
    clean = address.isascii() and address.isprintable() and not set(address) & set(" \\#")
    host = (parts.hostname or "") + (f":{port}" if port not in (None, 443) else "")
    known = any(_is(host, each.lower()) for each in settings.PUSH_HOSTS)
    return len(address) <= LONGEST and plain and clean and known


def origin(address: str) -> str:
    """The service that it belongs to, as it is named in what is signed for it."""
    parts: SplitResult = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _is(host: str, known: str) -> bool:
    return host == known.lstrip(".") or (known.startswith(".") and host.endswith(known))
