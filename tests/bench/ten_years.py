"""Somebody with ten years of a journal, in an installation of its own; her pages, timed. A process of its own.

It prints one line of JSON for each page.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any
from uuid import UUID, uuid4

import django

django.setup()

from django.conf import settings  # noqa: E402 (Django comes first)
from django.contrib.auth import SESSION_KEY  # noqa: E402
from django.db import transaction  # noqa: E402
from django.test import Client  # noqa: E402

from setwise.learning.access import owner_of  # noqa: E402
from setwise.learning.journal import usecases  # noqa: E402
from setwise.learning.journal.entries import Said  # noqa: E402
from setwise.learning.journal.usecases import Page  # noqa: E402
from setwise.people import agreeing  # noqa: E402
from setwise.people import usecases as people  # noqa: E402
from setwise.store import tenancy  # noqa: E402

CHARACTERS, TURNS = 1_500, 9
SENTENCE = (
    "The handover at night went on, and nobody had the time for a café. I wondered what to ask. "
)


def somebody() -> UUID:
    """A member of an organisation, who has accepted its terms."""
    now = datetime.now(UTC)
    trust = people.found_organisation(name="Heron Vale (made up)", is_demo=True)
    person = people.add_person(name="Bola (made up)")
    people.belong(organisation=trust, person=person, at=now, joined=True)
    agreeing.to_what_was_shown(person=person.pk, organisation=trust.pk, at=now)
    return person.pk


def writes(person: UUID) -> UUID:
    """Ten years of entries; gives the last one."""
    owner, entry = owner_of(person), uuid4()
    begun = datetime.now(UTC) - timedelta(days=3_650)
    with transaction.atomic():
        for number in range(int(sys.argv[1])):
            entry, at = uuid4(), begun + number * timedelta(days=2)
            usecases.begin(owner=owner, entry=entry, prompt="free", at=at)
            text = f"{SENTENCE * 20}"[: CHARACTERS - 12] + f" number{number:05}"
            said = Said(f"Entry {number}", (text,))
            usecases.save(owner=owner, entry=entry, said=said, page=Page("a"), at=at)
    return entry


def a_browser(person: UUID) -> Client:
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(person)
    session.save()
    browser = Client(headers={"host": "127.0.0.1"})
    browser.cookies[settings.SESSION_COOKIE_NAME] = str(session.session_key)
    return browser


def tells(what: str, ask: Callable[[], Any]) -> None:
    """Ask a few times; print how long it took. Queries are counted in tests/learning/journal."""
    took, worked = [], []
    assert ask().status_code == 200, what
    for _ in range(TURNS):
        began, before = time.perf_counter(), time.process_time()
        ask()
        took.append(1_000 * (time.perf_counter() - began))
        worked.append(1_000 * (time.process_time() - before))
    line = {
        "what": what,
        "median": statistics.median(took),
        "worst": max(took),
        "processor": statistics.median(worked),
    }
    print(json.dumps(line), flush=True)


def main() -> None:
    person = somebody()
    entry = writes(person)
    tenancy.begin()
    browser, home = a_browser(person), "/yours/journal/"

    def searches(words: str) -> Callable[[], Any]:
        return lambda: browser.post(f"{home}search", {"words": words})

    tells("search, two words that all entries have", searches("CAFE night"))
    tells("search, a word that one entry has", searches("number00700"))
    tells("search, a word that none has", searches("elsewhere"))
    tells("the list, 25 of them", lambda: browser.get(home))
    tells("one entry", lambda: browser.get(f"{home}{entry}/"))
    tells("save as it is typed", lambda: _saves(browser, f"{home}{entry}/write"))


def _saves(browser: Client, path: str) -> Any:
    fields = {"writer": "a", "base": 1, "sends": 1, "one": SENTENCE * 16}
    return browser.post(path, fields, headers={"accept": "application/json"})


main()
