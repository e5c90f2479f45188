"""What its owner writes into a record, between sheets and the types of evidence."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from setwise.core.evidence.counting import MINUTE
from setwise.core.evidence.kinds import Confirmer, GivenAs, GivenBy, Method, Part, Source
from setwise.core.evidence.records import (
    Confirmation,
    CpdEntry,
    Discussion,
    Feedback,
    Period,
    Practice,
    Registration,
    Span,
)
from setwise.design.dates import LONDON
from setwise.learning.sheets import Sheet

Values = Mapping[str, Any]


def plain(values: Values) -> dict[str, Any]:
    """What a form holds, as a sheet holds it: days and times as text, nothing as nothing."""
    return {
        key: value.isoformat() if isinstance(value, date | time) else value
        for key, value in values.items()
    }


def day(text: str | None) -> date | None:
    """A day as a sheet holds it."""
    return date.fromisoformat(text) if text else None


def entry(sheet: Sheet) -> CpdEntry:
    """An entry of one's own. One in writing, without hours, waits for its owner's decision."""
    values = sheet.values
    first = date.fromisoformat(values["first"])
    method, minutes = Method(values["method"]), int(values["minutes"] or 0)
    span = _span(first, values["starts"], minutes)
    last = day(values["last"]) or first
    return CpdEntry(
        id=str(sheet.id),
        source=Source.OWN,
        first=first,
        last=max(last, _ends(span)) if span else last,
        minutes=minutes,
        participatory=int(values["participatory"] or 0),
        method=method,
        topic=values["topic"],
        relates=values["relates"],
        code=values["code"],
        evidence=values["evidence"],
        title=values["title"],
        span=span,
        decided=minutes > 0 or method is not Method.SET_WRITTEN,
    )


def _span(first: date, starts: str | None, minutes: int) -> Span | None:
    if not (starts and minutes):
        return None
    began = datetime.combine(first, time.fromisoformat(starts), tzinfo=LONDON)
    begins = round(began.timestamp() * 1_000)
    return Span(begins, begins + minutes * MINUTE)


def _ends(span: Span) -> date:
    return datetime.fromtimestamp((span.ends - 1) / 1_000, LONDON).date()


def feedback(sheet: Sheet) -> Feedback:
    """A piece of feedback."""
    values = sheet.values
    return Feedback(
        str(sheet.id),
        date.fromisoformat(values["day"]),
        GivenBy(values["given_by"]),
        GivenAs(values["given_as"]),
        values["content"],
        values["used"],
    )


def practice(sheet: Sheet) -> Practice:
    """Some time of practice."""
    values = sheet.values
    return Practice(
        str(sheet.id),
        date.fromisoformat(values["first"]),
        date.fromisoformat(values["last"]),
        int(values["hours"]),
        Part(values["part"]),
        *(values[each] for each in ("where", "setting", "scope", "work")),
    )


def discussion(values: Values) -> Discussion:
    """The reflective discussion."""
    return Discussion(**{**values, "day": day(values["day"])})


def confirmation(values: Values) -> Confirmation:
    """Who confirmed."""
    who = values["confirmer"]
    known = {"day": day(values["day"]), "confirmer": Confirmer(who) if who else None}
    return Confirmation(**{**values, **known})


def registration(values: Values) -> Registration:
    """What somebody says of their place on the register."""
    return Registration(
        frozenset(Part(each) for each in values["parts"]) if values["on"] == "yes" else frozenset(),
        day(values["joined"]),
        day(values["renewal"]),
        values["pin"],
    )


def chosen_period(values: Values) -> Period | None:
    """The time that a general record covers, if its owner chose one."""
    first, last = day(values["first"]), day(values["last"])
    return Period(first, last) if first and last else None
