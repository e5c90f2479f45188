"""What has to be opened on a page before something on it can be read."""

from __future__ import annotations

from html.parser import HTMLParser


class Folds(HTMLParser):
    """Reads a page as somebody presses through it: what is folded away, and under which words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, list[str]]] = []
        self.in_summary = False
        self.feed(html)

    def around(self, tag: str) -> list[list[str]]:
        """For each of these: the words that are pressed one after the other to come to it."""
        return [folds for name, folds in self.found if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "details":
            self.open.append("")
        elif tag == "summary":
            self.in_summary = True
        else:
            self.found.append((tag, list(self.open)))

    def handle_data(self, data: str) -> None:
        if self.in_summary:
            self.open[-1] = (self.open[-1] + data).strip()

    def handle_endtag(self, tag: str) -> None:
        if tag == "details":
            self.open.pop()
        elif tag == "summary":
            self.in_summary = False
