"""What a form finds wrong is said by one pattern, on every page that has a form.

The title begins with it, a summary at the top that can be given the focus leads to each field, at the
field the same words stand, and nothing that was typed is lost. Every form of every page is sent empty,
and with something in it that no field takes. Nothing has to be written here for a new page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import pytest
from django.core.cache import cache

from tests.addresses.forms_on import Form, Page, read
from tests.addresses.house import MOST_FIRST, House, a_house
from tests.addresses.routes import ROUTES, address
from tests.addresses.table import TABLE
from tests.addresses.undone import undone

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

TYPED = "§ kept, as it was"
"""What no address, day, number or code is."""
NOT_SHOWN_AGAIN = {"password"}
LEADS_NOWHERE = {"", "#", "#maincontent"}
"""Where a whole page is refused, its summary has no field to lead to."""


def test_every_form_says_what_is_wrong_by_the_same_pattern() -> None:
    house, faults, refused = a_house(), list[str](), set[str]()
    for name in sorted(ROUTES):
        for who in MOST_FIRST:
            if who in TABLE[name].look:
                for form, fields, answer in _answers(house, who, address(name, {**house.ours()})):
                    html = "" if answer.streaming else answer.content.decode(errors="replace")
                    if answer.status_code == 422 or "nhsuk-error-" in html:
                        refused.add(name)
                        page = read(html)
                        told = [*_faults(page), *_lost(page, form, fields)]
                        faults += [
                            f"{name}, {who}, {form.action}, {fields}: {each}" for each in told
                        ]
                break
    assert not faults, "\n".join(dict.fromkeys(faults))
    assert len(refused) > 40


def _answers(house: House, who: str, at: str) -> Iterator[tuple[Form, dict[str, str], Any]]:
    cache.clear()
    looked = house.browser(who).get(at)
    if looked.status_code != 200 or not looked.headers["Content-Type"].startswith("text/html"):
        return
    for form in read(looked.content.decode()).forms:
        for fields in _sendings(form):
            with undone():
                cache.clear()
                answer = house.browser(who).post(urljoin(at, form.action), fields)
                yield form, fields, answer


def _sendings(form: Form) -> Iterator[dict[str, str]]:
    """Empty, and with what no field takes; by each of its presses."""
    if not form.typed and len(form.presses) > 8:
        return
    for press in form.presses or [("", "")]:
        pressed = {press[0]: press[1]} if press[0] else {}
        for text in ("", TYPED) if form.typed else ("",):
            yield {**form.fixed, **dict.fromkeys(form.typed, text), **pressed}


def _faults(page: Page) -> Iterator[str]:
    title = page.title.strip()
    if not title.startswith("Error: ") or title.count("Error") > 1:
        yield f"the title does not begin with it: {title}"
    if len(page.summaries) != 1:
        yield f"{len(page.summaries)} summaries"
        return
    if page.summaries[0].get("tabindex") != "-1":
        yield "its summary cannot be given the focus"
    if page.early:
        yield "something to fill in stands before the summary"
    for said, to in page.links:
        if to not in LEADS_NOWHERE and to.removeprefix("#") not in page.marks:
            yield f"“{said}” leads to {to}, which is not there"
    for key, said in page.inline.items():
        yield from _at_the_field(page, key, said)


def _at_the_field(page: Page, key: str, said: str) -> Iterator[str]:
    told = [
        marks for marks in page.marks.values() if key in marks.get("aria-describedby", "").split()
    ]
    groups = "error" in key and page.marks.get(key.removesuffix("-error"), {}).get("type") in (
        "radio",
        "checkbox",
    )
    if not told and not groups:
        yield f"the words at {key} are no field's"
    for marks in told:
        box = marks["tag"] in ("input", "textarea", "select")
        ticked = marks.get("type") in ("radio", "checkbox")
        if box and not ticked and "aria-invalid" not in marks:
            yield f"{marks['id']} is not marked as wrong"
    words = said.replace("Error:", "").strip()
    if words not in [each.strip() for each, _ in page.links]:
        yield f"“{words}” is not in the summary"


def _lost(page: Page, form: Form, fields: dict[str, str]) -> Iterator[str]:
    for name, kind in form.typed.items():
        if kind in NOT_SHOWN_AGAIN or fields.get(name) != TYPED:
            continue
        if name in page.boxes and page.boxes[name].strip("\n") != TYPED:
            yield f"what was typed in {name} is lost: {page.boxes[name]!r}"
        elif name not in page.boxes:
            yield f"{name} is not on the page any more"
