"""A lead's pages for a cohort of hundreds: how long each takes, and whether its queries grow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.server import run
from tests.bench.table import Figure

FEW, MANY = 120, 480
GROW = ("accept", "look for dates of all sets", "publish all dates")
"""One set is done after another, so these may ask more often for more of them."""


def figures() -> Iterator[Figure]:
    """Every page with few people and with many."""
    few = {line["what"]: line for line in in_an_installation("tests.bench.at_size", FEW)}
    for line in in_an_installation("tests.bench.at_size", MANY):
        what = line["what"]
        asked = f"{few[what]['queries']} and {line['queries']} queries"
        told = f"{1000 * line['seconds']:.0f} ms, {line['size'] / 1000:.0f} kB"
        reach = "-" if what in GROW else "queries the same"
        yield Figure(f"{what}, {MANY} people", f"{told}, {asked}", reach)
    for line in in_an_installation("tests.bench.glance", 600):
        told = f"{1000 * line['seconds']:.0f} ms, {line['size'] / 1000:.0f} kB"
        yield Figure(line["what"], f"{told}, {line['queries']} queries", "12 queries")


def in_an_installation(process: str, size: int) -> Iterator[dict[str, Any]]:
    """What such a process prints, each line of JSON, in a new installation."""
    with tempfile.TemporaryDirectory(prefix="setwise-bench-") as folder:
        environ = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
            "SETWISE_DEMO": "1",
            "SETWISE_VAR": str(Path(folder) / "demo"),
            "SETWISE_LOG_LEVEL": "ERROR",
        }
        Path(environ["SETWISE_VAR"]).mkdir()
        run(environ, "manage", "migrate", "--verbosity", "0")
        run(environ, "manage", "collectstatic", "--noinput", "--verbosity", "0")
        command = [sys.executable, "-m", process, str(size)]
        done = subprocess.run(command, env=environ, check=True, capture_output=True, text=True)
        for line in done.stdout.splitlines():
            yield json.loads(line)
