"""Passing secrets, sealed before they are stored: a copy of the database opens nothing.

Codes in mails that wait, what a session holds, the secrets of signing in. Words have keys of their
own (`sealing.py`); these do with one.

The key comes from the installation's secret key, which is in no database. A former secret key
still opens what it sealed, as long as it stands among the fallbacks.
"""

import base64
import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import models

NONCE_BYTES = 12


if TYPE_CHECKING:
    _Text = models.TextField[str, str]
else:
    _Text = models.TextField


class CannotOpen(ValueError):
    """No key of this installation opens it, or it belongs elsewhere."""


def seal(text: str, place: str) -> str:
    """The text, sealed for this place."""
    nonce = os.urandom(NONCE_BYTES)
    sealed = nonce + _cipher(settings.SECRET_KEY).encrypt(nonce, text.encode(), place.encode())
    return base64.urlsafe_b64encode(sealed).decode()


def unseal(sealed: str, place: str) -> str:
    """What was sealed for this place. Raises CannotOpen."""
    data = base64.urlsafe_b64decode(sealed)
    nonce, rest = data[:NONCE_BYTES], data[NONCE_BYTES:]
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        try:
            return _cipher(secret).decrypt(nonce, rest, place.encode()).decode()
        except InvalidTag:
            continue
    raise CannotOpen


@lru_cache(8)
def _cipher(secret: str | bytes) -> AESGCM:
    known = secret.encode() if isinstance(secret, str) else secret
    return AESGCM(HKDF(SHA256(), 32, salt=None, info=b"setwise sign-in").derive(known))


class SealedText(_Text):
    """A column whose text the database never sees. Empty stays empty."""

    def place(self) -> str:
        """What the seal binds the text to."""
        return f"{self.model._meta.db_table}.{self.column}"

    def get_prep_value(self, value: Any) -> Any:
        """What the database is given."""
        text = super().get_prep_value(value)
        return seal(text, self.place()) if text else text

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        """What comes out of it. Raises CannotOpen."""
        return unseal(value, self.place()) if value else value
