"""Who has waited for time, from what is still known of the set's meetings; two or three queries."""

from datetime import datetime
from typing import NamedTuple

from setwise.core.meeting import waiting
from setwise.core.meeting.state import State
from setwise.design.dates import full_day
from setwise.design.words import phrase
from setwise.programmes.access import MeetingAccess
from setwise.programmes.models import Role
from setwise.room import present, usecases
from setwise.room.facts import Facts
from setwise.room.opening import milliseconds
from setwise.store import summaries


class Waits(NamedTuple):
    """Whom a look is about (those who ask, or all members if nobody does), and a line for each."""

    asking: bool
    lines: tuple[str, ...]


def waits(access: MeetingAccess, state: State, known: Facts) -> Waits:
    """How those who ask have waited; in words, in the order in which they asked."""
    earlier = [
        each
        for each in usecases.who_presented(access=access)
        if each.day < access.meeting.starts_at
    ]
    bidders = [bid.person for bid in state.bids]
    people = bidders or [str(seat.person) for seat in access.roster if seat.role is Role.MEMBER]
    found = waiting.waits(
        people,
        [(milliseconds(each.day), each.people) for each in earlier],
        _asked_in_vain(earlier[0]) if earlier else frozenset(),
    )
    days = {milliseconds(each.day): each.day for each in earlier}
    return Waits(bool(bidders), tuple(_line(each, days, known) for each in found))


def _asked_in_vain(last: usecases.Presented) -> frozenset[str]:
    """Who asked last time and did not come to work: known while that meeting's log lasts."""
    if summaries.read(last.meeting) is not None:
        return frozenset()
    return waiting.unanswered(present.now(last.meeting).state)


def _line(wait: waiting.Wait, days: dict[int, datetime], known: Facts) -> str:
    name = known.names.get(wait.person, "")
    if wait.last is None:
        said = phrase("{name} has not presented in this {set} yet.")
    else:
        said = phrase("{name} presented last on {day}.").bind(day=full_day(days[wait.last]))
    parts = [said]
    if wait.asked:
        parts.append(phrase("Asked last time, and it did not come to it."))
    if wait.longest:
        parts.append(phrase("Nobody here has waited longer."))
    return " ".join(each.resolve(known.terms, name=name) for each in parts)
