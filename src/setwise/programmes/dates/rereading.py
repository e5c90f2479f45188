"""Reads the calendars again that people gave by their address, once a day, a few at a time.

The asking is done side by side and outside any transaction, each within its own time limit, so that
a slow address keeps neither the others nor the house's other jobs waiting. One that fails is asked
less and less often; what was read of it before goes on to count, and its owner sees why it failed.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from setwise.design.dates import LONDON
from setwise.mail.stopping import stopping
from setwise.people.models import Belonging
from setwise.programmes.dates import calendars, fetching, queries
from setwise.programmes.dates.calendars import Read, Unreadable
from setwise.programmes.dates.fetching import NoCalendar, Why
from setwise.programmes.models import Roster
from setwise.store import tenancy
from setwise.store.tenancy import Errand

DAILY = timedelta(days=1)
FIRST = timedelta(hours=1)
"""After the first failure; twice as long after each further one."""
DOUBLED = 7
"""So often at most: five days lie between two attempts then."""
AT_ONCE = 8
IN_ONE_GO = 16

Fetch = Callable[[str], bytes]


def reread(at: datetime, fetch: Fetch = fetching.fetch) -> int:
    """Read those again whose turn has come, the longest due first; how many could be read."""
    with tenancy.on(Errand.HOUSE):
        mine = list(_due(at)[:IN_ONE_GO])
        found = _asked(mine, at, fetch)
        return sum(_keep(roster, said, at) for roster, said in zip(mine, found, strict=True))


def _due(at: datetime) -> QuerySet[Roster]:
    """Of people who belong to an organisation that is at work."""
    here = Belonging.objects.filter(
        organisation=OuterRef("organisation"),
        person=OuterRef("person"),
        left_at=None,
        suspended_at=None,
        organisation__suspended_at=None,
    )
    turn = Q(next_at__lte=at) | Q(next_at=None, read_at__lte=at - DAILY)
    found = Roster.objects.filter(turn, Exists(here), source=queries.ADDRESS)
    return found.order_by("next_at", "read_at", "pk")


def _asked(rosters: Iterable[Roster], at: datetime, fetch: Fetch) -> list[Read | Why]:
    today = at.astimezone(LONDON).date()

    def ask(address: str) -> Read | Why:
        if stopping.is_set():
            return Why.LATER
        try:
            return calendars.read(fetch(address), today)
        except NoCalendar as none:
            return none.why
        except Unreadable:
            return Why.UNREADABLE

    with ThreadPoolExecutor(AT_ONCE, "calendar") as pool:
        return list(pool.map(ask, [each.address for each in rosters]))


def _keep(roster: Roster, said: Read | Why, at: datetime) -> bool:
    """Write it down; nothing if its owner gave another address meanwhile, or forgot it."""
    mine = Roster.objects.filter(pk=roster.pk, read_at=roster.read_at)
    match said:
        case Read():
            fresh = {**kept(said), "read_at": at, "next_at": at + DAILY, "failed": ""}
            return bool(mine.update(**fresh, failures=0))
        case Why.LATER:
            return False
        case _:
            often = roster.failures + 1
            wait = FIRST * 2 ** min(often - 1, DOUBLED)
            mine.update(failed=said.value, failures=often, next_at=at + wait)
            return False


def kept(read: Read) -> dict[str, object]:
    """The columns that hold what was read."""
    return {
        "busy": [[start, end, "busy"] for start, end in read.busy],
        "covers_from": read.first,
        "covers_to": read.last,
    }
