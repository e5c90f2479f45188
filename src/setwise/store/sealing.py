"""How words and keys are sealed: AES-256-GCM, bound to the place where they stand (docs/adr/0011).

What is opened at another place, under another key or with one bit changed does not open. Nothing
here knows a database.
"""

import os
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
FORMAT = b"\x01"
"""The first byte of all that is sealed, so that a later way of sealing can be told apart."""


class NotOpened(ValueError):
    """It does not open: it was changed, moved, or sealed with another key. Says nothing of it."""


class Place(NamedTuple):
    """Where something sealed stands. All of it is bound; ids without dashes, empty for none."""

    table: str
    row: str
    organisation: str
    learning_set: str
    person: str
    """Whose key seals it, if it is a person's; empty if it is the set's."""
    meeting: str
    author: str
    kind: str
    key: str
    version: int

    def bound(self) -> bytes:
        """The additional data. Each part says its length, so that no two places read alike."""
        return "".join(f"{len(part)}:{part}" for part in map(str, self)).encode()


def new_key() -> bytes:
    """A key that nobody has seen."""
    return AESGCM.generate_key(KEY_BYTES * 8)


def seal(cipher: AESGCM, content: bytes, bound: bytes) -> bytes:
    """The content, sealed, with a nonce of 96 random bits."""
    nonce = os.urandom(NONCE_BYTES)
    return FORMAT + nonce + cipher.encrypt(nonce, content, FORMAT + bound)


def unseal(cipher: AESGCM, sealed: bytes, bound: bytes) -> bytes:
    """The content again. Raises NotOpened."""
    if sealed[:1] != FORMAT:
        raise NotOpened("This was sealed in a way that is not known here.")
    nonce, content = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    try:
        return cipher.decrypt(nonce, content, FORMAT + bound)
    except (InvalidTag, ValueError):
        # ValueError: too short to hold a nonce. Neither says more than that it does not open.
        raise NotOpened("This does not open.") from None
