"""The keys that wrap all others. They come from a file or the environment, never from a database.

One a line, 32 bytes in base64; what follows a # is a note. The first wraps what is new, the others
still open what they wrapped, so that a new one can be put before an old one (`setwise keys`).
"""

from __future__ import annotations

import base64
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from setwise.store import sealing


class Unusable(ValueError):
    """What should be a keyring is none. Says where it fails, and nothing of the keys."""


class NoSuchKey(LookupError):
    """The key that wrapped this one is not on the keyring."""


class Source(NamedTuple):
    """Where the keyring is: a file, or a text that was in the environment."""

    file: Path | None = None
    text: str = ""

    def __repr__(self) -> str:
        return f"<keyring in {self.file or 'the environment'}>"

    def read(self) -> Keyring:
        """The keyring as it is now. Raises Unusable."""
        if self.file is None:
            return parse(self.text)
        try:
            return parse(self.file.read_text(encoding="utf-8"))
        except (OSError, UnicodeError) as error:
            raise Unusable(f"{self.file} cannot be read: {type(error).__name__}.") from None


class Keyring:
    """The wrapping keys, the one that wraps first."""

    def __init__(self, keys: dict[str, AESGCM]) -> None:
        self._keys = keys
        self.first = next(iter(keys))

    @property
    def names(self) -> tuple[str, ...]:
        """What each key is called; a name tells nothing of its key."""
        return tuple(self._keys)

    def wrap(self, key: bytes, place: str) -> tuple[str, bytes]:
        """The name of the wrapping key, and the key wrapped for this place only."""
        return self.first, sealing.seal(self._keys[self.first], key, _bound(place, self.first))

    def unwrap(self, name: str, wrapped: bytes, place: str) -> bytes:
        """The key again. Raises NoSuchKey or sealing.NotOpened."""
        if name not in self._keys:
            raise NoSuchKey("A wrapping key is missing on the keyring.")
        return sealing.unseal(self._keys[name], wrapped, _bound(place, name))


def _bound(place: str, name: str) -> bytes:
    return f"wrapped {len(place)}:{place} {name}".encode()


def parse(text: str) -> Keyring:
    """The keyring that is written here. Raises Unusable."""
    keys: dict[str, AESGCM] = {}
    for number, line in enumerate(text.replace(",", "\n").splitlines(), start=1):
        if written := line.partition("#")[0].strip():
            key = _key(written, number)
            keys[name_of(key)] = AESGCM(key)
    if not keys:
        raise Unusable("There is no key in it. `setwise keys new` prints one.")
    return Keyring(keys)


def _key(written: str, number: int) -> bytes:
    try:
        key = base64.b64decode(written, validate=True)
    except ValueError:
        key = b""
    if len(key) != sealing.KEY_BYTES:
        raise Unusable(f"Line {number} is not a key as `setwise keys new` prints one.")
    return key


def name_of(key: bytes) -> str:
    """What a wrapping key is called wherever it was used: half a hash, of 256 random bits."""
    return sha256(b"setwise wrapping key" + key).hexdigest()[:16]


def new_line() -> str:
    """A new wrapping key, as it is written down."""
    return base64.b64encode(sealing.new_key()).decode()


@cache
def _known(source: Source) -> Keyring:
    return source.read()


def current() -> Keyring:
    """The keyring as this process knows it."""
    return _known(settings.KEYRING)


def renewed() -> Keyring:
    """The keyring, read again: whoever rotates it need not restart what is running."""
    _known.cache_clear()
    return current()
