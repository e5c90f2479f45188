"""The PDFs, read by two readers that did not write them: their fields, their sums, their tags."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pikepdf
import pypdf
import pytest

from setwise.learning.documents import pdf
from setwise.learning.exports.paper import Box, Fields, Heading, Paper, Section, Table, Text, plain
from setwise.learning.exports.whole import What, offered, paper
from tests.core.evidence.history import history
from tests.learning.exports.records import CONFIRMED, NOTED, PIN, a_general_record, a_record
from tests.learning.test_documents import HOSTILE

RECORDS = {"nurse": a_record(), "general": a_general_record()}
EVERY = [(name, what) for name, record in RECORDS.items() for what in offered(record)]


@cache
def made(name: str, what: What) -> bytes:
    return pdf("record", plain(paper(what, RECORDS[name])))


def text_of(name: str, what: What) -> str:
    pages = pypdf.PdfReader(io.BytesIO(made(name, what))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def tags(document: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """All structure elements, in the order in which they are read."""
    waiting: list[Any] = [document.Root.StructTreeRoot.K]
    while waiting:
        each = waiting.pop()
        if isinstance(each, pikepdf.Array):
            waiting += reversed(list(each))
        elif isinstance(each, pikepdf.Dictionary):
            if "/S" in each:
                yield each
            if "/K" in each:
                waiting.append(each.K)


def kinds(name: str, what: What) -> list[str]:
    with pikepdf.open(io.BytesIO(made(name, what))) as document:
        return [str(each.S) for each in tags(document)]


@pytest.mark.parametrize(("name", "what"), EVERY)
def test_it_is_tagged_from_its_title_on(name: str, what: What) -> None:
    with pikepdf.open(io.BytesIO(made(name, what))) as document:
        root, found = document.Root, [str(each.S) for each in tags(document)]
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang).lower() == "en-gb"
        with document.open_metadata() as metadata:
            assert metadata["dc:title"] == paper(what, RECORDS[name]).title
            assert metadata["pdfuaid:part"] == "1"
    assert found[:2] == ["/Document", "/H1"]
    assert found.count("/H1") == 1
    levels = [int(each[2]) for each in found if re.fullmatch(r"/H\d", each)]
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


@pytest.mark.parametrize(("name", "what"), EVERY)
def test_headings_and_heads_of_tables_are_those_of_the_paper(name: str, what: What) -> None:
    blocks = [b for section in paper(what, RECORDS[name]).sections for b in section.blocks]
    tables = [block for block in blocks if isinstance(block, Table)]
    with pikepdf.open(io.BytesIO(made(name, what))) as document:
        found = Counter(str(each.S) for each in tags(document))
        heads = [each for each in tags(document) if each.S == "/TH"]
        assert all(each.A[0].Scope == "/Column" for each in heads)
    below = sum(isinstance(block, Heading) for block in blocks)
    assert sum(found[f"/H{level}"] for level in range(2, 5)) == below
    assert found["/Table"] == len(tables)
    assert found["/TH"] == sum(len(table.heads) for table in tables)
    assert found["/TR"] == sum(1 + len(table.rows) + bool(table.total) for table in tables)


@pytest.mark.parametrize(("name", "what"), EVERY)
def test_all_that_stands_on_the_paper_can_be_read_out_in_its_order(name: str, what: What) -> None:
    text, place = text_of(name, what), 0
    for section in paper(what, RECORDS[name]).sections:
        for block in section.blocks:
            if isinstance(block, Heading | Box):
                place = text.index(" ".join(block.text.split()), place)
            elif isinstance(block, Fields):
                for row in block.rows:
                    for each in row:
                        place = text.index(each, place)


def test_the_log_of_learning_has_the_sums_worked_out_by_hand() -> None:
    text = text_of("nurse", What.CPD)
    assert "Total 60 hours 15 minutes 25 hours 50 minutes" in text
    for key, (_, expected) in history().items():
        assert (f"Topic of {key}." in text) == (expected.minutes > 0), key


def test_the_forms_say_nothing_for_the_person_who_completes_them() -> None:
    for what in (What.DISCUSSION, What.CONFIRMATION, What.WHOLE):
        text = text_of("nurse", what)
        theirs = [each for each in (*NOTED, *CONFIRMED) if isinstance(each, str) and len(each) > 3]
        assert [each for each in theirs if each in text and "manager" not in each] == []
        assert PIN in text


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_code_stays_text_wherever_it_stands(text: str) -> None:
    blocks = (Heading(text), Text(text), Fields(((text, text),)), Box(text))
    table = Table("T", (text, "Second"), ((text, ""),), (50, 50), ("", text))
    made = pdf("record", plain(Paper(text, text, (Section((*blocks, table)),))))
    pages = pypdf.PdfReader(io.BytesIO(made)).pages
    found = "".join("".join(page.extract_text() for page in pages).split())
    # The title and the foot of the page, five in the blocks, three in the table.
    assert found.count("".join(text.split())) >= 10


def test_empty_logs_are_papers_too() -> None:
    empty = a_record()._replace(lines=(), feedback=(), accounts=(), practice=())
    for what in What:
        if what in offered(empty):
            assert pdf("record", plain(paper(what, empty))).startswith(b"%PDF")
    assert offered(empty) == (What.WHOLE, What.CPD, What.DISCUSSION, What.CONFIRMATION)
