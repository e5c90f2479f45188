"""Makes the sheet in `var/sheet`. `python -m tests.sheet [--only ROUTE] [--themes A,B] [--widths 320]`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
django.setup()

from tests.addresses.routes import ROUTES  # noqa: E402 (Django comes first)
from tests.sheet import worker  # noqa: E402
from tests.sheet.contact import Sheet, told  # noqa: E402
from tests.sheet.house import SheetHouse  # noqa: E402
from tests.sheet.looking import Fault  # noqa: E402
from tests.sheet.themes import WIDTHS, Theme, themes  # noqa: E402

FOLDER = Path("var/sheet")


def main() -> int:
    """Look at everything that was asked for; 1 if anything is wrong."""
    asked = argparse.ArgumentParser(prog="make sheet", description=__doc__)
    asked.add_argument("--only", default="", help="part of the names of addresses")
    asked.add_argument("--themes", default="", help="names of themes, with commas between")
    asked.add_argument("--widths", default="", help="in px, with commas between")
    asked.add_argument("--jobs", type=int, default=2, help="how many browsers look side by side")
    wanted = asked.parse_args()
    chosen = [one for one in themes() if not wanted.themes or one.name in wanted.themes.split(",")]
    widths = [int(one) for one in wanted.widths.split(",") if one] or list(WIDTHS)
    routes = [route for route in sorted(ROUTES) if wanted.only in route]
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    sheet = Sheet(FOLDER)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        house = SheetHouse(Path(folder) / "house")
        try:
            faults = _faults(house, sheet, routes, chosen, widths, wanted.jobs)
        finally:
            house.closes()
    print("\n".join(told(faults)))
    print(sheet.counts())
    print(f"{len(faults)} faults, {time.monotonic() - began:.0f} s: {sheet.writes(faults)}")
    return 1 if faults else 0


def _faults(
    house: SheetHouse,
    sheet: Sheet,
    routes: list[str],
    chosen: list[Theme],
    widths: list[int],
    jobs: int,
) -> list[Fault]:
    found: list[Fault] = []
    with ProcessPoolExecutor(
        jobs, get_context("spawn"), worker.begins, (house.door, sheet.folder)
    ) as workers:
        for palette, alike in groupby(chosen, key=lambda theme: theme.served):
            house.wears(palette)
            looks = worker.Looks(tuple(alike), tuple(widths))
            for seen, faults in workers.map(worker.look_at, routes, [looks] * len(routes)):
                sheet.seen_are(seen)
                found += faults
                print("." * bool(seen), end="", flush=True)
            print()
    return found


if __name__ == "__main__":
    sys.exit(main())
