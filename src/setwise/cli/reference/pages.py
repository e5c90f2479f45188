"""Which pages there are, and which of those on disk are no longer what the code says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from setwise.cli.reference import catalogue, process_page, refusals_page
from setwise.cli.reference.kept import page as kept_page
from setwise.core.meeting import processes

FOLDER = Path(__file__).resolve().parents[4] / "docs" / "reference"


def made() -> dict[str, str]:
    """File name -> text, for every page that is made from the code."""
    return {
        **{f"process-{name}.md": _process(name) for name in _names()},
        "commands-and-events.md": catalogue.page(),
        "refusals.md": refusals_page.page(),
        "what-is-kept.md": kept_page.page(),
    }


def write(folder: Path) -> list[str]:
    """Write what is stale, take away what is made from nothing. The names of what was changed."""
    pages, changed = made(), []
    folder.mkdir(parents=True, exist_ok=True)
    for name, _ in stale(folder):
        changed.append(name)
        if name in pages:
            (folder / name).write_text(pages[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    return changed


def stale(folder: Path) -> list[tuple[str, str]]:
    """Each page that is not what it should be, and why."""
    return list(_stale(folder))


def _stale(folder: Path) -> Iterator[tuple[str, str]]:
    pages = made()
    for name, text in pages.items():
        if not (folder / name).is_file():
            yield name, "is missing"
        elif (folder / name).read_text(encoding="utf-8") != text:
            yield name, "is not what the code says"
    for file in sorted(folder.glob("process-*.md")):
        if file.name not in pages:
            yield file.name, "describes a process that is not shipped"


def _names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name, _ in processes.SHIPPED))


def _process(name: str) -> str:
    newest = processes.newest(name)
    versions = sorted(version for known, version in processes.SHIPPED if known == name)
    return process_page.page(newest, tuple(versions[:-1]))
