"""A browser for tests: it has keys of its own, and opens what was closed for it.

It is written apart from what closes, from the text of RFC 8291 and with the standard library's HMAC,
so that both do not share a mistake.
"""

import hashlib
import hmac
import json
import os
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from setwise.people.push.usecases import Told
from setwise.people.push.vapid import encoded

CURVE = ec.SECP256R1()
HEAD = 16 + 4 + 1


@dataclass
class Phone:
    """One browser, known at its push service by a name."""

    name: str = "alice"
    host: str = "push.example"
    own: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(CURVE))
    secret: bytes = field(default_factory=lambda: os.urandom(16))

    @property
    def key(self) -> bytes:
        return self.own.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    @property
    def address(self) -> str:
        return f"https://{self.host}/send/{self.name}"

    def told(self) -> Told:
        """What it says to the server."""
        return Told(self.address, encoded(self.key), encoded(self.secret))

    def fields(self) -> dict[str, str]:
        """The same as its page sends it."""
        told = self.told()
        return {"address": told.address, "key": told.key, "secret": told.secret}

    def opens(self, body: bytes) -> bytes:
        """What a message says."""
        salt, size, length = body[:16], int.from_bytes(body[16:20], "big"), body[20]
        theirs, sealed = body[HEAD : HEAD + length], body[HEAD + length :]
        assert len(sealed) <= size, "one record"
        point = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, theirs)
        first = _hmac(self.secret, self.own.exchange(ec.ECDH(), point))
        both = _hmac(first, b"WebPush: info\0" + self.key + theirs + b"\1")
        second = _hmac(salt, both)
        cipher = _hmac(second, b"Content-Encoding: aes128gcm\0\1")[:16]
        nonce = _hmac(second, b"Content-Encoding: nonce\0\1")[:12]
        text, mark, padding = AESGCM(cipher).decrypt(nonce, sealed, None).rpartition(b"\2")
        assert mark == b"\2"
        assert not padding.strip(b"\0")
        return text

    def reads(self, body: bytes) -> dict[str, Any]:
        """The same, as its worker gets it."""
        read: dict[str, Any] = json.loads(self.opens(body))
        return read


def _hmac(key: bytes, text: bytes) -> bytes:
    return hmac.new(key, text, hashlib.sha256).digest()
