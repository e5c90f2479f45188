"""Makes the sheet in `var/sheet`. `python -m tests.sheet [--only ROUTE] [--themes A,B] [--widths 320]`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from itertools import groupby, product
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
django.setup()

from playwright.sync_api import Browser, sync_playwright  # noqa: E402 (Django comes first)

from tests.addresses.house import EVERYONE  # noqa: E402
from tests.needs import CHROMIUM  # noqa: E402
from tests.room.js.conftest import ARGUMENTS  # noqa: E402
from tests.sheet.contact import Sheet, told  # noqa: E402
from tests.sheet.house import SheetHouse  # noqa: E402
from tests.sheet.looking import Fault, look, opened  # noqa: E402
from tests.sheet.pages import sights  # noqa: E402
from tests.sheet.themes import WIDTHS, Theme, themes  # noqa: E402

FOLDER = Path("var/sheet")


def main() -> int:
    """Look at everything that was asked for; 1 if anything is wrong."""
    asked = argparse.ArgumentParser(prog="make sheet", description=__doc__)
    asked.add_argument("--only", default="", help="part of the names of addresses")
    asked.add_argument("--themes", default="", help="names of themes, with commas between")
    asked.add_argument("--widths", default="", help="in px, with commas between")
    wanted = asked.parse_args()
    chosen = [one for one in themes() if not wanted.themes or one.name in wanted.themes.split(",")]
    widths = [int(one) for one in wanted.widths.split(",") if one] or list(WIDTHS)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    sheet = Sheet(FOLDER)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        house = SheetHouse(Path(folder) / "house")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            faults = _faults(house, browser, sheet, wanted.only, chosen, widths)
        finally:
            browser.close()
            house.closes()
    print("\n".join(told(faults)))
    pictures = sum(len(each) for each in sheet.seen.values())
    print(f"{pictures} pictures, {len(faults)} faults, {time.monotonic() - began:.0f} s: ", end="")
    print(sheet.writes(faults))
    return 1 if faults else 0


def _faults(
    house: SheetHouse,
    browser: Browser,
    sheet: Sheet,
    only: str,
    chosen: list[Theme],
    widths: list[int],
) -> list[Fault]:
    contexts = {who: house.enters(browser, who) for who in EVERYONE}
    tabs = {who: context.new_page() for who, context in contexts.items()}
    found: list[Fault] = []
    pages = sights(contexts, house, only)
    # A palette comes with the page; what the reader chose can be changed while it is open.
    for palette, alike in groupby(chosen, key=lambda theme: theme.palette):
        house.wears(palette)
        together = list(alike)
        for sight in pages:
            page = tabs[sight.who]
            opened(page, house.address + sight.path)
            for theme, width in product(together, widths):
                found += look(page, sight, theme, width)
                sheet.takes(page, sight, theme, width)
            print(".", end="", flush=True)
        print()
    return found


sys.exit(main())
