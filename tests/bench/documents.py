"""How long a record of learning takes as a document, and what stays of it in memory."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import django

from tests.bench.table import Figure

TEXT = ("I was in charge of the shift and did not know what to say to the family. " * 28)[:2_000]
ROUNDS = 5


def figures() -> Iterator[Figure]:
    """A usual record and a very large one, each as PDF and DOCX, and looked through."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    from setwise.core.evidence.records import Record
    from setwise.learning.documents import pdf
    from setwise.learning.exports.docx import docx
    from setwise.learning.exports.looking import told
    from setwise.learning.exports.paper import plain
    from setwise.learning.exports.whole import What, paper
    from tests.learning.exports.records import a_record

    def large() -> Record:
        usual = a_record()
        entries = [
            line._replace(
                minutes=60,
                participatory=30,
                entry=line.entry._replace(topic=TEXT, relates=TEXT),
            )
            for line in usual.lines
        ]
        accounts = [each._replace(nature=TEXT, learnt=TEXT * 2) for each in usual.accounts]
        return usual._replace(lines=tuple(entries * 5), accounts=tuple(accounts * 4))

    made = datetime(2026, 11, 29, tzinfo=UTC)
    for name, record in (("usual", a_record()), ("very large", large())):
        whole = paper(What.WHOLE, record)
        for kind, make in (
            ("PDF", lambda whole=whole: pdf("record", plain(whole))),
            ("DOCX", lambda whole=whole: docx(whole, language="en-GB", made_at=made)),
            ("looked through", lambda record=record: told(What.WHOLE, record)),
        ):
            yield Figure(f"a {name} record, {kind}: first / best of {ROUNDS}", _times(make), "1 s")


def _times(make: Callable[[], object]) -> str:
    taken = [_once(make) for _ in range(ROUNDS)]
    return f"{taken[0]:.0f} / {min(taken):.0f} ms"


def _once(make: Callable[[], object]) -> float:
    began = time.perf_counter()
    make()
    return (time.perf_counter() - began) * 1_000
