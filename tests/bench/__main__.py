"""Runs the measurements and writes one table. `python -m tests.bench [NAME ...]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from tests.bench import (
    dates,
    documents,
    enumeration,
    forming,
    identifiers,
    journal,
    live,
    pages,
    questions,
    record,
    thinking,
    weight,
)
from tests.bench.table import Figure, machine, show

SECTIONS: dict[str, Callable[[], Iterator[Figure]]] = {
    "thinking": thinking.figures,
    "questions": questions.figures,
    "weight": weight.figures,
    "dates": dates.figures,
    "pages": pages.figures,
    "live": live.figures,
    "live-one": live.one_room,
    "live-200": live.many_rooms,
    "live-500": live.two_processes,
    "live-idle": live.idle,
    "live-reconnect": live.reconnecting,
    "enumeration": enumeration.figures,
    "forming": forming.figures,
    "forming-480": forming.of_480,
    "forming-2000": forming.of_2000,
    "identifiers": identifiers.figures,
    "journal": journal.figures,
    "record": record.figures,
    "documents": documents.figures,
}
WHOLE = (
    "thinking",
    "questions",
    "weight",
    "live",
    "forming",
    "dates",
    "pages",
    "identifiers",
    "record",
    "journal",
)


def main(names: list[str]) -> int:
    """Measure what is named, or everything."""
    unknown = [name for name in names if name not in SECTIONS]
    if unknown:
        print(f"No such measurement: {', '.join(unknown)}. There are: {', '.join(SECTIONS)}.")
        return 2
    print(machine())
    for name in names or WHOLE:
        show(name, SECTIONS[name]())
    return 0


sys.exit(main(sys.argv[1:]))
