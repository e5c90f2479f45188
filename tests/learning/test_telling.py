"""Everything sealed on a form reads in its owner's export with the labels of the page."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from setwise.learning.actions.kinds import ACTION
from setwise.learning.record import kinds
from setwise.learning.record.telling import FORMS
from setwise.learning.taking.kinds import TAKEAWAY
from setwise.store import private_kinds

FEEDBACK = {
    "day": "2026-10-01",
    "given_by": "colleagues",
    "given_as": "spoken",
    "content": "I listened",
    "used": "",
}
CASES: Mapping[str, tuple[Mapping[str, Any], str]] = {
    TAKEAWAY: (
        {"back": "Ask first", "learnt": ["To wait"], "outcomes": ["space"]},
        "What I take back to the day job: Ask first\nSomething I learnt: To wait\n"
        "What was it for you today? Tick what is true. I had room to think about my own learning",
    ),
    ACTION: (
        {
            "text": "Ring the ward",
            "by": "2026-12-10",
            "organisation": "an id",
            "did": "I rang",
            "learnt": "",
            "again": True,
            "meeting": "an id",
            "made": 1,
        },
        "Something I will do: Ring the ward\nA day you think of, if you like: 10 December 2026\n"
        "What did I do? I rang\nI carry on with this: let it come back once more",
    ),
    kinds.LAID: (
        {"topic": "Handover", "code": "6", "keep": "part", "minutes": 90, "seen": 120},
        "What was it about? Handover\n"
        "The part of the Code that fits best: 6. Doing what the evidence supports\n"
        "How much of it counts? A part of it\nHours that count: 1:30",
    ),
    kinds.OWN: (
        {"title": "Wounds", "method": "course", "first": "2026-10-01", "starts": "09:30:00"},
        "What was it? Wounds\nHow did you learn? Course or study day\nDate: 1 October 2026\n"
        "When it began, if you like: 09:30",
    ),
    kinds.FEEDBACK: (
        FEEDBACK,
        "Date: 1 October 2026\nWho gave it? Colleagues\nHow did it come? Said to you\n"
        "What was it about? I listened",
    ),
    kinds.PRACTICE: ({"hours": 450, "part": "nurse"}, "Hours: 450\nAs what? Nurse"),
    kinds.REGISTRATION: (
        {"on": "yes", "parts": ["nurse", "midwife"], "renewal": "2027-09-30", "joined": None},
        "Are you on the register of the Nursing and Midwifery Council? Yes\n"
        "As what? Nurse, Midwife\nWhen does your registration expire? 30 September 2027",
    ),
    kinds.DISCUSSION: ({"name": "Ada", "pin": "12A"}, "Their name: Ada\nTheir NMC PIN: 12A"),
    kinds.CONFIRMATION: (
        {"confirmer": "manager", "title": "Matron"},
        "Who confirms? My line manager, who is not on the NMC register\nTheir job title: Matron",
    ),
    kinds.GONE: (
        {**FEEDBACK, "was": kinds.FEEDBACK, "was_about": ""},
        "Date: 1 October 2026\nWho gave it? Colleagues\nHow did it come? Said to you\n"
        "What was it about? I listened",
    ),
}


@pytest.mark.parametrize("kind", sorted(CASES))
def test_it_reads_with_the_labels_of_its_page(kind: str) -> None:
    values, told = CASES[kind]
    found = private_kinds.find(kind).tell(json.dumps(values))
    assert found == told
    assert not re.search(r"^[a-z_]+: ", found, re.MULTILINE)


def test_each_kind_of_a_record_has_a_form_and_a_case() -> None:
    assert {*FORMS, kinds.GONE} == set(kinds.EVERY) <= set(CASES)
