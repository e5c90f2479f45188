"""Closes a message so that one browser opens it and nobody on the way does (RFC 8291, RFC 8188).

Written out with `cryptography`, and held against the example of the RFC (docs/adr/0030).
"""

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

CURVE = ec.SECP256R1()
KEY_BYTES, SECRET_BYTES, SALT_BYTES = 65, 16, 16
RECORD = 4_096
LAST = b"\x02"
"""Ends the text of the last record; behind it stand only zeros."""


def encrypted(
    text: bytes,
    *,
    key: bytes,
    secret: bytes,
    own: ec.EllipticCurvePrivateKey,
    salt: bytes,
    length: int = 0,
) -> bytes:
    """The body of a message: one record, as long as if the text had `length` bytes.

    `key` and `secret` are the browser's; `own` and `salt` are for this one message only. Raises
    ValueError if the key is none, or the text is longer.
    """
    if length and len(text) > length:
        raise ValueError("the text is too long")
    mine = as_bytes(own.public_key())
    shared = own.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, key))
    both = _derived(shared, secret, b"WebPush: info\0" + key + mine, 32)
    cipher = AESGCM(_derived(both, salt, b"Content-Encoding: aes128gcm\0", 16))
    nonce = _derived(both, salt, b"Content-Encoding: nonce\0", 12)
    padded = (text + LAST).ljust(length + 1, b"\0")
    head = salt + RECORD.to_bytes(4, "big") + bytes([len(mine)]) + mine
    return head + cipher.encrypt(nonce, padded, None)


def as_bytes(key: ec.EllipticCurvePublicKey) -> bytes:
    """A public key as browsers write it."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def is_key(key: bytes) -> bool:
    """Whether this is a public key that a message can be closed for."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, key)
    except ValueError:
        return False
    return len(key) == KEY_BYTES


def _derived(secret: bytes, salt: bytes, purpose: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=salt, info=purpose).derive(secret)
