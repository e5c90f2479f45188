"""Writes the sheet: a page of pictures for each theme and width, and a list of what is wrong."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from playwright.sync_api import Page

from tests.sheet.looking import Fault
from tests.sheet.pages import Sight
from tests.sheet.themes import Theme

STYLE = """body{font:14px system-ui;margin:1rem;background:#eee}main{display:flex;flex-wrap:wrap;gap:1rem}
figure{margin:0;width:%dpx}img{width:100%%;max-height:420px;object-fit:cover;object-position:top;
border:1px solid #888}figcaption{overflow-wrap:anywhere}.wrong{color:#a00}"""
AS_WIDE = {320: 160, 768: 260, 1280: 340}


class Sheet:
    """What has been seen so far, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen: dict[tuple[str, int], list[Sight]] = defaultdict(list)

    def seen_are(self, seen: Iterable[tuple[Sight, Theme, int]]) -> None:
        """These pictures were taken."""
        for sight, theme, width in seen:
            self.seen[theme.name, width].append(sight)

    def counts(self) -> str:
        """How much was looked at: a theme that no page wears is missing here."""
        themes: Counter[str] = Counter()
        for (theme, _), sights in self.seen.items():
            themes[theme] += len(sights)
        each = ", ".join(f"{many} {theme}" for theme, many in themes.items())
        return f"{themes.total()} pictures: {each}"

    def writes(self, faults: Sequence[Fault]) -> Path:
        """The sheet of each theme and width, and the page that leads to them."""
        for (theme, width), sights in self.seen.items():
            here = [each for each in faults if (each.theme, each.width) == (theme, width)]
            self._writes(f"{theme}-{width}", width, sights, here)
        links = "".join(
            f'<li><a href="{theme}-{width}.html">{theme}, {width} px</a></li>'
            for theme, width in self.seen
        )
        index = self.folder / "index.html"
        wrong = escape("\n".join(told(faults)) or "Nothing is wrong.")
        index.write_text(_page("Sheet", 0, f"<ul>{links}</ul><pre>{wrong}</pre>"), encoding="utf-8")
        return index

    def _writes(
        self, name: str, width: int, sights: Sequence[Sight], faults: Sequence[Fault]
    ) -> None:
        figures = "".join(
            f'<figure><a href="{name}/{_file(sight)}.jpg"><img loading="lazy" '
            f'src="{name}/{_file(sight)}.jpg" alt=""></a><figcaption>{escape(sight.name)}'
            f"{_wrong(sight, faults)}</figcaption></figure>"
            for sight in sights
        )
        (self.folder / f"{name}.html").write_text(
            _page(name, AS_WIDE.get(width, width), figures), encoding="utf-8"
        )


def takes(folder: Path, page: Page, sight: Sight, theme: Theme, width: int) -> None:
    """A picture of the whole page."""
    path = folder / f"{theme.name}-{width}" / f"{_file(sight)}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path, full_page=True, type="jpeg", quality=45)


def told(faults: Sequence[Fault]) -> list[str]:
    """Each fault once, with everywhere that it was met: what many pages share comes first."""
    places: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for sight, theme, width, what in faults:
        places[what][sight.name].add(f"{theme} {width}")
    lines = []
    for what, met in sorted(places.items(), key=lambda each: -len(each[1])):
        lines.append(what)
        lines += [f"    {name}: {', '.join(sorted(how))}" for name, how in list(met.items())[:4]]
        if len(met) > 4:
            lines.append(f"    and {len(met) - 4} pages more")
    return lines


def _wrong(sight: Sight, faults: Sequence[Fault]) -> str:
    here = [escape(each.what) for each in faults if each.sight == sight]
    return "".join(f'<br><span class="wrong">{each}</span>' for each in here)


def _file(sight: Sight) -> str:
    return re.sub(r"[^a-z0-9]+", "-", sight.name.lower()).strip("-")


def _page(title: str, wide: int, body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE % wide}</style><h1>{title}</h1><main>{body}</main>"
    )
