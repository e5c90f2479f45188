# ruff: noqa: INP001 - beside a script
"""Sample people for the specimens. None of them exists."""

from typing import Any

NAMES = (
    "Amara Obi",
    "Bola King",
    "Carys Lewis",
    "Dilys Morgan",
    "Ewan Price",
    "Oluwaseun Sule",
    "Christopher Tan",
    "Hari Udin",
    "Imogen Vale",
    "Jo Webb",
    "Kwame Yeboah",
    "Leila Zaman",
    "Moira Ash",
    "Nia Bell",
)


def seats(states: str, you: int | None = None) -> list[dict[str, Any]]:
    """Seats from letters: w waiting, f floor, d done, p presenter, n next, a away; capital = facilitator."""
    names = {
        "w": "waiting",
        "f": "floor",
        "d": "done",
        "p": "presenter",
        "n": "next",
        "a": "away",
        "x": "passed",
    }
    return [
        {
            "name": NAMES[i].split()[0],
            "short": "".join(part[0] for part in NAMES[i].split()),
            "state": names[letter.lower()],
            "you": i == you,
            "facilitator": letter.isupper(),
        }
        for i, letter in enumerate(states)
    ]


STAGES = [
    "Gathering",
    "Check-in",
    "Bidding",
    "Presenting",
    "Clarifying",
    "Open questions",
    "Closing round",
]
