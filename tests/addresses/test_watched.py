"""Wherever somebody writes, what could tell who somebody is is pointed out; or it is said why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import setwise
from setwise.design.forms import Form, Written
from tests.addresses.test_marked_sentences import READ_BY_MORE, _forms

ASKED_FOR = {
    *(f"DiscussionForm.{each}" for each in ("name", "pin", "email", "address", "phone")),
    *(f"ConfirmationForm.{each}" for each in ("name", "title", "pin", "profession", "number")),
    *(f"ConfirmationForm.{each}" for each in ("email", "address", "phone")),
    *(f"PracticeForm.{each}" for each in ("where", "setting", "scope")),
    "RegistrationForm.pin",
}
"""The forms of the register ask for a name, a number or an address."""
KEPT_NOWHERE = {"SearchForm.words"}
"""Words to look for in what one has written."""
IN_THE_BROWSER = {"baggage-text"}
"""What is left outside never leaves the browser, so nothing on the server can look at it."""
READ_ONLY = "aria-label=\"{{ say('What you wrote') }}\""
"""What was not sent is shown there, and nobody writes in it."""


def _unwatched(form: type[Form]) -> Iterator[str]:
    for name, field in form.base_fields.items():
        if isinstance(field, Written) and not field.watched:
            yield f"{form.__name__}.{name}"


def test_every_field_in_which_somebody_writes_is_watched_or_it_is_said_why_not() -> None:
    unwatched = {name for form in _forms(Form) for name in _unwatched(form)}
    assert unwatched == READ_BY_MORE | ASKED_FOR | KEPT_NOWHERE


def test_every_box_of_the_room_has_a_place_under_it() -> None:
    """The boxes of the live screens are written out: each has its `under`, or saves and is `seen`."""
    folder = Path(setwise.__file__).parent / "room/templates/room"
    without = {
        box
        for page in folder.glob("*.jinja")
        for box in re.findall(r"<textarea[^>]*>", page.read_text(encoding="utf-8"))
        if not any(each in box for each in (*IN_THE_BROWSER, READ_ONLY))
    }
    named = {re.search(r' id="([^"]+)"', box)[1] for box in without}  # type: ignore[index]
    assert named == {"write-{{ w.kind }}", "{{ box }}", "back-{{ name }}"}
    pages = {
        name: (folder / f"{name}.jinja").read_text("utf-8") for name in ("parts", "tries", "room")
    }
    assert 'tries.under("write-" ~ w.kind' in pages["parts"]
    assert "under(box" in pages["tries"]
    assert 'ui.seen(seen_back[name], name, "back-" ~ name, true)' in pages["room"]
