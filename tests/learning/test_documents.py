"""Paper: tagged, in its language, and never more than the text that was handed over."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdf
import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from setwise.learning import documents
from setwise.learning.documents import MISSING, NotDrawn, pdf

HOSTILE = (
    '#eval("1+1")',
    '#read("/etc/passwd")',
    '#import "house.typ": *',
    "#sys.inputs",
    "= A heading",
    "*bold* _emphasis_ `raw` $x^2$ @ref <label> [content] {code}",
    "// gone? /* gone? */",
    '\\ #"; #panic("stop")',
    '"}) #panic("stop")',
)


def plain(*paragraphs: str, title: str = "What was learnt") -> bytes:
    return pdf("plain", {"title": title, "paragraphs": list(paragraphs)})


def text_of(document: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(document)).pages)


def test_it_is_tagged_titled_and_in_its_language() -> None:
    with pikepdf.open(io.BytesIO(plain("One.", "Two."))) as document:
        root = document.Root
        assert bool(root.MarkInfo.Marked)
        assert "/StructTreeRoot" in root
        assert str(root.Lang).lower() == "en-gb"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "What was learnt"


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_code_stays_text(text: str) -> None:
    found = "".join(text_of(plain(text, title=text)).split())
    # As the title, on the foot of the page, and as a paragraph.
    assert found.count("".join(text.split())) == 3


def test_lines_stay_lines_and_long_words_are_broken_on_paper() -> None:
    assert "first\nsecond" in text_of(plain("first\nsecond"))
    assert text_of(plain("x" * 300)).replace("\u200b", "").replace("\n", "").count("x") == 300


def test_what_no_font_can_draw_is_shown_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = typst.Fonts(include_system_fonts=False)
    monkeypatch.setattr(documents, "_fonts", lambda system: alone)
    found = text_of(plain("before \u65e5\U0001f642\x00\ue000 after", "Siân ŵ ŷ – ‘so’"))
    assert f"before {MISSING}{MISSING} after" in found
    assert "Siân ŵ ŷ – ‘so’" in found


def test_a_template_reads_nothing_outside_its_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "thief.typ").write_text('#read("/../../etc/hostname") #data.title')
    monkeypatch.setattr(documents, "TEMPLATES", tmp_path)
    with pytest.raises(NotDrawn) as caught:
        pdf("thief", {"title": "kept words"})
    assert "kept words" not in str(caught.value)


@given(st.text())
def test_any_text_can_be_put_on_paper(text: str) -> None:
    assert plain(text).startswith(b"%PDF-1.7")
