"""Says to a push service that a message comes from this installation (VAPID, RFC 8292)."""

import base64
import json
from datetime import datetime, timedelta
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from django.conf import settings

from setwise.people.push.encryption import CURVE, as_bytes

COUNTS = timedelta(hours=12)
"""A service takes nothing that says it counts for more than a day."""


def is_on() -> bool:
    """Whether the operator made a key, so that devices can be told at all."""
    return bool(settings.PUSH_KEY)


def public_key() -> str:
    """What a browser is told to trust."""
    return encoded(as_bytes(_own(settings.PUSH_KEY).public_key()))


def authorization(origin: str, at: datetime) -> str:
    """The header for a service at this origin.

    It names this installation by its address, so that whoever runs the service can turn to it.
    """
    claims = {"aud": origin, "exp": int((at + COUNTS).timestamp()), "sub": settings.ADDRESS}
    signed = ".".join(_json(each) for each in ({"typ": "JWT", "alg": "ES256"}, claims))
    signature = _own(settings.PUSH_KEY).sign(signed.encode(), ec.ECDSA(SHA256()))
    both = b"".join(each.to_bytes(32, "big") for each in decode_dss_signature(signature))
    return f"vapid t={signed}.{encoded(both)}, k={public_key()}"


def encoded(data: bytes) -> str:
    """As all of this is written: base64 for addresses, without its padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """The same back. Raises ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _json(value: object) -> str:
    return encoded(json.dumps(value, separators=(",", ":")).encode())


@lru_cache(2)
def _own(key: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(decoded(key), "big"), CURVE)
