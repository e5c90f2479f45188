"""Where the keyring is (docs/reference/keys.md): a file, the environment, or made for the show."""

import os
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from setwise.config import env
from setwise.store.keyring import Source, Unusable, new_line

HINT = (
    "It holds the key that wraps the keys of all written words. `setwise keys new` prints one: keep "
    "it in a file that only the server can read and name that in SETWISE_KEYRING_FILE. Keep a copy "
    "apart from the backups; without it nobody can read what was written."
)


def keyring() -> Source:
    """The keyring of a real installation. Raises ImproperlyConfigured if there is none."""
    text, file = env.text("SETWISE_KEYRING", ""), env.text("SETWISE_KEYRING_FILE", "")
    if text and file:
        raise ImproperlyConfigured(
            "SETWISE_KEYRING and SETWISE_KEYRING_FILE are both set. Keep one of them."
        )
    if not (text or file):
        raise ImproperlyConfigured(f"SETWISE_KEYRING_FILE is not set. {HINT}")
    return _usable(Source(file=Path(file)) if file else Source(text=text))


def demo_keyring(folder: Path) -> Source:
    """The keyring of a demonstration, in its folder; made on first use."""
    path = folder / "keyring"
    if not path.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(new_line())
        try:
            # Of two processes that start together, both have the file that came first.
            os.link(made, path)
        except FileExistsError:
            pass
        finally:
            os.unlink(made)
    return _usable(Source(file=path))


def _usable(source: Source) -> Source:
    try:
        source.read()
    except Unusable as error:
        raise ImproperlyConfigured(f"The keyring cannot be used. {error}") from None
    return source
