# ruff: noqa: INP001 - a script, run by its path
"""Draw the favicon's PNGs from the SVG. Needed only when the mark changes."""

from pathlib import Path

from playwright.sync_api import sync_playwright

STATIC = Path(__file__).resolve().parents[2] / "src/setwise/design/static/design"


def main() -> None:
    """Photograph the mark at each size with Debian's chromium."""
    svg = (STATIC / "favicon.svg").read_text()
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        for size in (32, 180):
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
            page.screenshot(path=STATIC / f"favicon-{size}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
