"""Requests that leave the house: to providers that an administrator named, and nowhere inside.

Whoever names an address to be asked could name one of the network that the server stands in, and
read of its answers. So only https is spoken, no answer leads on elsewhere, and the address that a
name stands for is looked at just before the connection is made to it. A provider within the
network, such as a trust's own, is the operator's to allow (`SETWISE_PROVIDERS_INSIDE`).
"""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from requests import PreparedRequest, RequestException, Response, Session
from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.connection import HTTPSConnection


class NotOutside(RequestException):
    """The address is not one that may be asked."""


def keep(session: Session) -> None:
    """Let this session speak to the outside only."""
    session.max_redirects = 0
    session.mount("http://", Outside())
    session.mount("https://", Outside())


def is_outside(address: str) -> bool:
    """Whether an address of the network is one of the whole world's."""
    found = ip_address(address.partition("%")[0])
    inner = getattr(found, "ipv4_mapped", None) or found
    return inner.is_global and not inner.is_multicast


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


class Outside(HTTPAdapter):
    """Speaks to the outside, or to what the operator allowed inside."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"https": _Pool}

    def send(self, request: PreparedRequest, *args: Any, **kwargs: Any) -> Response:
        """Ask, if it may be asked. Raises NotOutside."""
        parts = urlsplit(request.url or "")
        host = (parts.hostname or "").lower()
        if host in settings.PROVIDERS_INSIDE:
            return _INSIDE.send(request, *args, **kwargs)
        if parts.scheme != "https" or not host or parts.username is not None:
            raise NotOutside("Only https is spoken.")
        return super().send(request, *args, **kwargs)


_INSIDE = HTTPAdapter()
