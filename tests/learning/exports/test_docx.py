"""The DOCX files, read by python-docx, which did not write them: fields, sums, headings, and nothing but text."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from functools import cache
from xml.etree import ElementTree

import docx as reader
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from setwise.learning.exports.docx import docx
from setwise.learning.exports.paper import Box, Fields, Heading, Paper, Section, Table, Text
from setwise.learning.exports.whole import What, offered, paper
from tests.learning.exports.records import CONFIRMED, NOTED, PIN, a_general_record, a_record

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
RECORDS = {"nurse": a_record(), "general": a_general_record()}
EVERY = [(name, what) for name, record in RECORDS.items() for what in offered(record)]
HOSTILE = (
    "</w:t></w:r></w:p><w:p>",
    '<w:fldSimple w:instr="DDEAUTO c:\\\\calc.exe"/>',
    "&amp; &lt;b&gt; ]]> <!-- --> <?xml?>",
    "{ INCLUDETEXT http://example.org }",
    "\"' onload=x",
)


def opened(whole: Paper) -> Document:
    return reader.Document(io.BytesIO(docx(whole, language="en-GB", made_at=NOW)))


@cache
def made(name: str, what: What) -> Document:
    return opened(paper(what, RECORDS[name]))


def cells(document: Document) -> list[list[list[str]]]:
    return [[[cell.text for cell in row.cells] for row in each.rows] for each in document.tables]


@pytest.mark.parametrize(("name", "what"), EVERY)
def test_what_is_read_is_what_the_paper_says(name: str, what: What) -> None:
    document, expected = made(name, what), paper(what, RECORDS[name])
    blocks = [block for section in expected.sections for block in section.blocks]
    found = [(p.style.name, p.text) for p in document.paragraphs if p.style and p.text]
    said = [("Title", expected.title)]
    said += [
        (f"Heading {block.level}" if isinstance(block, Heading) else "Normal", block.text)
        for block in blocks
        if isinstance(block, Heading | Text)
    ]
    assert found == said
    assert cells(document) == [rows_of(block) for block in blocks if has_rows(block)]


def has_rows(block: object) -> bool:
    return isinstance(block, Fields | Box | Table)


def rows_of(block: object) -> list[list[str]]:
    match block:
        case Fields(rows):
            return [list(row) for row in rows]
        case Box(text, _):
            return [[text]]
        case Table(_, heads, rows, _, total):
            return [list(row) for row in (heads, *rows, *([total] if total else []))]
    raise AssertionError(block)


def test_the_log_of_learning_has_the_fields_and_the_sums() -> None:
    log = cells(made("nurse", What.CPD))[-1]
    assert log[0] == [
        *("Dates", "Method", "Topic, and how it relates to your practice"),
        *("Most relevant part of the Code", "Hours", "Participatory hours", "Evidence"),
    ]
    assert log[-1] == ["Total", "", "", "", "60 hours 15 minutes", "25 hours 50 minutes", ""]
    assert len(log) == 2 + 14


def test_the_general_record_has_the_same_shape_without_the_register() -> None:
    log = cells(made("general", What.CPD))[-1]
    assert log[0] == [
        *("Dates", "Method", "Topic, and how it relates to your work"),
        *("Hours", "Of these, hours with others", "Evidence"),
    ]
    assert log[-1] == ["Total", "", "", "60 hours 15 minutes", "25 hours 50 minutes", ""]
    assert offered(RECORDS["general"]) == (What.WHOLE, What.CPD, What.ACCOUNTS, What.FEEDBACK)


def test_feedback_and_practice_have_their_fields() -> None:
    assert cells(made("nurse", What.FEEDBACK))[-1][0] == [
        *("Date", "Who gave it", "How it was given", "What it was about"),
        "How you used it to improve your practice",
    ]
    assert cells(made("nurse", What.PRACTICE))[-1][0] == [
        *("Dates", "Organisation, with its address", "Work setting", "Scope of practice"),
        *("Hours", "Registration", "What you did"),
    ]


def test_each_account_has_the_four_questions_and_its_themes() -> None:
    found = [each for table in cells(made("nurse", What.ACCOUNTS)) for row in table for each in row]
    assert "What it was, 3." in found
    assert (
        "Why it matters to the Code, 3.\nPrioritise people\n16. Speaking up when people are at risk"
        in found
    )


@pytest.mark.parametrize("what", [What.DISCUSSION, What.CONFIRMATION, What.WHOLE])
def test_what_another_person_answers_for_is_empty(what: What) -> None:
    document = made("nurse", what)
    rows = [row for table in cells(document) for row in table]
    signed = [row for row in rows if row[0] in ("Signature", "Date", "Job title", "Phone number")]
    assert signed
    assert all(row[1:] == [""] for row in signed if len(row) == 2)
    words = " ".join(cell for row in rows for cell in row)
    theirs = [each for each in (*NOTED, *CONFIRMED) if isinstance(each, str) and len(each) > 3]
    assert [each for each in theirs if each in words and "manager" not in each] == []
    assert PIN in words


@pytest.mark.parametrize(("name", "what"), EVERY)
def test_headings_language_title_and_shape_are_marked(name: str, what: What) -> None:
    document, expected = made(name, what), paper(what, RECORDS[name])
    assert document.core_properties.title == expected.title
    assert document.core_properties.author == "Alice Ashworth"
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.created == NOW.replace(second=0)
    assert document.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-GB"
    wide = [each.orientation == WD_ORIENT.LANDSCAPE for each in document.sections]
    assert wide == [section.wide for section in expected.sections]
    logs = [
        block
        for section in expected.sections
        for block in section.blocks
        if isinstance(block, Table)
    ]
    marked = document.element.body.findall(f".//{qn('w:tblHeader')}")
    assert len(marked) == len(logs)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_markup_stays_text(text: str) -> None:
    whole = Paper(
        text, text, (Section((Heading(text), Text(text), Fields(((text, text),)), Box(text))),)
    )
    document = opened(whole)
    assert [p.text for p in document.paragraphs if p.text] == [text, text, text]
    assert cells(document) == [[[text, text]], [[text]]]
    assert document.core_properties.title == text


@given(st.text())
def test_any_text_gives_a_file_that_can_be_opened(text: str) -> None:
    made = docx(Paper("A", "B", (Section((Text(text), Box(text))),)), language="en-GB", made_at=NOW)
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        for name in parts.namelist():
            ElementTree.fromstring(parts.read(name))
    kept = "".join(each for each in text if each in "\t\n" or each >= " ")
    found = reader.Document(io.BytesIO(made)).tables[0].rows[0].cells[0].text
    assert "".join(found.split()) == "".join(legal(kept).split())


def legal(text: str) -> str:
    return "".join(
        each for each in text if not 0xD800 <= ord(each) < 0xE000 and each not in "\ufffe\uffff"
    )
