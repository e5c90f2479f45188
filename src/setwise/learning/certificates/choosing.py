"""Which of somebody's meetings a certificate tells of: one, a programme's, a period's, or all."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from setwise.learning.certificates.queries import Attended


class Wanted(NamedTuple):
    """What is asked for; nothing means all."""

    meeting: UUID | None = None
    programme: UUID | None = None
    since: date | None = None
    until: date | None = None
    """This day is in it."""


def chosen(meetings: Iterable[Attended], wanted: Wanted) -> tuple[Attended, ...]:
    """Those of these that are wanted, as they came."""
    return tuple(each for each in meetings if _is(each, wanted))


def _is(each: Attended, wanted: Wanted) -> bool:
    return (
        wanted.meeting in (None, each.meeting)
        and wanted.programme in (None, each.programme)
        and (wanted.since is None or wanted.since <= each.day)
        and (wanted.until is None or each.day <= wanted.until)
    )
