"""So many years of one person's learning, in an installation of its own; her pages, timed. A process of its own.

Each year: ten meetings with what she took back and what she changed of their entries, fifteen
entries of her own, three pieces of feedback, two reflective accounts and fifty other pages of her
journal. One line of JSON for each page.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import django

django.setup()

from setwise.learning.access import Owner, owner_of  # noqa: E402 (Django comes first)
from setwise.learning.journal import usecases as journal  # noqa: E402
from setwise.learning.journal.entries import Said  # noqa: E402
from setwise.learning.journal.prompts import ACCOUNT  # noqa: E402
from setwise.learning.journal.usecases import Page  # noqa: E402
from setwise.learning.record import usecases as record  # noqa: E402
from setwise.learning.record.kinds import FEEDBACK, OWN  # noqa: E402
from setwise.learning.taking import usecases as taking  # noqa: E402
from setwise.learning.taking.access import came_to  # noqa: E402
from setwise.people import usecases as people  # noqa: E402
from setwise.people.models import Organisation, Person, Role  # noqa: E402
from setwise.programmes import usecases as programmes  # noqa: E402
from setwise.programmes.attendance import queries as attendance  # noqa: E402
from setwise.programmes.attendance import usecases as attending  # noqa: E402
from setwise.programmes.attendance.access import meeting_to_tend  # noqa: E402
from setwise.programmes.models import LearningSet  # noqa: E402
from setwise.programmes.models import Role as InSet  # noqa: E402
from setwise.store import tenancy  # noqa: E402
from tests.bench.at_size import client_of, joins, timed  # noqa: E402

NOW = datetime.now(UTC)
WORDS = "Handover at night goes better when I ask first what they would want to know. " * 4
MEETINGS, OWN_ENTRIES, PIECES, ACCOUNTS, PAGES = 10, 15, 3, 2, 50


def ago(year: int, part: float) -> datetime:
    """A moment in the year that began so many years ago."""
    return NOW - timedelta(days=365 * year + 364 * (1 - part))


def meets(herons: LearningSet, grace: Person, alice: Person, year: int, number: int) -> None:
    """A meeting that was held without the screen, and what she did after it."""
    at = ago(year, number / MEETINGS) - timedelta(hours=4)
    meeting = programmes.plan_meeting(
        learning_set=herons, starts_at=at, ends_at=at + timedelta(hours=2)
    )
    tended = meeting_to_tend(grace.pk, herons.organisation_id, herons.pk, meeting.pk)
    came = [attending.Entered(alice.pk, True, 115)]
    assert attending.enter(access=tended, entered=came, at=at + timedelta(days=1))
    owner = owner_of(alice.pk)
    taken = came_to(owner, meeting.pk)
    taking.take(taken=taken, back=WORDS[:120], learnt=["Silence helps."], outcomes=[], at=at)
    mine = next(each for each in attendance.known(alice.pk) if each.meeting == meeting.pk)
    over = {"topic": "", "relates": WORDS[:80], "code": "8", "evidence": ""}
    counts = {"keep": "all", "minutes": 0, "participatory": 0}
    record.lay(owner=owner, mine=mine, over={**over, **counts}, at=at)


def writes(owner: Owner, year: int) -> None:
    """All else of a year."""
    for number in range(OWN_ENTRIES):
        at = ago(year, number / OWN_ENTRIES)
        values = {"title": "Study day", "method": "course", "first": at.date().isoformat()}
        more = {"last": None, "starts": None, "minutes": 90, "participatory": 45}
        said = {"topic": WORDS, "relates": WORDS, "code": "18", "evidence": "Certificate"}
        sheet, of_it = uuid4(), {**values, **more, **said}
        record.write(owner=owner, kind=OWN, sheet=sheet, values=of_it, at=at)
    for number in range(PIECES):
        at = ago(year, number / PIECES)
        given = {"day": at.date().isoformat(), "given_by": "colleagues", "given_as": "spoken"}
        piece = {**given, "content": WORDS, "used": WORDS}
        record.write(owner=owner, kind=FEEDBACK, sheet=uuid4(), values=piece, at=at)
    for number in range(PAGES + ACCOUNTS):
        at, entry, account = ago(year, number / (PAGES + 9)), uuid4(), number < ACCOUNTS
        journal.begin(owner=owner, entry=entry, prompt=ACCOUNT if account else "free", at=at)
        answers = (WORDS,) * 4 if account else (WORDS,)
        told = Said("A night", answers, ("safety",), account=account)
        journal.save(owner=owner, entry=entry, said=told, page=Page("a device"), at=at)


def lives(trust: Organisation, years: int) -> Person:
    """Alice, on the register, with Grace who facilitates her set."""
    grace = joins(trust, "Grace Green", "1", Role.FACILITATOR)
    alice = joins(trust, "Alice Adams", "2", Role.MEMBER)
    herons = programmes.form_set(organisation=trust, name="Herons")
    long_ago = NOW - timedelta(days=365 * 11)
    for person, role in ((grace, InSet.FACILITATOR), (alice, InSet.MEMBER)):
        programmes.add_member(learning_set=herons, person=person, role=role, since=long_ago)
    owner = owner_of(alice.pk)
    ends = date(NOW.year + 1, 3, 31).isoformat()
    said = {"on": "yes", "parts": ["nurse"], "renewal": ends, "joined": None, "pin": ""}
    record.register(owner=owner, values={**said, "first": None, "last": None}, at=NOW)
    for year in range(years):
        for number in range(MEETINGS):
            meets(herons, grace, alice, year, number)
        writes(owner, year)
    return alice


def pages(alice: Person) -> Iterator[dict[str, Any]]:
    """Each page of the record."""
    browser, here = client_of(alice), "/yours/record/"
    meeting = attendance.attended(alice.pk)[0].meeting
    for what, rest in {
        "the picture and the log": "",
        "the three years before": f"?at={NOW.year - 1}-01-01",
        "the entry of one meeting": f"meetings/{meeting}",
        "adding an entry": "add",
        "feedback": "feedback/",
        "the confirmation": "confirmation",
    }.items():
        yield timed(what, lambda rest=rest: browser.get(here + rest))  # type: ignore[misc]
    saved = {"topic": WORDS[:90], "relates": "", "code": "8", "evidence": "", "keep": "all"}
    yield timed("saving one entry", lambda: browser.post(f"{here}meetings/{meeting}", saved))


def main(years: int) -> None:
    trust = people.found_organisation(name="Northshire", at=NOW)
    with tenancy.inside(trust.pk):
        alice = lives(trust, years)
    for line in pages(alice):
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
