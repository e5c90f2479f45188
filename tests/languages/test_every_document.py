"""Every document that somebody takes with them, as PDF and as DOCX, in the made-up language."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import pypdf
import pytest
from pytest_django.fixtures import Settings

from setwise.learning.documents import pdf
from setwise.learning.exports.docx import docx
from setwise.learning.exports.paper import TEMPLATE, plain
from setwise.learning.exports.whole import What, offered, paper
from tests.design import pseudo
from tests.languages.reading import paragraphs
from tests.learning.exports.records import a_general_record, a_record

AT = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
RECORDS = {"nurse": a_record(), "general": a_general_record()}
EVERY = [(name, what) for name, record in RECORDS.items() for what in offered(record)]


def written(record: Any) -> Iterator[str]:
    """All that somebody wrote in it."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, Iterable):
        for each in record:
            yield from written(each)


@pytest.mark.parametrize(("name", "what"), EVERY)
def test_a_document_has_no_word_of_english(elsewhere: Settings, name: str, what: What) -> None:
    record = RECORDS[name]
    # By the word, for a PDF breaks its lines where it likes.
    theirs = {word for text in written(record) for word in pseudo.WORDS.findall(text)}
    made = paper(what, record)
    pages = pypdf.PdfReader(io.BytesIO(pdf(TEMPLATE, plain(made)))).pages
    read = [
        *paragraphs(docx(made, language=pseudo.CODE, made_at=AT)),
        *(page.extract_text() for page in pages),
    ]
    left = {word for text in read for word in pseudo.WORDS.findall(text)} - theirs
    assert left <= {"Setwise"}
