"""Signs of life: what this process has seen of a session and not yet written down.

They are written at most once a minute for each session, and never where that would have to wait.
What is not written yet counts all the same; a process that dies forgets a minute at most.
"""

import threading
from uuid import UUID

from setwise.people.sessions import statements
from setwise.people.sessions.standing import MINUTE, Facts
from setwise.people.sessions.statements import Row

WRITTEN_EVERY = MINUTE

_lock = threading.Lock()
_seen: dict[UUID, int] = {}
_written: dict[UUID, int] = {}


def newest(row: Row) -> Facts:
    """The facts of a session with the newest sign of life that this process knows."""
    seen = _seen.get(row.id, 0)
    return row.facts._replace(seen_at=seen) if seen > row.facts.seen_at else row.facts


def seen(row: Row, at: int) -> None:
    """A sign of life, now. It is written down if the last one that was is a minute old."""
    with _lock:
        _seen[row.id] = at
        written = _written[row.id] = max(row.facts.seen_at, _written.get(row.id, 0))
    if at - written >= WRITTEN_EVERY:
        _write({row.id: at})


def write_down(at: int) -> None:
    """Write what has waited for a minute. Called every few seconds where screens are held."""
    with _lock:
        known = list(_seen.items())
        due = {each: when for each, when in known if _is_due(each, when, at)}
        for each, when in known:
            if when <= _written.get(each, 0) and at - when >= WRITTEN_EVERY:
                del _seen[each]
                _written.pop(each, None)
    if due:
        _write(due)


def _is_due(session: UUID, when: int, at: int) -> bool:
    written = _written.get(session, 0)
    return when > written and at - written >= WRITTEN_EVERY


def _write(due: dict[UUID, int]) -> None:
    if statements.mark_seen(due):
        with _lock:
            _written.update(due)


def forget() -> None:
    """Forget everything: a new test."""
    with _lock:
        _seen.clear()
        _written.clear()
