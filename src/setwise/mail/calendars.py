"""What a mail puts into a calendar, as the outbox keeps it."""

import json
from collections.abc import Sequence
from typing import NamedTuple


class Part(NamedTuple):
    """One event: what is asked of the calendar (RFC 5546: REQUEST, CANCEL), and all of its text."""

    method: str
    text: str


def written(parts: Sequence[Part]) -> str:
    """As one text; nothing for nothing."""
    return json.dumps(parts) if parts else ""


def read(text: str) -> tuple[Part, ...]:
    """What was written down."""
    return tuple(Part(*each) for each in json.loads(text)) if text else ()
