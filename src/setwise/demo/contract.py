"""The contract of the demonstration's set: content, as if the set had written it itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from setwise.demo import cast
from setwise.programmes.contracts import usecases
from setwise.programmes.contracts.access import contract_for
from setwise.programmes.models import LearningSet
from setwise.store import tenancy

TEXTS: Mapping[str, tuple[str, str]] = {
    "line": ("Amara", cast.CONTRACT),
    "confidentiality": (
        "Amara",
        "We talk outside about what we learnt ourselves. We never say who brought what, also not to each other.",
    ),
    "punctuality": (
        "Ewan",
        "We begin at the time that was said. Whoever is late comes in quietly and is told where we are.",
    ),
    "attendance": (
        "Bola",
        "We come unless the ward cannot spare us or we are ill. We tell Grace as soon as we know.",
    ),
    "least": ("Grace", "4"),
    "airtime": (
        "Dilys",
        "Two of us work each time. Who waited last time goes first. Silence is allowed.",
    ),
    "notes": (
        "Femi",
        "For ourselves only, and nothing about others. We take them home or tear them up.",
    ),
    "phones": ("Carys", "Silent and face down. Whoever is on call says so at the start."),
    "devices": (
        "Bola",
        "One screen for all when we sit together. At home we wear headphones and close the door.",
    ),
    "discrimination": (
        "Femi",
        "Anybody says “stop” and we look at it there and then. It is for all of us, not for the one who was hurt.",
    ),
}
"""Who wrote it, and what; by clause. Nobody of this set needs captions, so nothing says so."""
ALOUD = frozenset({"Carys", "Dilys", "Hana"})


def agree(learning_set: LearningSet, people: Mapping[str, UUID], *, at: datetime) -> None:
    """The set writes its contract and agrees on it, as people do: some press, some say so aloud.

    `people` are those of the set, by what the others call them.
    """
    with tenancy.inside(learning_set.organisation_id):
        doors = {short: contract_for(key, learning_set.pk) for short, key in people.items()}
        for clause, (name, text) in TEXTS.items():
            usecases.write(access=doors[name], clause=clause, text=text, base=None, at=at)
        version = usecases.put(access=doors["Grace"], at=at + timedelta(minutes=30)).pk
        later = at + timedelta(minutes=35)
        aloud = [doors[name].person for name in sorted(ALOUD)]
        usecases.record(access=doors["Grace"], version=version, people=aloud, at=later)
        for name in sorted(doors.keys() - ALOUD):
            usecases.agree(access=doors[name], version=version, at=later)
