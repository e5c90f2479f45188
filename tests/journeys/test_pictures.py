"""The pictures of the docs are taken anew, by the script that takes them, and are still true."""

from __future__ import annotations

import difflib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.needs import require_chromium

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "docs" / "pictures"
ANEW = "Take the pictures anew, and look at them: make docs PICTURES=1"


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every picture as it would be today."""
    require_chromium()
    folder = tmp_path_factory.mktemp("pictures")
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "docs" / "pictures.py", "--into", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_every_picture_is_one_that_the_script_takes(taken: Path) -> None:
    assert names(KEPT) == names(taken), ANEW


def test_every_picture_shows_what_is_there_today(taken: Path) -> None:
    """Not to the pixel, for typefaces differ: by its size, and by what the page says."""
    old = [line for name in sorted(names(KEPT) & names(taken)) for line in changes(name, taken)]
    assert not old, "\n".join((ANEW, *old))


def names(folder: Path) -> set[str]:
    return {picture.name for picture in folder.iterdir()}


def changes(name: str, taken: Path) -> Iterator[str]:
    """What is not in the picture any more, and what it does not have yet."""
    with Image.open(KEPT / name) as old, Image.open(taken / name) as new:
        if old.size != new.size:
            yield f"{name}: {old.size} was its size, and now {new.size}"
        was, now = (str(each.info.get("Words", "")).splitlines() for each in (old, new))
    yield from difflib.unified_diff(was, now, name, "today", lineterm="", n=0)
