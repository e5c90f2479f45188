"""Which address may be the link of a call: one press from a meeting must not lead anywhere."""

from collections.abc import Collection
from urllib.parse import urlsplit

LONGEST = 500


def allowed(link: str, hosts: Collection[str]) -> bool:
    """Whether a link leads to one of these hosts, by https and nothing else. A host that begins
    with a dot stands for itself and all below it.
    """
    if len(link) > LONGEST or not link.isascii() or not link.isprintable() or " " in link:
        return False
    if "\\" in link:
        # Browsers read it as a slash.
        return False
    try:
        parts = urlsplit(link)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    if parts.scheme != "https" or "@" in parts.netloc or port not in (None, 443):
        return False
    return any(_is(host, each.casefold()) for each in hosts)


def _is(host: str, named: str) -> bool:
    if named.startswith("."):
        return host == named[1:] or host.endswith(named)
    return host == named
