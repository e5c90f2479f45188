# ruff: noqa: INP001 - a script, run by its path
"""Draw the icons of tabs and of phones from the SVG. Needed only when the mark changes."""

from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

STATIC = Path(__file__).resolve().parents[2] / "src/setwise/design/static/design"


def main() -> None:
    """Photograph the mark at each size with Debian's chromium."""
    svg = (STATIC / "favicon.svg").read_text()
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        for size in (32, 180, 192, 512):
            draw(browser, svg, f"favicon-{size}", size)
        # Phones cut this one into a shape of their own: nothing that matters is near the edge.
        edges = svg.replace('viewBox="0 0 64 64"', 'viewBox="-10 -10 84 84"')
        whole = edges.replace("<rect ", '<rect x="-10" y="-10" ').replace('rx="14"', "")
        whole = whole.replace('width="64" height="64"', 'width="84" height="84"')
        draw(browser, whole, "favicon-maskable-512", 512)
        browser.close()


def draw(browser: Browser, svg: str, name: str, size: int) -> None:
    """One picture of a mark, square."""
    page = browser.new_page(viewport={"width": size, "height": size})
    page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
    page.screenshot(path=STATIC / f"{name}.png", omit_background=True)


if __name__ == "__main__":
    main()
