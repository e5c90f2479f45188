"""Everything of one person, to take away: a zip with JSON for machines and a page for people."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import datetime
from typing import Any
from uuid import UUID

from django.template.loader import render_to_string

from setwise.design.terms import Terms
from setwise.design.words import LazySay, phrase
from setwise.people import holdings
from setwise.store import tenancy

JSON, HTML = "everything.json", "everything.html"

LABELS: dict[str, LazySay] = {
    "name": phrase("Name"),
    "short_name": phrase("What others call you"),
    "email": phrase("E-mail address"),
    "created_at": phrase("Since"),
    "organisation_name": phrase("Organisation"),
    "set": phrase("{Set}"),
    "role": phrase("Role"),
    "since": phrase("From"),
    "until": phrase("Until"),
    "invited_at": phrase("Invited"),
    "joined_at": phrase("Joined"),
    "left_at": phrase("Left"),
    "employee_number": phrase("Employee number"),
    "band": phrase("Band"),
    "profession": phrase("Profession"),
    "nmc_registered": phrase("Registered with the NMC"),
    "ward": phrase("Ward or team"),
    "site": phrase("Site"),
    "line_manager": phrase("Line manager's employee number"),
    "start_date": phrase("Start date"),
    "kind": phrase("Kind"),
    "number": phrase("Version"),
    "accepted_at": phrase("Agreed"),
    "at": phrase("When"),
    "text": phrase("What you wrote"),
    "kept": phrase("Kept"),
    "device": phrase("Device"),
    "own_device": phrase("Your own device"),
    "begun_at": phrase("Signed in"),
    "last_used_at": phrase("Last used"),
    "provider": phrase("Signed in through"),
}
"""What the fields of the exports are called."""


def everything(*, person: UUID, terms: Terms, at: datetime) -> bytes:
    """The zip. It is made in memory and kept nowhere."""
    parts = _parts(person, terms)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(JSON, _as_json(parts, at))
        archive.writestr(HTML, _as_page(parts, terms, at))
    return made.getvalue()


def _parts(person: UUID, terms: Terms) -> list[dict[str, Any]]:
    tenancy.enter(person=person)
    return [
        {"key": each.key, "title": each.title.resolve(terms), "rows": each.export(person)}
        for each in holdings.all_holdings()
        if each.export is not None
    ]


def _as_json(parts: list[dict[str, Any]], at: datetime) -> str:
    plain = {"made_at": at.isoformat(), **{part["key"]: part["rows"] for part in parts}}
    return json.dumps(plain, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _as_page(parts: list[dict[str, Any]], terms: Terms, at: datetime) -> str:
    context = {"parts": [_labelled(part, terms) for part in parts], "now": at}
    return render_to_string("home/everything.jinja", context)


def _labelled(part: dict[str, Any], terms: Terms) -> dict[str, Any]:
    labels = {key: label.resolve(terms) for key, label in LABELS.items()}
    rows = [[(labels[key], value) for key, value in row.items()] for row in part["rows"]]
    return {**part, "rows": rows}
