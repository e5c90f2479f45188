"""Every state of the room as it comes from a printer: what was said and who is there, and nothing to press."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

SHEET: ViewportSize = {"width": 680, "height": 1010}
"""What of A4 is left within our margins."""
KEEP = """() => {
  window.onScreen = [...document.querySelectorAll(
    "#question, .room__kicker, .question-card__words, .notes .note__words, .seat, .voices__one"
  )].filter((one) => one.checkVisibility() && one.innerText.trim() && !one.closest("section[data-key=mine]"));
}"""
"""What is read on the screen has to be read on paper, but for what still waits for somebody's turn. Only
the page itself can tell what of it is still there."""
LOOK = """() => {
  const faults = [];
  const said = (one) => `${one.className || one.localName} "${one.innerText.trim().slice(0, 40)}"`;
  const seen = (selector) => [...document.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 2);
  const lost = window.onScreen.filter((one) => one.isConnected && !one.checkVisibility());
  faults.push(...lost.map((one) => `is not on paper: ${said(one)}`));
  const presses = seen("button, nav, input, select, .nhsuk-button, .masthead__side > *, [data-once], .came-back, section[data-key=mine]");
  faults.push(...presses.map((one) => `is on paper: ${said(one)}`));
  if (!seen(".on-paper").length) faults.push("says nowhere that it was said in confidence");

  const ring = seen(".room__ring")[0];
  const question = seen("#question")[0];
  const below = ring && question?.getBoundingClientRect().bottom > ring.getBoundingClientRect().bottom;
  if (below) faults.push("the question comes below the circle, and not beside it");

  const paper = (colour) => colour.match(/[\\d.]+/g).slice(0, 3)
    .map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  for (const one of seen("main p, main li, main h1, .masthead *")) {
    const style = getComputedStyle(one);
    if (one.closest(".seat") || !one.innerText?.trim()) continue;
    if (1.05 / (paper(style.color) + 0.05) < 7) faults.push(`is faint on paper: ${said(one)}`);
    if (one.closest(".room__words") && style.textAlign === "center") faults.push(`is in the middle: ${said(one)}`);
  }
  return faults;
}"""


def faults_on_paper(page: Page) -> list[str]:
    """What is wrong with the room, if it is printed now. Then it is a screen again."""
    if not page.locator("#board.room[data-stage]").count():
        return []
    size = page.viewport_size
    assert size is not None
    page.evaluate(KEEP)
    page.set_viewport_size(SHEET)
    page.emulate_media(media="print")
    found: list[str] = page.evaluate(LOOK)
    page.emulate_media(media="null")
    page.set_viewport_size(size)
    return [f"on paper: {each}" for each in found]
