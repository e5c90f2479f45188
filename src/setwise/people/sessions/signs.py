"""Signs of life: what this process has seen of a session and not yet written down.

They are written at most once a minute for each session, and never where that would have to wait.
What is not written yet counts all the same; a process that dies forgets a minute at most.
"""

import threading
from uuid import UUID

from setwise.people.sessions import statements
from setwise.people.sessions.standing import MINUTE, SECOND, Facts
from setwise.people.sessions.statements import Row

WRITTEN_EVERY = MINUTE
LOOKED_AFTER = 10 * SECOND
"""For how long a process that writes down what waits is trusted to do so again."""

_lock = threading.Lock()
_seen: dict[UUID, int] = {}
_written: dict[UUID, int] = {}
_looked_at = 0
"""When what waits was last written down."""


def newest(row: Row) -> Facts:
    """The facts of a session with the newest sign of life that this process knows."""
    seen = _seen.get(row.id, 0)
    return row.facts._replace(seen_at=seen) if seen > row.facts.seen_at else row.facts


def seen(row: Row, at: int) -> None:
    """A sign of life, now. It is written down if the last one that was is a minute old: by whoever
    looks after this process's screens, for many at once, and by ourselves where nobody does.
    """
    with _lock:
        _seen[row.id] = at
        written = _written[row.id] = max(row.facts.seen_at, _written.get(row.id, 0))
    if at - written >= WRITTEN_EVERY and at - _looked_at >= LOOKED_AFTER:
        _write({row.id: at})


def write_down(at: int) -> None:
    """Write what has waited for a minute. Called every few seconds where screens are held."""
    global _looked_at
    _looked_at = at
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
    global _looked_at
    _looked_at = 0
    with _lock:
        _seen.clear()
        _written.clear()
