"""The secret key of a demonstration: made once, kept beside its database."""

import os
import secrets
from pathlib import Path


def demo_secret_key(folder: Path) -> str:
    """The key in the folder; made on first use, readable by its owner only."""
    path = folder / "secret-key"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        # O_EXCL: of two processes that start together, one writes and the other reads.
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="utf-8").strip()
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        key = secrets.token_urlsafe(64)
        file.write(key)
    return key
