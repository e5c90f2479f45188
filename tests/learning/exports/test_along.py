"""One download takes the record along: as PDF and as DOCX, for each period, of nobody else."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import docx
import pypdf
import pytest

from setwise.learning.exports.along import taken_along
from setwise.people.holdings import all_attachments
from setwise.store.keys import cabinet
from tests.learning.after import after_a_meeting
from tests.learning.exports.test_pages import came, takes_back
from tests.room.world import World

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)
TOPIC = "Asking for help before I am tired."


@pytest.fixture
def world(db: None) -> World:
    made = after_a_meeting()
    came(made, "alice", minutes=90)
    takes_back(made, TOPIC)
    return made


def test_the_record_is_among_the_files_of_the_download() -> None:
    assert "record" in [key for key, _, _ in all_attachments()]


def test_it_is_there_as_pdf_and_as_docx(world: World) -> None:
    files = {
        each.name.rpartition(".")[2]: each for each in taken_along(world.people["alice"].pk, NOW)
    }
    assert set(files) == {"pdf", "docx"}
    pages = pypdf.PdfReader(io.BytesIO(files["pdf"].content)).pages
    assert TOPIC in " ".join(" ".join(page.extract_text().split()) for page in pages)
    tables = docx.Document(io.BytesIO(files["docx"].content)).tables
    assert any(TOPIC in cell.text for table in tables for row in table.rows for cell in row.cells)


def test_who_has_nothing_has_no_empty_papers(world: World) -> None:
    assert list(taken_along(world.people["charlie"].pk, NOW)) == []


def test_nobody_has_what_is_somebody_else_s(world: World) -> None:
    came(world, "bob", minutes=60)
    for each in taken_along(world.people["bob"].pk, NOW):
        if each.name.endswith("pdf"):
            pages = pypdf.PdfReader(io.BytesIO(each.content)).pages
            assert TOPIC not in " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_without_the_keys_the_rest_of_the_download_is_made_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    assert list(taken_along(world.people["alice"].pk, NOW)) == []
