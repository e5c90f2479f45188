"""The forms of a page as somebody could send them, and what a page says is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
TYPED = {"text", "search", "email", "tel", "url", "number", "date", "time", "password", ""}


@dataclass
class Form:
    """One form that is posted."""

    action: str
    fixed: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    """The boxes in which somebody types, and of what kind each is."""
    presses: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Page(HTMLParser):
    """What is read of a page, in the order in which it stands there."""

    title: str = ""
    forms: list[Form] = field(default_factory=list)
    marks: dict[str, dict[str, str]] = field(default_factory=dict)
    """By its id, each element with its own marks; `tag` is what it is."""
    summaries: list[dict[str, str]] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    """Of the summary: what each says and where it leads."""
    inline: dict[str, str] = field(default_factory=dict)
    """By the id of a message at a field, what it says."""
    boxes: dict[str, str] = field(default_factory=dict)
    """By name, what stands in each box."""
    early: bool = False
    """Something to fill in stood before the summary."""

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, str]] = []
        self._form: Form | None = None
        self._text: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = {name: value or "" for name, value in attrs} | {"tag": tag}
        classes = marks.get("class", "").split()
        kind = "summary" if "nhsuk-error-summary" in classes else ""
        kind = "message" if "nhsuk-error-message" in classes else kind
        if marks.get("id"):
            self.marks[marks["id"]] = marks
        if kind == "summary":
            self.summaries.append(marks)
        if kind == "message":
            self.inline[marks.get("id", f"without an id {len(self.inline)}")] = ""
        if tag == "a" and self._inside("summary"):
            self.links.append(("", marks.get("href", "")))
        if tag == "form" and marks.get("method") == "post":
            self._form = Form(marks.get("action", ""))
            self.forms.append(self._form)
        self._filled_in(tag, marks)
        if tag not in VOID:
            self._open.append((tag, kind or marks.get("name", "")))

    def _filled_in(self, tag: str, marks: dict[str, str]) -> None:
        name, kind = marks.get("name", ""), marks.get("type", "")
        if tag not in ("input", "textarea", "select", "button") or not name:
            return
        self.early |= tag in ("textarea", "select") and not self.summaries
        if tag == "textarea" or (tag == "input" and kind in TYPED):
            self.boxes[name] = marks.get("value", "")
        if self._form is None or name == "csrfmiddlewaretoken":
            return
        if tag == "button":
            self._form.presses.append((name, marks.get("value", "")))
        elif kind == "hidden" or "checked" in marks:
            self._form.fixed[name] = marks.get("value", "on")
        elif tag == "textarea" or (tag == "input" and kind in TYPED):
            self._form.typed[name] = kind or tag

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag == "form":
            self._form = None

    def handle_data(self, data: str) -> None:
        if self._inside("title", tag=True):
            self.title += data
        if self._inside("message"):
            last = [*self.inline][-1]
            self.inline[last] += data
        if self._open and self._open[-1][0] == "textarea":
            self.boxes[self._open[-1][1]] += data
        if self.links and self._open and self._open[-1][0] == "a" and self._inside("summary"):
            said, to = self.links.pop()
            self.links.append((said + data, to))

    def _inside(self, what: str, *, tag: bool = False) -> bool:
        return any((name if tag else kind) == what for name, kind in self._open)


def read(html: str) -> Page:
    """A page, read."""
    page = Page()
    page.feed(html)
    return page
