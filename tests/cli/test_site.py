"""The site of the docs: built strictly, the map beside every page, nothing from outside."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FROM_OUTSIDE = re.compile(r"""(?:src|href|url\()=?["'(]*(https?:)?//""")

MAP = """# The map

## For members

- [Take part](how-to/take-part.md), whenever you like

## Nothing yet
"""
PAGE = """# Take part

![The door](door.png)

| Who | What |
|---|---|
| you | listen |

```mermaid
stateDiagram-v2
```
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A small repository, whose every link leads somewhere."""
    (tmp_path / "README.md").write_text("# Small\n\n[The map](docs/README.md)\n")
    (tmp_path / "docs" / "how-to").mkdir(parents=True)
    (tmp_path / "docs" / "README.md").write_text(MAP)
    (tmp_path / "docs" / "how-to" / "take-part.md").write_text(PAGE)
    door = ROOT / "docs" / "pictures" / "door.png"
    (tmp_path / "docs" / "how-to" / "door.png").write_bytes(door.read_bytes())
    return tmp_path


def built(source: Path) -> subprocess.CompletedProcess[str]:
    """As the Makefile builds it."""
    options = ["--fail-on-warning", "--keep-going", "--quiet", "--conf-dir"]
    folders = [str(ROOT / "tools" / "docs" / "site"), str(source), str(source / "build")]
    return subprocess.run(
        [sys.executable, "-m", "sphinx", *options, *folders],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_site_follows_the_map_and_fetches_nothing(source: Path) -> None:
    done = built(source)
    assert done.returncode == 0, done.stderr
    page = (source / "build" / "docs" / "how-to" / "take-part.html").read_text()
    way = page[page.index("<nav") : page.index("</nav>")]
    assert "For members" in way
    assert re.search(r'href="[^"]*" aria-current="page">Take part<', way)
    assert "Nothing yet" not in way
    # Wide tables move within themselves, and a drawing is folded away.
    assert 'class="wide" tabindex="0"' in page
    assert '<pre tabindex="0">' in page
    assert "<pre>" not in page
    assert "<details><summary>The picture, in words" in page
    assert (source / "build" / "index.html").read_text().count("<h1>") == 1
    for written in (source / "build").rglob("*"):
        if written.suffix in {".html", ".css"}:
            assert not FROM_OUTSIDE.search(written.read_text()), written.name


def test_a_dead_link_stops_it(source: Path) -> None:
    page = source / "docs" / "how-to" / "take-part.md"
    page.write_text(PAGE + "\n[Gone](gone.md)\n")
    done = built(source)
    assert done.returncode != 0
    assert "gone.md" in done.stderr
