# ruff: noqa: INP001 - beside Sphinx's settings
"""The way through the site: the map's headings and links, beside every page."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import join, normpath
from typing import Any, NamedTuple

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

MAP = "docs/README.md"
HEADING = re.compile(r"##+ (.+)")
LINK = re.compile(r"\[([^\]]+)\]\(([^)#\s]+\.md)\)")

LEADS = re.compile(r'\b(href|src|action)="(?![a-z]+:|#|/)([^"]+)"')
"""What a page leads to by where it stands itself."""
DRAWN = re.compile(r'(<div class="highlight-mermaid.*?</pre></div>\n</div>)', re.DOTALL)


class Part(NamedTuple):
    """One heading of the map, and where it leads."""

    title: str
    pages: list[tuple[str, str]]


def parts(text: str) -> list[Part]:
    """What the map says; a heading without links is left out."""
    found: list[Part] = []
    for line in text.splitlines():
        if heading := HEADING.match(line):
            found.append(Part(heading[1], []))
        elif found:
            found[-1].pages.extend((title, named(target)) for title, target in LINK.findall(line))
    return [part for part in found if part.pages]


def named(target: str) -> str:
    """A link of the map as the name of a page."""
    return normpath(join("docs", target)).removesuffix(".md")


def lay(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Give a page the way, open at the parts that it stands in."""
    text = (Path(app.srcdir) / MAP).read_text(encoding="utf-8")
    context["way"] = [
        (part.title, part.pages, any(name == page for _, name in part.pages))
        for part in parts(text)
    ]
    if "body" in context:
        context["body"] = folded(reached(scrolling(context["body"])))


def scrolling(body: str) -> str:
    """A wide table moves within itself, by the keyboard as well; the page stays as wide as the screen."""
    inside = (
        '<div class="wide" tabindex="0" role="region" aria-label="A table"><table class="docutils'
    )
    return body.replace('<table class="docutils', inside).replace("</table>", "</table></div>")


def reached(body: str) -> str:
    """What is printed as it is moves within itself as well: by the keyboard, too."""
    return body.replace("<pre>", '<pre tabindex="0">')


def folded(body: str) -> str:
    """A picture in Mermaid's words: repositories draw it, here it can be read. Nothing is fetched to draw it."""
    return DRAWN.sub(r"<details><summary>The picture, in words</summary>\1</details>", body)


def begin_here(app: Sphinx, exception: Exception | None) -> None:
    """The map is what a server, and somebody who opens the folder, finds first."""
    first = Path(app.outdir) / "docs" / "README.html"
    if exception is None and first.exists():
        page = from_the_top(first.read_text(encoding="utf-8"))
        (Path(app.outdir) / "index.html").write_text(page, encoding="utf-8")


def from_the_top(page: str) -> str:
    """The map as it reads one folder further up: its own links lead there from here."""
    return LEADS.sub(lambda found: f'{found[1]}="{normpath(join("docs", found[2]))}"', page)


def setup(app: Sphinx) -> dict[str, bool]:
    for words in ("mermaid", "csv"):
        app.add_lexer(words, TextLexer)
    app.connect("html-page-context", lay)
    app.connect("build-finished", begin_here)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
