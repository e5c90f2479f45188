"""Everything of one person, to take away: a zip with JSON for machines, a page for people, and files."""

from __future__ import annotations

import io
import json
import logging
import re
import zipfile
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import transaction
from django.template.loader import render_to_string

from setwise.design.terms import Terms
from setwise.design.words import LazySay
from setwise.home import noting
from setwise.people import holdings
from setwise.people.brand.found import terms_of
from setwise.people.holdings import OF, Attachment, Holding
from setwise.store import tenancy

JSON, HTML = "everything.json", "everything.html"
FILES = "files/"
_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")

_logger = logging.getLogger(__name__)


class Row(NamedTuple):
    """One thing, and in whose words it is told; None: in those that hold now."""

    told: dict[str, Any]
    terms: Terms | None


class Part(NamedTuple):
    """What one area holds of the person."""

    holding: Holding
    rows: list[Row]

    def labelled(self, row: Row) -> list[tuple[str, Any]]:
        """What people read of it: what has no label is for computers, the same once more as filled in."""
        known = self.holding.labels
        return [(known[key].resolve(row.terms), row.told[key]) for key in row.told if key in known]


def everything(*, person: UUID, at: datetime) -> bytes:
    """The zip. It is made in memory and kept nowhere.

    What is of one organisation is in its words; what frames it, in those that its owner reads.
    """
    parts = _parts(person)
    files, missing = _files(person, at)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(JSON, _as_json(parts, at))
        archive.writestr(HTML, _as_page(parts, at, files, missing))
        for each in files:
            archive.writestr(each.name, each.content)
    with transaction.atomic():
        noting.note_of_ones_own("person_exported", person, at)
    return made.getvalue()


def _files(person: UUID, at: datetime) -> tuple[list[Attachment], list[LazySay]]:
    """The files that areas make of somebody's own, and what could not be made just now."""
    made: dict[str, Attachment] = {}
    missing: list[LazySay] = []
    for key, title, make in holdings.all_attachments():
        try:
            found = [Attachment(_fit(key, each.name), each.content) for each in make(person, at)]
        except Exception as error:
            # The rest goes along all the same. Only the kind of error: its message may hold anything.
            _logger.error("The files of %s were not made: %s", key, type(error).__name__)
            missing.append(title)
        else:
            made |= {each.name: each for each in found}
    return list(made.values()), missing


def _fit(key: str, name: str) -> str:
    """A name that leads to no other folder on anybody's computer."""
    return f"{FILES}{_UNFIT.sub('-', key)}/{_UNFIT.sub('-', name).lstrip('.')}"


def _parts(person: UUID) -> list[Part]:
    tenancy.enter(person=person)
    return [
        Part(each, [_said(row) for row in each.export(person)])
        for each in holdings.all_holdings()
        if each.export is not None
    ]


def _said(row: dict[str, Any]) -> Row:
    organisation = row.get(OF)
    terms = terms_of(organisation) if organisation else None
    told = {
        key: value.resolve(terms) if isinstance(value, LazySay) else value
        for key, value in row.items()
        if key != OF
    }
    return Row(told, terms)


def _as_json(parts: list[Part], at: datetime) -> str:
    plain = {
        "made_at": at.isoformat(),
        **{part.holding.key: [row.told for row in part.rows] for part in parts},
    }
    return json.dumps(plain, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _as_page(
    parts: list[Part],
    at: datetime,
    files: list[Attachment],
    missing: list[LazySay],
) -> str:
    context = {
        "parts": [_labelled(part) for part in parts],
        "files": [each.name for each in files],
        "missing": [str(each) for each in missing],
        "now": at,
    }
    return render_to_string("home/everything.jinja", context)


def _labelled(part: Part) -> dict[str, Any]:
    return {"title": str(part.holding.title), "rows": [*map(part.labelled, part.rows)]}
