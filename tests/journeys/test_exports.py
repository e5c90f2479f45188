"""Taking a record along on a small phone: shown first what could tell who somebody is, stopped by nothing."""

from __future__ import annotations

import io
import os
from datetime import UTC, datetime
from pathlib import Path

import pypdf
from playwright.sync_api import Page, expect

from tests.journeys.conftest import Plans
from tests.journeys.people import Table

SMALL = (320, 568)
TOPIC = "Mrs Patel in bed 4 wanted to be asked first."


def looked_at(table: Table, page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide, heading
    assert not table.eyes.both(page), heading
    if folder := os.environ.get("SETWISE_PICTURES"):
        page.screenshot(path=Path(folder) / f"{heading}.png", full_page=True)


def test_a_record_is_looked_at_and_taken_along(plans: Plans) -> None:
    table = plans("light")
    bola = table.opened("Bola", SMALL)
    page, home = bola.page, table.meeting.home_of("Bola")
    page.goto(f"{home}yours/record/add")
    page.get_by_label("What was it?").fill("Handover study day")
    page.get_by_label("How did you learn?").select_option("course")
    page.get_by_label("Date", exact=True).fill(
        datetime.now(UTC).date().replace(month=1, day=1).isoformat()
    )
    page.get_by_label("Hours", exact=True).fill("6:30")
    page.get_by_label("What was it about").fill(TOPIC)
    page.get_by_role("button", name="Save").click()
    page.goto(f"{home}yours/")
    page.get_by_role("link", name="Take your record along").click()
    looked_at(table, page, "Take your record along")
    page.get_by_role("link", name="Take it as PDF").click()
    looked_at(table, page, "Could this tell who somebody is?")
    expect(page.get_by_text("“Mrs Patel” looks like a name.")).to_be_visible()
    with page.expect_download() as started:
        page.get_by_role("link", name="Go on all the same").click()
    pages = pypdf.PdfReader(io.BytesIO(Path(started.value.path()).read_bytes())).pages
    text = " ".join(" ".join(each.extract_text() for each in pages).split())
    assert TOPIC in text
    assert "6 hours 30 minutes" in text
    page.get_by_role("link", name="Change it").click()
    # On the page on which it is changed it stands under the box, too.
    looked_at(table, page, "Something you learnt")
    expect(page.get_by_text("“Mrs Patel” looks like a name.")).to_be_visible()
    page.get_by_label("What was it about").fill("A patient wanted to be asked first.")
    page.get_by_role("button", name="Save").click()
    page.goto(f"{home}yours/exports/")
    with page.expect_download() as started:
        page.get_by_role("link", name="Take it as DOCX").click()
    assert started.value.suggested_filename.endswith(".docx")
