"""Requests that leave the house: to providers that an administrator named, and nowhere inside.

Whoever names an address to be asked could name one of the network that the server stands in, and
read of its answers. So only https is spoken, no answer leads on elsewhere, and the address that a
name stands for is looked at just before the connection is made to it. A provider within the
network, such as a trust's own, is the operator's to allow (`SETWISE_PROVIDERS_INSIDE`).
"""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from requests import PreparedRequest, RequestException, Response, Session
from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.connection import HTTPSConnection


class NotOutside(RequestException):
    """The address is not one that may be asked."""


def keep(session: Session, *, inside: bool = True) -> None:
    """Let this session speak to the outside only; and, with `inside`, to what the operator allowed
    within.
    """
    session.max_redirects = 0
    for scheme in ("http://", "https://"):
        session.mount(scheme, Outside() if inside else OnlyOutside())


def is_outside(address: str) -> bool:
    """Whether an address of the network is one of the whole world's."""
    found = ip_address(address.partition("%")[0])
    inner = _within(found) or found
    return inner.is_global and not inner.is_multicast


def _within(found: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The address of the older kind that stands in one of the newer, and that it may lead to."""
    if isinstance(found, IPv4Address):
        return None
    if found in _TRANSLATED:
        return IPv4Address(int(found) & 0xFFFFFFFF)
    return found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)


_TRANSLATED = IPv6Network("64:ff9b::/96")
"""What gateways translate (RFC 6052)."""


def resolved(host: str, port: int) -> str:
    """The address that this name stands for now. Raises NotOutside if any is none of the world's."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise NotOutside("The name is not known.") from None
    addresses = [str(each[4][0]) for each in found]
    if not addresses or not all(map(is_outside, addresses)):
        raise NotOutside("The address is inside the network.")
    return addresses[0]


class _Connection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        # The name stays what the certificate is compared with.
        name = self._dns_host
        self._dns_host = resolved(name, self.port or 443)
        try:
            return super()._new_conn()
        finally:
            self._dns_host = name


class _Pool(HTTPSConnectionPool):
    ConnectionCls = _Connection


class OnlyOutside(HTTPAdapter):
    """Speaks to the outside."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"https": _Pool}

    def send(self, request: PreparedRequest, *args: Any, **kwargs: Any) -> Response:
        """Ask, if it may be asked. Raises NotOutside."""
        parts = urlsplit(request.url or "")
        if parts.scheme != "https" or not parts.hostname or parts.username is not None:
            raise NotOutside("Only https is spoken.")
        return super().send(request, *args, **kwargs)


class Outside(OnlyOutside):
    """Speaks to the outside, or to what the operator allowed inside."""

    def send(self, request: PreparedRequest, *args: Any, **kwargs: Any) -> Response:
        """Ask, if it may be asked. Raises NotOutside."""
        host = (urlsplit(request.url or "").hostname or "").lower()
        if host in settings.PROVIDERS_INSIDE:
            return _INSIDE.send(request, *args, **kwargs)
        return super().send(request, *args, **kwargs)


_INSIDE = HTTPAdapter()
