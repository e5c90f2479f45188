"""Looks every new screen over with axe: at a phone's width and at a desk's; and the room on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route

from tests.journeys.paper import faults_on_paper

AXE = (Path(__file__).parents[1] / "vendor/axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = (390, 1280)

SIGHT = """() => {
  const board = document.getElementById("board");
  const keys = [...document.querySelectorAll("[data-key], .press__main, details[open] > summary")]
    .filter((one) => one.checkVisibility())
    .map((one) => one.dataset.key ?? one.className);
  const tidy = (key) => key.replace(/[0-9a-f-]{36}|[0-9]+/g, "");
  return [
    location.pathname.split("/").slice(-2).join("/").replace(/[0-9a-f-]{36}/, "room"),
    ...["stage", "status", "depth"].map((name) => board?.dataset[name]),
    document.querySelector("#question, .question-card .kicker")?.textContent,
    document.querySelector("#notice")?.textContent.trim() ? "notice" : "",
    ...new Set(keys.map(tidy)),
  ].join(" | ");
}"""
RUN = """async (tags) => (await axe.run(document, {
  runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], elementRef: false,
})).violations.map((one) => `${one.id}: ${one.help}\\n  ` +
  one.nodes.slice(0, 4).map((node) => node.html.slice(0, 200) + " " + node.failureSummary).join("\\n  "))"""


class Eyes:
    """Remembers which screens were looked over: a screen state is checked once at each width."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.seen: set[str] = set()
        self.page: Page | None = None

    def look(self, page: Page, name: str, *, scripted: bool = True) -> None:
        """Fail if axe finds anything on a screen that it has not seen yet."""
        sight = page.evaluate(SIGHT)
        if sight in self.seen:
            return
        self.seen.add(sight)
        wrong = self.both(page) if scripted else self.as_it_came(page)
        wrong += faults_on_paper(page) if scripted else []
        assert not wrong, f"{name} at {sight}:\n" + "\n".join(wrong)

    def both(self, page: Page) -> list[str]:
        """At its own width, and at the other one."""
        size = page.viewport_size
        assert size is not None
        wrong = self.check(page)
        for width in WIDTHS:
            if (width < 800) != (size["width"] < 800):
                page.set_viewport_size({"width": width, "height": 800})
                wrong += self.check(page)
                page.set_viewport_size(size)
        return wrong

    def check(self, page: Page) -> list[str]:
        if not page.evaluate("() => Boolean(window.axe)"):
            page.evaluate(AXE)
        found: list[Any] = page.evaluate(RUN, TAGS)
        return [str(one) for one in found]

    def as_it_came(self, page: Page) -> list[str]:
        """The same HTML in a browser that can run axe, without the page's own scripts."""
        html = page.content()
        if self.page is None:
            context = self.browser.new_context(
                viewport={"width": 390, "height": 844}, reduced_motion="reduce"
            )
            self.page = context.new_page()

        def fulfil(route: Route) -> None:
            route.fulfill(body=html, content_type="text/html; charset=utf-8")

        self.page.route(page.url, fulfil)
        self.page.route("**/*.js", lambda route: route.abort())
        self.page.goto(page.url)
        wrong = self.both(self.page)
        self.page.unroute_all()
        return wrong
